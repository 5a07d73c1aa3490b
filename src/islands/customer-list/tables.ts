/** The customer table for each tool: which columns it shows, and by which it begins sorted. */
import { COST_ITEMS, FIGURES, type CostItem, type Figure } from '../../schemas/customer-list.ts';
import { LEVELS } from '../../../simulations/customer-segmentation/model/terms.ts';
import { LEVEL_NAMES } from '../../../simulations/customer-segmentation/text-menus.ts';
import type { Locale } from '../../i18n/locale.ts';
import { ownWords } from '../../i18n/own-customers.ts';
import { toolWords } from '../../i18n/own-tools.ts';
import { numberText, shareText, thousands } from '../kit/figures.ts';
import type { Column, TableOf } from '../customer-segmentation/panel.ts';
import { ranksOf } from '../customer-segmentation/profit/ranks.ts';
import { valuesOf, variableOf } from './cuts.ts';
import { costOf, givenOf, grossOf } from './measure.ts';
import { groupNames, variableName, variableText, variableUnit } from './names.ts';
import type { Solved } from './service.ts';
import { levelName } from './sheets.ts';
import type { Tool, Worked } from './tool.ts';

interface Making {
  readonly own: Worked;
  readonly solved: Solved | undefined;
  readonly locale: Locale;
  /** Chooses a level for a customer by hand. */
  readonly onlevel: (i: number, level: (typeof LEVELS)[number] | undefined) => void;
}

/** A column of figures, with a dash where there is none. */
const figureOf = (locale: Locale) => (id: string, label: string, unit: string, key: (i: number) => number | null, text: (value: number) => string): Column =>
  ({ id, label, unit, align: 'end', key, text: (i) => { const value = key(i); return value === null ? toolWords[locale].none : text(value); } });

/** The columns that most tools have. */
type Shared = Readonly<Record<'revenue' | 'measure' | 'tier', Column>> & { readonly figure: ReturnType<typeof figureOf> };

function sharedOf({ own: { ranked, tiering }, locale }: Making): Shared {
  const { columns, thousand } = toolWords[locale];
  const most = ranked.measure.reduce((top, value) => Math.max(top, Math.abs(value)), 1);
  const figure = figureOf(locale);
  return {
    figure,
    revenue: figure('revenue', columns.revenue, thousand, (i) => ranked.revenue[i] ?? null, thousands),
    measure: { ...figure('measure', columns.measure, thousand, (i) => ranked.measure[i] ?? null, thousands), bad: (i) => (ranked.measure[i] ?? 0) < 0, bar: (i) => Math.abs(ranked.measure[i] ?? 0) / most },
    tier: { id: 'tier', label: columns.tier, unit: '', align: 'start', key: (i) => tiering.of[i] ?? null, text: (i) => tiering.of[i] ?? '', tier: (i) => tiering.of[i] ?? null },
  };
}

const figureColumn = ({ own: { list }, locale }: Making, name: Figure): Column =>
  figureOf(locale)(name, ownWords[locale].fields[name], ownWords[locale].units[name], (i) => givenOf(list, name, i), (value) => variableText(name, value));

function listTable(making: Making): TableOf {
  const { figures } = making.own.list;
  return { columns: FIGURES.filter((name) => figures[name] !== undefined).map((name) => figureColumn(making, name)), sort: { id: 'revenue', down: true } };
}

function profitTable(making: Making): TableOf {
  const { own: { list, settings, ranked }, locale } = making;
  const { figure, revenue, measure } = sharedOf(making);
  const words = toolWords[locale];
  const ranks = { revenue: ranksOf(ranked.byRevenue, list.codes.length), measure: ranksOf(ranked.byMeasure, list.codes.length) };
  const counted = COST_ITEMS.flatMap((item): { item: CostItem; rate: number }[] => { const rate = settings.rates[item]; return rate === undefined ? [] : [{ item, rate }]; });
  return {
    columns: [
      revenue, figure('gross', words.columns.gross, words.thousand, (i) => grossOf(list, settings, i), thousands),
      ...counted.map(({ item, rate }) => figure(`cost-${item}`, words.items[item].name, words.thousand, (i) => costOf(list, item, rate, i), thousands)),
      measure, figure('byRevenue', words.columns.byRevenue, words.rank, (i) => ranks.revenue[i] ?? null, numberText), figure('byMeasure', words.columns.byMeasure, words.rank, (i) => ranks.measure[i] ?? null, numberText),
      figure('move', words.columns.move, words.places, (i) => { const [from, to] = [ranks.revenue[i] ?? null, ranks.measure[i] ?? null]; return from === null || to === null ? null : from - to; }, (by) => (by > 0 ? `+${numberText(by)}` : numberText(by))),
    ],
    sort: { id: 'measure', down: true },
  };
}

