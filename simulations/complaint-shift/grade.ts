/** Marking a shift: what was done for the cases in the time there was, how soon customers were answered, whether they heard again, how the rest was handed over. */
import { rounded } from '../kit/quantity.ts';
import type { Run } from '../kit/simulation.ts';
import type { Critical, Verdict } from '../kit/verdict.ts';
import type { ShiftAction } from './action.ts';
import type { ShiftSnapshot } from './machine.ts';
import { isDone, stateOf, type Shift } from './model/context.ts';
import { shiftMeasures, type CriterionId } from './model/measures.ts';
import { PASS, POINTS } from './model/parameters.ts';

type ShiftRun = Run<Shift, ShiftSnapshot, ShiftAction>;

const CRITERIA = ['cases', 'answer', 'callbacks', 'handover'] as const satisfies readonly CriterionId[];

/** The actions each criterion looks at. */
const RESTS_ON: Readonly<Record<CriterionId, (action: ShiftAction) => boolean>> = {
  cases: (action) => action.type === 'act',
  answer: (action) => action.type === 'act' && action.action.type === 'ack',
  callbacks: (action) => action.type === 'act' && (action.action.type === 'status' || action.action.type === 'promise' || action.action.type === 'offer'),
  handover: (action) => action.type === 'handOver',
};

/** Critical errors of all cases, each with the step at which its case made it. */
function criticalOf(run: ShiftRun): Critical[] {
  return run.prepared.cases.flatMap((one) => stateOf(one, run.last.context).context.critical.map((code) => ({
    code,
    steps: run.steps.flatMap((step, i) => (stateOf(one, step.after.context).context.critical.includes(code) && !stateOf(one, step.before.context).context.critical.includes(code) ? [i + 1] : [])),
  })));
}

export function grade(run: ShiftRun): Verdict {
  const { prepared: shift, last: { context, value } } = run;
  if (value.paper !== 'handedIn') return { status: 'incomplete', missing: ['hand-in'] };
  const m = shiftMeasures(shift, context);
  const criteria = CRITERIA.map((id) => ({
    id, earned: rounded(POINTS[id] * m.shares[id]), possible: POINTS[id], reason: `${id}.${m.shares[id] >= 0.9 ? 'full' : m.shares[id] > 0.4 ? 'part' : 'little'}`, figures: m.figures[id],
    steps: run.steps.flatMap((step, i) => (step.rejection === undefined && RESTS_ON[id](step.action) ? [i + 1] : [])),
  }));
  const critical = criticalOf(run);
  const sum = rounded(CRITERIA.reduce((total, id) => total + POINTS[id] * m.shares[id], 0));
  const earned = critical.length > 0 ? Math.max(0, Math.min(sum, PASS.cap - PASS.step * (critical.length - 1))) : sum;
  return {
    status: 'graded', finished: shift.cases.every((one) => isDone(stateOf(one, context))), earned, possible: 100, sum,
    passed: earned >= PASS.total && critical.length === 0 && m.shares.cases >= PASS.cases,
    criteria, critical,
    outcome: Object.fromEntries(m.cases.map(({ id, share }) => [id, rounded(100 * share)])),
  };
}
