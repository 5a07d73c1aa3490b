/** Tiers by both rules and the marks of labels, on the worked example and on the model's printed answers. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exerciseOf, worked } from '../../../tests/support/segmentation.ts';
import { labelMark } from './marks.ts';
import { ranking, tiersBy, tierSizes } from './ranking.ts';
import type { Tier } from './terms.ts';
import { truthOf } from './truth.ts';

const { list } = exerciseOf(worked);
const truth = truthOf(list);
const tiers = (text: string): Tier[] => Array.from(text).flatMap((letter) => (letter === 'A' || letter === 'B' || letter === 'C' ? [letter] : []));
const placed = (a: readonly string[], b: readonly string[]): Tier[] => truth.ids.map((id) => (a.includes(id) ? 'A' : b.includes(id) ? 'B' : 'C'));

test('the worked example by the count rule: C03 and C06 are where revenue misleads', () => {
  expect(truth.tiers).toEqual(placed(['C01'], ['C02', 'C04', 'C06']));
  expect(truth.discordant.map((i) => `${truth.ids[i] ?? ''} ${truth.revenueTiers[i] ?? ''} ${truth.tiers[i] ?? ''}`)).toEqual(['C03 B C', 'C06 C B']);
  expect([truth.shares.A, truth.shares.B, truth.shares.C].map((share) => Number((100 * share).toFixed(2)))).toEqual([62.47, 25.54, 11.99]);
});

test('the worked example by the cumulative rule', () => {
  const sizes = tierSizes(truth.order.map((i) => list.profits[i] ?? 0), 'cumulative');
  expect(tiersBy(truth.order, sizes)).toEqual(tiers('AABACBBBBCBCCCCCCCCC'));
});

test('what labels earn on the worked example', () => {
  const mark = (answer: readonly Tier[]) => Object.fromEntries(Object.entries(labelMark(truth.tiers, answer, truth.discordant)).map(([name, value]) => [name, Number(value.toFixed(6))]));
  expect(mark(truth.revenueTiers)).toEqual({ kappa: -1, f1: 0.868056, q: 0.802083, labels: 0 });
  expect(mark(truth.tiers).labels).toBe(1);
  expect(mark(placed([], []))).toEqual({ kappa: 0, f1: 0.296296, q: 0, labels: 0 });
  expect(mark(placed(['C01', 'C02'], ['C04', 'C05', 'C11']))).toEqual({ kappa: 0, f1: 0.634409, q: 0.451613, labels: 0 });
});

test('labels of ten customers, five of them where revenue misleads', () => {
  const answered = labelMark(tiers('ABCCBACCCB'), tiers('ACCBBACCCB'), [0, 1, 2, 3, 4]);
  expect([answered.kappa, answered.f1, answered.q, answered.labels].map((value) => Number(value.toFixed(6)))).toEqual([0.5, 0.822222, 0.733333, 0.60553]);
});

test('the value types of the worked example', () => {
  const of = (type: string): string[] => truth.ids.filter((_, i) => truth.types[i] === type);
  expect([of('MVC'), of('MGC'), of('BZ')]).toEqual([['C01', 'C02', 'C04', 'C06'], ['C09', 'C11', 'C14', 'C18'], ['C05', 'C10', 'C15', 'C19']]);
});

test('ranks go from the largest value, ties by code', () => {
  expect(ranking([5, 7, 7, 1], ['d', 'c', 'b', 'a'])).toEqual([2, 1, 0, 3]);
});

test('A is never larger than A and B, and nobody with a loss is in either under the cumulative rule', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -1000, max: 5000 }), { minLength: 1, maxLength: 80 }), (values) => {
    const ranked = values.toSorted((a, b) => b - a);
    for (const rule of ['count', 'cumulative'] as const) {
      const { a, ab } = tierSizes(ranked, rule);
      expect(a <= ab && ab <= values.length).toBe(true);
      if (rule === 'cumulative') expect(ranked.slice(0, ab).every((value) => value > 0)).toBe(true);
    }
  }));
});
