/** A list under its settings: rankings, curves, tiers and groups, as every tool of the page shows them. */
import { cumulativeShares, gini, lorenz } from '../../../simulations/kit/statistics.ts';
import { ranking, tiersBy, tierSizes, type TierSizes } from '../../../simulations/customer-segmentation/model/ranking.ts';
import { TIERS, type Tier } from '../../../simulations/customer-segmentation/model/terms.ts';
import type { OwnList, OwnSettings } from '../../schemas/customer-list.ts';
import { figureOf } from './measure.ts';

export interface Ranked {
  readonly measure: readonly number[];
  readonly revenue: readonly number[];
  /** Numbers of the customers, the first of the ranking first. */
  readonly byRevenue: readonly number[];
  readonly byMeasure: readonly number[];
}

export function rankedOf(list: Pick<OwnList, 'codes' | 'figures'>, measure: readonly number[]): Ranked {
  const revenue = list.codes.map((_, i) => figureOf(list, 'revenue', i));
  return { measure, revenue, byRevenue: ranking(revenue, list.codes), byMeasure: ranking(measure, list.codes) };
}

export interface Curves {
  /** Cumulative revenue from the smallest customer up, and its Gini coefficient. */
  readonly lorenz: readonly number[];
  readonly giniRevenue: number;
  /** The same of the measures above 0. */
  readonly profit: { readonly shares: readonly number[]; readonly gini: number };
}

export function curvesOf({ measure, revenue }: Ranked): Curves {
  const gains = measure.map((value) => Math.max(0, value));
  return { lorenz: lorenz(revenue), giniRevenue: gini(revenue), profit: { shares: lorenz(gains), gini: gini(gains) } };
}

export interface Tiering {
  readonly order: readonly number[];
  /** Cumulative shares of the total measure in that order; none where the total is not above 0. */
  readonly shares: readonly number[];
  readonly sizes: TierSizes;
  readonly of: readonly Tier[];
  /** Customers after which a line of the cut runs. */
  readonly lines: ReadonlyMap<number, 'a' | 'ab'>;
}

/** Tiers by the rule, or by lines set by hand. */
export function tieringOf({ measure, revenue, byRevenue, byMeasure }: Ranked, { basis, rule, a, ab }: OwnSettings['tiers']): Tiering {
  const [order, values] = basis === 'measure' ? [byMeasure, measure] : [byRevenue, revenue];
  const n = order.length;
  const sizes = rule === 'hand' ? { a: Math.min(a, n), ab: Math.min(Math.max(a, ab), n) } : tierSizes(order.map((i) => values[i] ?? 0), rule);
  const profits = order.map((i) => measure[i] ?? 0);
  const ends = [[order[sizes.ab - 1], 'ab'], [order[sizes.a - 1], 'a']] as const;
  return {
    order, sizes, of: tiersBy(order, sizes), shares: profits.reduce((sum, profit) => sum + profit, 0) > 0 ? cumulativeShares(profits) : [],
    lines: new Map(ends.flatMap(([row, line]) => (row === undefined ? [] : [[row, line] as const]))),
  };
}

/** Customers of a part of the list, with their revenue and measure in CNY. */
export interface Part {
  readonly customers: number;
  readonly revenue: number;
  readonly measure: number;
}

/** The parts of a list that was divided: `of[i]` is the part of customer i. */
export function partsOf({ measure, revenue }: Pick<Ranked, 'measure' | 'revenue'>, of: readonly number[], count: number): Part[] {
  const parts = Array.from({ length: count }, () => ({ customers: 0, revenue: 0, measure: 0 }));
  of.forEach((at, i) => {
    const part = parts[at];
    if (part === undefined) return;
    part.customers += 1;
    part.revenue += revenue[i] ?? 0;
    part.measure += measure[i] ?? 0;
  });
  return parts;
}

/** What each tier holds, A first. */
export const tierParts = (ranked: Pick<Ranked, 'measure' | 'revenue'>, tiers: readonly Tier[]): Part[] => partsOf(ranked, tiers.map((tier) => TIERS.indexOf(tier)), TIERS.length);
