/** The schemas of the items of a question paper, one for each kind; every option and entry carries its own reason. */
import * as z from 'zod/mini';
import { seedFor } from '../kit/random.ts';
import { textSchema, type Text } from '../kit/text.ts';

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));
/** Arithmetic over the drawn names, such as `principal * rate * days`. */
const expression = z.string().check(z.minLength(1));

const common = {
  id,
  /** The lesson whose text it belongs to. */
  lesson: z.string(),
  /** Knowledge points that it tests. */
  knowledge: z.array(z.string()).check(z.minLength(1)),
  stem: textSchema,
};

const optionSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]$/)),
  text: textSchema,
  right: z.optional(z.literal(true)),
  /** Why it is right, or what the one who chooses it has mixed up. */
  why: textSchema,
});

const entry = { id, text: textSchema, why: textSchema };

/** A reason to choose behind a judgement. */
const reasonSchema = z.strictObject({ ...entry, right: z.optional(z.literal(true)) });

/** One right option. */
const single = z.strictObject({ ...common, kind: z.literal('single'), options: z.array(optionSchema).check(z.minLength(3), z.maxLength(5)) });

/** Two or more right options; marks for right ones less marks for wrong ones. */
const multiple = z.strictObject({ ...common, kind: z.literal('multiple'), options: z.array(optionSchema).check(z.minLength(4), z.maxLength(6)) });

/** Whether the statement in the stem holds, and which reason carries the answer. */
const judge = z.strictObject({ ...common, kind: z.literal('judge'), holds: z.boolean(), reasons: z.array(reasonSchema).check(z.minLength(3), z.maxLength(4)) });

/** Entries to be put in order; written in the right one. */
const order = z.strictObject({ ...common, kind: z.literal('order'), entries: z.array(z.strictObject(entry)).check(z.minLength(3), z.maxLength(9)) });

/** Left sides to be matched with right sides; extras match nothing. */
const match = z.strictObject({
  ...common, kind: z.literal('match'),
  pairs: z.array(z.strictObject({ id, left: textSchema, right: textSchema, why: textSchema })).check(z.minLength(3), z.maxLength(7)),
  extras: z.optional(z.array(z.strictObject(entry)).check(z.maxLength(3))),
});

/** Entries to be sorted into bins. */
const bins = z.strictObject({
  ...common, kind: z.literal('bins'),
  bins: z.array(z.strictObject({ id, name: textSchema })).check(z.minLength(2), z.maxLength(5)),
  entries: z.array(z.strictObject({ ...entry, bin: id })).check(z.minLength(4), z.maxLength(10)),
});

/** A number with its unit: values drawn by seed, the answer by formula. */
const number = z.strictObject({
  ...common, kind: z.literal('number'),
  unit: textSchema,
  /** Each name is drawn uniformly from `from`, `from + step` … `to`. */
  draw: z.record(z.string(), z.strictObject({ from: z.number(), to: z.number(), step: z.number().check(z.positive()) })),
  answer: expression,
  /** Greatest distance from the answer, in the unit, that still counts. */
  tolerance: z.number().check(z.nonnegative()),
  /** How it is worked out, with `{name}` and `{answer}` places. */
  solution: textSchema,
  /** Common wrong results, each with what was mixed up. */
  slips: z.array(z.strictObject({ value: expression, why: textSchema })),
});

export const itemSchema = z.discriminatedUnion('kind', [single, multiple, judge, order, match, bins, number]);

export type Item = z.infer<typeof itemSchema>;
export type Kind = Item['kind'];
export type ItemOf<K extends Kind> = Extract<Item, { kind: K }>;

/**
 * The name of a right side in a view and in an answer: made from the name of its pair, so that it stays the same when the item
 * is written anew, and unlike it, so that what is on the screen does not say which left side it belongs to.
 */
export const rightId = (item: ItemOf<'match'>, pair: string): string => `r${seedFor(seedFor(0, item.id), pair).toString(36)}`;

/** The right sides of a match under their own names: those of the pairs, then those that match nothing. */
export const rightSides = (item: ItemOf<'match'>): { readonly id: string; readonly text: Text }[] =>
  [...item.pairs.map(({ id, right }) => ({ id, text: right })), ...(item.extras ?? [])].map(({ id, text }) => ({ id: rightId(item, id), text }));

/** Options of the kinds that have them. */
export const optionsOf = (item: ItemOf<'single' | 'multiple' | 'judge'>): ItemOf<'single'>['options'] => (item.kind === 'judge' ? item.reasons : item.options);
