/** The schema of a question paper, and what the schema of an item cannot see: right options, ids, formulas. */
import * as z from 'zod/mini';
import { evaluate } from '../kit/arithmetic.ts';
import { parse } from '../kit/parse.ts';
import { fail, ok, type Problem, type Result } from '../kit/result.ts';
import { textSchema } from '../kit/text.ts';
import { itemSchema, optionsOf, rightSides, type Item } from './item.ts';

export { itemSchema, type Item };

export const paperSchema = z.strictObject({
  id: z.string(),
  title: textSchema,
  items: z.array(itemSchema).check(z.minLength(1)),
});

export type Paper = z.infer<typeof paperSchema>;

const twice = (list: readonly { readonly id: string }[]): string | undefined => list.map((entry) => entry.id).find((id, i, all) => all.indexOf(id) !== i);

/** Lists of an item in which each id stands once. */
function lists(item: Item): [string, readonly { readonly id: string }[]][] {
  switch (item.kind) {
    case 'single': case 'multiple': return [['options', optionsOf(item)]];
    case 'judge': return [['reasons', item.reasons]];
    case 'order': return [['entries', item.entries]];
    case 'match': return [['pairs', rightSides(item)]];
    case 'bins': return [['bins', item.bins], ['entries', item.entries]];
    case 'number': return [];
  }
}

/** What is wrong with an item beyond its form. */
function fault(item: Item): Problem | undefined {
  for (const [at, list] of lists(item)) {
    if (twice(list) !== undefined) return { at, expected: 'each id once', got: 'an id twice' };
  }
  switch (item.kind) {
    case 'single': case 'judge': {
      const right = optionsOf(item).filter((option) => option.right === true).length;
      return right === 1 ? undefined : { at: item.kind === 'judge' ? 'reasons' : 'options', expected: 'one right option', got: String(right) };
    }
    case 'multiple': {
      const right = item.options.filter((option) => option.right === true).length;
      return right >= 2 && right < item.options.length ? undefined : { at: 'options', expected: 'two or more right options, and a wrong one', got: `${right} right of ${item.options.length}` };
    }
    case 'bins': {
      const strange = item.entries.find((entry) => !item.bins.some((bin) => bin.id === entry.bin));
      return strange === undefined ? undefined : { at: 'entries', expected: 'a bin of this item', got: strange.bin };
    }
    case 'number': {
      const least = Object.fromEntries(Object.entries(item.draw).map(([name, { from }]) => [name, from]));
      const broken = [item.answer, ...item.slips.map((slip) => slip.value)].map((source) => evaluate(source, least)).find((value) => !value.ok);
      return broken?.ok === false ? broken.problem : undefined;
    }
    case 'order': case 'match': return undefined;
  }
}

/** Parses a paper: the form first, then each item, and each item's id once. */
export function parsePaper(raw: unknown): Result<Paper> {
  const parsed = parse(paperSchema, raw);
  if (!parsed.ok) return parsed;
  for (const [i, item] of parsed.value.items.entries()) {
    const problem = fault(item);
    if (problem !== undefined) return fail({ ...problem, at: `items[${i}].${problem.at}` });
  }
  const again = twice(parsed.value.items);
  return again === undefined ? ok(parsed.value) : fail({ at: `items[${parsed.value.items.findLastIndex((item) => item.id === again)}].id`, expected: 'each item once', got: `${again} twice` });
}
