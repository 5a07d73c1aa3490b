/** The attempt: who did what, as a list of actions; and the hand-in file that carries attempts to a trainer. */
import * as z from 'zod/mini';
import { parse } from './parse.ts';
import { fail, ok, type Result } from './result.ts';

export const ATTEMPT_FORMAT = 'lcs-attempt/1';
export const HAND_IN_FORMAT = 'lcs-hand-in/1';

/** Bounds that keep a hostile or broken file from freezing the reader. */
export const LIMITS = { bytes: 2_000_000, attempts: 500, actions: 2_000 } as const;

/** What every simulation needs to start; a simulation may ask for more fields (level, variant …). */
const setupSchema = z.looseObject({
  scenario: z.string().check(z.minLength(1), z.maxLength(80)),
  seed: z.int().check(z.minimum(0), z.maximum(4294967295)),
  mode: z.enum(['practice', 'exam']),
});
export type Setup = z.infer<typeof setupSchema>;

/** Any action before its simulation has parsed it. */
const actionSchema = z.looseObject({ type: z.string().check(z.minLength(1), z.maxLength(40)) });
export type RawAction = z.infer<typeof actionSchema>;

/** Fields that are not named here, a mark for instance, are dropped: a mark is derived, never read. */
export const attemptSchema = z.object({
  format: z.literal(ATTEMPT_FORMAT),
  simulation: z.string().check(z.minLength(1), z.maxLength(60)),
  /** The edition of the simulation under which the actions were done. */
  edition: z.int().check(z.positive()),
  setup: setupSchema,
  actions: z.array(actionSchema).check(z.maxLength(LIMITS.actions)),
});
export type Attempt = z.infer<typeof attemptSchema>;

const handInSchema = z.object({
  format: z.literal(HAND_IN_FORMAT),
  /** Who hands in, as typed by the learner. */
  learner: z.optional(z.object({ name: z.string().check(z.maxLength(80)), number: z.optional(z.string().check(z.maxLength(40))) })),
  /** The assignment's name, as given by the trainer. */
  assignment: z.optional(z.string().check(z.maxLength(120))),
  attempts: z.array(attemptSchema).check(z.minLength(1), z.maxLength(LIMITS.attempts)),
});
export type HandIn = z.infer<typeof handInSchema>;

export const encodeHandIn = (handIn: HandIn): string => `${JSON.stringify(handIn, null, 2)}\n`;

export const encodeAttempt = (attempt: Attempt): string => JSON.stringify(attempt);

export const parseAttempt = (raw: unknown, base = ''): Result<Attempt> => parse(attemptSchema, raw, base);

function json(text: string): Result<unknown> {
  if (text.length > LIMITS.bytes) return fail({ at: '', expected: { zh: `不超过 ${LIMITS.bytes} 个字符`, en: `at most ${LIMITS.bytes} characters` }, got: String(text.length) });
  try {
    return ok(JSON.parse(text));
  } catch {
    const cut = text.trim() === '' ? { zh: '空文件', en: 'an empty file' } : { zh: `断在半路或不是 JSON 的文字（${text.length} 个字符）`, en: `text that breaks off or is no JSON (${text.length} characters)` };
    return fail({ at: '', expected: { zh: '一份 JSON 作业文件', en: 'a hand-in file in JSON' }, got: cut, mend: { zh: '请重新导出、再发一次。', en: 'Ask for the file to be exported and sent again.' } });
  }
}

/** An attempt from its text. */
export function decodeAttempt(text: string): Result<Attempt> {
  const raw = json(text);
  return raw.ok ? parseAttempt(raw.value) : raw;
}

/** A hand-in file from its text; the problem names the place inside the file. */
export function decodeHandIn(text: string): Result<HandIn> {
  const raw = json(text.replace(/^\uFEFF/, ''));
  return raw.ok ? parse(handInSchema, raw.value) : raw;
}
