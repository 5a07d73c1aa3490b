/** Grading: a hundred marks over seven criteria, the best of the hand-ins that count, caps for critical errors. */
import { rounded } from '../kit/quantity.ts';
import type { Run } from '../kit/simulation.ts';
import type { Criterion, Critical, Verdict } from '../kit/verdict.ts';
import type { ActionType, StrategyAction } from './action.ts';
import type { StrategySnapshot } from './machine.ts';
import type { CriticalError, StrategyContext } from './model/context.ts';
import type { Exercise } from './model/exercise.ts';
import { CRITERIA, marksOf, type CriterionId, type Marks } from './model/marks.ts';
import { isOverspent } from './model/own.ts';

type StrategyRun = Run<Exercise, StrategySnapshot, StrategyAction>;

export const POINTS: Readonly<Record<CriterionId, number>> = { elements: 12, info: 12, tidy: 16, segments: 10, type: 10, mix: 25, result: 15 };

/** What a pass takes: marks in all, and the least share of five criteria. */
export const PASS = { total: 60, shares: { elements: 0.4, info: 0.4, tidy: 0.4, type: 0.4, mix: 0.25 } } as const;

/** The most that is left after a critical error. */
export const CAP = 50;

/** Actions that each criterion rests on. */
const RESTS_ON: Readonly<Record<CriterionId, readonly ActionType[]>> = {
  elements: ['pick', 'drop'], info: ['survey', 'interviews', 'source', 'benchmark', 'commission'], tidy: ['careless', 'combining', 'correction', 'measure', 'priority'],
  segments: ['cut'], type: ['strategy', 'cards'], mix: ['buy', 'launch'], result: ['respond'],
};

interface HandIn {
  /** Number of the step. */
  readonly step: number;
  readonly context: StrategyContext;
  readonly marks: Marks;
  readonly sum: number;
  readonly overspent: boolean;
}

const earnedIn = (marks: Marks, id: CriterionId): number => rounded(POINTS[id] * marks[id].share);

/** Every hand-in of the attempt with its marks. */
function handIns({ prepared: { workshop }, steps }: StrategyRun): HandIn[] {
  return steps.flatMap((step, i) => {
    if (step.rejection !== undefined || (step.action.type !== 'submit' && step.action.type !== 'handIn')) return [];
    const { context } = step.before;
    const marks = marksOf(workshop, context);
    return [{ step: i + 1, context, marks, sum: rounded(CRITERIA.reduce((sum, id) => sum + earnedIn(marks, id), 0)), overspent: isOverspent(workshop, context) }];
  });
}

const left = ({ sum, overspent }: HandIn): number => (overspent ? Math.min(CAP, sum) : sum);

function criterion(run: StrategyRun, { marks, step: until }: HandIn, id: CriterionId): Criterion {
  const { share, figures } = marks[id];
  return {
    id, earned: earnedIn(marks, id), possible: POINTS[id], reason: `${id}.${share >= 1 ? 'full' : share > 0 ? 'part' : 'none'}`,
    figures: Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, rounded(value)])),
    steps: run.steps.slice(0, until).flatMap((step, i) => (step.rejection === undefined && RESTS_ON[id].includes(step.action.type) ? [i + 1] : [])),
  };
}

/** Critical errors: those made on the way, with the step that made each, and overspending in the hand-in that counts. */
function criticalOf(run: StrategyRun, counted: HandIn): Critical[] {
  const made = (code: CriticalError): number[] => run.steps.flatMap((step, i) => (step.after.context.critical.includes(code) && !step.before.context.critical.includes(code) ? [i + 1] : []));
  return [...run.last.context.critical.map((code) => ({ code, steps: made(code) })), ...(counted.overspent ? [{ code: 'overspent', steps: [counted.step] }] : [])];
}

export function grade(run: StrategyRun): Verdict {
  const all = run.last.value === 'handedIn' ? handIns(run) : [];
  const [first, ...later] = all;
  if (first === undefined) return { status: 'incomplete', missing: ['hand-in'] };
  const counted = later.reduce((best, own) => (left(own) > left(best) ? own : best), first);
  const critical = criticalOf(run, counted);
  const { marks, sum, context } = counted;
  const earned = critical.length > 0 ? Math.min(CAP, sum) : sum;
  const enough = Object.entries(PASS.shares).every(([id, least]) => CRITERIA.some((own) => own === id && marks[own].share >= least));
  const outcome = {
    handIn: all.indexOf(counted) + 1, handIns: all.length,
    net: marks.mix.figures['net'] ?? 0, opt: marks.mix.figures['opt'] ?? 0, baseline: marks.mix.figures['baseline'] ?? 0, result: marks.result.figures['result'] ?? 0,
    cost: marks.info.figures['cost'] ?? 0, late: marks.info.figures['late'] ?? 0,
  };
  return { status: 'graded', finished: context.launched, earned, possible: 100, sum, passed: critical.length === 0 && earned >= PASS.total && enough, criteria: CRITERIA.map((id) => criterion(run, counted, id)), critical, outcome };
}
