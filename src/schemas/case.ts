/** The schema of `content/case/anda.yaml`: the running firm, its people, customers and rules, as lessons and scenarios use them. */
import * as z from 'zod/mini';
import { textSchema } from '../../simulations/kit/text.ts';
import { idSchema } from './id.ts';

const caseSchema = z.strictObject({
  /** The number of the complaint record. */
  code: z.string().check(z.minLength(1)),
  /** The date and time of receipt, as YYYY-MM-DDTHH:MM. */
  received: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)),
  /** The channel by which it came. */
  channel: textSchema,
  /** What it is about, without what a learner has to find out. */
  about: textSchema,
  /** The scenario that plays it. */
  scenario: z.optional(idSchema),
  /** The lesson that opens with it or tells it. */
  lesson: z.optional(idSchema),
});

/** A figure or event that lessons use, and where it is told; all of it is invented for the course. */
const factSchema = z.strictObject({ says: textSchema, lesson: z.optional(idSchema) });

export const firmSchema = z.strictObject({
  /** The note says that the firm is invented. */
  note: textSchema,
  /** The firm is what it does and where. */
  firm: z.strictObject({ id: idSchema, name: textSchema, what: textSchema, region: textSchema, seat: textSchema }),
  /** The people are employees of the firm. */
  people: z.array(z.strictObject({ id: idSchema, name: textSchema, role: textSchema, note: z.optional(textSchema) })),
  /** The customers each bring their complaints. */
  customers: z.array(z.strictObject({ id: idSchema, name: textSchema, what: textSchema, cases: z.array(caseSchema), facts: z.optional(z.array(factSchema)) })),
  /** The facts of the firm that more than one lesson builds on. */
  facts: z.optional(z.array(factSchema)),
  /** The networks are what the firm runs. */
  networks: z.array(z.strictObject({ id: idSchema, name: textSchema, what: textSchema })),
  /** The policies are promises and limits, in minutes or 元. */
  policies: z.array(z.strictObject({ id: idSchema, name: textSchema, says: textSchema, minutes: z.optional(z.int()), yuan: z.optional(z.number()), note: z.optional(textSchema) })),
});

export type Firm = z.infer<typeof firmSchema>;
