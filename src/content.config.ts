/** The one collection: the texts of the lessons. All else is read from YAML by src/course. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  lessons: defineCollection({
    loader: glob({ pattern: '*/{zh,en}.mdx', base: './content/lessons' }),
    schema: z.strictObject({}),
  }),
};
