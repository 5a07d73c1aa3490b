/** Questions as paper shows them: numbered through a chapter, what stands to choose with its letters, the right answer in words, and the reasons. */
import { checkWords } from '../i18n/check.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Revealed, SeenEntry, SeenItem } from '../../simulations/question-paper/view.ts';
import { chapters, content } from './loaded.ts';
import type { Chapter, Lesson } from './order.ts';
import { solvedItem } from './questions.ts';

export interface PrintedQuestion {
  readonly kind: SeenItem['kind'];
  readonly stem: string;
  /** Lists to choose, order, match or sort from, each entry with its letter or number. */
  readonly lists: readonly (readonly { readonly mark: string; readonly text: string }[])[];
  readonly unit: string;
  readonly answer: string;
  /** Reasons under the letter of what they belong to; the right ones first. */
  readonly reasons: readonly { readonly mark: string; readonly text: string }[];
}

const letter = (i: number): string => String.fromCharCode(65 + i);
const digit = (i: number): string => String(i + 1);

/** The marks of the entries and places as printed: letters for what is chosen, numbers for what it is put to. */
function marks({ kind, entries, places }: SeenItem): { readonly entry: (id: string) => string; readonly place: (id: string) => string } {
  const at = (list: readonly SeenEntry[], id: string): number => list.findIndex((entry) => entry.id === id);
  const sorted = kind === 'bins';
  return { entry: (id) => (sorted ? digit : letter)(at(entries, id)), place: (id) => (sorted ? letter : digit)(at(places, id)) };
}

function answerText(item: SeenItem, { answer }: Revealed, locale: Locale): string {
  const words = checkWords[locale];
  const { entry, place } = marks(item);
  const list = (texts: readonly string[]): string => texts.join(locale === 'zh' ? '，' : ', ');
  switch (item.kind) {
    case 'single': return entry(answer.option ?? '');
    case 'multiple': return (answer.options ?? []).map(entry).sort().join('');
    case 'judge': return list([answer.holds === true ? words.holds : words.fails, entry(answer.reason ?? '')]);
    case 'order': return (answer.order ?? []).map(entry).join(' → ');
    case 'match': return list(item.places.map(({ id }) => `${place(id)}–${entry(answer.pairs?.[id] ?? '')}`));
    case 'bins': return list(item.entries.map(({ id }) => `${entry(id)}–${place(answer.bins?.[id] ?? '')}`));
    case 'number': return `${answer.value ?? ''} ${item.unit?.[locale] ?? ''}`.trim();
  }
}

const lessonOf: ReadonlyMap<string, string> = new Map([...content.papers].flatMap(([lesson, paper]) => paper.value.items.map((item) => [item.id, lesson])));

/** The question of the bank in the lay-out that the page of its lesson prints, with its solution. */
export function printedQuestion(id: string, locale: Locale): PrintedQuestion {
  const { item, revealed } = solvedItem(lessonOf.get(id) ?? '', id);
  const { entry, place } = marks(item);
  const entries = item.entries.map(({ id: name, text }) => ({ mark: entry(name), text: text[locale], id: name }));
  const places = item.places.map(({ id: name, text }) => ({ mark: place(name), text: text[locale], id: name }));
  const right = new Set([revealed.answer.option, revealed.answer.reason, ...(revealed.answer.options ?? [])]);
  const reasons = (item.kind === 'match' ? [...places, ...entries] : entries)
    .flatMap(({ mark, id: name }) => (revealed.why[name] === undefined ? [] : [{ mark, text: revealed.why[name][locale], first: right.has(name) }]))
    .sort((a, b) => Number(b.first) - Number(a.first) || a.mark.localeCompare(b.mark));
  const solution = revealed.solution === undefined ? [] : [{ mark: '', text: revealed.solution[locale] }];
  return {
    kind: item.kind, stem: item.stem[locale], lists: [places, entries].filter((list) => list.length > 0), unit: item.unit?.[locale] ?? '',
    answer: answerText(item, revealed, locale), reasons: [...solution, ...reasons],
  };
}

/** A question in the text of a lesson: a check by its id, or an examination question by its words. */
export interface Asked { readonly lesson: Lesson; readonly check: string | undefined; readonly exam: string | undefined; readonly number: number }

/** The lessons of a chapter that can be read in this language. */
export const readable = (chapter: Chapter, locale: Locale): Lesson[] => chapter.lessons.filter((lesson) => lesson.written && content.texts.has(`${lesson.id}/${locale}`));

/** Every question of these lessons, numbered through in the order of the text. */
export const askedIn = (lessons: readonly Lesson[], locale: Locale): Asked[] =>
  lessons.flatMap((lesson) => (content.texts.get(`${lesson.id}/${locale}`)?.tags ?? []).filter(({ name }) => name === 'Check' || name === 'Exam')
    .map(({ name, attributes }) => ({ lesson, check: name === 'Check' ? attributes['id'] : undefined, exam: name === 'Exam' ? attributes['question'] : undefined })))
    .map((asked, i): Asked => ({ ...asked, number: i + 1 }));

/** The number of a question in its chapter: a check by its id, an examination question by its words. */
export function numberIn(chapter: string | undefined, locale: Locale, name: string): number {
  const found = chapters.find(({ id }) => id === chapter);
  return (found === undefined ? [] : askedIn(readable(found, locale), locale)).find(({ check, exam }) => check === name || exam === name)?.number ?? 0;
}
