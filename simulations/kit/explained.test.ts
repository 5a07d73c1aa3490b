/** The adjusted explained share: printed values, and 0 expected of a split that means nothing. */
import { expect, test } from 'vitest';
import { explainedShare, type Outcome } from './explained.ts';
import { stream } from './random.ts';

const RANKS: Outcome = { kind: 'number', values: [0, 1, 2, 3, 4, 5] };
const CLASSES: Outcome = { kind: 'class', values: [0, 0, 0, 1, 1, 2], classes: 3 };

test('splits of six ranks', () => {
  expect([[0, 0, 0, 1, 1, 1], [0, 1, 0, 1, 0, 1], [0, 0, 1, 1, 2, 2]].map((group) => Number(explainedShare(group, RANKS, 1).toFixed(6)))).toEqual([0.714286, -0.142857, 0.857143]);
  expect(explainedShare([0, 1, 1, 1, 1, 1], RANKS, 2)).toBe(0);
  expect(explainedShare([0, 0, 0, 0, 0, 0], RANKS, 1)).toBe(0);
});

test('splits of six items in three classes', () => {
  expect([[0, 0, 0, 1, 1, 1], [0, 0, 0, 1, 1, 2], [0, 1, 2, 0, 1, 2]].map((group) => Number(explainedShare(group, CLASSES, 1).toFixed(6)))).toEqual([0.545455, 1, -0.363636]);
});

test.each([2, 3, 4])('a random split into %i groups explains 0 on average', (groups) => {
  const random = stream(groups);
  const outcome: Outcome = { kind: 'number', values: Array.from({ length: 40 }, (_, i) => i) };
  const runs = 4000;
  const mean = Array.from({ length: runs }, () => explainedShare(outcome.values.map(() => Math.floor(random() * groups)), outcome, 1)).reduce((sum, share) => sum + share, 0) / runs;
  expect(Math.abs(mean)).toBeLessThan(0.005);
});
