/** The tools on a list: measure, tiers, the best cut against trying every one, the optimum against the plain solver, and the exported sheets. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { optimum } from '../../../simulations/kit/knapsack.ts';
import { CUTS } from '../../../simulations/customer-segmentation/model/terms.ts';
import { readCsv } from '../../imports/csv.ts';
import { writeCsv } from '../../imports/csv-write.ts';
import { readXlsx } from '../../imports/xlsx-read.ts';
import { writeXlsx } from '../../imports/xlsx-write.ts';
import { parse } from '../../../simulations/kit/parse.ts';
import { settingsSchema, type OwnList, type OwnSettings } from '../../schemas/customer-list.ts';
import { bestCut } from './best-cut.ts';
import { groupsOf, marginRanks, shareOf, valuesOf, variablesOf } from './cuts.ts';
import { measureOf } from './measure.ts';
import { groupNames } from './names.ts';
import { curvesOf, rankedOf, tieringOf, tierParts } from './own.ts';
import { itemsOf, planned, planOf, solve } from './service.ts';
import { firstSettings } from './settings.ts';
import { sheetsOf } from './sheets.ts';
import type { Worked } from './tool.ts';

const NONE = Number.NaN;
const list: OwnList = {
  file: 'x.csv', codes: ['C1', '=1+1', 'C3', 'C4'], names: ['甲', '@乙', '丙', '丁'], beyond: { customers: 0, revenue: 0 }, faults: { first: [], count: 0, rowsOut: 0 },
  figures: { revenue: Float64Array.of(1_000_000, 500_000, 200_000, 100_000), margin: Float64Array.of(0.2, 0.1, 0.25, NONE), orders: Float64Array.of(1000, 2000, 100, NONE), pay: Float64Array.of(73, 0, 36.5, 10), sites: Float64Array.of(12, 1, 5, 1) },
};
const settings: OwnSettings = { ...firstSettings(list), rates: { orders: 30, credit: 5 } };

function worked(own: OwnSettings): Worked {
  const measure = measureOf(list, own);
  const ranked = rankedOf(list, measure);
  const items = itemsOf(own.service, measure, list.figures.sites);
  return { list, settings: own, ranked, curves: curvesOf(ranked), tiering: tieringOf(ranked, own.tiers), groups: groupsOf(list, measure, own.segments), items, plan: planned(items, list.codes, own.plan) };
}

test('the measure is margin less the counted costs; blanks count as 0', () => {
  // 200,000 − 30·1,000 − 1,000,000·73/365·5 %; 50,000 − 60,000; 50,000 − 3,000 − 200,000·36.5/365·5 %; 0 − 100,000·10/365·5 %.
  expect(measureOf(list, settings)).toEqual([160_000, -10_000, 46_000, -137]);
  expect(measureOf(list, { ...settings, base: 'flat', flat: 10, rates: {} })).toEqual([100_000, 50_000, 20_000, 10_000]);
});

test('what is decided first fits the columns and can be kept', () => {
  expect(parse(settingsSchema, firstSettings(list)).ok).toBe(true);
  expect([firstSettings(list).base, firstSettings({ figures: { revenue: Float64Array.of(1), gross: Float64Array.of(1), cost: Float64Array.of(1) } }).rates]).toEqual(['margin', { service: 1 }]);
  expect(parse(settingsSchema, { ...settings, rates: { fees: 1 } }).ok).toBe(false);
});

test('tiers by count, cumulatively and by hand, with what each holds', () => {
  const { ranked } = worked(settings);
  expect(tieringOf(ranked, settings.tiers).of).toEqual(['A', 'C', 'C', 'C']);
  expect(tieringOf(ranked, { ...settings.tiers, rule: 'cumulative' }).sizes).toEqual({ a: 2, ab: 2 });
  const byHand = tieringOf(ranked, { basis: 'revenue', rule: 'hand', a: 1, ab: 9 });
  expect(byHand.of).toEqual(['A', 'B', 'B', 'B']);
  expect(byHand.lines).toEqual(new Map([[3, 'ab'], [0, 'a']]));
  expect(tierParts(ranked, byHand.of)).toEqual([{ customers: 1, revenue: 1_000_000, measure: 160_000 }, { customers: 3, revenue: 800_000, measure: 35_863 }, { customers: 0, revenue: 0, measure: 0 }]);
});

const many = fc.array(fc.record({ revenue: fc.integer({ min: 1, max: 50 }), orders: fc.integer({ min: 0, max: 9 }), km: fc.integer({ min: 0, max: 9 }), profit: fc.integer({ min: -20, max: 20 }) }), { minLength: 6, maxLength: 40 });

test('the best cut is the best of all that can be made, and its share is what the page shows for it', () => {
  fc.assert(fc.property(many, fc.constantFrom('single' as const, 'grid' as const), (rows, method) => {
    const own = { codes: rows.map((_, i) => `C${String(i).padStart(2, '0')}`), figures: { revenue: Float64Array.from(rows, (row) => row.revenue), orders: Float64Array.from(rows, (row) => row.orders), km: Float64Array.from(rows, (row) => row.km) } };
    const measure = rows.map(({ profit }) => profit);
    const ranks = marginRanks(own, measure);
    const share = (segments: OwnSettings['segments']): number => shareOf(groupsOf(own, measure, segments), ranks);
    const variables = variablesOf(own).filter((name) => name !== 'measure');
    const all = variables.flatMap((first, x) => CUTS.flatMap((cut, p): OwnSettings['segments'][] => (method === 'single'
      ? [[cut], ...CUTS.slice(p + 1).map((other) => [cut, other])].map((firstCuts) => ({ method, first, firstCuts, second: first, secondCut: 50 }))
      : variables.slice(x + 1).flatMap((second) => CUTS.map((secondCut) => ({ method, first, firstCuts: [cut], second, secondCut }))))));
    const most = Math.max(0, ...all.map(share));
    const best = bestCut(own, measure, method);
    expect(best?.share ?? 0).toBeCloseTo(most, 9);
    if (best !== undefined) expect(share({ method, ...best.cut })).toBeCloseTo(best.share, 9);
  }), { numRuns: 60 });
});

test('every customer is in one group, and the groups have names', () => {
  fc.assert(fc.property(many, fc.subarray([...CUTS], { minLength: 1, maxLength: 2 }), fc.constantFrom('single' as const, 'grid' as const), (rows, firstCuts, method) => {
    const own = { codes: rows.map((_, i) => String(i)), figures: { revenue: Float64Array.from(rows, (row) => row.revenue), orders: Float64Array.from(rows, (row) => row.orders) } };
    const segments = { method, first: 'revenue', firstCuts, second: 'ticket', secondCut: 50 };
    const groups = groupsOf(own, rows.map(() => 0), segments);
    expect(groups.of.every((group) => group >= 0 && group < groups.count)).toBe(true);
    expect(groupNames(groups, segments, 'zh')).toHaveLength(groups.count);
  }));
});

test('a group above a cut holds the values from the cut on', () => {
  const groups = groupsOf(list, [], { method: 'single', first: 'revenue', firstCuts: [80, 35], second: 'revenue', secondCut: 50 });
  expect(groups).toEqual({ of: [2, 1, 1, 0], count: 3, at: { first: [200_000, 1_000_000], second: undefined } });
  expect(groupNames(groups, { ...settings.segments, first: 'revenue' }, 'en')).toEqual(['Yearly revenue < 200.0 CNY k', 'Yearly revenue 200.0 to 1,000.0 CNY k', 'Yearly revenue ≥ 1,000.0 CNY k']);
  expect(valuesOf(list, [], 'ticket')).toEqual([1000, 250, 2000, 100_000]);
});

const service: OwnSettings['service'] = { costs: { basic: 2, plus: 6, vip: 15 }, uplift: { basic: 5, plus: 11, vip: 17 }, budget: 100, bySites: false };

test('levels cost more with more places if they are to, and losses bring no uplift', () => {
  expect(itemsOf(service, [400_000, -5], undefined)[0]).toEqual([{ cost: 2, value: 18_000 }, { cost: 6, value: 38_000 }, { cost: 15, value: 53_000 }]);
  expect(itemsOf({ ...service, bySites: true }, [400_000, -5], Float64Array.of(4, 10)).map((levels) => levels.map(({ cost, value }) => [cost, value]))).toEqual([[[4, 16_000], [12, 32_000], [30, 38_000]], [[6, -6000], [18, -18_000], [45, -45_000]]]);
});

test('the optimum is that of the plain solver, whatever divides the costs, and greedy is never above it', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -100_000, max: 900_000 }), { minLength: 1, maxLength: 12 }), fc.constantFrom(1, 5, 10), fc.integer({ min: 0, max: 400 }), (profits, times, budget) => {
    const items = itemsOf({ ...service, costs: { basic: 2 * times, plus: 6 * times, vip: 15 * times } }, profits, undefined);
    const solved = solve(items, budget);
    const plain = optimum(items, budget);
    if (!solved.ok) throw new Error('too large');
    expect([solved.value.optimum.value, solved.value.optimum.spend <= budget]).toEqual([plain.value, true]);
    expect(solved.value.greedy.value <= plain.value && solved.value.greedy.spend <= budget).toBe(true);
    const codes = profits.map((_, i) => String(i));
    expect(planned(items, codes, planOf(codes, solved.value.optimum.levels))).toEqual(solved.value.optimum);
  }));
});

test('a problem whose table would not fit is refused with what to do', () => {
  const solved = solve(itemsOf(service, Array.from({ length: 20_000 }, () => 1e9), undefined), 100_000);
  expect(solved.ok ? 'solved' : solved.problem.mend).toMatchObject({ en: 'Make the costs multiples of one number (such as 5), or lower the budget.' });
});

test('exports hold every customer, numbers as numbers, and texts that read back as they are or made harmless', async () => {
  const own = worked({ ...settings, plan: { '=1+1': 'vip' } });
  const solved = solve(own.items, 100);
  const sheets = sheetsOf(own, solved.ok ? solved.value : undefined, 'zh');
  const book = await readXlsx(new Uint8Array(await (await writeXlsx(sheets)).arrayBuffer()));
  const rows = book.ok ? book.value.rows : [];
  expect(rows).toHaveLength(5);
  expect(rows[0]).toEqual(['编号', '名称', '年收入（元）', '毛利率', '订单数', '账期', '站点数', '自建盈利（元）', '收入名次', '盈利名次', '层', '分群', '自己的投入', '最优投入']);
  expect(rows[2]).toEqual(['=1+1', '@乙', 500_000, 0.1, 2000, 0, 1, -10_000, 2, 4, 'C', '年收入 < 1,000.0 千元', 'VIP', '不加']);
  expect(rows[1]?.at(-1)).toBe('VIP');
  const csv = readCsv(writeCsv(sheets[0]?.rows ?? []).slice(1), ',');
  expect(csv.ok ? csv.value[2]?.slice(0, 3) : []).toEqual(["'=1+1", "'@乙", '500000']);
  expect(csv.ok ? csv.value[4]?.slice(0, 5) : []).toEqual(['C4', '丁', '100000', '', '']);
  expect(sheets[1]?.rows.at(-1)?.[0]).toBe('最优方案');
});
