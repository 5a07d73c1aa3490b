/** What every file of code owes its reader: a first line that says what it is for, and a length that can be read in one go. */
import { expect, test } from 'vitest';
import { expectNone, type Fault } from './support/fault.ts';
import { CODE_FILES, isTest, read } from './support/tree.ts';

const MOST_LINES = 300;
const MEDIAN_LINES = 80;

/** The words of the comment a file opens with; nothing where it opens with anything else. */
function header(path: string): string | undefined {
  const text = read(path).replace(/^#!.*\n/, '');
  const comment = String.raw`\s*(?:\/\/ @ts-check\s*)?(?:\/\*\*?([\s\S]*?)\*\/|((?:\/\/.*\n?)+))`;
  const opening = path.endsWith('.astro') ? `^---${comment}` : path.endsWith('.svelte') ? String.raw`^\s*(?:<!--([\s\S]*?)-->|<script[^>]*>${comment})` : `^${comment}`;
  return new RegExp(opening).exec(text)?.slice(1).join(' ');
}

const lineCount = (path: string): number => read(path).trimEnd().split('\n').length;

test('every file of code opens with what it is for', () => {
  expectNone(CODE_FILES.filter((path) => (header(path)?.replaceAll(/[\s*/]/g, '').length ?? 0) < 15).map((path): Fault => ({
    path, line: 1, what: 'does not open with a comment that says the one thing it is for', mend: 'write one sentence at the top, before the imports',
  })), CODE_FILES.length);
});

test(`no file but tests is longer than ${String(MOST_LINES)} lines`, () => {
  const files = CODE_FILES.filter((path) => !isTest(path));
  expectNone(files.filter((path) => lineCount(path) > MOST_LINES).map((path): Fault => ({
    path, line: MOST_LINES, what: `has ${String(lineCount(path))} lines`, mend: 'give each of its jobs a file of its own',
  })), files.length);
});

test(`half of all files have ${String(MEDIAN_LINES)} lines or fewer`, () => {
  const lengths = CODE_FILES.filter((path) => !isTest(path)).map(lineCount).toSorted((a, b) => a - b);
  expect(lengths.length).toBeGreaterThan(0);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(MEDIAN_LINES);
});
