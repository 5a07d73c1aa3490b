/** The list as the cut lines see it: the order by the basis, the cumulative profit in that order, and the tier that the lines alone give each row. */
import { cumulativeShares } from '../../../../simulations/kit/statistics.ts';
import type { Basis } from '../../../../simulations/customer-segmentation/model/context.ts';
import type { Tier } from '../../../../simulations/customer-segmentation/model/terms.ts';
import type { SegmentationView } from '../../../../simulations/customer-segmentation/view.ts';

export interface Order {
  /** Numbers of the rows that stand, the first of the ranking first. */
  readonly rows: readonly number[];
  /** Cumulative shares of the total profit in that order, 0 first; none where the total is not above 0. */
  readonly shares: readonly number[];
}

/** The ranking by a basis, with the profit it cumulates. */
export function orderBy({ own, curves }: Pick<SegmentationView, 'own' | 'curves'>, basis: Basis): Order {
  if (basis === 'measure') return { rows: own.byMeasure, shares: curves.whale };
  const profits = own.byRevenue.map((i) => own.measure[i] ?? 0);
  return { rows: own.byRevenue, shares: profits.reduce((sum, profit) => sum + profit, 0) > 0 ? cumulativeShares(profits) : [] };
}

/** The tier that the lines give each row, whatever was changed by hand. */
export function lineTiers({ own, decided: { cut } }: Pick<SegmentationView, 'own' | 'decided'>): ReadonlyMap<number, Tier> {
  if (cut === null) return new Map();
  const order = cut.basis === 'measure' ? own.byMeasure : own.byRevenue;
  return new Map(order.map((row, rank) => [row, rank < cut.a ? 'A' : rank < cut.ab ? 'B' : 'C']));
}

/** Rows after which a line of the cut runs. */
export function cutRows({ own, decided: { cut } }: Pick<SegmentationView, 'own' | 'decided'>): ReadonlyMap<number, 'a' | 'ab'> {
  if (cut === null) return new Map();
  const order = cut.basis === 'measure' ? own.byMeasure : own.byRevenue;
  const ends = [[order[cut.ab - 1], 'ab'], [order[cut.a - 1], 'a']] as const;
  return new Map(ends.flatMap(([row, line]) => (row === undefined ? [] : [[row, line] as const])));
}
