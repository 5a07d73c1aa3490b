/** Draws under a key: the printed values of the model, and streams that do not meet. */
import { expect, test } from 'vitest';
import { Draws, key } from './draws.ts';
import { quotient } from './quantity.ts';

test('the key of (42, 1, 20, 1) and the first draws of its stream', () => {
  expect(key(42, 1, 20, 1)).toBe(829478907);
  const r = new Draws(key(42, 1, 20, 1));
  expect(r.uniform()).toBeCloseTo(0.30261763860471547, 14);
  expect(r.normal()).toBeCloseTo(-1.9768983408660954, 12);
  expect(r.int(24, 36)).toBe(35);
});

test('normal draws from 42 are the known ones, and 20,000 of them have mean 0 and spread 1', () => {
  const r = new Draws(42);
  for (const wanted of [-1.2848381576290195, -0.9453528099747296, -0.6112802846514629, -0.5658325852126875]) expect(Math.abs(r.normal() / wanted - 1)).toBeLessThan(1e-12);
  const many = Array.from({ length: 20_000 }, () => r.normal());
  const mean = many.reduce((sum, x) => sum + x, 0) / many.length;
  expect(Math.abs(mean)).toBeLessThan(0.03);
  expect(Math.abs(Math.sqrt(many.reduce((sum, x) => sum + x * x, 0) / many.length) - 1)).toBeLessThan(0.02);
});

test('keys of neighbouring lists differ', () => {
  const keys = [1, 2, 3].flatMap((seed) => [1, 2, 3, 4].flatMap((mix) => [20, 60, 200, 1000].flatMap((n) => [1, 2, 3, 77].map((part) => key(seed, mix, n, part)))));
  expect(new Set(keys).size).toBe(keys.length);
});

test('a whole number comes from the whole range and nowhere else, a shuffle loses nothing, a pick is one of the items', () => {
  const r = new Draws(7);
  expect([...new Set(Array.from({ length: 500 }, () => r.int(-1, 2)))].sort((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
  expect(r.shuffle([1, 2, 3, 4, 5]).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
  expect(new Set(Array.from({ length: 100 }, () => r.pick(['a', 'b', 'c']))).size).toBe(3);
});

test('a quotient is rounded half up, below 0 too', () => {
  expect([quotient(5, 2), quotient(-5, 2), quotient(7, 3), quotient(-7, 3)]).toEqual([3, -2, 2, -2]);
});
