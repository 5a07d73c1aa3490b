/** The built site in Chromium, with attempts kept as a learner would have them; slowed down when asked. */
import { setTimeout as rest } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import type { Attempt } from '../../simulations/kit/attempt.ts';
import { findChromium, SWITCHES } from '../chromium.ts';
import { buildSite, serveSite } from '../kit/site.ts';

/** By how much a laptop's processor is slowed down to be like a phone's. */
export const SLOWED = 4;
/** A processor that has just built the site for half a minute is slower for some seconds after: without a rest the same click took up to half as long again. */
const REST_MS = 20_000;
const DATABASE = 'logistics-customer-service-lab';

export interface BenchPage {
  readonly home: string;
  readonly page: Page;
  readonly browser: Browser;
  /** Slows the page's processor down, or lets it go. */
  readonly slow: (on: boolean) => Promise<void>;
}

/** Builds the site, lets the machine rest, and serves it; the address of the home page comes back. */
export async function builtSite(port: number): Promise<string> {
  await buildSite(true);
  await rest(REST_MS);
  return await serveSite(port);
}

/** Builds and serves the site and opens it with the attempts under their ids. */
export async function benchPage(port: number, attempts: Readonly<Record<string, Attempt>>): Promise<BenchPage> {
  const home = await builtSite(port);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...SWITCHES] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const client = await page.context().newCDPSession(page);
  await page.goto(`${home}me/`, { waitUntil: 'networkidle' });
  const records = Object.entries(attempts).map(([id, attempt]) => ({ id, createdAt: 1, updatedAt: 1, attempt }));
  await page.evaluate(async ([name, all]) => {
    localStorage.setItem('lcs-used', 'attempts');
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name, 1);
      request.onsuccess = () => {
        const transaction = request.result.transaction('attempts', 'readwrite');
        for (const record of all) transaction.objectStore('attempts').put(record);
        transaction.oncomplete = () => { resolve(); };
      };
    });
  }, [DATABASE, records] as const);
  return { home, page, browser, slow: async (on) => { await client.send('Emulation.setCPUThrottlingRate', { rate: on ? SLOWED : 1 }); } };
}

/** Begins to note how long the longest task of the page's main thread is; tasks under 50 ms are not reported and count as 0. */
export const watchTasks = (page: Page): Promise<void> => page.evaluate(() => {
  document.documentElement.dataset['longest'] = '0';
  new PerformanceObserver((list) => {
    const longest = Math.max(Number(document.documentElement.dataset['longest']), ...list.getEntries().map(({ duration }) => duration));
    document.documentElement.dataset['longest'] = String(longest);
  }).observe({ entryTypes: ['longtask'] });
});

/** The longest task of the page since it was last asked for, ms. */
export const longestTask = (page: Page): Promise<number> => page.evaluate(() => {
  const { dataset } = document.documentElement;
  const longest = Number(dataset['longest']);
  dataset['longest'] = '0';
  return longest;
});
