/** Marking a round: a criterion for each axis and one for the order, 100 marks in all. */
import { rounded } from '../kit/quantity.ts';
import type { Run } from '../kit/simulation.ts';
import type { Figures } from '../kit/text.ts';
import type { Criterion, Verdict } from '../kit/verdict.ts';
import type { RoundAction } from './action.ts';
import type { RoundSnapshot } from './machine.ts';
import { axisMark, orderMark } from './marking.ts';
import type { Sheet } from './model.ts';

/** Marks of 100 that pass. */
const PASS = 60;

type RoundRun = Run<Sheet, RoundSnapshot, RoundAction>;

const grade4 = (share: number): string => (share >= 1 ? 'full' : share > 0 ? 'part' : 'none');

function criterion(id: string, marks: number, share: number, what: string, figures: Figures, steps: number[]): Criterion {
  return { id, earned: rounded(marks * share), possible: marks, reason: `${what}.${grade4(share)}`, figures, steps };
}

/** Numbers of the accepted steps that a criterion rests on. */
const stepsOf = ({ steps }: RoundRun, rests: (action: RoundAction) => boolean): number[] => steps.flatMap((step, i) => (step.rejection === undefined && rests(step.action) ? [i + 1] : []));

export function grade(run: RoundRun): Verdict {
  const { prepared: sheet, last } = run;
  if (last.value !== 'handedIn') return { status: 'incomplete', missing: ['hand-in'] };
  const { axes, sequence } = sheet.round;
  const sorted = axes.map((axis) => ({ axis, mark: axisMark(axis, sheet, last.context) }));
  const ordered = sequence === undefined ? undefined : { marks: sequence.marks, mark: orderMark(sheet, last.context) };
  const criteria = [
    ...sorted.map(({ axis, mark: { of, placed, right, share } }) =>
      criterion(axis.id, axis.marks, share, 'sort', { of, placed, right, kappa: rounded(share, 2) }, stepsOf(run, (action) => (action.type === 'place' || action.type === 'takeBack') && action.axis === axis.id))),
    ...(ordered === undefined ? [] : [criterion('order', ordered.marks, ordered.mark.share, 'order', { of: ordered.mark.of, inversions: ordered.mark.inversions, tau: rounded(ordered.mark.share, 2) }, stepsOf(run, (action) => action.type === 'order'))]),
  ];
  const sum = rounded(criteria.reduce((total, { earned }) => total + earned, 0));
  const finished = sorted.every(({ mark }) => mark.placed === mark.of) && (ordered === undefined || last.context.order !== null);
  const outcome = { ...Object.fromEntries(sorted.map(({ axis, mark }) => [`${axis.id}.right`, mark.right])), ...(ordered === undefined ? {} : { 'order.score': rounded(ordered.mark.score) }) };
  return { status: 'graded', finished, earned: sum, possible: 100, sum, passed: sum >= PASS, criteria, critical: [], outcome };
}
