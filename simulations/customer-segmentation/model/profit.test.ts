/** Profit of a customer: the printed figures line by line, and the twenty customers of the worked example. */
import { expect, test } from 'vitest';
import { exerciseOf, worked } from '../../../tests/support/segmentation.ts';
import { costOf, countedCosts, grossOf, profitAt } from './profit.ts';

const CUSTOMER = { revenue: 1_250_000, margin: 1950, orders: 800, hours: 260, claims: 25, returns: 40, pay: 60, pallets: 500, km: 100 };
const RATES = { orders: 30, hours: 120, claims: 1000, returns: 450, credit: 600, storage: 8 };

test('gross profit, five costs, and storage where it counts', () => {
  expect(grossOf(CUSTOMER)).toBe(243_750);
  expect((['orders', 'hours', 'claims', 'returns', 'credit', 'storage'] as const).map((item) => costOf(item, CUSTOMER, RATES[item]))).toEqual([24_000, 31_200, 2000, 18_000, 12_329, 4000]);
  expect(profitAt(CUSTOMER, RATES, countedCosts(false))).toBe(156_221);
  expect(profitAt(CUSTOMER, RATES, countedCosts(true))).toBe(152_221);
});

test('a cost without a rate does not count', () => {
  expect(profitAt(CUSTOMER, {}, countedCosts(true))).toBe(243_750);
});

test('the worked example: profit of each customer in CNY', () => {
  const { list } = exerciseOf(worked);
  const printed = [2079.729, 380.521, 128.173, 315.71, -35.548, 154.167, 73.238, 55.001, 67.778, -56.988, 61.66, 29.884, 22.081, 28.998, -4.681, 13.854, 8.894, 10.592, -8.019, 4.278];
  list.profits.forEach((profit, i) => { expect(Math.abs(profit - 1000 * (printed[i] ?? 0)), list.customers[i]?.id ?? '').toBeLessThanOrEqual(1); });
});
