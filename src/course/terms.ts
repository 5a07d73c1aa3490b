/** The terms that lessons link to each other: the names of the knowledge points and the terms in one form, unless they are everyday words. */
import type { Locale } from '../i18n/locale.ts';
import { searchWords } from '../i18n/search.ts';
import type { Definition } from '../schemas/definition.ts';
import { namesIn } from './names.ts';
import { pointsOf } from './knowledge.ts';
import { chapters, content } from './loaded.ts';
import { paths } from './navigation.ts';
import type { Lesson } from './order.ts';
import type { Point } from '../schemas/knowledge.ts';
import type { TermName } from './term-links.ts';

/** Shorter names (客户, 服务) stand in every sentence; nobody needs them explained. */
const SHORTEST = { zh: 3, en: 8 } as const satisfies Record<Locale, number>;
/** Letters of the shortest abbreviation. */
const ABBREVIATION = 3;

const places: ReadonlyMap<string, { readonly point: Point; readonly lesson: Lesson }> = new Map(chapters.flatMap(({ lessons }) => lessons.flatMap((lesson) => pointsOf(lesson.knowledge).map((point) => [point.id, { point, lesson }] as const))));

/** Terms of `content/terms.yaml` that a point teaches under a longer name, as 服务补救的三种公平 teaches 服务补救. */
const inUse: readonly TermName[] = (content.terms?.value ?? []).flatMap(({ use, point }) => (point === undefined ? [] : [{ name: use, point }]));

/** What is looked for in a text; a point's own name goes before a form in use. */
export const termNames = (locale: Locale): TermName[] => [
  ...(locale === 'zh' ? inUse : []), ...[...places.values()].flatMap(({ point }) => namesIn(point.term[locale]).map((name) => ({ name, point: point.id }))),
].filter(({ name }) => name.length >= (/^[A-Z0-9]+$/.test(name) ? ABBREVIATION : SHORTEST[locale]));

/** What a lesson shows beside a term of another lesson. */
export const definitions = (locale: Locale): (Definition & { readonly point: string })[] => [...places.values()].map(({ point, lesson }) => ({
  point: point.id, term: point.term[locale], text: point.points[locale].join(locale === 'zh' ? '；' : '; '), see: searchWords[locale].term[lesson.written ? 'more' : 'planned'](lesson.title[locale]),
}));

/** A knowledge point, its lesson, and the path to it: its paragraph, or its place in the glossary while the lesson is not written. */
export function termPlace(id: string): { readonly point: Point; readonly lesson: Lesson; readonly path: string } | undefined {
  const place = places.get(id);
  return place === undefined ? undefined : { ...place, path: place.lesson.written ? paths.point(place.lesson.id, id) : paths.term(id) };
}
