/** Byte budgets, gzipped: what a reader's telephone fetches before a lesson can be read or a case begun. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { pages } from './support/pages.ts';
import { gzipped, loaded, total, weigh, type Weight } from './support/weight.ts';

// Every chunk is read and compressed: on a busy machine that takes longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const LESSON = 60_000;
const LESSON_SCRIPTS = 30_000;
const DESK = 120_000;
/** What is fetched when a case begins, once the seed has said who calls. */
const PART = 9_000;
/** What the first query of the search fetches, and what all of it does once the running texts have come. */
const FIRST_QUERY = 350_000;
const WHOLE_SEARCH = 900_000;
const SHOWN = 5;

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

interface Weighed {
  readonly address: string;
  readonly weight: Weight;
}

/** Prints the heaviest pages of a kind. */
function print(kind: string, weighed: readonly Weighed[]): void {
  const heaviest = weighed.toSorted((a, b) => total(b.weight) - total(a.weight)).slice(0, SHOWN);
  const rows = heaviest.map(({ address, weight }) =>
    `  ${kB(total(weight)).padStart(9)}  (html ${kB(weight.html)}, css ${kB(weight.styles)}, js ${kB(weight.scripts)}, data ${kB(weight.data)})  ${address}`);
  console.log([`${kind}: ${String(weighed.length)} pages, the heaviest first`, ...rows].join('\n'));
}

test(`a lesson loads within ${kB(LESSON)}, its scripts within ${kB(LESSON_SCRIPTS)}`, () => {
  const weighed = pages().filter((address) => /^(\/en)?\/lessons\/[^/]+\/$/.test(address)).map((address): Weighed => ({ address, weight: weigh(address) }));
  expect(weighed.length, 'No lesson was built.').toBeGreaterThan(0);
  print('Lessons', weighed);
  const heavy = weighed.filter(({ weight }) => total(weight) > LESSON || weight.scripts > LESSON_SCRIPTS);
  expect(heavy.map(({ address }) => address), 'Too heavy: load it by client:interaction, or leave it out.').toEqual([]);
});

test(`the page of one's own customers opens within ${kB(DESK)}`, () => {
  const weighed = ['', '/en'].map((prefix): Weighed => { const address = `${prefix}/labs/customer-segmentation/own/`; return { address, weight: weigh(address) }; });
  print('Own customers', weighed);
  expect(weighed.filter(({ weight }) => total(weight) > DESK).map(({ address }) => address), 'Too heavy: load tools when a list is there.').toEqual([]);
});

/** The words of a screen in one language, which its island fetches at once. */
function wordsOf(screen: string, locale: string): string {
  const file = readdirSync(fileURLToPath(new URL('../../dist/_astro', import.meta.url))).find((name) => new RegExp(`^${screen}-${locale}\\..*\\.js$`).test(name));
  if (file === undefined) throw new Error(`no words of the ${screen} for ${locale} in dist/_astro`);
  return `/_astro/${file}`;
}

/** The words that each lab's island fetches at once. */
const WORDS: Readonly<Record<string, string>> = { 'complaint-desk': 'desk', 'customer-segmentation': 'segmentation', 'service-strategy': 'strategy', 'strategic-analysis': 'rounds' };

/** What the island of a lab fetches before anything can be done: its words, and its case; a shift draws its cases when it begins. */
function fetched(simulation: string, scenario: string, locale: string): string[] {
  const words = WORDS[simulation];
  if (words === undefined) throw new Error(`which words does ${simulation} fetch?`);
  return scenario === 'shift' ? [wordsOf(words, locale), wordsOf('shift', locale), `/data/scenarios/complaint-shift/full-day.${locale}.json`] : [wordsOf(words, locale), `/data/scenarios/${simulation}/${scenario}.${locale}.json`];
}

test(`a desk can be played within ${kB(DESK)}, its case and law cards included`, () => {
  const weighed = pages().flatMap((address): Weighed[] => {
    const [, , simulation, scenario] = /^(\/en)?\/labs\/([^/]+)\/([^/]+)\/$/.exec(address) ?? [];
    // One's own customers fetch no data of the course.
    if (simulation === undefined || scenario === undefined || scenario === 'own') return [];
    const locale = address.startsWith('/en/') ? 'en' : 'zh';
    return [{ address, weight: weigh(address, fetched(simulation, scenario, locale)) }];
  });
  expect(weighed.length, 'No desk was built.').toBeGreaterThan(0);
  print('Desks', weighed);
  expect(weighed.filter(({ weight }) => total(weight) > DESK).map(({ address }) => address), 'Too heavy: look at what its chunks import.').toEqual([]);
});

test(`who is on the line is known when a case begins; their lines, and the twin's truth, come within ${kB(PART)} each`, () => {
  const parts = ['voices', 'twins'].flatMap((folder) => readdirSync(fileURLToPath(new URL(`../../dist/data/${folder}`, import.meta.url))).map((file) => `/data/${folder}/${file}`));
  expect(parts.length, 'No voice was built.').toBeGreaterThan(10);
  const weighed = parts.map((address) => ({ address, bytes: gzipped(address) }));
  console.log(`Parts: ${String(parts.length)}, the heaviest ${kB(Math.max(...weighed.map(({ bytes }) => bytes)))}`);
  expect(weighed.filter(({ bytes }) => bytes > PART).map(({ address, bytes }) => `${address} ${kB(bytes)}`)).toEqual([]);
});

/** The one file in dist/_astro whose name begins so. */
function chunk(beginning: string): string {
  const found = readdirSync(fileURLToPath(new URL('../../dist/_astro', import.meta.url))).filter((name) => new RegExp(`^${beginning}[-.][^.]*\\.?[^.]*\\.js$`).test(name));
  expect(found, `files ${beginning}.*.js in dist/_astro`).toHaveLength(1);
  return `/_astro/${found[0] ?? ''}`;
}

test(`the first query of the search fetches at most ${kB(FIRST_QUERY)}, all of the search at most ${kB(WHOLE_SEARCH)}`, () => {
  const scripts = loaded(chunk('open')) + gzipped(chunk('search-worker'));
  for (const locale of ['zh', 'en']) {
    const [first, texts] = ['first', 'texts'].map((part) => gzipped(`/data/search/${part}.${locale}.json`));
    const query = scripts + (first ?? 0);
    const whole = query + (texts ?? 0);
    console.log(`Search, ${locale}: first query ${kB(query)} (scripts ${kB(scripts)}), all ${kB(whole)}`);
    expect(query).toBeLessThanOrEqual(FIRST_QUERY);
    expect(whole).toBeLessThanOrEqual(WHOLE_SEARCH);
  }
});
