/** What one waits for with one's own customers, on a page slowed down fourfold (the worker itself is not): a CSV of 200,000 rows read and its customers taken out, the longest task of the page meanwhile, and the optimum of a thousand customers; medians. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { findChromium, SWITCHES } from '../chromium.ts';
import { at } from '../kit/project.ts';
import { median, type Figures } from './figures.ts';
import { builtSite, longestTask, SLOWED, watchTasks } from './page.ts';

const ROWS = 200_000;
const CUSTOMERS = 1000;
const SAMPLES = 5;
/** Milliseconds until a page has come to rest. */
const SETTLED = 1500;

const FOLDER = at('.cache/bench');

/** A list of so many customers with the columns that the tools use; figures that differ, the same on every run. A file, since bytes handed over would be unpacked on the page's own thread. */
function written(customers: number): string {
  const rows = Array.from({ length: customers }, (_, i) => `K${String(100_000 + i)},客户 ${String(i)} 有限公司,${String(20_000 + ((i * 7919) % 2_000_003))},${String(5 + ((i * 31) % 30))}%,${String(1 + ((i * 131) % 900))},${String((i * 17) % 60)},${String((i * 13) % 90)}`);
  mkdirSync(FOLDER, { recursive: true });
  const file = `${FOLDER}/${String(customers)}-customers.csv`;
  writeFileSync(file, `客户编号,客户名称,年收入,毛利率,订单数,客服工时,账期\r\n${rows.join('\r\n')}\r\n`);
  return file;
}

const choose = (page: Page, file: string): Promise<void> => page.locator('input[type="file"]').setInputFiles(file);

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
  const home = await builtSite(4700);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...SWITCHES] });
  const address = `${home}labs/customer-segmentation/own/`;
  const [many, thousand] = [written(ROWS), written(CUSTOMERS)];
  const [reads, takes, optimum]: [{ seconds: number; longest: number }[], { seconds: number; longest: number }[], number[]] = [[], [], []];
  for (let i = 0; i < SAMPLES; i += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await watchTasks(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    const timed = async (begin: () => Promise<void>, shown: string): Promise<{ seconds: number; longest: number }> => {
      const begun = performance.now();
      await begin();
      await page.locator(shown).first().waitFor({ timeout: 120_000 });
      const seconds = (performance.now() - begun) / 1000;
      // What follows the first picture is a task of its own.
      await page.waitForTimeout(SETTLED);
      return { seconds, longest: await longestTask(page) };
    };
    reads.push(await timed(() => choose(page, many), '.map'));
    takes.push(await timed(() => page.locator('.end .btn.primary').click(), 'tr[data-place]'));
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.locator('.row .btn').filter({ hasText: '换一份文件' }).click();
    await choose(page, thousand);
    await page.locator('.end .btn.primary').click();
    await page.locator('#tool-serve').click();
    await page.locator('.plans').waitFor();
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    optimum.push(await solving(page));
    await context.close();
  }
  await browser.close();
  const hundredths = (list: readonly number[]): number => Math.round(100 * median(list)) / 100;
  return { bench: 'own', rows: ROWS, customers: CUSTOMERS, samples: SAMPLES, slowed: SLOWED, readSeconds: hundredths(reads.map(({ seconds }) => seconds)), readLongestTaskMs: Math.round(median(reads.map(({ longest }) => longest))), takeSeconds: hundredths(takes.map(({ seconds }) => seconds)), takeLongestTaskMs: Math.round(median(takes.map(({ longest }) => longest))), optimumMs: Math.round(median(optimum)) };
}
