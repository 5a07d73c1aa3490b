/** Circles of the grid never cover one another, and one that is free stays at its point. */
import { expect, test } from 'vitest';
import { apart } from './apart.ts';

const frame = { left: 40, right: 540, top: 20, foot: 360 };
const nearest = (places: readonly { x: number; y: number }[]): number => Math.min(...places.flatMap((a, i) => places.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));

test('points that are apart keep their places', () => {
  const points = [{ x: 100, y: 100 }, { x: 200, y: 100 }, { x: 100, y: 300 }];
  expect(apart(points, 22, frame)).toEqual(points);
});

test('points on one another are drawn apart, the first where it is, all within the frame', () => {
  const points = [{ x: 536, y: 24 }, { x: 536, y: 24 }, { x: 530, y: 26 }, { x: 536, y: 30 }, { x: 520, y: 24 }];
  const places = apart(points, 22, frame);
  expect(places[0]).toEqual(points[0]);
  expect(nearest(places)).toBeGreaterThanOrEqual(22);
  expect(places.every(({ x, y }) => x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.foot)).toBe(true);
});

test('twelve elements rated alike find twelve places', () => {
  const places = apart(Array.from({ length: 12 }, (_, i) => ({ x: 280 + (i % 3), y: 200 + (i % 2) })), 22, frame);
  expect(nearest(places)).toBeGreaterThanOrEqual(22);
});
