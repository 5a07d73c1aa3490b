/** The statechart of the lab: the stage in which the learner works follows the decision; every stage can be revisited until the list is handed in for the last time. */
import { assign, initialTransition, setup } from 'xstate';
import { foldOf } from '../kit/replay.ts';
import type { Fold } from '../kit/simulation.ts';
import type { SegmentationAction } from './action.ts';
import { OPENING, type SegmentationContext, type Stage } from './model/context.ts';
import { step } from './model/step.ts';

/** A snapshot as the rest of the simulation reads it. */
export interface SegmentationSnapshot {
  readonly value: Stage | 'handedIn';
  readonly context: SegmentationContext;
}

const to = <const T extends Stage>(target: T) => ({ target, actions: 'write' as const });

/** Each decision leads to its own stage, from any other. */
const decisions = {
  open: to('know'), mend: to('know'), sortTime: to('know'), sortMarketing: to('know'),
  count: to('profit'), rate: to('profit'),
  cut: to('tiers'), tier: to('tiers'), shares: to('tiers'), treat: to('tiers'), follow: to('tiers'),
  single: to('segments'), grid: to('segments'), root: to('segments'), branch: to('segments'), prune: to('segments'), typeRule: to('segments'), type: to('segments'),
  serve: to('serve'),
  judge: to('review'),
  share: { actions: 'write' as const }, submit: { actions: 'write' as const },
  handIn: 'handedIn' as const,
};

export const segmentationMachine = setup({
  types: { context: {} as SegmentationContext, events: {} as SegmentationAction },
  actions: { write: assign(({ context, event }) => step(context, event)) },
}).createMachine({
  id: 'customer-segmentation',
  context: OPENING,
  initial: 'know',
  states: { know: { on: decisions }, profit: { on: decisions }, tiers: { on: decisions }, segments: { on: decisions }, serve: { on: decisions }, review: { on: decisions }, handedIn: { type: 'final' } },
});

export const segmentationFold = (): Fold<SegmentationSnapshot, SegmentationAction> => foldOf(segmentationMachine, initialTransition(segmentationMachine)[0]);
