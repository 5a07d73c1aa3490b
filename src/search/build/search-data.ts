/** The two data files of the search in one language, made from the course. */
import type { Content } from '../../course/content.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { First, Texts } from '../data.ts';
import { fold } from '../folded.ts';
import { characters, grams, hanRuns, initialGroups, latinWords, letterGroups, spellingOf } from '../tokens.ts';
import { indexOf } from './index-of.ts';
import { recordsOf, type LessonSource } from './records.ts';
import { simplifiedFor } from './traditional.ts';

const NONE: ReadonlyMap<string, string> = new Map();
const plain = (text: string): string => fold(text, NONE).text;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Longest word that a query is tried for. */
const LONGEST_WORD = 6;

/** The Chinese words of a folded text, a list for each run. */
const wordsOf = (folded: string): string[][] => hanRuns(folded).map((run) => [...segmenter.segment(run)].map(({ segment }) => segment));

/** Words of three characters and more, which say more than their pairs; the browser looks runs of the query up and needs no dictionary. */
const longWords = (folded: string): string[] => wordsOf(folded).flat().filter((word) => word.length > 2 && word.length <= LONGEST_WORD);

/** Pairs of running text: those inside words and of single characters side by side. Pairs across the bounds of words are half of all, and a phrase is found without them. */
const runningPairs = (folded: string): string[] => [
  ...wordsOf(folded).flatMap((words) => words.flatMap((word, i) => (word.length > 1 ? grams(word, 2) : (words[i + 1] ?? '').length === 1 ? [`${word}${words[i + 1] ?? ''}`] : []))),
  ...latinWords(folded),
];

export function searchData(content: Content, locale: Locale, sources: ReadonlyMap<string, LessonSource>): { readonly first: First; readonly texts: Texts } {
  const records = recordsOf(content, locale, sources);
  const entries = records.map(({ entry }) => entry);
  const texts = records.map(({ text }) => text);
  const names = entries.map(({ title, names: others }) => [title, ...others].map(plain));
  const spellings = entries.map(({ sounds }, i) => sounds.flatMap((sound, j) => (sound === '' ? [] : [spellingOf(names[i]?.[j] ?? '', sound)])));
  const tokens = (list: readonly string[]): string[] => list.flatMap((text) => [...characters(text), ...longWords(text)]);
  return {
    first: {
      simplified: simplifiedFor([...names.flat(), ...entries.map(({ lines }) => lines), ...texts].join('')),
      words: (content.terms?.value ?? []).filter(({ point }) => point === undefined).flatMap(({ use, not = [], also = [] }) => [...not, ...also].map((word): [string, string] => [word, use])),
      entries,
      index: indexOf([
        { name: 'names', boost: 4, tokens: names.map(tokens) },
        { name: 'letters', boost: 3, tokens: spellings.map((list) => list.flatMap(({ letters }) => letterGroups(letters))) },
        { name: 'initials', boost: 3, tokens: spellings.map((list) => list.flatMap(({ initials }) => initialGroups(initials))) },
        { name: 'english', boost: 2, tokens: names.map((list) => list.flatMap((name) => latinWords(name).flatMap(letterGroups))) },
        { name: 'lines', boost: 1, tokens: entries.map(({ lines }) => { const folded = plain(lines); return [...hanRuns(folded).flatMap((run) => Array.from(run)), ...runningPairs(folded), ...longWords(folded)]; }) },
      ]),
    },
    texts: { texts, index: indexOf([{ name: 'body', boost: 1, tokens: texts.map((text) => { const folded = plain(text); return [...runningPairs(folded), ...longWords(folded)]; }) }]) },
  };
}
