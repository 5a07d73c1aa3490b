/** What is exported: a sheet with one customer a row, and one with what tiers, segments and plans hold. Money in CNY, so that numbers can be reckoned with. */
import { LEVELS, TIERS } from '../../../simulations/customer-segmentation/model/terms.ts';
import { LEVEL_NAMES } from '../../../simulations/customer-segmentation/text-menus.ts';
import type { Choice } from '../../../simulations/kit/knapsack.ts';
import type { Locale } from '../../i18n/locale.ts';
import { ownWords } from '../../i18n/own-customers.ts';
import { toolWords } from '../../i18n/own-tools.ts';
import type { Cell } from '../../imports/table.ts';
import type { Sheet } from '../../imports/xlsx-write.ts';
import { FIGURES } from '../../schemas/customer-list.ts';
import { ranksOf } from '../customer-segmentation/profit/ranks.ts';
import { KIND } from './fields.ts';
import { givenOf } from './measure.ts';
import { groupNames } from './names.ts';
import { partsOf, tierParts } from './own.ts';
import type { Solved } from './service.ts';
import type { Worked } from './tool.ts';

export const levelName = (level: number, locale: Locale): string => LEVEL_NAMES[LEVELS[level - 1] ?? 'none'][locale];

function customersSheet({ list, ranked, tiering, groups, settings, plan }: Worked, solved: Solved | undefined, locale: Locale): Sheet {
  const [own, { export: words, columns }] = [ownWords[locale], toolWords[locale]];
  const figures = FIGURES.filter((figure) => figure !== 'revenue' && list.figures[figure] !== undefined);
  const ranks = { revenue: ranksOf(ranked.byRevenue, list.codes.length), measure: ranksOf(ranked.byMeasure, list.codes.length) };
  const names = groupNames(groups, settings.segments, locale);
  const headings: Cell[] = [words.code, words.name, words.revenue, ...figures.map((figure) => `${own.fields[figure]}${KIND[figure] === 'money' ? (locale === 'zh' ? '（元）' : ' (CNY)') : ''}`),
    words.measure, columns.byRevenue, columns.byMeasure, columns.tier, columns.segment, words.plan, ...(solved === undefined ? [] : [words.best])];
  const rows = list.codes.map((code, i): Cell[] => [
    code, list.names[i] ?? '', ranked.revenue[i] ?? 0, ...figures.map((figure) => givenOf(list, figure, i) ?? ''),
    ranked.measure[i] ?? 0, ranks.revenue[i] ?? '', ranks.measure[i] ?? '', tiering.of[i] ?? '', names[groups.of[i] ?? 0] ?? '', levelName(plan.levels[i] ?? 0, locale), ...(solved === undefined ? [] : [levelName(solved.optimum.levels[i] ?? 0, locale)]),
  ]);
  return { name: words.sheets.customers, rows: [headings, ...rows] };
}

function summarySheet({ ranked, tiering, groups, settings, plan }: Worked, solved: Solved | undefined, locale: Locale): Sheet {
  const words = toolWords[locale].export;
  const parts = [
    ...tierParts(ranked, tiering.of).map((part, i) => ({ name: words.tier(TIERS[i] ?? 'C'), ...part })),
    ...partsOf(ranked, groups.of, groups.count).map((part, i) => ({ name: groupNames(groups, settings.segments, locale)[i] ?? words.segment(i + 1), ...part })),
  ];
  const plans: readonly (readonly [string, Choice])[] = [[words.own, plan], ...(solved === undefined ? [] : [[words.greedy, solved.greedy] as const, [words.optimum, solved.optimum] as const])];
  return { name: words.sheets.summary, rows: [
    [words.part, words.count, words.revenue, words.measure], ...parts.map(({ name, customers, revenue, measure }): Cell[] => [name, customers, revenue, measure]),
    [], [words.part, words.count, words.spend, words.net], ...plans.map(([name, { levels, spend, value }]): Cell[] => [name, levels.filter((level) => level > 0).length, spend, value]),
  ] };
}

export const sheetsOf = (own: Worked, solved: Solved | undefined, locale: Locale): Sheet[] => [customersSheet(own, solved, locale), summarySheet(own, solved, locale)];
