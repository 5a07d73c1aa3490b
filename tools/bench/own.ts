/** What one waits for with one's own customers, on a page slowed down fourfold: a CSV of 200,000 rows read in the worker, and the optimum of a thousand customers; medians. */
import { chromium, type Page } from '@playwright/test';
import { findChromium, SWITCHES } from '../chromium.ts';
import { buildSite, serveSite } from '../kit/site.ts';
import { median, type Figures } from './figures.ts';

const ROWS = 200_000;
const CUSTOMERS = 1000;
const SAMPLES = 5;
const SLOWED = 4;

/** A list of so many customers with the columns that the tools use; figures that differ, the same on every run. */
function csv(customers: number): Buffer {
  const rows = Array.from({ length: customers }, (_, i) => `K${String(100_000 + i)},客户 ${String(i)} 有限公司,${String(20_000 + ((i * 7919) % 2_000_003))},${String(5 + ((i * 31) % 30))}%,${String(1 + ((i * 131) % 900))},${String((i * 17) % 60)},${String((i * 13) % 90)}`);
  return Buffer.from(`客户编号,客户名称,年收入,毛利率,订单数,客服工时,账期\r\n${rows.join('\r\n')}\r\n`);
}

const choose = (page: Page, customers: number): Promise<void> => page.locator('input[type="file"]').setInputFiles({ name: `${String(customers)}.csv`, mimeType: 'text/csv', buffer: csv(customers) });

/** Begins to note how long the longest task of the page's main thread is; tasks under 50 ms are not reported and count as 0. */
const watch = (page: Page): Promise<void> => page.evaluate(() => {
  document.documentElement.dataset['longest'] = '0';
  new PerformanceObserver((list) => {
    const longest = Math.max(Number(document.documentElement.dataset['longest']), ...list.getEntries().map(({ duration }) => duration));
    document.documentElement.dataset['longest'] = String(longest);
  }).observe({ entryTypes: ['longtask'] });
});

/** The time from a press to the optimum on the screen, ms, by the page's own clock. */
const solving = (page: Page): Promise<number> => page.evaluate(async () => {
  const shown = new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('[data-plan="optimum"]') === null) return;
      observer.disconnect();
      resolve();
    }).observe(document, { childList: true, subtree: true });
  });
  const begun = performance.now();
  document.querySelector<HTMLElement>('.row .btn.primary')?.click();
  await shown;
  return performance.now() - begun;
});

export async function ownBench(): Promise<Figures> {
  await buildSite(true);
  const home = await serveSite(4700);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...SWITCHES] });
  const address = `${home}labs/customer-segmentation/own/`;
  const [seconds, longest, optimum]: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < SAMPLES; i += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await watch(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    const begun = performance.now();
    await choose(page, ROWS);
    await page.locator('.map').waitFor({ timeout: 120_000 });
    seconds.push((performance.now() - begun) / 1000);
    longest.push(Number(await page.locator('html').getAttribute('data-longest')));
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.goto(address, { waitUntil: 'networkidle' });
    await choose(page, CUSTOMERS);
    await page.locator('.end .btn.primary').click();
    await page.locator('#tool-serve').click();
    await page.locator('.plans').waitFor();
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    optimum.push(await solving(page));
    await context.close();
  }
  await browser.close();
  return { bench: 'own', rows: ROWS, customers: CUSTOMERS, samples: SAMPLES, slowed: SLOWED, readSeconds: Math.round(100 * median(seconds)) / 100, longestTaskMs: Math.round(median(longest)), optimumMs: Math.round(median(optimum)) };
}
