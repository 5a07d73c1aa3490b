/** The table while the list is cut: purpose (ratio of profit to revenue, need), the type with its choice, the group by each cut made, and the eleven variables. */
import { valueOf } from '../../../../simulations/customer-segmentation/model/segments.ts';
import { TYPES, type Variable } from '../../../../simulations/customer-segmentation/model/terms.ts';
import { NEED_NAMES, TYPE_NAMES, VARIABLE_NAMES } from '../../../../simulations/customer-segmentation/text-menus.ts';
import { segmentsWords } from '../../../i18n/segmentation-segments.ts';
import { shareText } from '../../kit/figures.ts';
import type { Column, TableMaker } from '../panel.ts';
import { groupsBy, METHODS, ratioOf, valueText, type Method } from './cuts.ts';

export const table: TableMaker = ({ view, locale, send }) => {
  const words = segmentsWords[locale];
  const { own, rows, decided, menus } = view;
  const ofRow = (i: number, variable: Variable): number | null => { const row = own.rows[i] ?? null; return row === null ? null : valueOf(variable, row); };
  const group = (method: Method): Column[] => {
    const groups = groupsBy(view, method);
    const key = (i: number): number | null => { const at = groups.get(i); return at === undefined ? null : at + 1; };
    return groups.size === 0 ? [] : [{ id: method, label: words.methods[method], unit: words.columns.group, align: 'end', key, text: (i) => String(key(i) ?? words.none) }];
  };
  return {
    columns: [
      {
        id: 'type', label: words.columns.type, unit: '', align: 'start', key: (i) => { const type = own.types[i] ?? null; return type === null ? null : TYPES.indexOf(type); }, text: () => '',
        pick: (i) => {
          const [code, type] = [rows[i]?.code, own.types[i] ?? null];
          if (code === undefined || (own.rows[i] ?? null) === null) return undefined;
          return {
            value: type ?? '', set: decided.types[code] !== undefined, options: [...(type === null ? [{ value: '', label: words.untyped }] : []), ...TYPES.map((value) => ({ value, label: TYPE_NAMES[value][locale] }))],
            onpick: (value) => { if (value !== '') send({ type: 'type', rows: [code], value }); },
          };
        },
      },
      { id: 'need', label: words.columns.need, unit: '', align: 'start', key: (i) => own.rows[i]?.need ?? null, text: (i) => { const need = own.rows[i]?.need; return need === undefined ? words.none : NEED_NAMES[need][locale]; } },
      { id: 'ratio', label: words.columns.ratio, unit: words.percent, align: 'end', key: (i) => ratioOf(view, i), text: (i) => { const ratio = ratioOf(view, i); return ratio === null ? words.none : shareText(ratio); }, bad: (i) => (ratioOf(view, i) ?? 0) < 0 },
      ...METHODS.flatMap(group),
      ...menus.variables.map((variable): Column => ({
        id: variable, label: VARIABLE_NAMES[variable][locale], unit: words.units[variable], align: 'end', key: (i) => ofRow(i, variable), text: (i) => { const value = ofRow(i, variable); return value === null ? words.none : valueText(variable, value); },
      })),
    ],
    sort: { id: 'ratio', down: true }, out: (i) => (own.rows[i] ?? null) === null,
  };
};
