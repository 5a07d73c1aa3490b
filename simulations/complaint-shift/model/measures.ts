/** The measures behind the marks of a shift: the share (0–1) of each criterion, and the figures that explain it. */
import { mean } from '../../kit/quantity.ts';
import type { Figures } from '../../kit/text.ts';
import { measures as deskMeasures } from '../../complaint-desk/model/measures.ts';
import { hasEnded } from '../../complaint-desk/model/guards.ts';
import { stateOf, type CaseState, type Shift, type ShiftCase, type ShiftContext } from './context.ts';
import { DAY_POINTS, HEARD, MINUTES_A_CASE, type POINTS } from './parameters.ts';

export type CriterionId = keyof typeof POINTS;

/** What the desk's criteria give a case up to its decision, as a share of what they can give. */
export interface CaseShare { readonly id: string; readonly weight: number; readonly share: number; readonly answered: number; readonly heard: number }

const DAY = ['opening', 'facts', 'triage', 'remedy', 'telling', 'time'] as const satisfies readonly (keyof typeof DAY_POINTS)[];
const WHOLE = DAY.reduce((sum, name) => sum + DAY_POINTS[name], 0);

/** Whether the customer heard of findings or of a proposal. */
export const hasHeard = ({ context }: CaseState): boolean => (context.best.status ?? 0) >= HEARD || context.offers.length > 0;

/** 1 if the customer heard again before the shift ended, half if they were kept waiting on the line for it, 0 if a promise was broken or nothing came. */
function heardAgain(state: CaseState): number {
  const { context, kept } = state;
  if (!hasHeard(state) || context.promises.some((made) => made.state === 'broken')) return 0;
  return kept > 0 ? 0.5 : 1;
}

export function caseShare(one: ShiftCase, state: CaseState): CaseShare {
  const m = deskMeasures(one.desk, state.context);
  return {
    id: one.id, weight: one.weight,
    share: DAY.reduce((sum, name) => sum + DAY_POINTS[name] * m.shares[name], 0) / WHOLE,
    answered: m.ackPromptness * Math.max(0, m.score('ack')), heard: heardAgain(state),
  };
}

/** What the heaviest cases weigh that a shift of this length has room for. */
function room(weights: readonly number[], worth: number): number {
  return weights.toSorted((a, b) => b - a).reduce((sum, weight, i) => sum + weight * Math.min(1, Math.max(0, worth - i)), 0);
}

export interface ShiftMeasures {
  readonly cases: readonly CaseShare[];
  readonly shares: Readonly<Record<CriterionId, number>>;
  readonly figures: Readonly<Record<CriterionId, Figures>>;
}

export function shiftMeasures(shift: Shift, context: ShiftContext): ShiftMeasures {
  const cases = shift.cases.map((one) => caseShare(one, stateOf(one, context)));
  const states = shift.cases.map((one) => stateOf(one, context));
  const weights = cases.map(({ weight }) => weight);
  const worth = Math.min(cases.length, shift.content.length / MINUTES_A_CASE);
  const worked = Math.min(1, cases.reduce((sum, { weight, share }) => sum + weight * share, 0) / room(weights, worth));
  const open = states.filter(({ value }) => !hasEnded(value.process));
  const given = open.filter(({ handover }) => handover !== null);
  const handed = open.map(({ handover }) => (handover === null ? 0 : (handover.right ? 0.6 : 0) + (handover.how === 'warm' ? 0.4 : 0)));
  return {
    cases,
    shares: {
      cases: worked,
      answer: cases.reduce((sum, { weight, answered }) => sum + weight * answered, 0) / weights.reduce((sum, weight) => sum + weight, 0),
      callbacks: mean(cases.map(({ heard }) => heard)),
      // Handing over what nobody has worked on is no service.
      handover: (open.length === 0 ? 1 : mean(handed)) * Math.min(1, 2 * worked),
    },
    figures: {
      cases: { decided: states.filter(({ context: { decidedAt } }) => decidedAt !== null).length, of: cases.length, room: Math.round(worth * 10) / 10 },
      answer: { answered: states.filter(({ context: { ackAt } }) => ackAt !== null).length, of: cases.length },
      callbacks: { heard: cases.filter(({ heard }) => heard > 0).length, of: cases.length, kept: states.filter(({ kept }) => kept > 0).length },
      handover: { given: given.length, right: given.filter(({ handover }) => handover?.right === true).length, of: open.length },
    },
  };
}
