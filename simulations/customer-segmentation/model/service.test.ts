/** The service-budget game: printed nets, printed optima of three lists, and the worked example where money left over is right. */
import { expect, test } from 'vitest';
import { exerciseOf, mixes, worked, type Choice } from '../../../tests/support/segmentation.ts';
import type { Scenario } from '../scenario.ts';
import { keyOf } from './key.ts';
import { bestService, levelsOf, type ServiceTerms } from './service.ts';
import { LEVELS } from './terms.ts';

const { list: { service } } = exerciseOf(mixes.near8020, { n: 20, list: 9 });
const TERMS: ServiceTerms = { ...service, response: { ...service.response, price: 60, speed: 200 } };

test('costs and nets of three customers: two, five and eleven places of delivery', () => {
  const shown = [[400_000, 'price', 2], [-5000, 'speed', 5], [1_200_000, 'price', 11]] as const;
  const levels = shown.map(([profit, need, sites]) => levelsOf(TERMS, { need, sites }, profit));
  expect(levels.map((own) => own.map(({ cost }) => cost))).toEqual([[2, 6, 15], [4, 12, 30], [6, 18, 45]]);
  expect(levels.map((own) => own.map(({ value }) => value))).toEqual([[10_000, 20_400, 25_800], [-4000, -12_000, -30_000], [30_000, 61_200, 77_400]]);
});

const levelsBought = (scenario: Scenario, choice: Choice): Record<string, string> => {
  const exercise = exerciseOf(scenario, choice);
  return Object.fromEntries(keyOf(exercise).best.levels.flatMap((level, i) => (level === 0 ? [] : [[exercise.list.customers[i]?.id ?? '', LEVELS[level - 1] ?? '']])));
};

test('the optimum and the baseline of two lists', () => {
  const key = (scenario: Scenario, choice: Choice) => { const { best: { value, spend }, baseline } = keyOf(exerciseOf(scenario, choice)); return [value, spend, baseline]; };
  expect(key(mixes.near8020, { n: 20, list: 9 })).toEqual([173_286, 25, 89_530]);
  expect(key(mixes.doctrine, { n: 60, list: 5 })).toEqual([1_298_093, 128, 1_118_767]);
  expect(levelsBought(mixes.near8020, { n: 20, list: 9 })).toEqual({ K1101: 'basic', K1007: 'plus', K1106: 'basic', K1080: 'vip' });
});

test('the worked example spends 88 of 100 and of 130, and nets 349.8', () => {
  const { list } = exerciseOf(worked);
  const items = list.customers.map((customer, i) => levelsOf(list.service, customer, list.profits[i] ?? 0));
  for (const budget of [100, 130]) {
    const best = bestService(items, budget);
    expect(best.spend).toBe(88);
    expect(Math.abs(best.value - 349_847)).toBeLessThanOrEqual(1);
  }
  expect(levelsBought(worked, {})).toEqual({ C01: 'vip', C02: 'plus', C04: 'plus', C06: 'basic' });
});
