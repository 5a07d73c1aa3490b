/** Rankings and tiers: value descending, ties by code; A, B and C by count or by cumulative profit. */
import type { Tier } from './terms.ts';

/** How the list states the cut: 5 % and 20 % of the customers, or 80 % and 95 % of the positive profit. */
export type TierRule = 'count' | 'cumulative';

/** Plain order of codes, the same in every engine. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Numbers of the items from the largest value to the smallest. */
export const ranking = (values: readonly number[], ids: readonly string[]): number[] =>
  values.map((_, i) => i).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || byCode(ids[a] ?? '', ids[b] ?? ''));

export interface TierSizes {
  readonly a: number;
  /** A and B together. */
  readonly ab: number;
}

/** Sizes of the tiers under the rule, from the values in ranked order. */
export function tierSizes(ranked: readonly number[], rule: TierRule): TierSizes {
  const n = ranked.length;
  if (rule === 'count') return { a: Math.ceil((5 * n) / 100), ab: Math.ceil((20 * n) / 100) };
  const positive = ranked.reduce((sum, value) => sum + Math.max(0, value), 0);
  let [before, a, ab] = [0, 0, 0];
  for (const value of ranked) {
    // A tier takes the customer who crosses its line.
    if (value > 0 && before * 100 < positive * 80) a += 1;
    if (value > 0 && before * 100 < positive * 95) ab += 1;
    before += Math.max(0, value);
  }
  return { a, ab };
}

/** The tier of each item, given the order in which they rank. */
export function tiersBy(order: readonly number[], { a, ab }: TierSizes): Tier[] {
  const tiers: Tier[] = order.map(() => 'C');
  order.slice(0, ab).forEach((item, rank) => { tiers[item] = rank < a ? 'A' : 'B'; });
  return tiers;
}
