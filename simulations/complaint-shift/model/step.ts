/** One step of a shift: the clock goes on by the minutes that keep the employee busy, the case served lives through all of its own. */
import { restored } from '../../complaint-desk/machine.ts';
import type { Happening } from '../../complaint-desk/action.ts';
import type { ShiftAction } from '../action.ts';
import { isDone, isOnLine, livedTo, stateOf, type CaseState, type Shift, type ShiftCase, type ShiftContext } from './context.ts';
import { nextStep } from './handover.ts';
import { HAND_OVER, HANDS_ON, PATIENCE, SWITCH } from './parameters.ts';

/** The case after one more happening, by the machine of the desk. */
function after({ fold }: ShiftCase, state: CaseState, happening: Happening): CaseState {
  const { value, context } = fold.next(restored(state.value, state.context), happening);
  return { ...state, value: { ...value }, context };
}

/** The case brought up to a minute of the shift: so long its employee was elsewhere. */
export function broughtTo(shiftCase: ShiftCase, state: CaseState, minute: number): CaseState {
  const minutes = minute - livedTo(shiftCase, state);
  if (minutes <= 0) return state;
  const held = isOnLine(state) ? Math.max(0, minutes - PATIENCE[shiftCase.desk.scenario.channel]) : 0;
  return { ...after(shiftCase, state, { type: 'absence', minutes, held }), kept: state.kept + (held > 0 ? 1 : 0) };
}

/** The next minute at which something happens by itself: a case comes in, something that was under way is back, the shift ends. */
function nextEvent(shift: Shift, context: ShiftContext): number {
  const times = shift.cases.flatMap((one) => (isDone(stateOf(one, context)) ? [] : [livedTo(one, stateOf(one, context))]));
  return Math.min(shift.content.length, ...times.filter((time) => time > context.time));
}

const withCase = (context: ShiftContext, id: string, state: CaseState): ShiftContext['cases'] => ({ ...context.cases, [id]: state });

export function shiftStep(shift: Shift, context: ShiftContext, action: ShiftAction): ShiftContext {
  if (action.type === 'idle') return { ...context, time: nextEvent(shift, context), serving: null };
  if (action.type === 'handIn') {
    // Who was neither finished nor handed over waits until the shift has ended.
    const cases = shift.cases.map((one): [string, CaseState] => {
      const state = stateOf(one, context);
      return [one.id, isDone(state) ? state : broughtTo(one, state, shift.content.length)];
    });
    return { time: Math.max(context.time, shift.content.length), serving: null, cases: Object.fromEntries(cases) };
  }
  const one = shift.cases.find(({ id }) => id === action.case);
  if (one === undefined) return context;
  const state = stateOf(one, context);
  switch (action.type) {
    case 'serve': {
      const time = context.time + SWITCH;
      return { time, serving: one.id, cases: withCase(context, one.id, broughtTo(one, state, time)) };
    }
    case 'handOver': {
      const handover = { next: action.next, how: action.how, right: action.next === nextStep(one.desk, state) };
      return { time: context.time + HAND_OVER[action.how], serving: null, cases: withCase(context, one.id, { ...state, handover }) };
    }
    case 'act': {
      const done = after(one, state, action.action);
      const minutes = done.context.time - state.context.time;
      const busy = Math.min(minutes, HANDS_ON[action.action.type] ?? minutes);
      // What goes on without the employee frees them for somebody else.
      return { time: context.time + busy, serving: busy < minutes || isDone(done) ? null : one.id, cases: withCase(context, one.id, done) };
    }
  }
}
