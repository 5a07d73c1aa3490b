/** The table while the budget is spent: what each customer earns and buys by, the level in the cell with its price, and the forecast of the chosen one. */
import { LEVEL_NAMES, NEED_NAMES } from '../../../../simulations/customer-segmentation/text-menus.ts';
import { serveWords } from '../../../i18n/segmentation-serve.ts';
import { numberText, thousands } from '../../kit/figures.ts';
import type { TableMaker } from '../panel.ts';
import { effectsOf, levelOf } from './plan.ts';

export const table: TableMaker = ({ view, locale, send }) => {
  const words = serveWords[locale];
  const { own, service, rows } = view;
  const most = own.measure.reduce<number>((top, value) => Math.max(top, Math.abs(value ?? 0)), 1);
  const needOf = (i: number) => own.rows[i]?.need;
  const net = (i: number): number | null => (levelOf(view, i) === 'none' ? null : (effectsOf(view, i)?.find(({ level }) => level === levelOf(view, i))?.net ?? null));
  const figure = (value: number | null | undefined, text: (value: number) => string): string => (value === null || value === undefined ? '' : text(value));
  return {
    columns: [
      { id: 'tier', label: words.columns.tier, unit: '', align: 'start', key: (i) => own.tiers[i] ?? null, text: (i) => own.tiers[i] ?? '', tier: (i) => own.tiers[i] ?? null },
      { id: 'measure', label: words.columns.measure, unit: words.thousand, align: 'end', key: (i) => own.measure[i] ?? null, text: (i) => figure(own.measure[i], thousands), bad: (i) => (own.measure[i] ?? 0) < 0, bar: (i) => Math.abs(own.measure[i] ?? 0) / most },
      { id: 'need', label: words.columns.need, unit: '', align: 'start', key: (i) => needOf(i) ?? null, text: (i) => { const need = needOf(i); return need === undefined ? '' : NEED_NAMES[need][locale]; } },
      { id: 'response', label: words.columns.response, unit: words.percent, align: 'end', key: (i) => { const need = needOf(i); return need === undefined ? null : service.response[need]; }, text: (i) => { const need = needOf(i); return need === undefined ? '' : numberText(service.response[need]); } },
      { id: 'sites', label: words.columns.sites, unit: words.places, align: 'end', key: (i) => own.rows[i]?.sites ?? null, text: (i) => figure(own.rows[i]?.sites, numberText) },
      {
        id: 'level', label: words.columns.level, unit: words.thousand, align: 'start', key: (i) => effectsOf(view, i)?.find(({ level }) => level === levelOf(view, i))?.cost ?? null, text: () => '',
        pick: (i) => {
          const effects = effectsOf(view, i);
          return effects === undefined ? undefined : {
            value: levelOf(view, i), options: effects.map(({ level, cost }) => ({ value: level, label: level === 'none' ? LEVEL_NAMES.none[locale] : `${LEVEL_NAMES[level][locale]} ${cost}` })),
            onpick: (level) => { send({ type: 'serve', rows: [rows[i]?.code ?? ''], level }); },
          };
        },
      },
      { id: 'net', label: words.columns.net, unit: words.thousand, align: 'end', key: net, text: (i) => figure(net(i), thousands), bad: (i) => (net(i) ?? 0) < 0 },
      { id: 'revenue', label: words.columns.revenue, unit: words.thousand, align: 'end', key: (i) => own.rows[i]?.revenue ?? null, text: (i) => figure(own.rows[i]?.revenue, thousands), folded: true },
    ],
    sort: { id: 'measure', down: true },
  };
};
