/** What a folded text is found by: its Han characters, pairs and longer runs, its words of letters; and letter groups, which survive a typing error. */
import { unitsOf } from './folded.ts';

const RUNS = /\p{Script=Han}+/gu;
const WORDS = /[^\s\p{Script=Han}]+/gu;

/** Every run of `size` characters of a text. */
export function grams(text: string, size: number): string[] {
  const letters = Array.from(text);
  return Array.from({ length: Math.max(0, letters.length - size + 1) }, (_, i) => letters.slice(i, i + size).join(''));
}

/** The Han runs of a folded text. */
export const hanRuns = (folded: string): string[] => folded.match(RUNS) ?? [];

/** Its words of letters and digits. */
export const latinWords = (folded: string): string[] => folded.match(WORDS) ?? [];

/** Pairs of Han characters and words of letters: what running text is found by. */
export const pairs = (folded: string): string[] => [...hanRuns(folded).flatMap((run) => grams(run, 2)), ...latinWords(folded)];

/** Single characters too: what names and lines are found by. */
export const characters = (folded: string): string[] => [...hanRuns(folded).flatMap((run) => Array.from(run)), ...pairs(folded)];

/** Groups of three letters, with the ends of the word marked, so that a word with one wrong letter still shares most of them. */
export const letterGroups = (letters: string): string[] => grams(`^${letters}$`, 3);

/** Groups of two and three initials. */
export const initialGroups = (initials: string): string[] => [...grams(initials, 2), ...grams(initials, 3)];

/** How the units of a name are spelled: a syllable for a Han character, a word of letters as it is. */
export interface Spelling {
  /** All letters, without spaces. */
  readonly letters: string;
  /** First letters of syllables, words of letters whole. */
  readonly initials: string;
  /** For each letter of `letters`, and of `initials`, the number of its unit. */
  readonly letterUnit: readonly number[];
  readonly initialUnit: readonly number[];
}

/** The spelling of a folded name whose units sound like `sound` (spellings with spaces between). */
export function spellingOf(folded: string, sound: string): Spelling {
  const units = unitsOf(folded);
  const sounds = sound.split(' ');
  const parts = units.map((unit, i) => ({ spelled: sounds[i] ?? unit, first: /\p{Script=Han}/u.test(unit) ? (sounds[i] ?? unit).slice(0, 1) : unit }));
  return {
    letters: parts.map(({ spelled }) => spelled).join(''),
    initials: parts.map(({ first }) => first).join(''),
    letterUnit: parts.flatMap(({ spelled }, i) => Array.from(spelled, () => i)),
    initialUnit: parts.flatMap(({ first }, i) => Array.from(first, () => i)),
  };
}
