/** The schema of `content/sources.yaml`: what the source ids of the knowledge points stand for. */
import * as z from 'zod/mini';
import { textSchema } from '../../simulations/kit/text.ts';
import { idSchema } from './id.ts';

export const sourcesSchema = z.array(z.strictObject({
  /** The id is what a knowledge point names. */
  id: idSchema,
  /** The short form is for authors' tables. */
  short: z.string().check(z.minLength(1)),
  /** The title is that of the work. */
  title: textSchema,
}));

export type Source = z.infer<typeof sourcesSchema>[number];
