/** The schema of `content/knowledge/<chapter>.yaml`: the knowledge points, the spine of the course. */
import * as z from 'zod/mini';
import { textSchema } from '../../simulations/kit/text.ts';
import { idSchema } from './id.ts';

const lines = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));

export const pointSchema = z.strictObject({
  /** The id is also the anchor in the lesson that teaches the point. */
  id: idSchema,
  /** The kind says in what form the point is known. */
  kind: z.enum(['definition', 'list', 'classification', 'comparison', 'steps', 'formula', 'principle', 'standard', 'argument', 'figure']),
  /** The term is the name of the point in both languages. */
  term: textSchema,
  /** The points are what a learner must know, line by line, in both languages. */
  points: z.strictObject({ zh: lines, en: lines }),
  /** The sources gave the facts; each is an id of `content/sources.yaml`. */
  sources: z.array(idSchema).check(z.minLength(1)),
  /** The exam forms are those in which the point is usually asked; none means it is not asked. */
  exam: z.array(z.enum(['term', 'short-answer', 'essay', 'choice', 'matching', 'ordering', 'calculation'])),
  /** The note is the reading to teach where a source is wrong, disputed or short; it is for authors and in Chinese only. */
  note: z.optional(z.string()),
  /** The related points are worth reading together with this one. */
  related: z.optional(z.array(idSchema)),
});

export const knowledgeSchema = z.array(pointSchema).check(z.minLength(1));

export type Point = z.infer<typeof pointSchema>;
export type ExamForm = Point['exam'][number];
