/** Ranks of rows, and the rows that change places most. */
import { expect, test } from 'vitest';
import { movers, ranksOf } from './ranks.ts';

test('a row that does not stand has no rank', () => {
  expect(ranksOf([2, 0], 4)).toEqual([2, null, 1, null]);
});

test('the farthest come first, ties by revenue, those that stay are left out', () => {
  expect(movers([4, 1, 2, 3, 0], [1, 2, 4, 3, 0], 5)).toEqual([
    { row: 4, byRevenue: 1, byMeasure: 3 }, { row: 1, byRevenue: 2, byMeasure: 1 }, { row: 2, byRevenue: 3, byMeasure: 2 },
  ]);
  expect(movers([4, 1, 2, 3, 0], [1, 2, 4, 3, 0], 1)).toHaveLength(1);
  expect(movers([0, 1], [0, 1], 5)).toEqual([]);
});
