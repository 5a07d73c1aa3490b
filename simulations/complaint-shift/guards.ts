/** Why an action of a shift is refused now, as a code; nothing if it may be done. */
import type { Rejection } from '../kit/rejection.ts';
import { hasEnded, refuse } from '../complaint-desk/model/guards.ts';
import type { ShiftAction } from './action.ts';
import type { ShiftSnapshot } from './machine.ts';
import { livedTo, stateOf, type Shift } from './model/context.ts';

export function refuseOn(shift: Shift, { context }: ShiftSnapshot, action: ShiftAction): Rejection | undefined {
  if (action.type === 'handIn') return undefined;
  const over = context.time >= shift.content.length;
  if (over && action.type !== 'handOver') return { code: 'shift-over' };
  if (action.type === 'idle') return undefined;
  const one = shift.cases.find(({ id }) => id === action.case);
  if (one === undefined || one.arrival > context.time) return { code: 'not-arrived' };
  const state = stateOf(one, context);
  if (state.handover !== null) return { code: 'handed-over' };
  if (hasEnded(state.value.process)) return { code: 'ended' };
  if (action.type === 'handOver') return undefined;
  if (livedTo(one, state) > context.time) return { code: 'under-way' };
  if (action.type === 'serve') return context.serving === one.id ? { code: 'serving-already' } : undefined;
  return context.serving === one.id ? refuse(state.context, state.value.process, action.action) : { code: 'not-serving' };
}
