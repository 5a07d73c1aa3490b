/** The actions of the lab, as they stand in an attempt: codes of rows, ids and figures only, never texts. */
import * as z from 'zod/mini';
import { parse, shown } from '../kit/parse.ts';
import { fail, ok, oneOf, type Result } from '../kit/result.ts';
import type { Stage } from './model/context.ts';
import type { Exercise } from './model/exercise.ts';
import { CUTS, ITEMS, JUDGEMENTS, LEVELS, MARKETINGS, MENDS, SEQUELS, TIERS, TIMES, TREATMENTS, TYPES, VARIABLES } from './model/terms.ts';

const name = z.string().check(z.minLength(1), z.maxLength(20));
const rows = z.array(name).check(z.minLength(1), z.maxLength(1100));
const variable = z.enum(VARIABLES);
const cut = z.union(CUTS.map((percent) => z.literal(percent)));
/** Tenths of a percent of the total profit; losses make shares below 0 and above 1000. */
const share = z.int().check(z.minimum(-1e6), z.maximum(1e6));
const count = z.int().check(z.nonnegative(), z.maximum(1e5));

/** Ways of passing the list on; only the first keeps the customers' data inside. */
export const SHARES = ['codesOnly', 'withContacts', 'outsideTool'] as const;

const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('open'), row: name }),
  z.strictObject({ type: z.literal('mend'), row: name, how: z.enum(MENDS) }),
  z.strictObject({ type: z.literal('sortTime'), card: name, into: z.enum(TIMES) }),
  z.strictObject({ type: z.literal('sortMarketing'), card: name, into: z.enum(MARKETINGS) }),
  z.strictObject({ type: z.literal('count'), item: z.enum(ITEMS), counts: z.boolean() }),
  /** CNY per unit of the driver; rates of money in basis points. */
  z.strictObject({ type: z.literal('rate'), item: z.enum(ITEMS), rate: z.number().check(z.nonnegative(), z.maximum(1e9)) }),
  z.strictObject({ type: z.literal('cut'), basis: z.enum(['measure', 'revenue']), a: count, ab: count }),
  z.strictObject({ type: z.literal('tier'), rows, tier: z.enum(TIERS) }),
  z.strictObject({ type: z.literal('shares'), a: share, b: share, c: share }),
  z.strictObject({ type: z.literal('treat'), row: name, first: z.enum(TREATMENTS) }),
  z.strictObject({ type: z.literal('follow'), row: name, with: z.enum(SEQUELS) }),
  z.strictObject({ type: z.literal('single'), variable, cuts: z.array(z.enum(CUTS.map(String))).check(z.minLength(1), z.maxLength(CUTS.length)) }),
  z.strictObject({ type: z.literal('grid'), first: variable, firstCut: cut, second: variable, secondCut: cut }),
  z.strictObject({ type: z.literal('root'), variable, cut }),
  z.strictObject({ type: z.literal('branch'), side: z.enum(['below', 'above']), variable, cut }),
  z.strictObject({ type: z.literal('prune'), side: z.enum(['below', 'above']) }),
  z.strictObject({ type: z.literal('typeRule'), below: z.enum(['measure', 'none']), value: z.enum(['tiers', 'revenue']), growth: z.int().check(z.minimum(-1e5), z.maximum(1e5)) }),
  z.strictObject({ type: z.literal('type'), rows, value: z.enum(TYPES) }),
  z.strictObject({ type: z.literal('serve'), rows, level: z.enum(['none', ...LEVELS]) }),
  z.strictObject({ type: z.literal('judge'), statement: name, judgement: z.enum(JUDGEMENTS) }),
  z.strictObject({ type: z.literal('share'), how: z.enum(SHARES) }),
  z.strictObject({ type: z.literal('submit') }),
  z.strictObject({ type: z.literal('handIn') }),
]);

export type SegmentationAction = z.infer<typeof actionSchema>;
export type ActionType = SegmentationAction['type'];

/** The stage of the work that each decision belongs to; passing the list on and handing in belong to none. */
export const STAGE_OF: Readonly<Record<Exclude<ActionType, 'share' | 'submit' | 'handIn'>, Stage>> = {
  open: 'know', mend: 'know', sortTime: 'know', sortMarketing: 'know', count: 'profit', rate: 'profit', cut: 'tiers', tier: 'tiers', shares: 'tiers', treat: 'tiers', follow: 'tiers',
  single: 'segments', grid: 'segments', root: 'segments', branch: 'segments', prune: 'segments', typeRule: 'segments', type: 'segments', serve: 'serve', judge: 'review',
};

/** Names that an action uses, with the field they stand in and whether each is known. */
function named(action: SegmentationAction, exercise: Exercise): { readonly field: string; readonly used: readonly string[]; readonly known: (name: string) => boolean; readonly some: readonly string[] } | undefined {
  const list = (field: string, used: string, from: readonly { readonly id: string }[]) => ({ field, used: [used], known: (id: string) => from.some((entry) => entry.id === id), some: from.map(({ id }) => id) });
  const ofRows = (field: string, used: readonly string[]) => ({ field, used, known: (code: string) => exercise.at.has(code), some: exercise.codes.slice(0, 8) });
  switch (action.type) {
    case 'open': case 'mend': case 'treat': case 'follow': return ofRows('row', [action.row]);
    case 'tier': case 'type': case 'serve': return ofRows('rows', action.rows);
    case 'sortTime': return list('card', action.card, exercise.times);
    case 'sortMarketing': return list('card', action.card, exercise.marketings);
    case 'judge': return list('statement', action.statement, exercise.statements);
    case 'single': return { field: 'cuts', used: action.cuts, known: () => true, some: [] };
    default: return undefined;
  }
}

/** Parses an action and checks that all it names is on this list, each once. */
export function parseAction(raw: unknown, exercise: Exercise, at: string): Result<SegmentationAction> {
  const parsed = parse(actionSchema, raw, at);
  const names = parsed.ok ? named(parsed.value, exercise) : undefined;
  if (!parsed.ok || names === undefined) return parsed;
  const strange = names.used.find((used) => !names.known(used));
  if (strange !== undefined) return fail({ at: `${at}.${names.field}`, expected: oneOf([...names.some, '…']), got: shown(strange) });
  if (new Set(names.used).size < names.used.length) return fail({ at: `${at}.${names.field}`, expected: { zh: '每项只写一次', en: 'each entry once' }, got: shown(names.used) });
  return ok(parsed.value);
}
