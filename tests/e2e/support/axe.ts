/** Asks axe whether a screen has a serious barrier: narrow and wide, light and dark. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './site.ts';

export const WIDE = { width: 1440, height: 900 };
export const SCREENS = [{ width: 360, height: 740 }, WIDE] as const;

/** Asks axe on each screen; it puts a style into the page that the policy reports, so what the page said is read before. */
export async function expectOpen(page: Page, said: string[], what: string, { screens = SCREENS, part = 'html' }: { screens?: readonly { width: number; height: number }[]; part?: string } = {}): Promise<void> {
  for (const screen of screens) {
    await page.setViewportSize(screen);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(said).toEqual([]);
      // Light and dark differ in their colours only. The old way of asking opens no second tab, which would put the page behind it.
      const axe = new AxeBuilder({ page }).setLegacyMode(true).include(part);
      const { violations } = await (colorScheme === 'light' ? axe : axe.withRules('color-contrast')).analyze();
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect.soft(grave.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`)), `${what}, ${String(screen.width)} px, ${colorScheme}`).toEqual([]);
      said.length = 0;
    }
  }
  await page.setViewportSize(WIDE);
}
