/** The search on the project's own queries: the right paragraph among the first three, and first; every kind of query and every chapter is asked. */
import { expect, test, vi } from 'vitest';
import { content, queriesIn, searchIn } from './support.ts';

// The index of the whole course is built once.
vi.setConfig({ testTimeout: 60_000 });

/** Shares of the queries, in percent, that must find the right paragraph. */
const LEAST = { first: 80, three: 95 } as const;
/** Of a single kind, which has fewer queries. */
const LEAST_OF_KIND = 75;
const KINDS = ['term', 'part', 'synonym', 'traditional', 'pinyin', 'initials', 'english', 'abbreviation', 'typo-chinese', 'typo-pinyin', 'typo-english', 'question', 'body'];

const { engine } = searchIn('zh');
const sets = { queries: queriesIn('queries'), 'held-out': queriesIn('held-out') };

/** The place of the right paragraph, from 0; none of them found it: -1. */
const placeOf = (query: string, point: string): number => engine.search(query, 10).hits.findIndex(({ entry }) => entry.path.endsWith(`#${point}`));

test('the set asks in every way about every chapter', () => {
  const { queries } = sets;
  expect(queries.length).toBeGreaterThanOrEqual(200);
  expect([...new Set(queries.map(({ kind }) => kind))].sort()).toEqual([...KINDS].sort());
  expect([...new Set(queries.map(({ chapter }) => chapter))].sort()).toEqual([...content.knowledge.keys()].sort());
  for (const { query } of sets['held-out']) expect(queries.map((one) => one.query)).not.toContain(query);
});

for (const [name, queries] of Object.entries(sets)) {
  test(`${name}: the right paragraph is among the first three for ${LEAST.three} % and the first for ${LEAST.first} %`, () => {
    const places = queries.map(({ kind, query, point }) => ({ kind, query, point, place: placeOf(query, point) }));
    const share = (list: typeof places, most: number): number => (100 * list.filter(({ place }) => place >= 0 && place < most).length) / list.length;
    console.log(`${name}: ${queries.length} queries, first ${share(places, 1).toFixed(1)} %, among three ${share(places, 3).toFixed(1)} %`);
    const missed = places.filter(({ place }) => place < 0 || place > 2).map(({ kind, query, point }) => `${kind}: ${query} → ${point}`);
    expect(share(places, 3), missed.join('\n')).toBeGreaterThanOrEqual(LEAST.three);
    expect(share(places, 1)).toBeGreaterThanOrEqual(LEAST.first);
    for (const kind of KINDS) expect(share(places.filter((one) => one.kind === kind), 3), kind).toBeGreaterThanOrEqual(LEAST_OF_KIND);
  });
}

test('words that the course does not have find nothing, and the nearest names are offered', () => {
  for (const query of ['量子力学', 'asdfghjkl']) {
    const { hits, nearest } = engine.search(query, 10);
    expect(hits, query).toEqual([]);
    expect(nearest.length, query).toBeGreaterThan(0);
  }
});

test('nothing asked finds nothing, and any text is answered', () => {
  for (const query of ['', ' ', '，。', '*', '+a -b:c^2~1', '<script>', '𠮷', 'a'.repeat(10_000)]) expect(() => engine.search(query, 10), query).not.toThrow();
  expect(engine.search('，。', 10)).toEqual({ hits: [], nearest: [] });
});

test('the match is marked in the title, however it was typed', () => {
  const title = (query: string): string => engine.search(query, 1).hits[0]?.title.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('') ?? '';
  expect(title('ercishiwu')).toBe('[二次失误]（双重偏离）');
  expect(title('ecsw')).toBe('[二次失误]（双重偏离）');
  expect(title('二次失悟')).toMatch(/^\[二次失/);
  expect(title('服務利潤鏈')).toMatch(/^\[服务利润链\]/);
});

test('English pages find by English and by Chinese, and show English', () => {
  const { engine: english } = searchIn('en');
  for (const query of ['double deviation', '二次失误', 'ercishiwu', 'duoble deviation']) {
    const [hit] = english.search(query, 1).hits;
    expect(hit?.entry.path, query).toMatch(/#double-deviation$/);
    expect(hit?.entry.title).toMatch(/^Double deviation/);
  }
});
