/** What each customer earns by the own measure: gross profit, every counted cost, the result with a bar, and its rank beside the rank by revenue. */
import { grossOf } from '../../../../simulations/customer-segmentation/model/profit.ts';
import { ITEM_NAMES } from '../../../../simulations/customer-segmentation/text-menus.ts';
import { profitWords } from '../../../i18n/segmentation-profit.ts';
import { numberText, thousands } from '../../kit/figures.ts';
import type { Column, TableMaker } from '../panel.ts';
import { ranksOf } from './ranks.ts';

const NONE = '—';

export const table: TableMaker = ({ view, locale }) => {
  const { columns: names, thousand, rank, places } = profitWords[locale];
  const { rows, measure, byRevenue, byMeasure } = view.own;
  const ranks = { byRevenue: ranksOf(byRevenue, rows.length), byMeasure: ranksOf(byMeasure, rows.length) };
  const largest = measure.reduce((most: number, value) => Math.max(most, Math.abs(value ?? 0)), 1);
  const figure = (id: string, label: string, unit: string, value: (i: number) => number | null, text: (value: number) => string): Column =>
    ({ id, label, unit, align: 'end', key: value, text: (i) => { const own = value(i); return own === null ? NONE : text(own); } });
  const money = (id: string, label: string, value: (i: number) => number | null): Column => figure(id, label, thousand, value, thousands);
  /** Places won by ranking by profit instead of revenue. */
  const moved = (i: number): number | null => { const [from, to] = [ranks.byRevenue[i] ?? null, ranks.byMeasure[i] ?? null]; return from === null || to === null ? null : from - to; };
  return {
    columns: [
      money('revenue', names.revenue, (i) => rows[i]?.revenue ?? null),
      money('gross', names.gross, (i) => { const row = rows[i] ?? null; return row === null ? null : grossOf(row); }),
      ...view.menus.items.flatMap((item): Column[] => { const costs = view.costs[item]; return costs === undefined ? [] : [money(item, ITEM_NAMES[item][locale], (i) => ((rows[i] ?? null) === null ? null : (costs[i] ?? null)))]; }),
      { ...money('measure', names.measure, (i) => measure[i] ?? null), bad: (i) => (measure[i] ?? 0) < 0, bar: (i) => Math.abs(measure[i] ?? 0) / largest },
      figure('byRevenue', names.byRevenue, rank, (i) => ranks.byRevenue[i] ?? null, String),
      figure('byMeasure', names.byMeasure, rank, (i) => ranks.byMeasure[i] ?? null, String),
      figure('move', names.move, places, moved, (by) => (by > 0 ? `+${numberText(by)}` : numberText(by))),
    ],
    sort: { id: 'measure', down: true },
    out: (i) => rows[i] === null,
  };
};
