/** The terms that lessons link to each other: the name of each knowledge point, unless it is an everyday word. */
import type { Locale } from '../i18n/locale.ts';
import { namesIn } from './names.ts';
import { pointsOf } from './knowledge.ts';
import { chapters } from './loaded.ts';
import { paths } from './navigation.ts';
import type { Lesson } from './order.ts';
import type { Point } from '../schemas/knowledge.ts';
import type { TermName } from './term-links.ts';

/** Shorter names (客户, 服务) stand in every sentence; nobody needs them explained. */
const SHORTEST = { zh: 3, en: 8 } as const satisfies Record<Locale, number>;

const places: ReadonlyMap<string, { readonly point: Point; readonly lesson: Lesson }> = new Map(chapters.flatMap(({ lessons }) => lessons.flatMap((lesson) => pointsOf(lesson.knowledge).map((point) => [point.id, { point, lesson }] as const))));

export const termNames = (locale: Locale): TermName[] => [...places.values()].flatMap(({ point }) => namesIn(point.term[locale]).slice(0, 1).filter((name) => name.length >= SHORTEST[locale]).map((name) => ({ name, point: point.id })));

/** A knowledge point, its lesson, and the path to it: its paragraph, or its place in the glossary while the lesson is not written. */
export function termPlace(id: string): { readonly point: Point; readonly lesson: Lesson; readonly path: string } | undefined {
  const place = places.get(id);
  return place === undefined ? undefined : { ...place, path: place.lesson.written ? paths.point(place.lesson.id, id) : paths.term(id) };
}
