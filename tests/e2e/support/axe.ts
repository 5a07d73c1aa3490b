/** Whether a screen has a serious barrier, asked of axe, or is wider than its window: narrow and wide, light and dark. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './site.ts';

export const WIDE = { width: 1440, height: 900 };
export const SCREENS = [{ width: 360, height: 740 }, WIDE] as const;

/** The serious barriers of the page as it stands, each with its rule and its place. In the dark only the colours differ, so only they are asked for again. */
export async function barriers(page: Page, colorScheme: 'light' | 'dark', part = 'html'): Promise<string[]> {
  // The old way of asking opens no second tab, which would put the page behind it; no page has a frame. What has passed is not listed, which halves the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] }).include(part);
  const { violations } = await (colorScheme === 'light' ? axe : axe.withRules('color-contrast')).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return grave.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${colorScheme}: ${id} at ${target.join(' ')}`));
}

/** Looks at each screen; axe puts a style into the page that the policy reports, so what the page said is read before. */
export async function expectOpen(page: Page, said: string[], what: string, { screens = SCREENS, part = 'html' }: { screens?: readonly { width: number; height: number }[]; part?: string } = {}): Promise<void> {
  for (const screen of screens) {
    await page.setViewportSize(screen);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} is wider than ${String(screen.width)} px`).toBe(true);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(said).toEqual([]);
      expect.soft(await barriers(page, colorScheme, part), `${what}, ${String(screen.width)} px`).toEqual([]);
      said.length = 0;
    }
  }
  await page.setViewportSize(WIDE);
}
