/** The schema of a question paper: items of the question bank, each with a reason for every option. */
import * as z from 'zod/mini';
import { parse } from '../kit/parse.ts';
import { fail, ok, type Result } from '../kit/result.ts';
import { textSchema } from '../kit/text.ts';

const optionSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]$/)),
  text: textSchema,
  /** Exactly one option of an item is right. */
  right: z.optional(z.literal(true)),
  /** Why it is right, or what the one who chooses it has mixed up. */
  why: textSchema,
});

export const itemSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  kind: z.literal('single'),
  /** The lesson whose text it belongs to. */
  lesson: z.string(),
  /** Knowledge points that it tests. */
  knowledge: z.array(z.string()).check(z.minLength(1)),
  stem: textSchema,
  options: z.array(optionSchema).check(z.minLength(3), z.maxLength(5)),
});

export const paperSchema = z.strictObject({
  id: z.string(),
  title: textSchema,
  items: z.array(itemSchema).check(z.minLength(1)),
});

export type Item = z.infer<typeof itemSchema>;
export type Paper = z.infer<typeof paperSchema>;

/** Parses a paper; besides the form, each item has one right option and each id stands once. */
export function parsePaper(raw: unknown): Result<Paper> {
  const parsed = parse(paperSchema, raw);
  if (!parsed.ok) return parsed;
  const seen = new Set<string>();
  for (const [i, item] of parsed.value.items.entries()) {
    const right = item.options.filter((option) => option.right === true).length;
    if (right !== 1) return fail({ at: `items[${i}].options`, expected: 'one right option', got: String(right) });
    if (new Set(item.options.map((option) => option.id)).size !== item.options.length) return fail({ at: `items[${i}].options`, expected: 'each id once', got: 'an id twice' });
    if (seen.has(item.id)) return fail({ at: `items[${i}].id`, expected: 'each item once', got: `${item.id} twice` });
    seen.add(item.id);
  }
  return ok(parsed.value);
}
