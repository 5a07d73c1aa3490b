/** Actions of a round: a statement placed into a cell or taken back, entries put in order, handing in. */
import * as z from 'zod/mini';
import { parse, shown } from '../kit/parse.ts';
import { fail, ok, oneOf, type Result } from '../kit/result.ts';
import type { Sheet } from './model.ts';

const id = z.string().check(z.maxLength(60));

const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('place'), statement: id, axis: id, cell: id }),
  z.strictObject({ type: z.literal('takeBack'), statement: id, axis: id }),
  z.strictObject({ type: z.literal('order'), order: z.array(id).check(z.maxLength(12)) }),
  z.strictObject({ type: z.literal('handIn') }),
]);

export type RoundAction = z.infer<typeof actionSchema>;

/** The names an action uses, each with the field it stands in and the names that may stand there. */
function names(action: RoundAction, { round, statements, entries }: Sheet): [string, string, readonly string[]][] {
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map((one) => one.id);
  switch (action.type) {
    case 'handIn': return [];
    case 'order': return action.order.map((entry, i) => [`order[${i}]`, entry, ids(entries)]);
    case 'place': case 'takeBack': {
      const axis = round.axes.find((one) => one.id === action.axis);
      const used: [string, string, readonly string[]][] = [['statement', action.statement, ids(statements)], ['axis', action.axis, ids(round.axes)]];
      return action.type === 'place' ? [...used, ['cell', action.cell, ids(axis?.cells ?? [])]] : used;
    }
  }
}

/** Parses an action; what it names must be on this sheet, and an order must hold every entry once. */
export function parseAction(raw: unknown, sheet: Sheet, at: string): Result<RoundAction> {
  const parsed = parse(actionSchema, raw, at);
  if (!parsed.ok) return parsed;
  for (const [field, used, known] of names(parsed.value, sheet)) {
    if (!known.includes(used)) return fail({ at: `${at}.${field}`, expected: oneOf(known), got: shown(used) });
  }
  if (parsed.value.type === 'order') {
    const { order } = parsed.value;
    if (new Set(order).size !== sheet.entries.length || order.length !== sheet.entries.length || order.length === 0) {
      return fail({ at: `${at}.order`, expected: { zh: `${sheet.entries.length} 项，每项一次`, en: `${sheet.entries.length} entries, each once` }, got: shown(order) });
    }
  }
  return ok(parsed.value);
}
