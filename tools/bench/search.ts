/** How long the search takes to answer, in Chromium on the site as built: from the page's question to the worker's answer, over the project's own queries; and what is fetched, gzipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { queriesIn } from '../../tests/search/support.ts';
import { findChromium, SWITCHES } from '../chromium.ts';
import { at } from '../kit/project.ts';
import { buildSite, serveSite } from '../kit/site.ts';
import { median, type Figures } from './figures.ts';

/** Each query is asked so often; the first round, in which the engine warms up, counts too. */
const ROUNDS = 3;
const SHOWN = 12;

const rounded = (ms: number): number => Math.round(100 * ms) / 100;

const kB = (path: string): number => Math.round(gzipSync(readFileSync(at(`dist/${path}`))).length / 100) / 10;

export async function searchBench(): Promise<Figures> {
  await buildSite(true);
  const home = await serveSite(4600);
  const script = readdirSync(at('dist/_astro')).find((name) => /^search-worker[-.].*\.js$/.test(name));
  if (script === undefined) throw new Error('dist/_astro has no worker of the search');
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...SWITCHES] });
  const page = await browser.newPage();
  await page.goto(`${home}course/`, { waitUntil: 'networkidle' });
  const times = await page.evaluate(async ({ url, data, asked, most }) => {
    const worker = new Worker(url, { type: 'module' });
    const next = (holds: (message: Readonly<Record<string, unknown>>) => boolean): Promise<void> => new Promise((resolve) => {
      worker.addEventListener('message', function heard({ data: message }: MessageEvent<Readonly<Record<string, unknown>>>) {
        if (!holds(message)) return;
        worker.removeEventListener('message', heard);
        resolve();
      });
    });
    const ready = next((message) => message['ready'] === 'texts');
    worker.postMessage({ start: data });
    await ready;
    const taken: number[] = [];
    for (const [number, query] of asked.entries()) {
      const answered = next((message) => message['number'] === number);
      const begun = performance.now();
      worker.postMessage({ ask: { number, query, most } });
      await answered;
      taken.push(performance.now() - begun);
    }
    return taken;
  }, { url: `${home}_astro/${script}`, data: { first: `${home}data/search/first.zh.json`, texts: `${home}data/search/texts.zh.json` }, most: SHOWN, asked: Array.from({ length: ROUNDS }, () => queriesIn('queries').map(({ query }) => query)).flat() });
  await browser.close();
  const sorted = times.toSorted((a, b) => a - b);
  return {
    bench: 'search', queries: times.length, medianMs: rounded(median(times)), p95Ms: rounded(sorted[Math.floor(0.95 * sorted.length)] ?? 0), slowestMs: rounded(sorted.at(-1) ?? 0),
    firstKB: kB('data/search/first.zh.json'), textsKB: kB('data/search/texts.zh.json'), node: process.version,
  };
}
