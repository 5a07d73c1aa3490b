/** The schema of an id: lower-case words joined by hyphens, as in file names and links. */
import * as z from 'zod/mini';

export const idSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9_-]*$/));
