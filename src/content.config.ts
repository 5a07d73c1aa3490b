/** The one collection: the texts of the written lessons. All else is read from YAML by src/course. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { written } from './course/loaded.ts';

export const collections = {
  lessons: defineCollection({
    loader: glob({ pattern: written.map(({ lesson }) => `${lesson.id}/{zh,en}.mdx`), base: './content/lessons' }),
    schema: z.strictObject({}),
  }),
};
