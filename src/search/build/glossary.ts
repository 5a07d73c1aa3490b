/** The glossary: every knowledge point by the sound of its name, in Chinese in pinyin order, in English from A to Z. */
import type { Content } from '../../course/content.ts';
import { paths } from '../../course/navigation.ts';
import { orderOf } from '../../course/order.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fold } from '../folded.ts';
import { spellingOf } from '../tokens.ts';
import { soundOf, tonesOf } from './sound.ts';

export interface GlossaryEntry {
  readonly id: string;
  readonly term: Readonly<Record<Locale, string>>;
  readonly lines: readonly string[];
  readonly lesson: Readonly<Record<Locale, string>>;
  /** The paragraph that teaches it; nothing while its lesson is not written. */
  readonly path: string | undefined;
  /** By what it is found: the name in both languages, its sound and its initials, folded. */
  readonly find: string;
}

export interface GlossaryLetter { readonly letter: string; readonly entries: readonly GlossaryEntry[] }

const NONE: ReadonlyMap<string, string> = new Map();
/** Heading of names that begin with a figure. */
const FIGURES = '0–9';

const byText = new Intl.Collator('en', { numeric: true });

const letterOf = (key: string): string => (/^[a-z]/.test(key) ? key.charAt(0).toUpperCase() : FIGURES);

export function glossaryOf(content: Content, locale: Locale): GlossaryLetter[] {
  const points = new Map([...content.knowledge.values()].flatMap((file) => file.value.map((point) => [point.id, point])));
  const keyed = orderOf(content).flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.knowledge.flatMap((id) => {
    const point = points.get(id);
    if (point === undefined) return [];
    const folded = fold(point.term.zh, NONE).text;
    const { letters, initials } = spellingOf(folded, soundOf(point.term.zh));
    const entry: GlossaryEntry = {
      id, term: point.term, lines: point.points[locale], lesson: lesson.title, path: lesson.written ? paths.point(lesson.id, id) : undefined,
      find: [folded, letters, initials, fold(point.term.en, NONE).text].join('|'),
    };
    return [{ entry, key: locale === 'zh' ? tonesOf(point.term.zh) : fold(point.term.en, NONE).text }];
  })));
  keyed.sort((a, b) => byText.compare(a.key, b.key) || byText.compare(a.entry.id, b.entry.id));
  return [...Map.groupBy(keyed, ({ key }) => letterOf(key))].map(([letter, list]) => ({ letter, entries: list.map(({ entry }) => entry) }));
}
