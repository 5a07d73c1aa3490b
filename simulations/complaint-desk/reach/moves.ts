/** What can be done at a moment of a walk and what it would do to the customer, reckoned by the model one step ahead. */
import { randomFilling } from '../../kit/explore/fill.ts';
import { parseAction, type CaseAction, type DeskAction } from '../action.ts';
import { legal } from '../legal.ts';
import type { DeskContext } from '../model/context.ts';
import { refuse } from '../model/guards.ts';
import { step } from '../model/step.ts';
import { saidAt } from '../replies.ts';
import type { Walk } from './walk.ts';

export type Random = () => number;

/** An action that would not be refused, the context after it, and the places whose lines it would make the customer say. */
export interface Move {
  readonly action: CaseAction;
  readonly after: DeskContext;
  readonly places: readonly string[];
}

export const pick = <T>(list: readonly T[], random: Random): T | undefined => list[Math.floor(random() * list.length)];

/** Moves of these actions that would not be refused. */
export function movesOf({ of, snapshot }: Walk, actions: readonly CaseAction[]): Move[] {
  const { context, value } = snapshot();
  const { desk } = of;
  return actions.flatMap((action): Move[] => {
    if (refuse(context, value.process, action) !== undefined) return [];
    const after = step(desk, context, action, value.process);
    return [{ action, after, places: saidAt(desk, action, context, after).map(({ place }) => place) }];
  });
}

/** A random legal action; handing in, closing and stepping back are left to those who mean to. */
export function randomMove({ of: { desk }, snapshot }: Walk, random: Random): DeskAction | undefined {
  const template = pick(legal(snapshot(), desk).filter(({ type }) => !['handIn', 'close', 'back'].includes(type)), random);
  const action = template === undefined ? undefined : parseAction(randomFilling(template, random), desk.scenario, 'actions');
  return action?.ok === true ? action.value : undefined;
}
