/** The schema of `content/lessons/<id>/lesson.yaml`: all about a lesson but its text. */
import * as z from 'zod/mini';
import { textSchema } from '../../simulations/kit/text.ts';
import { idSchema } from './id.ts';

export const lessonSchema = z.strictObject({
  /** The title is the heading of the lesson's page. */
  title: textSchema,
  /** Each objective says what a reader can do after the lesson; it begins with a verb. */
  objectives: z.array(textSchema).check(z.minLength(1)),
  /** The minutes are what a first reading with its checks takes. */
  minutes: z.int().check(z.positive()),
  /** The knowledge points are those that the lesson teaches; no other lesson teaches them. */
  knowledge: z.array(idSchema).check(z.minLength(1)),
  /** The labs are the scenarios to which the lesson opens a door. */
  labs: z.optional(z.array(z.strictObject({
    /** The simulation is named by its folder in `simulations/`. */
    simulation: idSchema,
    /** The scenario is named by its file in `content/scenarios/<simulation>/`. */
    scenario: idSchema,
  }))),
  /** A planned lesson has no text yet: the outline shows it, nothing links to it. */
  planned: z.optional(z.literal(true)),
});

export type LessonFile = z.infer<typeof lessonSchema>;
