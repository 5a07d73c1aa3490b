/** The geometry of the curves: whole customers under the pointer, lines that do not cross, losses, ticks and tables. */
import { expect, test } from 'vitest';
import { lorenz, whale } from '../../../../simulations/kit/statistics.ts';
import { countAt, fallsOf, isDrawable, keyed, lineOf, moved, peakOf, placeOf, rankTicks, runsOf, shareTicks, tableRanks, thinned } from './curve.ts';

const sheet = { left: 46, right: 490 };

test('a place under the pointer is the nearest whole customer, and never leaves the list', () => {
  expect([0, 46, 57, 58, 68.2, 479, 490, 900].map((x) => countAt(x, sheet, 20))).toEqual([0, 0, 0, 1, 1, 20, 20, 20]);
  for (const n of [20, 216, 1000]) for (let rank = 0; rank <= n; rank += 7) expect(countAt(placeOf(rank, [0, n], [sheet.left, sheet.right]), sheet, n)).toBe(rank);
});

test('a line takes the other along instead of crossing it', () => {
  expect(moved({ a: 2, ab: 5 }, 'a', 8, 20)).toEqual({ a: 8, ab: 8 });
  expect(moved({ a: 2, ab: 5 }, 'b', 1, 20)).toEqual({ a: 1, ab: 1 });
  expect(moved({ a: 2, ab: 5 }, 'a', 3, 20)).toEqual({ a: 3, ab: 5 });
  expect(moved({ a: 2, ab: 5 }, 'b', 33, 20)).toEqual({ a: 2, ab: 20 });
  expect(moved({ a: 2, ab: 5 }, 'a', -1, 20)).toEqual({ a: 0, ab: 5 });
});

test('keys step by one customer or a tenth of the list and stop at its ends', () => {
  expect(['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'].map((key) => keyed(key, 50, 200))).toEqual([51, 51, 49, 49, 70, 30, 0, 200]);
  expect([keyed('ArrowLeft', 0, 20), keyed('PageUp', 19, 20), keyed('a', 3, 20)]).toEqual([0, 20, undefined]);
});

test('the peak, the losses behind it and their runs', () => {
  const shares = whale([50, 30, 40, -10, -10]);
  expect(shares).toEqual([0, 0.5, 0.9, 1.2, 1.1, 1]);
  expect([peakOf(shares), fallsOf(shares)]).toEqual([3, [4, 5]]);
  expect(runsOf([4, 5])).toEqual([[3, 5]]);
  expect(runsOf([2, 3, 7])).toEqual([[1, 3], [6, 7]]);
  expect(runsOf([])).toEqual([]);
});

test('shares of a total that is not above zero are not drawn', () => {
  expect(isDrawable(whale([3, 2, -1]), true)).toBe(true);
  expect([whale([]), whale([0, 0]), whale([1, -1]), whale([2, -5]), whale([-1, -4])].map((shares) => isDrawable(shares, true))).toEqual([false, false, false, false, false]);
});

test('ticks are few and round, and the last customer is named', () => {
  expect(rankTicks(20)).toEqual([1, 5, 10, 15, 20]);
  expect(rankTicks(1000)).toEqual([200, 400, 600, 800, 1000]);
  expect(rankTicks(216)).toEqual([50, 100, 150, 216]);
  expect(rankTicks(1)).toEqual([1]);
  for (let n = 1; n < 1100; n += 1) { const ticks = rankTicks(n); expect(ticks.at(-1)).toBe(n); expect(ticks.length).toBeLessThan(8); expect(new Set(ticks).size).toBe(ticks.length); }
  expect(shareTicks(0, 1.03)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(shareTicks(0, 2.1)).toEqual([0, 0.5, 1, 1.5, 2]);
});

test('the table twin holds every rank of a short list and what matters of a long one', () => {
  expect(tableRanks(20, [3])).toHaveLength(20);
  const long = tableRanks(1000, [7, 333]);
  expect([1, 7, 333, 1000].every((rank) => long.includes(rank))).toBe(true);
  expect(long.length).toBeLessThan(32);
});

test('a long list is thinned to its last entry', () => {
  expect(thinned([1, 2, 3], 9)).toEqual([1, 2, 3]);
  expect(thinned(Array.from({ length: 100 }, (_, i) => i), 9)).toEqual([3, 15, 27, 39, 51, 63, 75, 87, 99]);
});

test('a line goes through its places, to a tenth', () => {
  expect(lineOf(lorenz([1, 3]).map((share, i) => [i, share * 10]))).toBe('M0 0L1 2.5L2 10');
});
