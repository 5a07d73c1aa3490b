/** Places with errors: against a plain reckoning of the distance, over all parts of a text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestShared, near } from './near.ts';

/** The distance of two words with swaps of neighbours, by recursion. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [distance(shortA, shortB) + same, distance(shortA, b) + 1, distance(a, shortB) + 1];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) ways.push(distance(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

const parts = (text: string): string[] => Array.from({ length: text.length + 1 }, (_, from) => Array.from({ length: text.length - from + 1 }, (__, length) => text.slice(from, from + length))).flat();

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 });

test('the errors found are the fewest over all parts of the text, and none are found where all need more', () => {
  fc.assert(fc.property(letters, letters, fc.integer({ min: 0, max: 2 }), (pattern, text, most) => {
    const least = Math.min(...parts(text).map((part) => distance(pattern, part)));
    expect(near(pattern, text, most)?.errors).toBe(least <= most ? least : undefined);
  }));
});

test('the place found is one that needs these errors', () => {
  fc.assert(fc.property(letters, letters, (pattern, text) => {
    const found = near(pattern, text, 2);
    if (found !== undefined) expect(distance(pattern, text.slice(found.from, found.to))).toBe(found.errors);
  }));
});

test('a wrong, missing, extra and swapped letter are one error each', () => {
  for (const typed of ['服务步救', '服补救', '服务的补救', '务服补救']) expect(near(typed, '服务补救悖论', 1), typed).toMatchObject({ errors: 1 });
  expect(near('服步务救', '服务补救悖论', 1)).toBeUndefined();
});

test('the longest shared run stands in both', () => {
  fc.assert(fc.property(letters, letters, (pattern, text) => {
    const { length, from } = longestShared(pattern, text);
    expect(pattern).toContain(text.slice(from, from + length));
    for (const part of parts(pattern)) if (part.length > length) expect(text).not.toContain(part);
  }));
});
