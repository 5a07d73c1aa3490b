/** The actions of a shift: turning to a case, everything that can be done in it, waiting for what comes, handing over. */
import * as z from 'zod/mini';
import { parse, shown } from '../kit/parse.ts';
import { fail, ok, oneOf, type Result } from '../kit/result.ts';
import { parseAction, type DeskAction } from '../complaint-desk/action.ts';
import type { Shift } from './model/context.ts';
import { NEXTS } from './model/handover.ts';

/** What a desk offers that a shift has in another form: time passes by serving others, nothing is taken back, the whole day is handed in. */
export const NOT_HERE = ['wait', 'back', 'handIn'] as const satisfies readonly DeskAction['type'][];
export type CaseDeed = Exclude<DeskAction, { type: (typeof NOT_HERE)[number] }>;

const own = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('serve'), case: z.string() }),
  z.strictObject({ type: z.literal('handOver'), case: z.string(), next: z.enum(NEXTS), how: z.enum(['warm', 'plain']) }),
  z.strictObject({ type: z.literal('idle') }),
  z.strictObject({ type: z.literal('handIn') }),
]);
const OWN: readonly string[] = ['serve', 'handOver', 'idle', 'handIn'];

export type ShiftAction = z.infer<typeof own> | { readonly type: 'act'; readonly case: string; readonly action: CaseDeed };

const deedSchema = z.looseObject({ type: z.string(), case: z.string() });

const isDeed = (action: DeskAction): action is CaseDeed => !NOT_HERE.some((type) => type === action.type);

/** Parses an action; what is done in a case is the desk's own action with the case beside it. */
export function parseShiftAction(raw: unknown, shift: Shift, at: string): Result<ShiftAction> {
  const ids = shift.cases.map(({ id }) => id);
  const strange = (id: string): Result<never> => fail({ at: `${at}.case`, expected: oneOf(ids), got: shown(id) });
  const parsed = parse(deedSchema, raw, at);
  if (!parsed.ok || OWN.includes(parsed.value.type)) {
    const action = parse(own, raw, at);
    return action.ok && 'case' in action.value && !ids.includes(action.value.case) ? strange(action.value.case) : action;
  }
  const { case: id, ...deed } = parsed.value;
  const one = shift.cases.find((entry) => entry.id === id);
  if (one === undefined) return strange(id);
  const action = parseAction(deed, one.desk.scenario, at);
  if (!action.ok) return action;
  return isDeed(action.value) ? ok({ type: 'act', case: id, action: action.value }) : fail({ at: `${at}.type`, expected: { zh: '班次里可以做的事', en: 'something that can be done in a shift' }, got: shown(action.value.type) });
}
