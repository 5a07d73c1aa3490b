/** Kendall's inversions and τ by the worked orders of five steps. */
import { expect, test } from 'vitest';
import { inversions, mostInversions, tau } from './kendall.ts';

const FIVE = ['1', '2', '3', '4', '5'];

test.each([['12345', 0, 1], ['12435', 1, 0.8], ['41235', 3, 0.4], ['54321', 10, -1]])('%s has %i inversions and τ %d', (written, count, value) => {
  const order = Array.from(written);
  expect(inversions(order, FIVE)).toBe(count);
  expect(tau(order, FIVE)).toBeCloseTo(value, 10);
  expect(1 - count / mostInversions(5)).toBeCloseTo((1 + value) / 2, 10);
});
