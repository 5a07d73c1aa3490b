/** Seeded numbers: the published generator to the last digit, shuffles that lose nothing, seeds of their own for each name. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw, seedFor, shuffled, stream } from './random.ts';

const SEED = fc.integer({ min: 0, max: 4_294_967_295 });

test('mulberry32 from 42 gives the known first five numbers', () => {
  const next = stream(42);
  expect([next(), next(), next(), next(), next()]).toEqual([0.6011037519201636, 0.44829055899754167, 0.8524657934904099, 0.6697340414393693, 0.17481389874592423]);
});

test('a draw from a state is the stream step by step, and stays in [0, 1) with a state of 32 bits', () => {
  fc.assert(fc.property(SEED, (seed) => {
    const next = stream(seed);
    let state = seed;
    for (let i = 0; i < 10; i += 1) {
      const { value, next: after } = draw(state);
      expect(value).toBe(next());
      expect(value >= 0 && value < 1 && Number.isInteger(after) && after >= 0 && after <= 4_294_967_295).toBe(true);
      state = after;
    }
  }));
});

test('a shuffled list has the same members, is the same for the same seed, and leaves the list alone', () => {
  fc.assert(fc.property(fc.array(fc.integer()), SEED, (items, seed) => {
    const before = [...items];
    const mixed = shuffled(items, seed);
    expect(mixed.toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b));
    expect(shuffled(items, seed)).toEqual(mixed);
    expect(items).toEqual(before);
  }));
});

test('every order of three things turns up about equally often', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 6_000; seed += 1) {
    const order = shuffled(['a', 'b', 'c'], seed).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
});

test('a seed for a name differs by name and by seed, and is a seed again', () => {
  const names = ['topics', 'sources', 'kinds', 'rules', 'lost-parcel/kinds', 'late-delivery/kinds', ''];
  const seeds = [0, 1, 2, 42, 4_294_967_295].flatMap((seed) => names.map((name) => seedFor(seed, name)));
  expect(new Set(seeds).size).toBe(seeds.length);
  expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed <= 4_294_967_295)).toBe(true);
  expect(seedFor(1, 'kinds')).toBe(seedFor(1, 'kinds'));
});
