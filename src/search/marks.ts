/** Where the query stands in a shown text, and the part of a long text around it. */
import { fold, hasHan, type Folded, type Simplified } from './folded.ts';
import { near } from './near.ts';
import { grams } from './tokens.ts';

/** A part of a shown text, marked or not. */
export interface Part { readonly text: string; readonly hit: boolean }

/** A span of a text, from its first character to behind its last. */
export type Span = readonly [number, number];

/** Characters of running text that are shown. */
const WINDOW = 72;

/** The text in parts; spans may lie in any order and overlap. */
export function parted(text: string, spans: readonly Span[]): Part[] {
  const flags = Array.from({ length: text.length }, (_, i) => spans.some(([from, to]) => i >= from && i < to));
  const parts: Part[] = [];
  let from = 0;
  for (let i = 1; i <= text.length; i += 1) {
    if (i < text.length && flags[i] === flags[from]) continue;
    parts.push({ text: text.slice(from, i), hit: flags[from] === true });
    from = i;
  }
  return parts;
}

/** A span of a folded text in the text as shown. */
export const shownSpan = ({ at }: Folded, from: number, to: number): Span => [at[from] ?? 0, (at[to - 1] ?? -1) + 1];

/** All places of `needle`. */
function places(needle: string, text: string): Span[] {
  const found: Span[] = [];
  for (let from = text.indexOf(needle); from >= 0; from = text.indexOf(needle, from + 1)) found.push([from, from + needle.length]);
  return found;
}

/** Where the query, or as much of it as there is, stands in a folded text: pairs of Han characters, words of letters with an error forgiven. */
export function spansOf(query: string, text: string): Span[] {
  if (query.length === 1) return places(query, text);
  if (hasHan(query)) return [...grams(query, 2), ...(query.match(/[^\s\p{Script=Han}]{2,}/gu) ?? [])].filter((gram) => !gram.includes(' ')).flatMap((gram) => places(gram, text));
  return query.split(' ').filter((word) => word.length >= 2).flatMap((word) => {
    const exact = places(word, text);
    if (exact.length > 0 || word.length < 5) return exact;
    const found = near(word, text, 1);
    return found === undefined ? [] : [[found.from, found.to] as const];
  });
}

/** The stretch of a text with most of the query in it, cut at both ends, its hits marked. */
export function snippet(query: string, text: string, simplified: Simplified): { readonly parts: readonly Part[]; readonly hits: number } {
  const folded = fold(text, simplified);
  const spans = spansOf(query, folded.text).map(([from, to]) => shownSpan(folded, from, to)).sort(([a], [b]) => a - b);
  const width = (from: number): number => new Set(spans.filter(([a, b]) => a >= from && b <= from + WINDOW).flatMap(([a, b]) => Array.from({ length: b - a }, (_, i) => a + i))).size;
  const best = spans.map(([from]) => ({ from, hits: width(from) })).reduce((a, b) => (b.hits > a.hits ? b : a), { from: 0, hits: 0 });
  const last = Math.max(0, text.length - WINDOW);
  // A little of what stands before, from the beginning of its sentence if that is near.
  const lead = text.slice(Math.max(0, best.from - 24), best.from);
  const sentence = /[。！？；\n][^。！？；\n]*$/u.exec(lead);
  const wanted = best.from - (sentence === null ? Math.min(12, lead.length) : lead.length - sentence.index - 1);
  const from = Math.min(Math.max(0, wanted), last);
  const to = Math.min(text.length, from + WINDOW);
  const cut = text.slice(from, to);
  const parts = parted(cut, spans.map(([a, b]): Span => [a - from, b - from]));
  return { parts: [...(from > 0 ? [{ text: '…', hit: false }] : []), ...parts, ...(to < text.length ? [{ text: '…', hit: false }] : [])], hits: best.hits };
}
