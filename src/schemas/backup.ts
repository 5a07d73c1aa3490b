/** The schema of a backup file: everything that this device keeps. */
import * as z from 'zod/mini';
import { attemptSchema } from '../../simulations/kit/attempt.ts';

export const BACKUP_FORMAT = 'lcs-backup/1';

export const backupSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  attempts: z.array(z.strictObject({
    /** The id is the attempt's name on the device that made it. */
    id: z.string().check(z.minLength(1), z.maxLength(200)),
    attempt: attemptSchema,
    /** Milliseconds since 1970. */
    createdAt: z.number(),
    updatedAt: z.number(),
    /** The attempt and step from which it was replayed. */
    parent: z.optional(z.strictObject({ id: z.string(), step: z.int() })),
  })),
  /** Drafts of examination answers by lesson and number. */
  drafts: z.record(z.string(), z.string()),
  /** The reader's place in each lesson. */
  readings: z.optional(z.record(z.string(), z.strictObject({ at: z.string(), done: z.boolean(), time: z.number() }))),
});
