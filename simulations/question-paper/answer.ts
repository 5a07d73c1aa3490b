/** Answers as they stand in an attempt: one shape for each kind of item, ids and numbers only. */
import * as z from 'zod/mini';
import { parse, shown } from '../kit/parse.ts';
import { fail, ok, oneOf, type Result } from '../kit/result.ts';
import { optionsOf, rightSides, type Item, type Kind } from './item.ts';

/** What was answered; the field of the item's kind is there, the others are not. */
export interface Answer {
  readonly option?: string | undefined;
  readonly options?: readonly string[] | undefined;
  readonly holds?: boolean | undefined;
  readonly reason?: string | undefined;
  readonly order?: readonly string[] | undefined;
  readonly pairs?: Readonly<Record<string, string>> | undefined;
  readonly bins?: Readonly<Record<string, string>> | undefined;
  readonly value?: number | undefined;
}

const id = z.string().check(z.maxLength(60));
const ids = z.array(id).check(z.maxLength(12));
const base = { type: z.literal('answer'), item: id };

const SHAPES = {
  single: z.strictObject({ ...base, option: id }),
  multiple: z.strictObject({ ...base, options: ids.check(z.minLength(1)) }),
  judge: z.strictObject({ ...base, holds: z.boolean(), reason: id }),
  order: z.strictObject({ ...base, order: ids }),
  match: z.strictObject({ ...base, pairs: z.record(id, id) }),
  bins: z.strictObject({ ...base, bins: z.record(id, id) }),
  number: z.strictObject({ ...base, value: z.number() }),
} satisfies Record<Kind, z.ZodMiniType>;

export type AnswerAction = { readonly type: 'answer'; readonly item: string } & Answer;

/** The names an answer uses, and those it may use. */
function names(item: Item, answer: Answer): [string, readonly string[], readonly string[]][] {
  const entryIds = (list: readonly { readonly id: string }[]): string[] => list.map((entry) => entry.id);
  switch (item.kind) {
    case 'single': return [['option', [answer.option ?? ''], entryIds(item.options)]];
    case 'multiple': return [['options', answer.options ?? [], entryIds(optionsOf(item))]];
    case 'judge': return [['reason', [answer.reason ?? ''], entryIds(item.reasons)]];
    case 'order': return [['order', answer.order ?? [], entryIds(item.entries)]];
    case 'match': return [['pairs', Object.keys(answer.pairs ?? {}), entryIds(item.pairs)], ['pairs', Object.values(answer.pairs ?? {}), entryIds(rightSides(item))]];
    case 'bins': return [['bins', Object.keys(answer.bins ?? {}), entryIds(item.entries)]];
    case 'number': return [];
  }
}

/** Parses an answer to this item; what it names must be on the paper, each once. */
export function parseAnswer(raw: unknown, item: Item, at: string): Result<AnswerAction> {
  const parsed = parse<AnswerAction>(SHAPES[item.kind], raw, at);
  if (!parsed.ok) return parsed;
  for (const [field, used, known] of names(item, parsed.value)) {
    for (const [i, name] of used.entries()) {
      if (!known.includes(name)) return fail({ at: `${at}.${field}`, expected: oneOf(known), got: shown(name) });
      if (used.indexOf(name) !== i) return fail({ at: `${at}.${field}`, expected: { zh: '每项只写一次', en: 'each entry once' }, got: shown(name) });
    }
  }
  if (item.kind === 'order' && parsed.value.order?.length !== item.entries.length) return fail({ at: `${at}.order`, expected: { zh: `${item.entries.length} 项`, en: `${item.entries.length} entries` }, got: String(parsed.value.order?.length) });
  if (item.kind === 'bins') {
    const strange = Object.values(parsed.value.bins ?? {}).find((bin) => !item.bins.some((known) => known.id === bin));
    if (strange !== undefined) return fail({ at: `${at}.bins`, expected: oneOf(item.bins.map((bin) => bin.id)), got: shown(strange) });
  }
  return ok(parsed.value);
}
