/** The schema of `content/terms.yaml`: terms of the course, each in the one form that is used, and the variants that are not. */
import * as z from 'zod/mini';

export const termsSchema = z.array(z.strictObject({
  /** The form that stands in every lesson. */
  use: z.string().check(z.minLength(1)),
  /** Forms that may not stand anywhere. */
  not: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
}));

export type Term = z.infer<typeof termsSchema>[number];
