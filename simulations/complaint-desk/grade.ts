/** Grading: the rubric of 100 points over a replayed attempt, criterion by criterion, with caps for critical errors. */
import { rounded } from '../kit/quantity.ts';
import type { Run } from '../kit/simulation.ts';
import type { Criterion, Critical, Verdict } from '../kit/verdict.ts';
import type { Happening } from './action.ts';
import { measures, type Measures } from './model/measures.ts';
import type { DeskCase } from './model/case.ts';
import { standing } from './back.ts';
import { hasEnded } from './model/guards.ts';
import { PASS } from './model/parameters.ts';
import type { DeskSnapshot } from './machine.ts';
import { outcome } from './model/outcome.ts';

type DeskRun = Run<DeskCase, DeskSnapshot, Happening>;

/** What each criterion is worth. */
export const POINTS = { opening: 10, facts: 18, triage: 12, remedy: 24, telling: 12, time: 4, cause: 12, closure: 8 } as const;
export type CriterionId = keyof typeof POINTS;
const CRITERIA = ['opening', 'facts', 'triage', 'remedy', 'telling', 'time', 'cause', 'closure'] as const satisfies readonly CriterionId[];

/** The actions each criterion looks at. */
const RESTS_ON: Readonly<Record<CriterionId, readonly Happening['type'][]>> = {
  opening: ['ack', 'listen', 'empathise', 'apologise'],
  facts: ['ask', 'check', 'special'],
  triage: ['assess', 'hold', 'escalate'],
  remedy: ['offer'],
  telling: ['restate', 'explain', 'status', 'promise'],
  time: ['ack', 'wait', 'offer'],
  cause: ['rootcause', 'prevent'],
  closure: ['fulfil', 'verify', 'refusal', 'close'],
};

/** Numbers of the accepted steps of the given kinds; for facts only those that found something or were in vain. */
function stepsOf(run: DeskRun, id: CriterionId): number[] {
  const stands = standing(run.steps);
  return run.steps.flatMap((step, i) => (stands[i] === true && RESTS_ON[id].includes(step.action.type) ? [i + 1] : []));
}

/** Why a criterion has its mark: all won, part of it, or none. */
const reasonOf = (id: CriterionId, share: number): string => `${id}.${share >= 1 ? 'full' : share > 0 ? 'part' : 'none'}`;

function criterion(run: DeskRun, id: CriterionId, m: Measures): Criterion {
  const share = m.shares[id];
  return { id, earned: rounded(POINTS[id] * share), possible: POINTS[id], reason: reasonOf(id, share), figures: m.figures[id], steps: stepsOf(run, id) };
}

/** Critical errors in the order in which they were made, with the step that made each. */
function criticalOf(run: DeskRun): Critical[] {
  return run.last.context.critical.map((code) => ({
    code,
    steps: run.steps.flatMap((step, i) => (step.after.context.critical.includes(code) && !step.before.context.critical.includes(code) ? [i + 1] : [])),
  }));
}

export function grade(run: DeskRun): Verdict {
  const { context, value } = run.last;
  if (value.paper !== 'handedIn') return { status: 'incomplete', missing: hasEnded(value.process) ? ['hand-in'] : ['case-open', 'hand-in'] };
  const desk = run.prepared;
  const m = measures(desk, context);
  const criteria = CRITERIA.map((id) => criterion(run, id, m));
  const critical = criticalOf(run);
  const sum = rounded(CRITERIA.reduce((total, id) => total + POINTS[id] * m.shares[id], 0));
  const finished = hasEnded(value.process);
  const broken = !finished || value.process === 'customerLost' || value.process === 'appealExternal';
  const cap = critical.length > 0 ? PASS.cap - PASS.step * (critical.length - 1) : broken ? PASS.cap : 100;
  const earned = Math.min(sum, broken ? Math.min(cap, PASS.cap) : cap);
  const passed = earned >= PASS.total && critical.length === 0 && value.process === 'closed' && m.quality >= PASS.remedy && m.shares.facts >= PASS.facts;
  return { status: 'graded', finished, earned, possible: 100, sum, passed, criteria, critical, outcome: { ...outcome(desk, context, m), ...(context.backs > 0 ? { backs: context.backs } : {}) } };
}

