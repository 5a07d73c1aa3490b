/** The legal actions of a moment in a shift: whom to turn to, whom to hand over, and what the desk offers in the case that is served. */
import type { Domain, Template } from '../kit/template.ts';
import { legal as deskLegal } from '../complaint-desk/legal.ts';
import { NOT_HERE } from './action.ts';
import { refuseOn } from './guards.ts';
import type { ShiftSnapshot } from './machine.ts';
import { stateOf, type Shift } from './model/context.ts';
import { NEXTS } from './model/handover.ts';

const one = (options: readonly string[]): Domain => ({ kind: 'one', options });

export function legal(snapshot: ShiftSnapshot, shift: Shift): readonly Template[] {
  const { serving } = snapshot.context;
  const can = (type: 'serve' | 'handOver'): string[] => shift.cases.map(({ id }) => id).filter((id) => refuseOn(shift, snapshot, type === 'serve' ? { type, case: id } : { type, case: id, next: 'answer', how: 'plain' }) === undefined);
  const over = refuseOn(shift, snapshot, { type: 'idle' }) !== undefined;
  const served = over ? undefined : shift.cases.find(({ id }) => id === serving);
  const state = served === undefined ? undefined : stateOf(served, snapshot.context);
  const deeds = served === undefined || state === undefined ? [] : deskLegal(state, served.desk).filter(({ type }) => !NOT_HERE.some((name) => name === type)).map(({ type, fields }) => ({ type, fields: { ...fields, case: one([served.id]) } }));
  const [serve, handOver] = [can('serve'), can('handOver')];
  return [
    ...deeds,
    ...(serve.length === 0 ? [] : [{ type: 'serve', fields: { case: one(serve) } }]),
    ...(handOver.length === 0 ? [] : [{ type: 'handOver', fields: { case: one(handOver), next: one(NEXTS), how: one(['warm', 'plain']) } }]),
    ...(over ? [] : [{ type: 'idle', fields: {} }]),
    { type: 'handIn', fields: {} },
  ];
}
