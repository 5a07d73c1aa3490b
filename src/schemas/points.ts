/** The schema of the data file that says where each knowledge point is taught. */
import * as z from 'zod/mini';
import { textSchema } from '../../simulations/kit/text.ts';

/** By point id: its term and the lesson that teaches it. */
export const pointsSchema = z.record(z.string(), z.looseObject({ term: textSchema, lesson: z.string() }));
