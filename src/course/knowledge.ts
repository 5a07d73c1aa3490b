/** The knowledge points as the pages need them: those of a lesson, and where one is taught. */
import type { ExamForm, Point } from '../schemas/knowledge.ts';
import { content, written } from './loaded.ts';

const points: ReadonlyMap<string, Point> = new Map([...content.knowledge.values()].flatMap((file) => file.value.map((point) => [point.id, point])));
const taughtIn: ReadonlyMap<string, string> = new Map(written.flatMap(({ lesson }) => lesson.knowledge.map((point) => [point, lesson.id])));

/** The points with these ids, in their order. */
export const pointsOf = (ids: readonly string[]): Point[] => ids.flatMap((id) => points.get(id) ?? []);

/** The points of written lessons with the lesson that teaches each; its text is at `paths.point(lesson, id)`. */
export const taught: readonly { readonly point: Point; readonly lesson: string }[] =
  [...taughtIn].flatMap(([id, lesson]) => pointsOf([id]).map((point) => ({ point, lesson })));

const writing = ['term', 'short-answer', 'essay', 'calculation'] as const satisfies readonly ExamForm[];

/** The written exam forms in which these points are asked, in a fixed order. */
export const examForms = (list: readonly Point[]): (typeof writing)[number][] => writing.filter((form) => list.some((point) => point.exam.includes(form)));
