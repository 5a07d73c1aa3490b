/** The knowledge points as the pages need them: those of a lesson, and where one is taught. */
import type { ExamForm, Point } from '../schemas/knowledge.ts';
import { content, written } from './loaded.ts';
import { paths } from './navigation.ts';

const points: ReadonlyMap<string, Point> = new Map([...content.knowledge.values()].flatMap((file) => file.value.map((point) => [point.id, point])));
const taughtIn: ReadonlyMap<string, string> = new Map(written.flatMap(({ lesson }) => lesson.knowledge.map((point) => [point, lesson.id])));

/** The points with these ids, in their order. */
export const pointsOf = (ids: readonly string[]): Point[] => ids.flatMap((id) => points.get(id) ?? []);

/** The path to the text that teaches a point, if a written lesson does. */
export function pointPath(id: string): string | undefined {
  const lesson = taughtIn.get(id);
  return lesson === undefined ? undefined : paths.point(lesson, id);
}

/** The points of written lessons with the lesson of each. */
export const taught: readonly { readonly point: Point; readonly lesson: string }[] =
  [...taughtIn].flatMap(([id, lesson]) => pointsOf([id]).map((point) => ({ point, lesson })));

const writing = ['term', 'short-answer', 'essay', 'calculation'] as const satisfies readonly ExamForm[];

/** The written exam forms in which these points are asked, in a fixed order. */
export const examForms = (list: readonly Point[]): (typeof writing)[number][] => writing.filter((form) => list.some((point) => point.exam.includes(form)));
