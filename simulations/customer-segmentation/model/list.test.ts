/** The generator: the printed lists of the model to the last number, rows that tell nothing, and how often a seed is accepted. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageRanks, correlation, whale } from '../../kit/statistics.ts';
import { exerciseOf, mixes } from '../../../tests/support/segmentation.ts';
import { inBand } from './band.ts';
import { generate } from './list.ts';
import { MIXES, type MixId } from './mixes.ts';
import { NEEDS, SIZES } from './terms.ts';
import { tierF1, truthOf } from './truth.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('near80/20, 20 customers, seed 9', () => {
  const list = generate('near8020', 20, 9);
  const truth = truthOf(list);

  test('terms', () => {
    expect(list.rates).toEqual({ orders: 35, hours: 136, claims: 918, returns: 475, credit: 627, storage: 8 });
    expect([list.storage, list.rule, list.purpose, list.budget]).toEqual([true, 'cumulative', 'margin', 25]);
    expect(NEEDS.map((need) => list.service.response[need])).toEqual([20, 120, 200, 60]);
  });

  test('totals and the ways in which revenue misleads', () => {
    expect([sum(truth.revenue), truth.totalProfit, list.profits.filter((profit) => profit < 0).length]).toEqual([23_076_000, 2_089_204, 4]);
    expect(tierF1(truth.tiers, truth.revenueTiers)).toBeCloseTo(0.444444, 6);
    expect([truth.discordant.length, truth.discordantTypes.length]).toEqual([8, 7]);
    expect([truth.shares.A, truth.shares.B, truth.shares.C].map((share) => Number((1000 * share).toFixed(3)))).toEqual([852.249, 137.074, 10.676]);
    const curve = whale(list.profits);
    expect(Number((1000 * Math.max(...curve)).toFixed(3))).toBe(1041.03);
    expect(curve.indexOf(Math.max(...curve))).toBe(16);
  });

  test('the first row and the dirty rows', () => {
    expect(list.customers[0]).toMatchObject({ id: 'K1101', revenue: 4_246_000, need: 'price' });
    expect(list.profits[0]).toBe(531_968);
    const { rows } = exerciseOf(mixes.near8020, { n: 20, list: 9 });
    expect(rows.flatMap(({ dirt }, at) => (dirt === null ? [] : [`${String(at)} ${dirt}`]))).toEqual(['0 duplicate', '5 swapped', '7 blank', '10 unit']);
  });
});

test('doctrine, 60 customers, seed 5', () => {
  const list = generate('doctrine', 60, 5);
  const truth = truthOf(list);
  expect([list.rule, list.storage, sum(truth.revenue), truth.totalProfit, list.profits.filter((profit) => profit < 0).length]).toEqual(['count', true, 68_601_000, 7_777_847, 15]);
  expect(tierF1(truth.tiers, truth.revenueTiers)).toBeCloseTo(0.719907, 6);
  expect([truth.shares.A, truth.shares.B, truth.shares.C].map((share) => Number((1000 * share).toFixed(3)))).toEqual([552.699, 366.423, 80.878]);
  const curve = whale(list.profits);
  expect([Number((1000 * Math.max(...curve)).toFixed(3)), curve.indexOf(Math.max(...curve)), truth.discordant.length, list.budget]).toEqual([1010.146, 45, 8, 129]);
});

const drawn = fc.record({ mix: fc.constantFrom(...MIXES), n: fc.constantFrom(20, 60, 200), seed: fc.integer({ min: 1, max: 100_000 }) });

test('every field is a whole number in its range, codes are unique, and the same seed gives the same list', () => {
  fc.assert(fc.property(drawn, ({ mix, n, seed }) => {
    const list = generate(mix, n, seed);
    expect(generate(mix, n, seed)).toEqual(list);
    expect(new Set(list.customers.map(({ id }) => id)).size).toBe(n);
    for (const { id: _id, need: _need, ...numbers } of list.customers) {
      for (const value of Object.values(numbers)) expect(Number.isInteger(value)).toBe(true);
      expect(numbers.revenue >= 8000 && numbers.revenue % 1000 === 0 && numbers.orders >= 2 && numbers.hours >= 1 && numbers.sites >= 1).toBe(true);
      expect(numbers.margin >= 300 && numbers.margin <= 4500 && numbers.claims <= 600 && numbers.pay <= 210 && numbers.km >= 20 && numbers.km <= 3500).toBe(true);
    }
  }), { numRuns: 60 });
});

test('the place on the list tells next to nothing of revenue and profit', () => {
  for (let seed = 1; seed <= 30; seed += 1) {
    const list = generate('whale', 200, seed);
    const places = list.customers.map((_, i) => i);
    for (const values of [list.customers.map(({ revenue }) => revenue), list.profits]) expect(Math.abs(correlation(places, averageRanks(values)))).toBeLessThanOrEqual(0.1);
  }
});

/** Share of the seeds that the model accepts, in percent; ±8 points for another 50 to 60 accepted seeds. */
const ACCEPTED = { near8020: { 20: 20, 60: 61, 200: 71 }, doctrine: { 20: 15, 60: 40, 200: 49 }, whale: { 20: 17, 60: 43, 200: 62 }, fewlarge: { 20: 32, 60: 67, 200: 59 } } as const;

test.each(MIXES)('%s: the shipped seeds are those inside the band, and about as many as the model says', (mix) => {
  const scenario = mixes[mix];
  if (scenario.kind !== 'generated') throw new Error(`${mix} is drawn by the generator`);
  for (const n of [20, 60, 200] as const) {
    const seeds = scenario.lists[n];
    expect(Math.abs((100 * seeds.length) / (seeds.at(-1) ?? 1) - ACCEPTED[mix][n])).toBeLessThanOrEqual(8);
    const until = n === 200 ? 12 : 40;
    const inside = Array.from({ length: until }, (_, i) => i + 1).filter((seed) => inBand(generate(mix, n, seed), mix, seed));
    expect(inside).toEqual(seeds.filter((seed) => seed <= until));
  }
  for (const n of SIZES) expect(scenario.lists[n].length).toBeGreaterThanOrEqual(200);
});

test('the first accepted seeds, one of each mix', () => {
  const first = (mix: MixId, n: 20 | 60 | 200 | 1000): number | undefined => {
    const scenario = mixes[mix];
    return scenario.kind === 'generated' ? scenario.lists[n][0] : undefined;
  };
  expect([first('near8020', 20), first('doctrine', 60), first('whale', 200), first('fewlarge', 1000)]).toEqual([9, 5, 1, 3]);
});
