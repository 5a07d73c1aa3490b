/** Grading: a hundred marks over six stages, the best of the hand-ins that count, caps for critical errors. */
import { rounded } from '../kit/quantity.ts';
import type { Run } from '../kit/simulation.ts';
import type { Criterion, Critical, Verdict } from '../kit/verdict.ts';
import { STAGE_OF, type SegmentationAction } from './action.ts';
import type { SegmentationSnapshot } from './machine.ts';
import { STAGES, type CriticalError, type SegmentationContext, type Stage } from './model/context.ts';
import type { Exercise } from './model/exercise.ts';
import { marksOf, type Marks } from './model/marks.ts';

type SegmentationRun = Run<Exercise, SegmentationSnapshot, SegmentationAction>;

/** What each stage is worth. */
export const POINTS: Readonly<Record<Stage, number>> = { know: 15, profit: 20, tiers: 20, segments: 15, serve: 20, review: 10 };

/** What a pass takes: marks in all, and the least share of three stages. */
export const PASS = { total: 60, profit: 0.5, tiers: 0.5, serve: 0.3 } as const;

/** The most that is left after a critical error. */
export const CAPS: Readonly<Record<CriticalError, number>> = { 'data-leak': 40, 'exit-first': 55 };

interface HandIn {
  /** Number of the step. */
  readonly step: number;
  readonly context: SegmentationContext;
  readonly marks: Marks;
  readonly sum: number;
}

const stageOf = (action: SegmentationAction): Stage | undefined => (action.type === 'share' || action.type === 'submit' || action.type === 'handIn' ? undefined : STAGE_OF[action.type]);

const earnedIn = (marks: Marks, stage: Stage): number => rounded(POINTS[stage] * marks[stage].share);

/** Every hand-in of the attempt with its marks. */
function handIns({ prepared, steps }: SegmentationRun): HandIn[] {
  return steps.flatMap((step, i) => {
    if (step.rejection !== undefined || (step.action.type !== 'submit' && step.action.type !== 'handIn')) return [];
    const marks = marksOf(prepared, step.before.context);
    return [{ step: i + 1, context: step.before.context, marks, sum: rounded(STAGES.reduce((sum, stage) => sum + earnedIn(marks, stage), 0)) }];
  });
}

function criterion(run: SegmentationRun, { marks, step: until }: HandIn, stage: Stage): Criterion {
  const { share, elements } = marks[stage];
  return {
    id: stage, earned: earnedIn(marks, stage), possible: POINTS[stage], reason: `${stage}.${share >= 1 ? 'full' : share > 0 ? 'part' : 'none'}`,
    figures: Object.fromEntries(Object.entries(elements).map(([name, value]) => [name, rounded(value)])),
    steps: run.steps.slice(0, until).flatMap((step, i) => (step.rejection === undefined && stageOf(step.action) === stage ? [i + 1] : [])),
  };
}

/** Critical errors of the whole attempt, in the order in which they were made, with the step that made each. */
const criticalOf = (run: SegmentationRun): Critical[] => run.last.context.critical.map((code) => ({
  code, steps: run.steps.flatMap((step, i) => (step.after.context.critical.includes(code) && !step.before.context.critical.includes(code) ? [i + 1] : [])),
}));

export function grade(run: SegmentationRun): Verdict {
  if (run.last.value !== 'handedIn') return { status: 'incomplete', missing: ['hand-in'] };
  const all = handIns(run);
  const [first, ...later] = all;
  if (first === undefined) return { status: 'incomplete', missing: ['hand-in'] };
  const counted = later.reduce((best, own) => (own.sum > best.sum ? own : best), first);
  const critical = criticalOf(run);
  const { marks, sum } = counted;
  const begun = new Set(run.steps.slice(0, counted.step).flatMap((step) => (step.rejection === undefined ? [stageOf(step.action)] : [])));
  const finished = STAGES.every((stage) => begun.has(stage));
  const outcome = {
    handIn: all.indexOf(counted) + 1, handIns: all.length,
    ...Object.fromEntries(['net', 'best', 'baseline', 'spend', 'bestSpend'].map((name) => [name, marks.serve.elements[name] ?? 0])),
    f1: rounded(marks.tiers.elements['f1'] ?? 0),
  };
  // A worked list is for learning: its stages are shown, and nothing is marked.
  if (run.prepared.drawn === null) return { status: 'graded', finished, earned: 0, possible: 0, sum: 0, passed: false, criteria: [], critical, outcome: { ...outcome, ...Object.fromEntries(STAGES.map((stage) => [stage, rounded(100 * marks[stage].share)])) } };
  const earned = Math.min(sum, ...run.last.context.critical.map((code) => CAPS[code]));
  const passed = critical.length === 0 && earned >= PASS.total && marks.profit.share >= PASS.profit && marks.tiers.share >= PASS.tiers && marks.serve.share >= PASS.serve;
  return { status: 'graded', finished, earned, possible: 100, sum, passed, criteria: STAGES.map((stage) => criterion(run, counted, stage)), critical, outcome };
}
