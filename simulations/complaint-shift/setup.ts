/** What a learner chooses of a shift: its level, and the day. */
import * as z from 'zod/mini';
import type { Setup } from '../kit/attempt.ts';
import { parse } from '../kit/parse.ts';
import type { Result } from '../kit/result.ts';

const choiceSchema = z.strictObject({
  scenario: z.string(), seed: z.int(), mode: z.enum(['practice', 'exam']),
  level: z._default(z.union([z.literal(1), z.literal(2), z.literal(3)]), 2),
  /** Number of the day: the same for everybody, whatever the order of their menus. */
  day: z._default(z.int().check(z.minimum(1), z.maximum(4_294_967_295)), 1),
});
export type ShiftChoice = z.infer<typeof choiceSchema>;

export const choiceOf = (setup: Setup): Result<ShiftChoice> => parse(choiceSchema, setup, 'setup');
