/** One step back: in practice a critical error is told at once and its step can be taken back; both stay in the attempt. */
import type { Rejection } from '../kit/rejection.ts';
import type { Step } from '../kit/simulation.ts';
import type { Happening } from './action.ts';
import type { DeskSnapshot } from './machine.ts';
import type { DeskCase } from './model/case.ts';
import type { DeskContext } from './model/context.ts';
import { refuse } from './model/guards.ts';

type DeskStep = Step<DeskSnapshot, Happening>;

/** Critical errors that the last step made. */
export const justMade = ({ context, prior }: DeskSnapshot): string[] => context.critical.filter((code) => prior?.context.critical.includes(code) === false);

/** Why the action is refused now, or nothing. */
export function refuseOn(desk: DeskCase, snapshot: DeskSnapshot, action: Happening): Rejection | undefined {
  if (action.type !== 'back') return refuse(snapshot.context, snapshot.value.process, action);
  return desk.practice && justMade(snapshot).length > 0 ? undefined : { code: 'no-way-back' };
}

/** The case as it was before the last step, with the step back counted. */
export function steppedBack(snapshot: DeskSnapshot): DeskSnapshot {
  const { prior } = snapshot;
  if (prior === undefined) return snapshot;
  const context: DeskContext = { ...prior.context, backs: snapshot.context.backs + 1, last: { code: 'back', facts: [], silent: false, broken: false } };
  return { ...prior, context };
}

/** For each step whether it stands: was done, and not taken back. */
export function standing(steps: readonly DeskStep[]): boolean[] {
  const stands = steps.map((step) => step.rejection === undefined);
  for (const [i, step] of steps.entries()) {
    if (step.action.type !== 'back' || step.rejection !== undefined) continue;
    stands[i] = false;
    const undone = stands.lastIndexOf(true, i);
    if (undone >= 0) stands[undone] = false;
  }
  return stands;
}
