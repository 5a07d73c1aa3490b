/** Every page of the site, at the root and under a base path: it answers, is whole, quiet, at home in its language, and accessible. */
import { expect, test, type Page } from '@playwright/test';
import { pages } from '../dist/support/pages.ts';
import { barriers } from './support/axe.ts';

const addresses = pages();
test('the site has pages', () => {
  expect(addresses.length, 'dist is empty: run `npm run build` first').toBeGreaterThan(0);
});

/** The address of a page at the root, or under the base path. */
function siteUrl(kind: 'SITE_URL' | 'BASED_URL', address: string): string {
  const home = process.env[kind];
  if (home === undefined) throw new Error(`${kind} is not set: Playwright starts the servers named in playwright.config.ts.`);
  return new URL(address.slice(1), home).href;
}

/** Everything the page says that it should not: on the console, as an error, to another origin, for a file that is not there, against the policy. */
async function watch(page: Page, origin: string): Promise<readonly string[]> {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url())) said.push(`request to another origin: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !new URL(response.url()).pathname.endsWith('/404.html')) said.push(`${String(response.status())}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => { console.error(`policy ${event.violatedDirective} blocks ${event.blockedURI} ${event.sample}`); });
  });
  return said;
}

async function visit(page: Page, url: string): Promise<void> {
  const said = await watch(page, new URL(url).origin);
  const answer = await page.goto(url, { waitUntil: 'load' });
  expect(answer?.status()).toBe(200);
  await expect.soft(page.locator('html')).toHaveAttribute('lang', /\/en\//.test(url) ? 'en' : 'zh-CN');
  await expect.soft(page).toHaveTitle(/\S/);
  await expect.soft(page.locator('h1')).toHaveCount(1);
  await expect.soft(page.locator('astro-island[ssr]:not([client="interaction"]):not([client="visible"])'), 'islands that did not start').toHaveCount(0);
  const styled = await page.locator('[style]').evaluateAll((found) => found.filter((one) => one.closest('astro-island') === null).map((one) => one.outerHTML.slice(0, 120)));
  expect.soft(styled, 'style attributes, which the policy blocks').toEqual([]);
  expect.soft(said, 'what the page said').toEqual([]);
}

for (const address of addresses) {
  test(`${address} is whole and accessible, light and dark`, async ({ page }) => {
    await visit(page, siteUrl('SITE_URL', address));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await barriers(page, colorScheme)).toEqual([]);
    }
  });
}

/** Pages that are made alike: lessons, chapters, cases, exercises, each in its language. */
const kindOf = (address: string): string => address.replace(/(\/(?:lessons|course|labs\/[a-z-]+)\/)[^/]+\//, '$1*/');
const firsts = addresses.filter((address, i) => addresses.findIndex((other) => kindOf(other) === kindOf(address)) === i);
const basePath = (): string => new URL(siteUrl('BASED_URL', '/')).pathname;

for (const address of firsts) {
  test(`${address} is whole under a base path`, async ({ page }) => {
    await visit(page, siteUrl('BASED_URL', address));
    const hrefs = await page.locator('a[href^="/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.filter((href) => !href.startsWith(basePath()))).toEqual([]);
  });
}

test('under a base path every page answers, and every address in it begins there', async ({ request }) => {
  test.setTimeout(120_000);
  for (const address of addresses) {
    const answer = await request.get(siteUrl('BASED_URL', address));
    expect(answer.status(), address).toBe(200);
    const within = [...(await answer.text()).matchAll(/\s(?:href|src|component-url|renderer-url)="(\/[^"]*)"/g)].map(([, url = '']) => url);
    expect(within.length, address).toBeGreaterThan(0);
    expect(within.filter((url) => !url.startsWith(basePath())), address).toEqual([]);
  }
});
