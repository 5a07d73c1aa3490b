/** The expert of a shift: answers whoever waits, keeps every word given, works on what weighs most, uses the time of others' work, and hands over what is left. */
import type { RawAction } from '../kit/attempt.ts';
import { DUES } from '../complaint-desk/action.ts';
import { expertAction as deskExpert } from '../complaint-desk/expert.ts';
import { isDone, isOnLine, livedTo, stateOf, type CaseState, type Shift, type ShiftCase, type ShiftContext } from './model/context.ts';
import { nextStep } from './model/handover.ts';
import { hasHeard } from './model/measures.ts';
import { MINUTES_A_CASE } from './model/parameters.ts';

/** What can wait until the next day: it belongs to the case's end, not to this shift. */
const LATER = ['fulfil', 'verify', 'rootcause', 'prevent', 'close', 'refusal'];
/** Minutes before a promise runs out, and before the end of the shift for each customer who has heard nothing, at which they are told. */
const MARGIN = { promise: 45, report: 12 } as const;

interface Open { readonly one: ShiftCase; readonly state: CaseState; readonly deed: RawAction | undefined }

const found = ({ desk }: ShiftCase, { context }: CaseState): boolean => desk.facts.some((fact) => fact.source !== undefined && context.known[fact.id] !== undefined);
const isPressing = (one: ShiftCase, { context }: CaseState, time: number): boolean => context.decidedAt === null && context.promises.some(({ state, at }) => state === 'open' && one.arrival + at - time < MARGIN.promise);

/** What is done next in a case: the desk's expert, but whoever makes others wait says when they will call back and what has been found before going on. */
function deedOf(one: ShiftCase, state: CaseState, { time, hurried, late }: { time: number; hurried: boolean; late: boolean }): RawAction | undefined {
  const { context } = state;
  if (context.ackAt !== null && context.decidedAt === null) {
    const report = isPressing(one, state, time) || (late && !hasHeard(state) && found(one, state));
    if (report) return { type: 'status', wording: found(one, state) ? 'done' : 'pending' };
    if (hurried && context.promises.length === 0) return { type: 'promise', what: 'callback', due: DUES.findLast((due) => due <= one.desk.scenario.limits.update) ?? DUES[0] };
  }
  const action = deskExpert(one.desk, state);
  return action === undefined || LATER.includes(action.type) ? undefined : action;
}

/** The heaviest first, then what is furthest on, then who came first. */
const byWorth = (a: Open, b: Open): number => b.one.weight - a.one.weight || Object.keys(b.state.context.known).length - Object.keys(a.state.context.known).length || a.one.arrival - b.one.arrival;

export function expertAction(shift: Shift, context: ShiftContext): RawAction | undefined {
  const { time, serving } = context;
  const { length } = shift.content;
  const here = shift.cases.filter((one) => one.arrival <= time).map((one) => ({ one, state: stateOf(one, context) })).filter(({ state }) => !isDone(state));
  const [first] = here;
  if (time >= length) return first === undefined ? { type: 'handIn' } : { type: 'handOver', case: first.one.id, next: nextStep(first.one.desk, first.state), how: 'warm' };
  const hurried = here.some(({ state }) => state.context.ackAt === null);
  const late = length - time < MARGIN.report * here.filter(({ state }) => !hasHeard(state)).length;
  const open = here.map((entry): Open => ({ ...entry, deed: deedOf(entry.one, entry.state, { time, hurried, late }) })).sort(byWorth);
  // A shift has room for so many cases; the others are answered and told when they will hear.
  const chosen = open.slice(0, Math.ceil(length / MINUTES_A_CASE)).map(({ one }) => one.id);
  const free = open.filter(({ one, state, deed }) => deed !== undefined && livedTo(one, state) <= time);
  const served = free.find(({ one }) => one.id === serving);
  const next = [
    served !== undefined && isOnLine(served.state) ? served : undefined,
    free.find(({ one, state }) => isPressing(one, state, time)),
    free.find(({ state }) => state.context.ackAt === null),
    late ? free.find((entry) => entry.deed?.type === 'status') : undefined,
    served !== undefined && chosen.includes(served.one.id) ? served : undefined,
    free.find(({ one }) => chosen.includes(one.id)),
    served, free[0],
  ].find((entry) => entry !== undefined);
  if (next === undefined) return { type: 'idle' };
  return next === served && next.deed !== undefined ? { ...next.deed, case: next.one.id } : { type: 'serve', case: next.one.id };
}
