/** Where a pattern stands in a text, with as few wrong, missing, extra or swapped letters as possible. */

export interface Near {
  /** Letters to change (a swap of two neighbours counts once). */
  readonly errors: number;
  /** The place in the text. */
  readonly from: number;
  readonly to: number;
}

/** Whether more letters of the pattern than may be wrong are nowhere in the text. */
function hopeless(pattern: string, text: string, most: number): boolean {
  let missing = 0;
  for (const letter of pattern) if (!text.includes(letter)) missing += 1;
  return missing > most;
}

/** A column of the table: the fewest errors of each beginning of the pattern, and where in the text they start. */
interface Column { readonly errors: Uint16Array; readonly from: Uint16Array }

const column = (length: number): Column => ({ errors: new Uint16Array(length + 1), from: new Uint16Array(length + 1) });

/** The best place of the pattern anywhere in the text, if it needs at most `most` changes. */
export function near(pattern: string, text: string, most: number): Near | undefined {
  const exact = text.indexOf(pattern);
  if (exact >= 0) return { errors: 0, from: exact, to: exact + pattern.length };
  const { length } = pattern;
  if (most === 0 || length > text.length + most || hopeless(pattern, text, most)) return undefined;
  // Columns of the table run along the text; a place may begin anywhere for nothing.
  let [before, last, now] = [column(length), column(length), column(length)];
  for (let i = 0; i <= length; i += 1) last.errors[i] = i;
  let best: Near | undefined;
  for (let j = 1; j <= text.length; j += 1) {
    now.errors[0] = 0;
    now.from[0] = j;
    for (let i = 1; i <= length; i += 1) {
      let errors = (last.errors[i - 1] ?? 0) + (pattern[i - 1] === text[j - 1] ? 0 : 1);
      let from = last.from[i - 1] ?? 0;
      const take = (other: Column, at: number): void => {
        const sum = (other.errors[at] ?? 0) + 1;
        if (sum >= errors) return;
        errors = sum;
        from = other.from[at] ?? 0;
      };
      take(now, i - 1);
      take(last, i);
      if (i > 1 && j > 1 && pattern[i - 1] === text[j - 2] && pattern[i - 2] === text[j - 1]) take(before, i - 2);
      now.errors[i] = errors;
      now.from[i] = from;
    }
    const errors = now.errors[length] ?? 0;
    if (errors <= most && (best === undefined || errors < best.errors)) best = { errors, from: now.from[length] ?? 0, to: j };
    [before, last, now] = [last, now, before];
  }
  return best;
}

/** Length of the longest run of the pattern that stands in the text, and its place in the text. */
export function longestShared(pattern: string, text: string): { readonly length: number; readonly from: number } {
  let best = { length: 0, from: 0 };
  for (let i = 0; i + best.length < pattern.length; i += 1) {
    for (let length = best.length + 1; i + length <= pattern.length; length += 1) {
      const from = text.indexOf(pattern.slice(i, i + length));
      if (from < 0) break;
      best = { length, from };
    }
  }
  return best;
}
