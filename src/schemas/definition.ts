/** The schema of the data file that holds one term's definition. */
import * as z from 'zod/mini';

export const definitionSchema = z.strictObject({
  /** The name of the term. */
  term: z.string(),
  /** What is to be known of it. */
  text: z.string(),
  /** Where it is taught, as a sentence. */
  see: z.string(),
});

export type Definition = z.infer<typeof definitionSchema>;