function tiersTable(making: Making): TableOf {
  const { own: { settings, tiering }, locale } = making;
  const { figure, revenue, measure, tier } = sharedOf(making);
  const words = toolWords[locale];
  const shares = new Map(tiering.order.map((row, rank) => [row, tiering.shares[rank + 1] ?? null]));
  const { basis } = settings.tiers;
  return { columns: [tier, revenue, measure, figure('share', words.columns.share, words.ofTotal, (i) => shares.get(i) ?? null, shareText)], sort: { id: basis, down: true }, lines: tiering.lines, lineSort: basis };
}

function segmentsTable(making: Making): TableOf {
  const { own: { list, settings, ranked, groups }, locale } = making;
  const { figure, revenue, measure } = sharedOf(making);
  const words = toolWords[locale];
  const names = groupNames(groups, settings.segments, locale);
  const { method, first, second } = settings.segments;
  const variables = [...new Set(method === 'grid' ? [variableOf(first), variableOf(second)] : [variableOf(first)])].filter((name) => name !== 'measure' && name !== 'revenue');
  return {
    columns: [
      { id: 'segment', label: words.columns.segment, unit: '', align: 'start', key: (i) => groups.of[i] ?? null, text: (i) => names[groups.of[i] ?? 0] ?? '' },
      ...variables.map((name) => { const values = valuesOf(list, ranked.measure, name); return figure(`by-${name}`, variableName(name, locale), variableUnit(name, locale), (i) => values[i] ?? null, (value) => variableText(name, value)); }),
      revenue, measure, figure('margin', words.columns.margin, words.percent, (i) => { const sold = ranked.revenue[i] ?? 0; return sold > 0 ? (ranked.measure[i] ?? 0) / sold : null; }, shareText),
    ],
    sort: { id: 'segment', down: true },
  };
}

function serveTable(making: Making): TableOf {
  const shared = sharedOf(making);
  const { own: { list, items, plan }, solved, locale, onlevel } = making;
  const words = toolWords[locale];
  const net = (i: number): number | null => items[i]?.[(plan.levels[i] ?? 0) - 1]?.value ?? null;
  const level = (id: string, label: string, of: (i: number) => number): Column => ({ id, label, unit: '', align: 'start', key: of, text: (i) => levelName(of(i), locale) });
  return {
    columns: [
      shared.tier, shared.measure, ...(list.figures.sites === undefined ? [] : [figureColumn(making, 'sites')]),
      {
        id: 'level', label: words.columns.level, unit: words.thousand, align: 'start', key: (i) => plan.levels[i] ?? 0, text: () => '',
        pick: (i) => ({
          value: LEVELS[(plan.levels[i] ?? 0) - 1] ?? 'none',
          options: [{ value: 'none', label: LEVEL_NAMES.none[locale] }, ...LEVELS.map((name, at) => ({ value: name, label: `${LEVEL_NAMES[name][locale]} ${numberText(items[i]?.[at]?.cost ?? 0)}` }))],
          onpick: (value) => { onlevel(i, LEVELS.find((name) => name === value)); },
        }),
      },
      { ...shared.figure('net', words.columns.net, words.thousand, net, thousands), bad: (i) => (net(i) ?? 0) < 0 },
      ...(solved === undefined ? [] : [level('best', words.columns.best, (i) => solved.optimum.levels[i] ?? 0), level('greedy', words.columns.greedy, (i) => solved.greedy.levels[i] ?? 0)]),
      { ...shared.revenue, folded: true },
    ],
    sort: { id: 'measure', down: true },
  };
}

function exportTable(making: Making): TableOf {
  const { revenue, measure, tier } = sharedOf(making);
  const { columns } = serveTable(making);
  const [segment] = segmentsTable(making).columns;
  return { columns: [revenue, measure, tier, ...(segment === undefined ? [] : [segment]), ...columns.filter(({ id }) => id === 'level' || id === 'best')], sort: { id: 'measure', down: true } };
}

const MAKERS: Readonly<Record<Tool, (making: Making) => TableOf>> = { list: listTable, profit: profitTable, tiers: tiersTable, segments: segmentsTable, serve: serveTable, export: exportTable };

export const tableOf = (tool: Tool, making: Making): TableOf => MAKERS[tool](making);
