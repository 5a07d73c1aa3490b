/** The multiple-choice knapsack: printed optima, agreement with exhaustive search, and the greedy choice that falls short. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greedy, optimum, unlimited, type Level } from './knapsack.ts';

const level = (cost: number, value: number): Level => ({ cost, value });
const ITEMS = [[level(2, 6), level(6, 15), level(15, 22)], [level(4, 9), level(12, 31), level(30, 40)], [level(2, -1), level(6, 3), level(15, -4)]];

test('three items under six budgets', () => {
  expect([6, 12, 14, 18, 24, 60].map((budget) => optimum(ITEMS, budget).value)).toEqual([15, 31, 37, 46, 49, 65]);
  expect(optimum(ITEMS, 12).levels).toEqual([0, 2, 0]);
  expect(greedy(ITEMS, 12).value).toBe(24);
  // Money left over is right where nothing more pays.
  expect(optimum(ITEMS, 60).spend).toBe(51);
  expect(unlimited(ITEMS)).toEqual(optimum(ITEMS, 1000));
});

/** The worked example: uplift in CNY of basic, plus and VIP for the customers in profit, whose profit is not rounded there. */
const PROFITS = [2079729.21, 380521.16, 128172.59, 315709.86, 154166.96, 73237.95, 55000.71, 67778.25, 61659.73, 29884.21, 22080.77, 28997.59, 13853.5, 8894.24, 10592.11, 4277.78];
const UPLIFT = PROFITS.map((profit) => [level(7, Math.round(profit * 0.05)), level(18, Math.round(profit * 0.11)), level(45, Math.round(profit * 0.17))]);

test('the uplift of the worked example: optimum and greedy under 60, 100, 135 and 140', () => {
  const best = optimum(UPLIFT, 100);
  expect([best.value, best.spend, best.levels.slice(0, 5)]).toEqual([447097, 99, [3, 2, 0, 2, 2]]);
  expect([optimum(UPLIFT, 60).value, optimum(UPLIFT, 60).spend, greedy(UPLIFT, 60).value]).toEqual([388365, 59, 388365]);
  expect([greedy(UPLIFT, 100).value, greedy(UPLIFT, 100).spend]).toEqual([444256, 95]);
  expect([optimum(UPLIFT, 135).value, optimum(UPLIFT, 140).value]).toEqual([476338, 480000]);
});

const instance = fc.record({
  items: fc.array(fc.array(fc.record({ cost: fc.integer({ min: 1, max: 15 }), value: fc.integer({ min: -20, max: 60 }) }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
  budget: fc.integer({ min: 0, max: 60 }),
});

/** The best value by trying every combination. */
function exhaustive(items: readonly (readonly Level[])[], budget: number): number {
  const [first, ...rest] = items;
  if (first === undefined) return 0;
  return Math.max(exhaustive(rest, budget), ...first.filter(({ cost }) => cost <= budget).map(({ cost, value }) => value + exhaustive(rest, budget - cost)));
}

test('the optimum is that of exhaustive search; greedy never beats it; both stay within the budget', () => {
  fc.assert(fc.property(instance, ({ items, budget }) => {
    const best = optimum(items, budget);
    expect(best.value).toBe(exhaustive(items, budget));
    expect(best.spend).toBeLessThanOrEqual(budget);
    const plain = greedy(items, budget);
    expect(plain.value).toBeLessThanOrEqual(best.value);
    expect(plain.spend).toBeLessThanOrEqual(budget);
  }), { numRuns: 400 });
});

test('more budget never brings less', () => {
  fc.assert(fc.property(instance, ({ items, budget }) => { expect(optimum(items, budget + 3).value).toBeGreaterThanOrEqual(optimum(items, budget).value); }));
});
