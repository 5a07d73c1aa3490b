/** The schemas of the search's data files: what can be found, and the packed indexes. */
import * as z from 'zod/mini';

const packedSchema = z.strictObject({
  /** The fields that are searched. */
  fields: z.array(z.string()),
  /** All terms in their order, joined by line breaks. */
  terms: z.string(),
  /** For each field: how many documents each term stands in, which, and with what weight; numbers as text. */
  postings: z.array(z.strictObject({ counts: z.string(), documents: z.string(), weights: z.string() })),
});

const entrySchema = z.strictObject({
  kind: z.enum(['point', 'section', 'lesson', 'scenario']),
  /** The path of the page and its paragraph, without locale and base. */
  path: z.string(),
  /** What it is called, as shown. */
  title: z.string(),
  /** Further names: in the other language, abbreviations, synonyms. */
  names: z.array(z.string()),
  /** How the title and the names sound in pinyin, a unit for each Han character or word; empty for a name without Han characters. */
  sounds: z.array(z.string()),
  /** Where it stands: the lesson of a point or a section, the lab of a scenario. */
  where: z.string(),
  /** What is to be known of it, or what it is about. */
  lines: z.string(),
  /** In what form a knowledge point is known: a definition, a list, steps … */
  form: z.optional(z.string()),
  /** The lesson of the point is not written yet. */
  planned: z.optional(z.literal(true)),
});

/** The first file: names and lines. */
export const firstSchema = z.strictObject({
  /** Traditional characters, and in the same order the simplified ones. */
  simplified: z.tuple([z.string(), z.string()]),
  /** Words that readers use for words of the course: the reader's, the course's. */
  words: z.array(z.tuple([z.string(), z.string()])),
  entries: z.array(entrySchema),
  index: packedSchema,
});

/** The second file: the running texts, by the number of the entry, and their index. */
export const textsSchema = z.strictObject({ texts: z.array(z.string()), index: packedSchema });

export type Packed = z.infer<typeof packedSchema>;
export type Entry = z.infer<typeof entrySchema>;
export type First = z.infer<typeof firstSchema>;
export type Texts = z.infer<typeof textsSchema>;
