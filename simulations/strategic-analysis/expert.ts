/** One who knows the key: the next statement that does not lie right, then the order, then nothing. */
import type { RawAction } from '../kit/attempt.ts';
import type { RoundSnapshot } from './machine.ts';
import { orderMark } from './marking.ts';
import { cellOf, earns, keyOf, type Sheet } from './model.ts';

export function expertAction({ context }: RoundSnapshot, sheet: Sheet): RawAction | undefined {
  for (const axis of sheet.round.axes) {
    const open = sheet.statements.find((statement) => !earns(keyOf(axis, statement), cellOf(context, axis.id, statement.id)));
    if (open !== undefined) return { type: 'place', statement: open.id, axis: axis.id, cell: keyOf(axis, open).cell };
  }
  const { sequence } = sheet.round;
  return sequence === undefined || orderMark(sheet, context).share === 1 ? undefined : { type: 'order', order: sequence.entries.map((entry) => entry.id) };
}
