/** The schema of `content/course.yaml`: the order of chapters and lessons, written nowhere else. */
import * as z from 'zod/mini';
import { textSchema } from '../../simulations/kit/text.ts';
import { idSchema } from './id.ts';

export const courseSchema = z.array(z.strictObject({
  /** The id of the chapter is also the name of its file in `content/knowledge/`. */
  id: idSchema,
  /** The title stands at the head of the chapter and in every list of chapters. */
  title: textSchema,
  /** The summary says in one or two sentences what the chapter is about. */
  summary: textSchema,
  /** The lessons stand in the order in which they are to be read; each id is a folder in `content/lessons/`. */
  lessons: z.array(idSchema).check(z.minLength(1)),
})).check(z.minLength(1));

export type CourseFile = z.infer<typeof courseSchema>;
