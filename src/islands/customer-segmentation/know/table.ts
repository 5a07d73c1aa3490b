/** The list as it was handed out, with the figure that a mend has put in its place; sorted by any column it shows its oddities. */
import { MENDS } from '../../../../simulations/customer-segmentation/model/terms.ts';
import type { Listed } from '../../../../simulations/customer-segmentation/model/table.ts';
import { MEND_NAMES, NEED_NAMES, REMARKS } from '../../../../simulations/customer-segmentation/text-menus.ts';
import { knowWords } from '../../../i18n/segmentation-know.ts';
import { numberText, thousands } from '../../kit/figures.ts';
import type { Column, TableMaker } from '../panel.ts';
import { figuresOf, isOut } from './rows.ts';

/** A blank place sorts before 0, so that one press brings the blanks to the top. */
const BLANK = -1;

const whole = (value: number): string => numberText(value);
const percent = (bp: number): string => numberText(bp / 100, 1);

export const table: TableMaker = ({ view, locale }) => {
  const { columns: names, units } = knowWords[locale];
  const mendOf = (i: number) => view.decided.mends[view.rows[i]?.code ?? ''];
  const figure = (id: keyof Listed & keyof typeof names, unit: string, of: (row: Listed) => number | null, text: (value: number) => string = whole, folded = false): Column => {
    const value = (i: number): number | null => { const row = figuresOf(view, i); return row === undefined ? null : of(row); };
    return { id, label: names[id], unit, align: 'end', folded, key: (i) => value(i) ?? BLANK, text: (i) => { const own = value(i); return own === null ? '' : text(own); } };
  };
  const words = (id: keyof typeof names, text: (i: number) => string, folded = false): Column => ({ id, label: names[id], unit: '', align: 'start', folded, key: (i) => (text(i) === '' ? null : text(i)), text });
  const coded = view.rows.every(({ code, tax }) => code === tax);
  return {
    columns: [
      { id: 'row', label: names.row, unit: '', align: 'end', key: (i) => i, text: (i) => String(i + 1) },
      { id: 'mend', label: names.mend, unit: '', align: 'start', key: (i) => { const mend = mendOf(i); return mend === undefined ? null : MENDS.indexOf(mend); }, text: (i) => { const mend = mendOf(i); return mend === undefined ? '' : MEND_NAMES[mend][locale]; } },
      figure('revenue', units.thousand, (row) => row.revenue, thousands),
      figure('margin', '%', (row) => row.margin, percent),
      figure('orders', units.orders, (row) => row.orders),
      figure('returns', units.pieces, (row) => row.returns),
      figure('hours', units.hours, (row) => row.hours),
      figure('claims', '‰', (row) => row.claims, (tenths) => numberText(tenths / 10, 1)),
      figure('pay', units.days, (row) => row.pay),
      words('tax', (i) => view.rows[i]?.tax ?? '', coded),
      words('remark', (i) => { const remark = view.rows[i]?.remark ?? null; return remark === null ? '' : REMARKS[remark][locale]; }, coded),
      words('need', (i) => { const row = view.rows[i]; return row === undefined ? '' : NEED_NAMES[row.listed.need][locale]; }),
      figure('growth', '%', (row) => row.growth, percent),
      figure('pallets', units.pallets, (row) => row.pallets, whole, true),
      figure('km', units.km, (row) => row.km, whole, true),
      figure('sites', units.sites, (row) => row.sites, whole, true),
      figure('since', units.year, (row) => row.since, String, true),
      figure('recency', units.days, (row) => row.recency, whole, true),
      words('name', (i) => view.rows[i]?.name[locale] ?? '', true),
    ],
    sort: { id: 'row', down: false },
    out: (i) => isOut(view, i),
  };
};
