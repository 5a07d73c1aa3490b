/** What a reader must not see in a page: marks of Markdown that were not taken as such, as bold that ends in punctuation before a Han character. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pages } from './support/pages.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

test('no mark of Markdown is left in a page', () => {
  const left = pages().flatMap((address) => {
    const html = readFileSync(`${DIST}${address.endsWith('/') ? `${address}index.html` : address}`, 'utf8');
    const text = html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/g, '\n');
    return [...text.matchAll(/.{0,20}(?:\*\*|\]\(|^#{1,4} ).{0,20}/gm)].map(([found]) => `${address}: ${found}`);
  });
  expect([...new Set(left)], 'Put the punctuation outside the bold, or mend the mark.').toEqual([]);
});
