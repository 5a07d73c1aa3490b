/** Measures texts and breaks them into lines, for drawings whose lines must be known when the page is built. */

const WIDE = /[\u1100-\u11ff\u2010-\u2027\u2030-\u206f\u2190-\u23ff\u2460-\u27ff\u2e80-\ufeff\uff00-\uffef×÷°±]/u;
const NARROW = /[\sijlftrI.,:;'’|!()[\]]/u;
const BROAD = /[A-HJ-Z%@&mw]/u;

/** The width of a text in em: a Han character is one, a Latin one about half, on the generous side for fonts unknown. */
export function widthOf(text: string): number {
  let sum = 0;
  for (const sign of text) sum += WIDE.test(sign) ? 1 : NARROW.test(sign) ? 0.38 : BROAD.test(sign) ? 0.74 : 0.58;
  return sum;
}

/** Whether the text has no Han character, so that it cannot stand upright in a column. */
export const isLatin = (text: string): boolean => !/\p{Script=Han}/u.test(text);

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const CLOSING = /^[，。；：？！、）》”’…%％℃\s,.;:?!)]/u;
/** Particles that never begin a line. */
const PARTICLE = /^[的了着过们吗呢吧]$/u;
const MARK_END = /[，。；：？！、,;:]\s*$/u;
const OPENING = /[（《“‘(]$/u;

/** Puts closing marks to what stands before them, and what follows an opening mark to the mark. */
function glue(segments: Iterable<string>): string[] {
  const parts: string[] = [];
  for (const segment of segments) {
    const last = parts.at(-1);
    if (last !== undefined && (CLOSING.test(segment) || PARTICLE.test(segment) || OPENING.test(last))) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

/** The parts of a text between which a line may break. */
export const pieces = (text: string): string[] => glue(Array.from(words.segment(text), ({ segment }) => segment));

/** The width in em of the longest word that cannot be broken; nought if there is none. */
export const longestWord = (text: string): number => Math.max(0, ...pieces(text).filter(isLatin).map((word) => widthOf(word.trim())));

/** A Han word that is wider than a line breaks anywhere; a Latin one stays whole. */
const broken = (part: string, em: number): string[] => (widthOf(part.trimEnd()) > em && !isLatin(part) ? glue(part) : [part]);

/** As many parts to a line as it holds. */
function fill(parts: readonly string[], em: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last === undefined || widthOf((last + part).trimEnd()) > em) lines.push(part);
    else lines[lines.length - 1] = last + part;
  }
  return lines;
}

interface Setting { readonly lines: readonly string[]; readonly cost: number }

/** The setting in exactly `count` lines that is most even; a line that does not end at a mark costs a little. */
function even(parts: readonly string[], em: number, count: number): Setting | undefined {
  const target = widthOf(parts.join('')) / count;
  const known = new Map<string, Setting | undefined>();
  function best(from: number, left: number): Setting | undefined {
    const key = `${from} ${left}`;
    if (known.has(key)) return known.get(key);
    let found: Setting | undefined;
    for (let to = left === 1 ? parts.length : from + 1; to <= parts.length - left + 1; to += 1) {
      const line = parts.slice(from, to).join('');
      const width = widthOf(line.trimEnd());
      if (width > em) break;
      const rest = left === 1 ? { lines: [], cost: 0 } : best(to, left - 1);
      const cost = (rest?.cost ?? 0) + ((width - target) / target) ** 2 + (left === 1 || MARK_END.test(line) ? 0 : 0.15);
      if (rest !== undefined && (found === undefined || cost < found.cost)) found = { lines: [line, ...rest.lines], cost };
    }
    known.set(key, found);
    return found;
  }
  return best(0, count);
}

/** The text in as few lines of at most `em` as its words allow, and those of like length. A word wider than a line makes a line of its own. */
export function wrap(text: string, em: number): string[] {
  const parts = pieces(text).flatMap((part) => broken(part, em));
  const filled = fill(parts, em);
  return (even(parts, em, filled.length)?.lines ?? filled).map((line) => line.trim());
}
