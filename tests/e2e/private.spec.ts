/** Where the browser refuses to keep anything: the desk says so, works to the end, and shows and replays its debrief in the same document. */
import type { Page } from '@playwright/test';
import { actionsOf, golden } from './support/cases.ts';
import { DeskPage } from './support/desk.ts';
import { expectFocus } from './support/keyboard.ts';
import { expect, site, test } from './support/site.ts';

const WAYS = {
  'opening a database throws': () => { IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError'); }; },
  'there is no indexedDB': () => { Object.defineProperty(globalThis, 'indexedDB', { value: undefined }); },
} as const;

const NOTHING_KEPT = '这个浏览器不保存记录';

/** A note in the document that any navigation would wipe away. */
const note = (page: Page): Promise<void> => page.evaluate(() => { document.documentElement.dataset['stayed'] = 'yes'; });
const expectSameDocument = (page: Page): Promise<void> => expect(page.locator('html')).toHaveAttribute('data-stayed', 'yes');

for (const [way, refuse] of Object.entries(WAYS)) {
  test(`${way}: the case is worked, marked and replayed all the same, and every page says that nothing is kept`, async ({ page, context }) => {
    await context.addInitScript(refuse);
    const desk = new DeskPage(page, 'late-delivery');
    await desk.open();
    await expect(page.locator('.start')).toContainText(NOTHING_KEPT);
    await desk.start();
    await note(page);
    await expect(page.locator('.saved')).toContainText(NOTHING_KEPT);

    const actions = actionsOf('s1-mediocre');
    for (const [i, action] of actions.entries()) {
      await desk.act(action);
      if (action.type !== 'handIn') await desk.expectAfter(actions.slice(0, i + 1));
    }
    await expect(page.locator('.score strong')).toHaveText(String(Math.round(golden('s1-mediocre').earned * 100) / 100));
    await expectSameDocument(page);
    await expect(page.locator('.debrief .note-line')).toContainText(NOTHING_KEPT);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

    await page.locator('.halt').nth(5).press('Enter');
    await page.getByRole('button', { name: '从第 5 步重来' }).press('Enter');
    await expect(page.locator('.board')).toBeVisible();
    await expectSameDocument(page);
    await expectFocus(page, 'beginning a replay');
    await expect(page.locator('.saved')).toContainText(NOTHING_KEPT);
    await desk.expectAfter(actions.slice(0, 4));
    await desk.act({ type: 'handIn' });
    await expect(page.locator('.debrief')).toContainText('从另一份记录的第 5 步重来');
    await expectSameDocument(page);

    await page.goto(site('/me/'));
    await expect(page.locator('main')).toContainText(NOTHING_KEPT);
    await expect(page.locator('main')).toContainText('还没有练习记录。');
    await page.goto(site('/attempts/#0123456789abcdef0123'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('这台设备上没有这份记录');
  });
}

test('a question in a lesson is answered all the same', async ({ page, context }) => {
  await context.addInitScript(WAYS['opening a database throws']);
  await page.goto(site('/lessons/complaint-handling/'));
  const check = page.locator('.check').first();
  await check.getByRole('radio').first().check();
  await check.getByRole('button', { name: '回答' }).click();
  await expect(check.locator('.reason')).toBeVisible();
});
