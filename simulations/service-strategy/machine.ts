/** The statechart of the workshop: the step in which the learner works follows the decision; every step can be gone back to until the mix is signed and its four quarters are played. */
import { assign, initialTransition, setup } from 'xstate';
import { foldOf } from '../kit/replay.ts';
import type { Fold } from '../kit/simulation.ts';
import type { StrategyAction } from './action.ts';
import { OPENING, type StrategyContext, type StrategyStep } from './model/context.ts';
import { step } from './model/step.ts';

/** A snapshot as the rest of the simulation reads it. */
export interface StrategySnapshot {
  readonly value: StrategyStep | 'quarters' | 'handedIn';
  readonly context: StrategyContext;
}

const to = <const T extends StrategyStep | 'quarters'>(target: T) => ({ target, actions: 'write' as const });

/** Each decision leads to its own step, from any other. */
const decisions = {
  pick: to('elements'), drop: to('elements'),
  survey: to('information'), interviews: to('information'), source: to('information'), benchmark: to('information'), intelligence: to('information'), commission: to('tidying'),
  careless: to('tidying'), combining: to('tidying'), correction: to('tidying'), measure: to('tidying'), publish: to('tidying'), priority: to('tidying'),
  cut: to('segments'), strategy: to('mix'), cards: to('mix'), buy: to('mix'), launch: to('quarters'),
  submit: { actions: 'write' as const }, handIn: 'handedIn' as const,
};

export const strategyMachine = setup({
  types: { context: {} as StrategyContext, events: {} as StrategyAction },
  actions: { write: assign(({ context, event }) => step(context, event)) },
}).createMachine({
  id: 'service-strategy',
  context: OPENING,
  initial: 'elements',
  states: {
    elements: { on: decisions }, information: { on: decisions }, tidying: { on: decisions }, segments: { on: decisions }, mix: { on: decisions },
    quarters: { on: { respond: { actions: 'write' }, submit: to('mix'), handIn: 'handedIn' } },
    handedIn: { type: 'final' },
  },
});

export const strategyFold = (): Fold<StrategySnapshot, StrategyAction> => foldOf(strategyMachine, initialTransition(strategyMachine)[0]);
