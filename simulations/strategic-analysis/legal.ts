/** Legal actions of a round as templates, and why one of them is refused. */
import type { Rejection } from '../kit/rejection.ts';
import type { Template } from '../kit/template.ts';
import type { RoundAction } from './action.ts';
import type { RoundSnapshot } from './machine.ts';
import { cellOf, type Sheet } from './model.ts';

export function refuse({ context }: RoundSnapshot, action: RoundAction, { entries }: Sheet): Rejection | undefined {
  switch (action.type) {
    case 'place': return cellOf(context, action.axis, action.statement) === action.cell ? { code: 'there-already' } : undefined;
    case 'takeBack': return cellOf(context, action.axis, action.statement) === undefined ? { code: 'not-placed' } : undefined;
    // An order that nobody has touched is no answer.
    case 'order': return context.order === null && action.order.every((entry, i) => entry === entries[i]?.id) ? { code: 'untouched' } : undefined;
    case 'handIn': return undefined;
  }
}

const one = (options: readonly string[]): Template['fields'][string] => ({ kind: 'one', options });

/** For each axis what may be placed where and what may be taken back; an order; handing in. */
export function legal({ context }: RoundSnapshot, { round, statements, entries }: Sheet): Template[] {
  const ids = statements.map((statement) => statement.id);
  return [
    ...round.axes.map(({ id, cells }): Template => ({ type: 'place', fields: { statement: one(ids), axis: one([id]), cell: one(cells.map((cell) => cell.id)) } })),
    ...round.axes.flatMap(({ id }): Template[] => {
      const lying = ids.filter((statement) => cellOf(context, id, statement) !== undefined);
      return lying.length === 0 ? [] : [{ type: 'takeBack', fields: { statement: one(lying), axis: one([id]) } }];
    }),
    ...(entries.length === 0 ? [] : [{ type: 'order', fields: { order: { kind: 'order' as const, options: entries.map((entry) => entry.id) } } }]),
    { type: 'handIn', fields: {} },
  ];
}
