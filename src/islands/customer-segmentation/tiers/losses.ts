/** Loss-makers by the learner's own measure, and what each costs beyond the list's average for its revenue; which treatment works on which is left to the learner. */
import { quotient } from '../../../../simulations/kit/quantity.ts';
import { grossOf } from '../../../../simulations/customer-segmentation/model/profit.ts';
import type { Item, Sequel, Treatment } from '../../../../simulations/customer-segmentation/model/terms.ts';
import type { SegmentationView } from '../../../../simulations/customer-segmentation/view.ts';

export interface SeenLoss {
  /** Number of the row. */
  readonly row: number;
  readonly code: string;
  /** By the own measure, CNY a year. */
  readonly profit: number;
  readonly revenue: number;
  readonly first: Treatment | null;
  readonly sequel: Sequel | null;
}

/** Loss-makers, the largest loss first; after them rows that a treatment was chosen for and that do not lose money now. */
export function seenLosses({ own, rows, decided: { treatments, sequels } }: Pick<SegmentationView, 'own' | 'rows' | 'decided'>): SeenLoss[] {
  const seen = own.byMeasure.toReversed().map((row): SeenLoss => {
    const code = rows[row]?.code ?? '';
    return { row, code, profit: own.measure[row] ?? 0, revenue: own.rows[row]?.revenue ?? 0, first: treatments[code] ?? null, sequel: sequels[code] ?? null };
  });
  return [...seen.filter(({ profit }) => profit < 0), ...seen.filter(({ profit, first }) => profit >= 0 && first !== null && first !== 'keep')];
}

/** One item of a row beside the average of the list for the same revenue, CNY; for the gross profit the excess is what it falls short. */
export interface Cause {
  readonly cause: Item | 'margin';
  readonly own: number;
  readonly average: number;
  readonly excess: number;
}

export function causesOf({ own, costs, menus }: Pick<SegmentationView, 'own' | 'costs' | 'menus'>, row: number): Cause[] {
  const customer = own.rows[row] ?? null;
  if (customer === null) return [];
  const standing = own.rows.filter((one) => one !== null);
  const revenue = standing.reduce((sum, one) => sum + one.revenue, 0);
  const average = (total: number): number => quotient(customer.revenue * total, Math.max(1, revenue));
  const gross = { own: grossOf(customer), average: average(standing.reduce((sum, one) => sum + grossOf(one), 0)) };
  return [
    { cause: 'margin', ...gross, excess: gross.average - gross.own },
    ...menus.items.flatMap((item): Cause[] => {
      const each = costs[item];
      if (each === undefined) return [];
      const cost = { own: each[row] ?? 0, average: average(each.reduce((sum, one) => sum + one, 0)) };
      return [{ cause: item, ...cost, excess: cost.own - cost.average }];
    }),
  ];
}
