/** exp, ln, cos and powers from basic operations: as exact as the engine's own, over the ranges that generators use. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cosine, exp, ln, power } from './elementary.ts';

const near = (value: number, wanted: number, relative: number): void => { expect(Math.abs(value - wanted), `${String(value)} for ${String(wanted)}`).toBeLessThanOrEqual(relative * Math.max(1e-300, Math.abs(wanted))); };

test('exp agrees with the engine from e⁻⁶⁰ to e⁶⁰', () => {
  fc.assert(fc.property(fc.double({ min: -60, max: 60, noNaN: true }), (x) => { near(exp(x), Math.exp(x), 2e-15); }), { numRuns: 2000 });
  expect(exp(0)).toBe(1);
});

test('ln agrees with the engine from 1e-12 to 1e12', () => {
  fc.assert(fc.property(fc.double({ min: -27, max: 27, noNaN: true }), (x) => {
    const value = Math.exp(x);
    expect(Math.abs(ln(value) - Math.log(value))).toBeLessThanOrEqual(2e-15 * Math.max(1, Math.abs(x)));
  }), { numRuns: 2000 });
  expect(ln(1)).toBe(0);
});

test('the cosine agrees with the engine over a few turns either way', () => {
  fc.assert(fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (x) => { expect(Math.abs(cosine(x) - Math.cos(x))).toBeLessThanOrEqual(1e-15); }), { numRuns: 2000 });
  expect(cosine(0)).toBe(1);
});

test('a power undoes its inverse', () => {
  for (const base of [0.03, 1, 8, 260, 4246, 9e6]) near(power(power(base, 0.85), 1 / 0.85), base, 1e-14);
  near(power(2, 10), 1024, 1e-14);
});
