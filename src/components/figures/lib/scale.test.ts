/** Scales, ticks and lines. */
import { expect, test } from 'vitest';
import { decimals, numberText } from './number.ts';
import { scale, smooth, straight, ticks } from './scale.ts';

test('a scale maps the ends of the domain to those of the range', () => {
  const y = scale([-50, 100], [246, 30]);
  expect([y(-50), y(100), y(25)]).toEqual([246, 30, 138]);
});

test('ticks are round and inside', () => {
  expect(ticks(0, 40)).toEqual([0, 10, 20, 30, 40]);
  expect(ticks(0.8, 1, 4)).toEqual([0.8, 0.85, 0.9, 0.95, 1]);
  expect(ticks(-50, 100)).toEqual([-50, 0, 50, 100]);
  expect(ticks(3, 3)).toEqual([]);
});

test('a smooth line goes through its points and overshoots none of them', () => {
  const points = [[0, 0], [10, 0], [20, 50], [30, 50], [40, 100]] as const;
  const numbers = [...smooth(points).matchAll(/C([\d. -]+)/g)].map(([, text = '']) => text.trim().split(/ /).map(Number));
  expect(numbers.map((curve) => curve.slice(4))).toEqual(points.slice(1));
  numbers.forEach((curve, i) => {
    const [low, high] = [points[i]?.[1] ?? 0, points[i + 1]?.[1] ?? 0];
    for (const y of [curve[1], curve[3]]) {
      expect(y).toBeGreaterThanOrEqual(low);
      expect(y).toBeLessThanOrEqual(high);
    }
  });
});

test('a line that turns back, or has two points, is straight', () => {
  expect(smooth([[0, 0], [10, 5], [5, 9]])).toBe('M0 0L10 5L5 9');
  expect(smooth([[0, 0], [10, 5]])).toBe(straight([[0, 0], [10, 5]]));
});

test('numbers have thousands set off, a true minus sign, and no crumbs', () => {
  expect([numberText(1234567.5), numberText(-57, 1), numberText(-0.001, 1), numberText(0.1 + 0.2), numberText(999)]).toEqual(['1,234,567.5', '−57.0', '0.0', '0.3', '999']);
  expect([decimals([1, 2.5, -0.25]), decimals([0.1 + 0.2]), decimals([])]).toEqual([2, 1, 0]);
});
