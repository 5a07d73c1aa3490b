/** Concentration and ranks, against the printed figures of the worked example and of lognormal laws. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageRanks, correlation, cumulativeShares, gini, lorenz, whale } from './statistics.ts';

/** Revenue and profit of the worked example, CNY. */
const REVENUE = [9200, 2600, 2100, 1750, 1300, 820, 640, 560, 430, 380, 310, 260, 210, 170, 140, 110, 85, 60, 45, 30].map((thousand) => 1000 * thousand);
const PROFIT = [2079729.21, 380521.16, 128172.59, 315709.86, -35547.88, 154166.96, 73237.95, 55000.71, 67778.25, -56987.85, 61659.73, 29884.21, 22080.77, 28997.59, -4681.1, 13853.5, 8894.24, 10592.11, -8018.73, 4277.78];

test('Gini coefficients of the worked example', () => {
  expect(gini(REVENUE)).toBeCloseTo(0.695142, 6);
  expect(gini(PROFIT.map((profit) => Math.max(0, profit)))).toBeCloseTo(0.806574, 6);
  expect([gini([5, 5, 5]), gini([0, 0])]).toEqual([0, 0]);
  expect(gini([0, 0, 0, 1])).toBeCloseTo(0.75, 12);
});

test('the Lorenz curve of revenue at 50, 80 and 95 % of the customers', () => {
  const curve = lorenz(REVENUE);
  expect(curve).toHaveLength(21);
  expect([curve[10], curve[16], curve[19]].map((share) => Number(share?.toFixed(6)))).toEqual([0.066981, 0.261792, 0.566038]);
});

test('the whale of the worked example peaks at 103.16 % after sixteen customers', () => {
  const curve = whale(PROFIT);
  const peak = Math.max(...curve);
  expect(peak).toBeCloseTo(1.0316, 4);
  expect(curve.indexOf(peak)).toBe(16);
  expect(curve.at(-1)).toBeCloseTo(1, 12);
});

test('a curve of nothing is flat', () => {
  expect(cumulativeShares([0, 0])).toEqual([0, 0, 0]);
});

test('equal values share their rank, and ranks sum up to n(n + 1)/2', () => {
  expect(averageRanks([10, 20, 20, 5])).toEqual([2, 3.5, 3.5, 1]);
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 }), (values) => {
    expect(averageRanks(values).reduce((sum, rank) => sum + rank, 0)).toBeCloseTo((values.length * (values.length + 1)) / 2, 9);
  }));
});

test('a correlation is 1 along a line, −1 against it, 0 without variation', () => {
  expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 12);
  expect(correlation([1, 2, 3], [6, 4, 2])).toBeCloseTo(-1, 12);
  expect(correlation([1, 1, 1], [1, 2, 3])).toBe(0);
});
