/** The built site under test, and a `test` that fails where any page of it says something on the console, asks another origin, or misses a file. */
import { test as base, expect, type BrowserContext } from '@playwright/test';

export { expect };

/** The address of a page of the site. */
export function site(address: string): string {
  const home = process.env['SITE_URL'];
  if (home === undefined) throw new Error('SITE_URL is not set: Playwright starts the server named in playwright.config.ts.');
  return new URL(address.slice(1), home).href;
}

/** Writes down everything that the pages of a context say and should not. */
export async function watch(context: BrowserContext, said: string[]): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => said.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    if (!request.url().startsWith(site('/')) && !/^(data|blob):/.test(request.url())) said.push(`request to another origin: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) said.push(`${String(response.status())}: ${response.url()}`);
  });
  await context.addInitScript(() => {
    // A case begun in a test has the seed of the play that the test goes along with: it decides who is on the line.
    const drawn = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = (array) => (array instanceof Uint32Array && location.pathname.includes('/labs/complaint-desk/') ? array.fill(1) : drawn(array));
    document.addEventListener('securitypolicyviolation', (event) => { console.error(`policy ${event.violatedDirective} blocks ${event.blockedURI} ${event.sample}`); });
  });
}

/** A test whose context is watched; `said` must be empty when the test ends. */
export const test = base.extend<{ said: string[] }>({
  said: [async ({ context }, use) => {
    const said: string[] = [];
    await watch(context, said);
    await use(said);
    expect(said, 'what the pages said').toEqual([]);
  }, { auto: true }],
});
