/** How like a name the query is, however it is written: in Chinese, by its sound, by its initials, in English. */
import { hasHan, type Folded } from './folded.ts';
import { near, type Near } from './near.ts';
import type { Spelling } from './tokens.ts';

/** A name in the forms in which it can be met. */
export interface Name {
  readonly folded: Folded;
  /** Nothing for a name without Han characters. */
  readonly spelling: Spelling | undefined;
}

export interface Like {
  /** From 0, nothing alike, to 1.25, the very name. */
  readonly score: number;
  /** Which part of the folded name is meant. */
  readonly from: number;
  readonly to: number;
}

const NOT: Like = { score: 0, from: 0, to: 0 };

/** What it is worth to be the very name. */
const VERY_NAME = 0.25;

/** Errors forgiven in a query of so many characters: one in a word, two in a long phrase. */
const forgiven = (han: boolean, length: number): number => (han ? (length < 3 ? 0 : length < 8 ? 1 : 2) : length < 4 ? 0 : length < 12 ? 1 : 2);

/** A place in a name as a likeness: the more of the name it fills and the fewer its errors the better. */
function valued(found: Near | undefined, length: number, whole: number, weight: number): number {
  if (found === undefined) return 0;
  const fills = Math.min(1, (found.to - found.from) / Math.max(1, whole));
  const isName = found.errors === 0 && found.from === 0 && fills === 1;
  return weight * (1 - (1.4 * found.errors) / length) * (0.52 + 0.45 * fills + (found.from === 0 ? 0.03 : 0)) + (isName ? VERY_NAME : 0);
}

/** Letters of `units` as a part of the folded name, whose units are single Han characters and whole words. */
function partOf(folded: string, first: number, last: number): { readonly from: number; readonly to: number } {
  const units = [...folded.matchAll(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu)];
  const [one, other] = [units[first], units[last]];
  return { from: one?.index ?? 0, to: (other?.index ?? 0) + (other?.[0].length ?? 0) };
}

function bySound(query: string, { folded, spelling }: Name): Like {
  if (spelling === undefined) return NOT;
  const typed = query.replaceAll(' ', '');
  const letters = near(typed, spelling.letters, forgiven(false, typed.length));
  const initials = typed.length >= 2 && typed === query ? near(typed, spelling.initials, 0) : undefined;
  const ways = [
    { found: letters, units: spelling.letterUnit, score: valued(letters, typed.length, spelling.letters.length, 0.97) },
    { found: initials, units: spelling.initialUnit, score: valued(initials, typed.length, spelling.initials.length, 0.95) },
  ];
  const best = ways.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.found === undefined) return NOT;
  return { score: best.score, ...partOf(folded.text, best.units[best.found.from] ?? 0, best.units[best.found.to - 1] ?? 0) };
}

/** How like the name a folded query is, and where. */
export function likeness(query: string, name: Name): Like {
  const { text } = name.folded;
  const han = hasHan(query);
  const found = near(query, text, forgiven(han, query.length));
  const written: Like = { score: valued(found, query.length, text.length, 1), from: found?.from ?? 0, to: found?.to ?? 0 };
  if (!han) {
    const sound = bySound(query, name);
    return sound.score > written.score ? sound : written;
  }
  // A question holds the name and more.
  const held = text.length >= 2 && query.length > text.length && query.includes(text) ? 0.2 + (0.72 * text.length) / query.length : 0;
  return held > written.score ? { score: held, from: 0, to: text.length } : written;
}
