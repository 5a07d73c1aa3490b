/** The terms of the index that a folded query asks for, with the fields they stand in and what each is worth. */
import { hasHan } from './folded.ts';
import { grams, hanRuns, initialGroups, latinWords, letterGroups } from './tokens.ts';

export interface Asked { readonly term: string; readonly fields: readonly string[]; readonly boost: number }

/** In a longer query single characters say nothing that its pairs do not say. */
const SHORT = 7;
/** Longest run of Han characters that is looked up as a word. */
const LONGEST_WORD = 6;

const WRITTEN = ['names', 'lines', 'body'] as const;

/** Pairs and words that tell whether a text is about the query; single characters and letter groups tell too little. */
export const telling = (query: string): string[] => {
  const runs = hanRuns(query);
  const twos = runs.flatMap((run) => grams(run, 2));
  return [...new Set([...(twos.length > 0 ? twos : runs), ...latinWords(query)])];
};

export function termsOf(query: string): Asked[] {
  const runs = hanRuns(query);
  const words = latinWords(query);
  const asked: Asked[] = [
    ...runs.filter((run) => run.length < SHORT).flatMap((run) => Array.from(run)).map((term) => ({ term, fields: WRITTEN, boost: 0.25 })),
    ...Array.from({ length: LONGEST_WORD - 1 }, (_, i) => i + 2).flatMap((size) => runs.flatMap((run) => grams(run, size)).map((term) => ({ term, fields: WRITTEN, boost: size === 2 ? 1 : 1.4 }))),
    ...words.map((term) => ({ term, fields: WRITTEN, boost: 2 })),
    ...words.flatMap(letterGroups).map((term) => ({ term, fields: ['english'], boost: 0.6 })),
  ];
  if (!hasHan(query)) {
    const typed = words.join('');
    asked.push(...letterGroups(typed).map((term) => ({ term, fields: ['letters'], boost: 0.6 })));
    if (words.length === 1) asked.push(...initialGroups(typed).map((term) => ({ term, fields: ['initials'], boost: 0.6 })));
  }
  return [...new Map(asked.map((one) => [`${one.term} ${one.fields.join()}`, one])).values()];
}
