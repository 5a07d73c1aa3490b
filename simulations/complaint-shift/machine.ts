/** The statechart of a shift: running or over, the paper beside it; each case in it is a machine of the complaint desk. */
import { assign, initialTransition, setup } from 'xstate';
import { foldOf } from '../kit/replay.ts';
import type { Fold } from '../kit/simulation.ts';
import type { ShiftAction } from './action.ts';
import { opening, type Shift, type ShiftContext } from './model/context.ts';
import { shiftStep } from './model/step.ts';

export interface ShiftSnapshot {
  readonly value: { readonly shift: string; readonly paper: string };
  readonly context: ShiftContext;
}

/** An action with the shift that it happens in; the opening has none. */
type ShiftEvent = ShiftAction & { readonly shift?: Shift };

const apply = { actions: 'apply' } as const;

/** It is made once; the shift comes with each event. */
const shiftMachine = setup({
  types: { context: {} as ShiftContext, events: {} as ShiftEvent, input: {} as Shift },
  actions: { apply: assign(({ context, event }) => (event.shift === undefined ? context : shiftStep(event.shift, context, event))) },
  guards: { over: ({ context, event }) => event.shift !== undefined && context.time >= event.shift.content.length },
}).createMachine({
  id: 'complaint-shift',
  context: ({ input }) => opening(input),
  type: 'parallel',
  states: {
    shift: {
      initial: 'running',
      states: {
        running: { always: { guard: 'over', target: 'over' }, on: { serve: apply, act: apply, idle: apply, handOver: apply } },
        over: { on: { handOver: apply } },
      },
    },
    paper: { initial: 'open', states: { open: { on: { handIn: { ...apply, target: 'handedIn' } } }, handedIn: {} } },
  },
});

/** The pure fold of a shift's machine. */
export function shiftFold(shift: Shift): Fold<ShiftSnapshot, ShiftAction> {
  const fold: Fold<ShiftSnapshot, ShiftEvent> = foldOf(shiftMachine, initialTransition(shiftMachine, shift)[0]);
  return { first: fold.first, next: (snapshot, action) => fold.next(snapshot, { ...action, shift }) };
}
