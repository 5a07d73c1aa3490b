/** The schema of what a customer says: a line for every event and every mood in which it can be said. */
import * as z from 'zod/mini';
import { textSchema } from '../kit/text.ts';

/** One wording, or several that take turns. */
const line = z.union([textSchema, z.array(textSchema).check(z.minLength(1))]);

/** A line for each mood: calm 0–29, tense 30–59, angry 60–79, furious 80–100. */
export const moodSchema = z.strictObject({ calm: line, tense: line, angry: line, furious: line });

/** A line for moods in which the event can occur; furious customers answer no factual question. */
export const partMoodSchema = z.strictObject({ calm: line, tense: line, angry: line, furious: z.optional(line) });

/** For what happens once in an attempt at most: a second wording would never be said. */
const onceSchema = z.strictObject({ calm: textSchema, tense: textSchema, angry: textSchema, furious: textSchema });

/** Replies to a spoken act: it helped, it left the customer cold, it was a trap. */
const reply = z.strictObject({ well: moodSchema, flat: moodSchema, badly: moodSchema });

/** How a caller talks, whatever the case is: written once in `content/voices/<id>.yaml`, or in the scenario itself under `voices`. */
export const voiceSchema = z.strictObject({
  acts: z.strictObject({
    /** Said once, before anything else. */
    ack: z.strictObject({ well: onceSchema, flat: onceSchema, badly: onceSchema }),
    listen: reply, empathise: reply,
    /** An apology helps or is a trap; none leaves cold: the neutral one has quality 0.6 or 1, the others 1 or −1 (`model/wording.ts`). */
    apologise: z.strictObject({ well: moodSchema, badly: moodSchema }),
    restate: reply, explain: reply, status: reply,
  }),
  /** The same act a third time. */
  again: moodSchema,
  /** Asked for something already said or found. */
  told: moodSchema,
  /** Does not yet trust enough to tell. */
  evasive: moodSchema,
  /** Too furious to answer a question. */
  silent: textSchema,
  /** A first feasible promise in time · a late or further promise · a promise that cannot be kept. */
  promise: z.strictObject({ good: onceSchema, weak: moodSchema, empty: moodSchema }),
  /** A promise was broken. */
  broken: moodSchema,
  /** Nobody has been in touch for longer than agreed. */
  silence: moodSchema,
  /** Told that a supervisor has taken it up. */
  escalated: moodSchema,
  offer: z.strictObject({ accepted: moodSchema, amount: moodSchema, kind: moodSchema, ground: moodSchema, mood: moodSchema }),
  fulfil: z.strictObject({ original: onceSchema, voucher: onceSchema, private: moodSchema }),
  verify: z.strictObject({ arrival: onceSchema, link: onceSchema }),
  refusal: z.strictObject({ alternatives: moodSchema, final: moodSchema }),
  transfer: z.strictObject({ warm: moodSchema, cold: moodSchema }),
  /** The customer walks away · appeals to the authority · the case is closed with, or without, their word. */
  lost: textSchema,
  appeal: textSchema,
  closed: textSchema,
  unconfirmed: textSchema,
});

export type Voice = z.infer<typeof voiceSchema>;
export type Mood = 'calm' | 'tense' | 'angry' | 'furious';
export type Line = z.infer<typeof line>;
export type MoodLines = z.infer<typeof moodSchema>;
