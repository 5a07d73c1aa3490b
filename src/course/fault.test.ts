/** Places in a file: paths as text, and the line that a path stands on. */
import { LineCounter, parseDocument } from 'yaml';
import { expect, test } from 'vitest';
import { lineOf, steps } from './fault.ts';

test('a place becomes a path', () => {
  expect(steps('items[3].options[0].why')).toEqual(['items', 3, 'options', 0, 'why']);
  expect(steps('[2].term')).toEqual([2, 'term']);
  expect(steps('')).toEqual([]);
});

test('a path leads to its line, or to the nearest thing that exists', () => {
  const lines = new LineCounter();
  const document = parseDocument('a: 1\nb:\n  - c\n  - d: 2\n', { lineCounter: lines });
  expect(lineOf(document, lines, ['b', 1, 'd'])).toBe(4);
  expect(lineOf(document, lines, ['b', 1, 'missing', 7])).toBe(4);
  expect(lineOf(document, lines, ['nowhere'])).toBe(1);
});
