/** Filling templates: every filling stays within its domains, listings are complete, neighbours differ in one field. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { stream } from '../random.ts';
import type { Domain, Filled, Template } from '../template.ts';
import { SMALL, allFillings, firstFilling, isSmall, neighbours, randomFilling, startingPoints } from './fill.ts';

// Many runs in one test: on a busy machine they take longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 5 });
const domain: fc.Arbitrary<Domain> = fc.oneof(
  names.map((options): Domain => ({ kind: 'one', options })),
  fc.uniqueArray(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 4 }).map((options): Domain => ({ kind: 'one', options })),
  names.chain((options) => fc.integer({ min: 0, max: options.length }).map((least): Domain => ({ kind: 'some', options, least }))),
  fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 2, maxLength: 5 }).map((options): Domain => ({ kind: 'order', options })),
  fc.tuple(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 3 }), fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 3, maxLength: 4 }), fc.boolean()).map(([keys, options, once]): Domain => ({ kind: 'map', keys, options, once })),
  names.map((options): Domain => ({ kind: 'order', options })),
  fc.tuple(names, names, fc.boolean()).map(([keys, options, once]): Domain => ({ kind: 'map', keys: once ? keys.slice(0, options.length) : keys, options, once })),
  fc.tuple(fc.integer({ min: 0, max: 9 }), fc.uniqueArray(fc.integer({ min: 9, max: 300_000 }), { maxLength: 4 })).map(([least, figures]): Domain => ({ kind: 'number', least, figures })),
);
const template: fc.Arbitrary<Template> = fc.dictionary(fc.constantFrom('kinds', 'rules', 'amount', 'condition'), domain, { maxKeys: 4 }).map((fields) => ({ type: 'offer', fields }));

function fits(of: Domain, value: unknown): boolean {
  switch (of.kind) {
    case 'one': return of.options.some((option) => option === value);
    case 'number': return typeof value === 'number' && Number.isInteger(value) && value >= of.least;
    case 'order': return Array.isArray(value) && JSON.stringify(value.toSorted()) === JSON.stringify(of.options.toSorted());
    case 'map': return typeof value === 'object' && value !== null && JSON.stringify(Object.keys(value).toSorted()) === JSON.stringify(of.keys.toSorted()) && Object.values(value).every((option) => of.options.some((known) => known === option)) && (!of.once || new Set(Object.values(value)).size === of.keys.length);
    case 'some': return Array.isArray(value) && value.length >= of.least && new Set(value).size === value.length && value.every((item) => of.options.some((option) => option === item));
    case 'order': return Array.isArray(value) && value.toSorted().join() === of.options.toSorted().join();
    case 'map': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
      const given: unknown[] = Object.values(value);
      return Object.keys(value).toSorted().join() === of.keys.toSorted().join() && given.every((item) => of.options.some((option) => option === item)) && (!of.once || new Set(given).size === given.length);
    }
  }
}
const isFilling = ({ type, fields }: Template, filled: Filled): boolean =>
  filled.type === type && Object.keys(filled).length === Object.keys(fields).length + 1 && Object.entries(fields).every(([name, of]) => fits(of, filled[name]));

test('random, first, starting and neighbouring fillings keep to every domain', () => {
  fc.assert(fc.property(template, fc.integer({ min: 0 }), (one, seed) => {
    const random = stream(seed);
    const some = [firstFilling(one), ...Array.from({ length: 5 }, () => randomFilling(one, random)), ...startingPoints(one).slice(0, 50)];
    for (const filled of some) {
      expect(isFilling(one, filled), JSON.stringify(filled)).toBe(true);
      for (const neighbour of neighbours(one, filled).slice(0, 20)) {
        expect(isFilling(one, neighbour), JSON.stringify(neighbour)).toBe(true);
        expect(Object.keys(one.fields).filter((name) => JSON.stringify(neighbour[name]) !== JSON.stringify(filled[name]))).toHaveLength(1);
      }
    }
  }), { numRuns: 200 });
});

test('the fillings of a small template are all there are, each once', () => {
  const one: Template = { type: 'cause', fields: { cause: { kind: 'one', options: ['a', 'b', 'c'] }, evidence: { kind: 'some', options: ['x', 'y', 'z'], least: 1 }, days: { kind: 'number', least: 0, figures: [3, 7] } } };
  const all = allFillings(one);
  expect(isSmall(one)).toBe(true);
  expect(all).toHaveLength(3 * 7 * 3);
  expect(new Set(all.map((filled) => JSON.stringify(filled))).size).toBe(all.length);
  expect(all.every((filled) => isFilling(one, filled))).toBe(true);
  expect(allFillings({ type: 'close', fields: {} })).toEqual([{ type: 'close' }]);
  const listed = (of: Domain): number => new Set(allFillings({ type: 'answer', fields: { of } }).map((filled) => JSON.stringify(filled))).size;
  expect([listed({ kind: 'order', options: Array.from('abcd') }), listed({ kind: 'map', keys: ['x', 'y'], options: Array.from('abcd'), once: true }), listed({ kind: 'map', keys: ['x', 'y'], options: Array.from('abcd'), once: false })]).toEqual([24, 12, 16]);
});

test('a template is small up to a stated number of fillings', () => {
  const wide = (count: number): Template => ({ type: 'pick', fields: { one: { kind: 'one', options: Array.from({ length: count }, (_, i) => i) } } });
  expect([isSmall(wide(SMALL)), isSmall(wide(SMALL + 1))]).toEqual([true, false]);
  expect(isSmall({ type: 'offer', fields: { kinds: { kind: 'some', options: Array.from('abcdefghi'), least: 1 } } })).toBe(false);
});

test('a random filling is the same for the same stream, and random ones differ', () => {
  const one: Template = { type: 'offer', fields: { kinds: { kind: 'some', options: Array.from('abcdef'), least: 1 }, amount: { kind: 'number', least: 0, figures: [1_000, 5_000] } } };
  const of = (seed: number): string => JSON.stringify(randomFilling(one, stream(seed)));
  expect(of(1)).toBe(of(1));
  expect(new Set(Array.from({ length: 30 }, (_, seed) => of(seed))).size).toBeGreaterThan(10);
});

test('a long order starts from more than the order as laid out, which a paper takes for no answer', () => {
  const options = 'abcdefg'.split('');
  expect(startingPoints({ type: 'answer', fields: { order: { kind: 'order', options } } }).map((filled) => filled['order'])).toEqual([options, 'bcdefga'.split('')]);
});
