/** What can be found in the course, in one language: knowledge points, lessons and their sections, scenarios; each with all its names, and its text. */
import type { Content } from '../../course/content.ts';
import { sectionsOf, type Section } from '../../course/lesson-sections.ts';
import { namesIn } from '../../course/names.ts';
import { paths } from '../../course/navigation.ts';
import { orderOf, type Place } from '../../course/order.ts';
import { frame } from '../../i18n/frame.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Point } from '../../schemas/knowledge.ts';
import type { Entry } from '../data.ts';
import { soundOf } from './sound.ts';

export interface Found { readonly entry: Entry; /** Running text, if there is any. */ readonly text: string }

/** What the texts are and where their headings lie; the source of a lesson's text, and the anchors of its headings in order. */
export interface LessonSource { readonly mdx: string; readonly anchors: readonly string[] }

const JOIN = { zh: '；', en: '; ' } as const satisfies Record<Locale, string>;

const found = (entry: Omit<Entry, 'sounds' | 'names'>, names: readonly string[], text: string): Found => {
  const others = [...new Set(names)].filter((name) => name !== entry.title);
  return { entry: { ...entry, names: others, sounds: [entry.title, ...others].map(soundOf) }, text };
};

/** Everything that can be found, in the order of the course. */
export function recordsOf(content: Content, locale: Locale, sources: ReadonlyMap<string, LessonSource>): Found[] {
  const other = locale === 'zh' ? 'en' : 'zh';
  const points = new Map([...content.knowledge.values()].flatMap((file) => file.value.map((point) => [point.id, point])));
  const synonyms = Map.groupBy((content.terms?.value ?? []).filter(({ point }) => point !== undefined), ({ point }) => point);

  const ofPoint = (point: Point, { lesson }: Place, text: string): Found => found({
    kind: 'point', path: lesson.written ? paths.point(lesson.id, point.id) : paths.term(point.id), title: point.term[locale], where: lesson.title[locale],
    lines: point.points[locale].join(JOIN[locale]), form: point.kind, ...(lesson.written ? {} : { planned: true }),
  }, [...namesIn(point.term[locale]), ...namesIn(point.term[other]), ...(synonyms.get(point.id) ?? []).flatMap(({ use, not = [], also = [] }) => [use, ...not, ...also])], text);

  function ofLesson(place: Place): Found[] {
    const { lesson, chapter } = place;
    const source = sources.get(lesson.id);
    const sections: readonly Section[] = source === undefined ? [] : sectionsOf(source.mdx);
    const path = paths.lesson(lesson.id);
    return [
      ...(lesson.written ? [found({ kind: 'lesson', path, title: lesson.title[locale], where: chapter.title[locale], lines: lesson.objectives.map((objective) => objective[locale]).join(JOIN[locale]) }, [lesson.title[other]], sections[0]?.text ?? '')] : []),
      ...lesson.knowledge.flatMap((id) => {
        const point = points.get(id);
        return point === undefined ? [] : [ofPoint(point, place, sections.find((section) => section.point === id)?.text ?? '')];
      }),
      ...sections.flatMap(({ heading, text }) => (heading === undefined ? [] : [found({ kind: 'section', path: `${path}#${source?.anchors[heading.index] ?? ''}`, title: heading.text, where: lesson.title[locale], lines: '' }, [], text)])),
    ];
  }

  const { labs } = frame[locale];
  const desk = labs.desks['complaint-desk'];
  const scenarios = [...content.scenarios.values()].map(({ value }) => found({ kind: 'scenario', path: paths.scenario('complaint-desk', value.id), title: value.title[locale], where: desk.name, lines: value.summary[locale] }, [value.title[other]], ''));
  const shift = found({ kind: 'scenario', path: paths.shift, title: desk.shift.name, where: desk.name, lines: desk.shift.text }, [frame[other].labs.desks['complaint-desk'].shift.name], '');
  return [...orderOf(content).flatMap((chapter) => chapter.lessons.flatMap((lesson) => ofLesson({ chapter, lesson }))), ...scenarios, shift];
}
