/** From a table to customers: headings in both languages, units, what is left out and why, and the bounds of a list. */
import { expect, test } from 'vitest';
import { inWords } from '../../../simulations/kit/result.ts';
import { parse } from '../../../simulations/kit/parse.ts';
import { listSchema } from '../../schemas/customer-list.ts';
import type { Cell } from '../../imports/table.ts';
import { customersOf, MOST_CUSTOMERS } from './customers.ts';
import { FIELDS } from './fields.ts';
import { guessColumns, guessMapping, headingsRow, lacks, scaleOf } from './mapping.ts';
import { ownWords } from '../../i18n/own-customers.ts';

const list = (rows: readonly (readonly Cell[])[]) => customersOf({ rows }, guessMapping({ rows }).mapping, 'x.csv');
const numbers = (column: Float64Array | undefined): (number | null)[] => Array.from(column ?? [], (value) => (Number.isNaN(value) ? null : value));

test('headings of the template in either language are known for sure', () => {
  for (const locale of ['zh', 'en'] as const) {
    const { columns, unsure } = guessColumns(FIELDS.map((field) => ownWords[locale].fields[field]));
    expect(columns).toEqual(Object.fromEntries(FIELDS.map((field, i) => [field, i])));
    expect(unsure).toEqual([]);
  }
});

test('other words, units in brackets and signs are seen through; what only contains a word is a guess', () => {
  expect(guessColumns(['Customer No.', 'Company Name', 'Annual Revenue (CNY k)', 'Gross Margin %']).columns).toEqual({ code: 0, name: 1, revenue: 2, margin: 3 });
  const guess = guessColumns(['客户代码', '2024年销售额合计', '备注']);
  expect(guess.columns).toEqual({ code: 0, revenue: 1 });
  expect(guess.unsure).toEqual(['revenue']);
  expect(guessColumns(['毛利率', '毛利']).columns).toEqual({ margin: 0, gross: 1 });
  expect(guessColumns(['收入', '销售额']).columns).toEqual({ revenue: 0 });
  expect(lacks({ columns: { name: 0 } })).toEqual(['revenue']);
  expect(lacks({ columns: { revenue: 0 } })).toEqual(['who']);
});

test('the row of headings is found below a title and above empty rows', () => {
  expect(headingsRow([['2024 年客户清单'], [], ['编号', '名称', '收入'], ['C1', '甲', '5']])).toBe(2);
  expect(headingsRow([[], ['甲', '乙']])).toBe(1);
  expect(headingsRow([])).toBe(0);
});

test('units come from the heading, and a rate is a percentage or a fraction as its numbers say', () => {
  expect(['收入（元）', '收入（千元）', '收入（万元）', '收入（百万元）', '收入（亿元）', "Revenue ('000)", 'Revenue, million'].map((heading) => scaleOf('revenue', heading, [], 'point'))).toEqual([1, 1000, 10_000, 1_000_000, 100_000_000, 1000, 1_000_000]);
  expect(scaleOf('margin', '毛利率', ['0.12', '0.3'], 'point')).toBe(1);
  expect(scaleOf('margin', '毛利率', ['12', '0.3'], 'point')).toBe(0.01);
  expect(scaleOf('margin', '毛利率（%）', ['0.5'], 'point')).toBe(0.01);
});

test('money becomes whole CNY, rates fractions, blanks stay blank', () => {
  const own = list([['编号', '收入（万元）', '毛利率', '订单数'], ['C1', '12.5', '15%', ''], ['C2', 3, '0.2', '1,200']]);
  expect(own.codes).toEqual(['C1', 'C2']);
  expect(numbers(own.figures.revenue)).toEqual([125_000, 30_000]);
  expect(numbers(own.figures.margin)).toEqual([0.15, 0.2]);
  expect(numbers(own.figures.orders)).toEqual([null, 1200]);
  expect(own.faults).toEqual({ first: [], count: 0, rowsOut: 0 });
  expect(parse(listSchema, own).ok).toBe(true);
});

test('duplicates, totals, negative revenue and text among numbers are told by row, and the rest is used', () => {
  const own = list([['编号', '名称', '收入', '订单数'], ['C1', '甲', '5', '1'], [], ['C1', '乙', '6', '1'], ['C2', '丙', '-7', '1'], ['C3', '丁', '约 8', '1'], ['合计', '', '26', ''], ['', '', '9', '1'], ['C4', '戊', '10', '很多'], ['C5', '己', '11', '-3'], ['', '庚', '12', '5%']]);
  expect(own.codes).toEqual(['C1', 'C4', 'C5', '庚']);
  expect(numbers(own.figures.orders)).toEqual([1, null, null, null]);
  expect(own.faults.first.map(({ row, heading, expected, got, out }) => [row, heading, inWords(expected, 'en'), inWords(got, 'en'), out])).toEqual([
    [4, '编号', 'a code that occurs once', '“C1”, as in row 2', true], [5, '收入', 'a number from 0 up', '"-7"', true], [6, '收入', 'a number', '"约 8"', true], [7, '编号', 'a customer', 'a row of totals “合计”', true],
    [8, '编号', 'a code or a name', 'a blank', true], [9, '订单数', 'a number', '"很多"', false], [10, '订单数', 'a number from 0 up', '"-3"', false], [11, '订单数', 'a number without a percent sign', '"5%"', false],
  ]);
  expect([own.faults.count, own.faults.rowsOut]).toEqual([8, 5]);
});

test('figures too large to be summed are refused', () => {
  expect(list([['编号', '收入', '毛利率', '增长率'], ['C1', '1e12', '0.1', '0.1'], ['C2', '5', '150%', '0.1'], ['C3', '5', '0.1', '99900%']]).faults.first.map(({ row, out }) => [row, out])).toEqual([[2, true], [3, false], [4, false]]);
});

test('twenty faults are shown, all are counted', () => {
  const { faults } = list([['编号', '收入'], ...Array.from({ length: 50 }, (_, i) => [`C${String(i)}`, 'x'])]);
  expect([faults.first.length, faults.count, faults.rowsOut]).toEqual([20, 50, 50]);
});

test('of more customers than the page works on, those with the largest revenue are in, and the rest is accounted for', () => {
  const rows = [['编号', '收入'], ...Array.from({ length: MOST_CUSTOMERS + 3 }, (_, i) => [`C${String(i)}`, i])];
  const told: number[] = [];
  const own = customersOf({ rows }, guessMapping({ rows }).mapping, 'x.csv', (share) => { told.push(share); });
  expect(own.codes).toHaveLength(MOST_CUSTOMERS);
  expect(own.beyond).toEqual({ customers: 3, revenue: 0 + 1 + 2 });
  expect(own.codes[0]).toBe(`C${String(MOST_CUSTOMERS + 2)}`);
  expect(told.length).toBe(4);
});
