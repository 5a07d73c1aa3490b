/** The geometry of the lab's curves: from shares to places on the sheet, and from a place under the pointer to a number of customers. */

/** Where a sheet is drawn on, in px: left and right edge, top (the highest share) and foot (the lowest). */
export interface Sheet {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

const clamped = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const tenth = (value: number): number => Math.round(10 * value) / 10;

/** Place of a value of `low` … `high` between two edges. */
export const placeOf = (value: number, [low, high]: readonly [number, number], [from, to]: readonly [number, number]): number => tenth(from + ((value - low) / (high - low)) * (to - from));

/** How many whole customers of `n` lie left of a place. */
export const countAt = (x: number, { left, right }: Pick<Sheet, 'left' | 'right'>, n: number): number => clamped(Math.round(((x - left) / (right - left)) * n), 0, n);

/** A line through places. */
export const lineOf = (points: readonly (readonly [number, number])[]): string => points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('');

/** Cut lines after one of them has been moved to a rank: A never passes B, and takes it along. */
export function moved({ a, ab }: { readonly a: number; readonly ab: number }, line: 'a' | 'b', to: number, n: number): { readonly a: number; readonly ab: number } {
  const at = clamped(to, 0, n);
  return line === 'a' ? { a: at, ab: Math.max(ab, at) } : { a: Math.min(a, at), ab: at };
}

/** Where a key takes a line that stands at a rank; nothing for other keys. */
export function keyed(key: string, at: number, n: number): number | undefined {
  const page = Math.max(1, Math.round(n / 10));
  const to: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowUp: at + 1, ArrowLeft: at - 1, ArrowDown: at - 1, PageUp: at + page, PageDown: at - page, Home: 0, End: n };
  const wanted = to[key];
  return wanted === undefined ? undefined : clamped(wanted, 0, n);
}

/** A whale curve has shares of a total above 0: its steps do not grow when the best customers come first. */
export function isDrawable(shares: readonly number[], ranked: boolean): boolean {
  const n = shares.length - 1;
  const step = (i: number): number => (shares[i] ?? 0) - (shares[i - 1] ?? 0);
  return n >= 1 && Math.abs((shares[n] ?? 0) - 1) < 1e-9 && (!ranked || n === 1 || step(1) >= step(n));
}

/** The first rank at which the curve is highest. */
export const peakOf = (shares: readonly number[]): number => shares.reduce((best, share, rank) => (share > (shares[best] ?? 0) ? rank : best), 0);

/** Ranks at which the curve falls: customers that make a loss. */
export const fallsOf = (shares: readonly number[]): number[] => shares.flatMap((share, rank) => (rank > 0 && share < (shares[rank - 1] ?? 0) ? [rank] : []));

/** Runs of falling ranks, each from the rank before its first to its last. */
export function runsOf(falls: readonly number[]): (readonly [number, number])[] {
  const starts = falls.filter((rank, i) => falls[i - 1] !== rank - 1);
  const ends = falls.filter((rank, i) => falls[i + 1] !== rank + 1);
  return starts.map((start, i) => [start - 1, ends[i] ?? start]);
}

/** Every so many of a list that is too long, with its last entry. */
export function thinned(list: readonly number[], most: number): number[] {
  const every = Math.max(1, Math.ceil(list.length / most));
  return list.filter((_, i) => (list.length - 1 - i) % every === 0);
}

const STEPS = [1, 2, 5, 10, 15, 20, 50, 100, 150, 200, 250, 500, 1000];

/** Ranks to write under the axis: the first where there is room, round ones, the last. */
export function rankTicks(n: number): number[] {
  const step = STEPS.find((wide) => n / wide <= 5) ?? n;
  const round = Array.from({ length: Math.floor(n / step) }, (_, i) => (i + 1) * step).filter((rank) => n - rank >= 0.4 * step && rank > 1);
  return [...(step <= 5 ? [1] : []), ...round, ...(n > 1 ? [n] : [])];
}

/** Shares to write beside the axis: from 0, or the step below the lowest, to the step below the highest. */
export function shareTicks(low: number, high: number): number[] {
  const step = high - Math.min(0, low) > 1.6 ? 0.5 : 0.25;
  const [first, last] = [Math.ceil(Math.min(0, low) / step), Math.floor(high / step + 1e-9)];
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

/** Ranks for a table of the curve: all of a short list, else one in so many, and those that matter in any case. */
export function tableRanks(n: number, kept: readonly number[], most = 60): number[] {
  const every = n <= most ? 1 : Math.ceil(n / 25);
  return Array.from({ length: n }, (_, i) => i + 1).filter((rank) => rank % every === 0 || rank === 1 || rank === n || kept.includes(rank));
}
