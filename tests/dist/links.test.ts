/** Links inside the built site: every page, file and anchor that a page points to is there. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pages } from './support/pages.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const fileOf = (address: string): string => (address.endsWith('/') ? `${address}index.html` : address);
const htmlOf = (address: string): string => readFileSync(`${DIST}${fileOf(address)}`, 'utf8');

/** Pages made on the device from what comes after `#`. */
const MADE_FROM_HASH = /^(\/en)?\/attempts\/$/;

const anchors = new Map<string, Set<string>>();

function anchorsOf(address: string): Set<string> {
  const known = anchors.get(address) ?? new Set([...htmlOf(address).matchAll(/\sid="([^"]+)"/g)].flatMap(([, id]) => id ?? []));
  anchors.set(address, known);
  return known;
}

function broken(from: string, href: string): string | undefined {
  const { origin, pathname, hash } = new URL(href, `http://site${from}`);
  if (origin !== 'http://site') return undefined;
  const address = decodeURI(pathname);
  if (!existsSync(`${DIST}${fileOf(address)}`)) return `${from} → ${href}: not there`;
  const anchor = decodeURIComponent(hash.slice(1));
  if (anchor === '' || MADE_FROM_HASH.test(address) || anchorsOf(address).has(anchor)) return undefined;
  return `${from} → ${href}: no such place on that page`;
}

test('no link leads nowhere', () => {
  const links = pages().flatMap((from) => [...htmlOf(from).matchAll(/<(?:a|link|script|img|source)\b[^>]*?\s(?:href|src)="([^"]+)"/g)]
    .flatMap(([, href]) => href ?? []).map((href) => ({ from, href: href.replaceAll('&amp;', '&').replaceAll('&#38;', '&') })));
  expect(links.length, 'No link was looked at.').toBeGreaterThan(0);
  expect([...new Set(links.flatMap(({ from, href }) => broken(from, href) ?? []))]).toEqual([]);
});
