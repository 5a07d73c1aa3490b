/** Numbers of the grid never cover one another, however close the points. */
import { expect, test } from 'vitest';
import { badgesOf, RADIUS, type Point } from './badges.ts';

const BOUNDS = { x: 34, y: 12, width: 516, height: 356 };
const apart = (badges: readonly Point[]): number => Math.min(...badges.flatMap((one, i) => badges.slice(i + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y))));

test('points with room keep their numbers on them', () => {
  const points = [{ x: 100, y: 100 }, { x: 140, y: 100 }, { x: 300, y: 250 }];
  expect(badgesOf(points, BOUNDS)).toEqual(points);
});

test('three points in one place, in the open or in a corner of the frame, have three numbers to read', () => {
  for (const [x, y] of [[280, 200], [36, 14], [548, 366]] as const) {
    const badges = badgesOf([{ x, y }, { x: x + 3, y: y - 2 }, { x: x - 4, y: y + 1 }], BOUNDS);
    expect(apart(badges)).toBeGreaterThanOrEqual(2 * RADIUS);
  }
});
