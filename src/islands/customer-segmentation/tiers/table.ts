/** The table while tiers are cut: the tier of each row and the choice by hand, its profit with a bar, and the profit cumulated in the order of the cut. */
import { TIERS } from '../../../../simulations/customer-segmentation/model/terms.ts';
import { NEED_NAMES } from '../../../../simulations/customer-segmentation/text-menus.ts';
import { tiersWords } from '../../../i18n/segmentation-tiers.ts';
import { shareText, thousands } from '../../kit/figures.ts';
import type { TableMaker } from '../panel.ts';
import { cutRows, lineTiers, orderBy } from './cut.ts';

const NONE = '—';

export const table: TableMaker = ({ view, locale, send }) => {
  const words = tiersWords[locale];
  const { own, rows, decided } = view;
  const basis = decided.cut?.basis ?? 'measure';
  const order = orderBy(view, basis);
  const place = new Map(order.rows.map((row, rank) => [row, rank]));
  const cumulated = (i: number): number | null => { const rank = place.get(i); return rank === undefined ? null : (order.shares[rank + 1] ?? null); };
  const byLine = lineTiers(view);
  const most = own.measure.reduce<number>((top, value) => Math.max(top, Math.abs(value ?? 0)), 1);
  const tiers = TIERS.map((tier) => ({ value: tier, label: tier }));
  /** The same for every row: a cell that takes on another row keeps its choices in the page. */
  const choices = { byLine: [{ value: '', label: words.byLine }, ...tiers], noLine: [{ value: '', label: words.noLine }, ...tiers] };
  const written = (value: number | null | undefined, text: (value: number) => string): string => (value === null || value === undefined ? NONE : text(value));
  return {
    columns: [
      { id: 'tier', label: words.columns.tier, unit: '', align: 'start', key: (i) => own.tiers[i] ?? null, text: (i) => own.tiers[i] ?? '', tier: (i) => own.tiers[i] ?? null },
      {
        id: 'hand', label: words.columns.hand, unit: '', align: 'start', key: (i) => decided.tiers[rows[i]?.code ?? ''] ?? null, text: () => '',
        pick: (i) => {
          const code = rows[i]?.code;
          if (code === undefined || (own.rows[i] ?? null) === null) return undefined;
          const [hand, line] = [decided.tiers[code], byLine.get(i)];
          return {
            value: hand === undefined || hand === line ? '' : hand, options: line === undefined ? choices.noLine : choices.byLine,
            // Back to the line is the line's own tier, chosen by hand.
            onpick: (value) => { const tier = TIERS.find((one) => one === value) ?? line; if (tier !== undefined) send({ type: 'tier', rows: [code], tier }); },
          };
        },
      },
      { id: 'revenue', label: words.columns.revenue, unit: words.thousand, align: 'end', key: (i) => own.rows[i]?.revenue ?? null, text: (i) => written(own.rows[i]?.revenue, thousands) },
      { id: 'measure', label: words.columns.measure, unit: words.thousand, align: 'end', key: (i) => own.measure[i] ?? null, text: (i) => written(own.measure[i], thousands), bad: (i) => (own.measure[i] ?? 0) < 0, bar: (i) => Math.abs(own.measure[i] ?? 0) / most },
      { id: 'share', label: words.columns.share, unit: words.ofTotal, align: 'end', key: cumulated, text: (i) => written(cumulated(i), shareText) },
      { id: 'need', label: words.columns.need, unit: '', align: 'start', key: (i) => own.rows[i]?.need ?? null, text: (i) => { const need = own.rows[i]?.need; return need === undefined ? NONE : NEED_NAMES[need][locale]; } },
    ],
    sort: { id: basis, down: true }, lines: cutRows(view), lineSort: basis, out: (i) => (own.rows[i] ?? null) === null,
  };
};
