/** The course as the pages see it: read and checked once a build; any fault stops the build. */
import path from 'node:path';
import { checkContent } from './check.ts';
import { readContent } from './content.ts';
import { faultLine } from './fault.ts';
import { orderOf, writtenOf } from './order.ts';

export const content = readContent(path.join(process.cwd(), 'content'));

const faults = checkContent(content);
if (faults.length > 0) throw new Error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content:\n${faults.map(faultLine).join('\n')}`);

export const chapters = orderOf(content);
export const written = writtenOf(chapters);
export const lessonCount = chapters.reduce((sum, chapter) => sum + chapter.lessons.length, 0);
