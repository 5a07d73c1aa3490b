/** The schema of `content/laws.yaml`: the law cards that lie on the desk and in the lessons. */
import * as z from 'zod/mini';
import { textSchema } from '../../simulations/kit/text.ts';

export const lawsSchema = z.array(z.strictObject({
  /** The id is what a scenario names under `laws`. */
  id: z.string().check(z.regex(/^[a-z][A-Za-z0-9-]*$/)),
  /** The title is the short name on the card. */
  title: textSchema,
  /** The citation gives the law, the year of its text and the article. */
  cite: textSchema,
  /** What it says, in our own words. */
  says: textSchema,
  /** The scope is what it governs and what it does not. */
  scope: textSchema,
  /** The doubt says what is disputed or could not be verified. */
  doubt: z.optional(textSchema),
}));

export type Law = z.infer<typeof lawsSchema>[number];
