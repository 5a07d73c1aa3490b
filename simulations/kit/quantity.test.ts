/** Rounding to the places that contexts and verdicts keep, bounds and means. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clamp, mean, rounded } from './quantity.ts';

test('rounds to four decimals unless told, half away from zero', () => {
  expect([rounded(0.12344), rounded(0.12345), rounded(-0.12345), rounded(1 / 3), rounded(2.5, 0), rounded(-2.5, 0)]).toEqual([0.1234, 0.1235, -0.1235, 0.3333, 3, -3]);
  expect(rounded(1.005, 2)).toBe(1.01);
  expect(rounded(0.815789473, 6)).toBe(0.815789);
});

test('never gives minus nought, which JSON would lose', () => {
  for (const value of [-0, -0.00001, 0.00001, -1e-300]) expect(Object.is(rounded(value), 0)).toBe(true);
});

test('a rounded number stays as it is, is near the number, and survives JSON', () => {
  fc.assert(fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 6 }), (value, digits) => {
    const once = rounded(value, digits);
    expect(rounded(once, digits)).toBe(once);
    expect(Math.abs(once - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-8);
    expect(JSON.parse(JSON.stringify(once))).toBe(once);
  }));
});

test('keeps a value within its bounds', () => {
  expect([clamp(-1, 0, 100), clamp(101, 0, 100), clamp(50, 0, 100), clamp(20, 20, 90)]).toEqual([0, 100, 50, 20]);
});

test('the mean of nothing is nought', () => {
  expect([mean([]), mean([3]), mean([1, 0.4, 1, 0.6])]).toEqual([0, 3, 0.75]);
});
