/** The schema of `content/questions/<lesson>.yaml`: the items of one lesson. */
import * as z from 'zod/mini';
import { itemSchema } from '../../simulations/question-paper/scenario.ts';

export const questionsSchema = z.array(itemSchema).check(z.minLength(1));
