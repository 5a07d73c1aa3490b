/** The actions of the complaint desk, as they stand in an attempt: ids, minutes and 分 only, never texts. */
import * as z from 'zod/mini';
import { fail, ok, oneOf, type Result } from '../kit/result.ts';
import { parse, shown } from '../kit/parse.ts';
import type { Scenario } from './scenario.ts';

export const SPOKEN = {
  ack: ['own', 'plain', 'deflect'],
  listen: ['open', 'form', 'calm'],
  empathise: ['specific', 'generic', 'minimise'],
  apologise: ['neutral', 'own', 'but'],
  restate: ['full', 'partial', 'wrong'],
  explain: ['evidence', 'soft', 'rule'],
  status: ['done', 'pending', 'rosy'],
} as const;
export type Act = keyof typeof SPOKEN;
export const ACTS = ['ack', 'listen', 'empathise', 'apologise', 'restate', 'explain', 'status'] as const satisfies readonly Act[];

export const CLASSES = ['routine', 'urgent', 'safety', 'legal', 'keyaccount'] as const;
export const HOLDS = ['preserveEvidence', 'freezePayment', 'quarantine', 'pullParcel'] as const;
export const REASONS = ['over-authority', 'legal', 'safety', 'repeat', 'customer-asks'] as const;
export const PROMISES = ['callback', 'result', 'outcome'] as const;
/** Times that can be promised, in minutes. */
export const DUES = [30, 240, 1440, 4320] as const;
/** Waiting times, in minutes. */
export const WAITS = [60, 240, 1440] as const;
export const ROUTES = ['original', 'voucher', 'private'] as const;
export const CHECKS = ['arrival', 'link', 'assume'] as const;
export const REFUSALS = ['alternatives', 'final'] as const;
export const TRANSFERS = ['warm', 'cold'] as const;

/** Critical errors (一票否决). */
export const ERRORS = [
  'unkeepable-promise', 'broken-promise', 'blame-customer', 'close-unconfirmed', 'over-authority', 'unsafe-release', 'ignored-medicine', 'pay-unverified',
  'off-book-payment', 'falsify-record', 'falsify-tracking', 'leak-personal-data', 'prejudge-employee', 'illegal-advice', 'retaliate',
] as const;
export type CriticalError = (typeof ERRORS)[number];

const id = z.string().check(z.minLength(1), z.maxLength(40));
const ids = z.array(id).check(z.maxLength(12));

const spoken = <const T extends Act>(type: T) => z.strictObject({ type: z.literal(type), wording: z.enum(SPOKEN[type]) });

const actionSchema = z.discriminatedUnion('type', [
  spoken('ack'), spoken('listen'), spoken('empathise'), spoken('apologise'), spoken('restate'), spoken('explain'), spoken('status'),
  z.strictObject({ type: z.literal('ask'), topic: id }),
  z.strictObject({ type: z.literal('check'), source: id }),
  z.strictObject({ type: z.literal('assess'), class: z.enum(CLASSES) }),
  z.strictObject({ type: z.literal('hold'), kind: z.enum(HOLDS) }),
  z.strictObject({ type: z.literal('escalate'), reason: z.enum(REASONS) }),
  z.strictObject({ type: z.literal('promise'), what: z.enum(PROMISES), due: z.union(DUES.map((due) => z.literal(due))) }),
  z.strictObject({ type: z.literal('special'), special: id }),
  z.strictObject({ type: z.literal('transfer'), how: z.enum(TRANSFERS) }),
  z.strictObject({ type: z.literal('wait'), minutes: z.union(WAITS.map((wait) => z.literal(wait))) }),
  z.strictObject({
    type: z.literal('offer'),
    kinds: ids.check(z.minLength(1)),
    /** Money in 分, no upper bound but what a number can hold exactly. */
    amount: z.int().check(z.nonnegative(), z.maximum(1e12)),
    rules: ids.check(z.minLength(1)),
    facts: ids,
    condition: id,
  }),
  z.strictObject({ type: z.literal('fulfil'), route: z.enum(ROUTES) }),
  z.strictObject({ type: z.literal('verify'), how: z.enum(CHECKS) }),
  z.strictObject({ type: z.literal('refusal'), wording: z.enum(REFUSALS) }),
  z.strictObject({ type: z.literal('rootcause'), cause: id, evidence: ids }),
  z.strictObject({ type: z.literal('prevent'), action: id, measure: id }),
  z.strictObject({ type: z.literal('close') }),
  z.strictObject({ type: z.literal('back') }),
  z.strictObject({ type: z.literal('handIn') }),
]);

export type DeskAction = z.infer<typeof actionSchema>;
/** Time that passes in a case while its employee serves others; never an action of an attempt on one case. `held` are the minutes for which the customer waited on the line beyond patience. */
export type Absence = { readonly type: 'absence'; readonly minutes: number; readonly held: number };
/** What happens in the case itself; handing in happens to the paper, a step back undoes. */
export type CaseAction = Exclude<DeskAction, { type: 'handIn' | 'back' }>;
/** All that a run of a case can consist of. */
export type Happening = DeskAction | Absence;
export type Offer = Extract<DeskAction, { type: 'offer' }>;

/** Every id an action names, with the list of the scenario it must stand in. */
function named(action: DeskAction, s: Scenario): [string, readonly string[], readonly { readonly id: string }[]][] {
  switch (action.type) {
    case 'ask': return [['topic', [action.topic], s.topics]];
    case 'check': return [['source', [action.source], s.sources]];
    case 'special': return [['special', [action.special], s.specials]];
    case 'offer': return [['kinds', action.kinds, s.kinds], ['rules', action.rules, s.rules], ['facts', action.facts, s.facts], ['condition', [action.condition], s.conditions]];
    case 'rootcause': return [['cause', [action.cause], s.causes], ['evidence', action.evidence, s.facts]];
    case 'prevent': return [['action', [action.action], s.actions], ['measure', [action.measure], s.measures]];
    default: return [];
  }
}

/** Parses an action and checks that all it names is on the scenario's menus, each once. */
export function parseAction(raw: unknown, scenario: Scenario, at: string): Result<DeskAction> {
  const parsed = parse(actionSchema, raw, at);
  if (!parsed.ok) return parsed;
  for (const [field, used, menu] of named(parsed.value, scenario)) {
    for (const [i, name] of used.entries()) {
      if (!menu.some((entry) => entry.id === name)) return fail({ at: `${at}.${field}`, expected: oneOf(menu.map((entry) => entry.id)), got: shown(name) });
      if (used.indexOf(name) !== i) return fail({ at: `${at}.${field}`, expected: { zh: '每项只写一次', en: 'each entry once' }, got: { zh: `${name} 写了两次`, en: `${name} twice` } });
    }
  }
  return ok(parsed.value);
}
