/** The schema of the data file that says where each knowledge point is taught. */
import * as z from 'zod/mini';
import { textSchema } from '../../simulations/kit/text.ts';

/** By point id: its term, the lesson that teaches it and the questions that test it. */
export const pointsSchema = z.record(z.string(), z.strictObject({ term: textSchema, lesson: z.string(), items: z.array(z.string()) }));

export type Points = z.infer<typeof pointsSchema>;
