/** The schema of `content/terms.yaml`: terms of the course, each in the one form that is used, what may not be written for it, and what readers call it. */
import * as z from 'zod/mini';
import { idSchema } from './id.ts';

const forms = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));

export const termsSchema = z.array(z.strictObject({
  /** The form that stands in every lesson. */
  use: z.string().check(z.minLength(1)),
  /** Forms that may not stand anywhere. */
  not: z.optional(forms),
  /** What readers call it, in any language, abbreviations included: search finds the term by these. */
  also: z.optional(forms),
  /** The knowledge point that teaches it; a term without one is a word, for which search puts the form in use. */
  point: z.optional(idSchema),
}));

export type Term = z.infer<typeof termsSchema>[number];
