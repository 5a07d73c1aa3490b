/** The rule of mastery: enough of a point's questions answered, and enough of them right. */
import { expect, test } from 'vitest';
import { masteryOf } from './mastery.ts';

const answers = (marks: Readonly<Record<string, boolean>>): Map<string, boolean> => new Map(Object.entries(marks));

test('a point without an answer is not learnt', () => {
  expect(masteryOf(['a', 'b'], answers({ z: true }))).toBe('new');
});

test('more than half of the questions, four fifths of the answers right', () => {
  expect(masteryOf(['a'], answers({ a: true }))).toBe('known');
  expect(masteryOf(['a', 'b'], answers({ a: true }))).toBe('weak');
  expect(masteryOf(['a', 'b', 'c'], answers({ a: true, b: true }))).toBe('known');
  expect(masteryOf(['a', 'b', 'c', 'd', 'e'], answers({ a: true, b: true, c: true, d: true, e: false }))).toBe('known');
  expect(masteryOf(['a', 'b', 'c'], answers({ a: true, b: true, c: false }))).toBe('weak');
});
