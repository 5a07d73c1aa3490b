/** A shift as it is worked: cases come in, one is served while something is under way in another, the rest is handed over; it survives a reload, and the trainer gets the same mark. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unordered } from './support/cases.ts';
import { onDisk, putOnDisk } from './support/disk.ts';
import { drop } from './support/files.ts';
import { shiftGolden } from './support/shift.ts';
import { expect, site, test } from './support/site.ts';

const SHIFT = '/labs/complaint-desk/shift/';
test.use({ viewport: { width: 1440, height: 900 } });

async function choose(page: Page, act: string, nth = 0): Promise<void> {
  await page.locator(`.board [data-act="${act}"]`).click();
  await page.getByRole('dialog').locator('.choice').nth(nth).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
const idle = (page: Page) => page.getByRole('button', { name: '等下一件事' });
/** Waits for the next event, and sees it on the clock: the last wait takes the button away. */
async function wait(page: Page): Promise<void> {
  const clock = page.locator('.clockbar .clock b');
  const before = await clock.innerText();
  await idle(page).click();
  await expect(clock).not.toHaveText(before);
}
const row = (page: Page, n: number) => page.locator('.queue li').nth(n);

test('three chats at once, from the first word to the hand-over, with a reload in between', async ({ page }) => {
  await page.goto(site(SHIFT));
  await page.getByRole('radio', { name: /三个对话同时开/ }).check();
  await page.getByLabel('第几天').fill('1');
  await page.getByRole('button', { name: '上班' }).click();
  await expect(page.locator('.empty')).toHaveText('先从左边接一个案子。');
  // Nobody can be spoken to before they are served.
  await expect(page.locator('.board')).toHaveCount(0);
  await row(page, 0).getByRole('button', { name: /^接/ }).click();
  await expect(page.locator('.clock')).toContainText('0:01');
  await choose(page, 'ack');
  await choose(page, 'listen');
  await expect(page.locator('.clock')).toContainText('0:08');
  await choose(page, 'check', 1);
  // The check goes on without the employee, so that the case can wait and its actions are gone.
  await expect(row(page, 0)).toContainText('在办，回音');
  await expect(page.locator('.board')).toHaveCount(0);
  await page.reload();
  await expect(row(page, 0)).toContainText('在办，回音');
  await expect(page.locator('.saved')).toHaveText('第 4 步已保存');
  for (let i = 0; i < 3 && await page.locator('.queue li').count() < 3; i += 1) await wait(page);
  await expect(page.locator('.queue li')).toHaveCount(3);
  await row(page, 1).getByRole('button', { name: /^接/ }).click();
  await choose(page, 'ack');
  await row(page, 2).getByRole('button', { name: /^接/ }).click();
  await expect(row(page, 1)).toContainText('在线上等');

  await row(page, 1).getByRole('button', { name: /^交班/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '交出去' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel('接着查，关键事实还缺').check();
  await dialog.getByLabel('先告诉客户由谁接着办').check();
  await dialog.getByRole('button', { name: '交出去' }).click();
  await expect(row(page, 1)).toContainText('已交班：接着查');
  for (let i = 0; i < 20 && await idle(page).count() > 0; i += 1) await wait(page);
  await expect(page.locator('.queue .note')).toContainText('下班了');
  await page.locator('.clockbar').getByRole('button', { name: '交卷' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '交卷' }).click();
  await expect(page.locator('.result h1')).toBeFocused();
  await expect(page.locator('.criteria li')).toHaveCount(4);
  await expect(page.locator('.hours li')).toHaveCount(3);
  await page.getByRole('button', { name: '再上一天' }).click();
  await expect(page.getByLabel('第几天')).toHaveAttribute('placeholder', '2');
});

test('the mark of a shift is what replaying it gives: on its page, among one’s own records and at the trainer’s', async ({ page }) => {
  const { attempt, earned } = shiftGolden('chats-good');
  await putOnDisk(page, [{ id: 'half', createdAt: 1, updatedAt: 1, attempt: { ...attempt, actions: attempt.actions.slice(0, -2) } }]);
  await page.goto(site(SHIFT));
  const rest = attempt.actions.at(-2);
  expect(rest?.type).toBe('handOver');
  await page.locator(`.queue [data-case="${String(rest?.['case'])}"]`).getByRole('button', { name: /^交班/ }).click();
  await page.locator(`dialog input[value="${String(rest?.['next'])}"]`).check();
  await page.locator('dialog input[value="warm"]').check();
  await page.getByRole('dialog').getByRole('button', { name: '交出去' }).click();
  await page.locator('.clockbar').getByRole('button', { name: '交卷' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '交卷' }).click();
  const mark = String(Math.round(earned * 100) / 100);
  await expect(page.locator('.score strong')).toHaveText(mark);
  await page.reload();
  await expect(page.locator('.score strong')).toHaveText(mark);
  const [record] = await onDisk(page);
  expect(unordered(record?.attempt.actions ?? [])).toEqual(unordered(attempt.actions));

  await page.getByLabel('姓名').fill('韩梅');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '存成作业文件' }).click();
  const text = await readFile(await (await waiting).path(), 'utf8');
  expect(text).not.toMatch(/mark|score|verdict|earned|passed/i);
  await page.goto(site('/me/'));
  await expect(page.locator('#history ~ ul > li')).toContainText(mark);
  await expect(page.locator('#history ~ ul > li a').first()).toHaveAttribute('href', /\/labs\/complaint-desk\/shift\/#half$/);
  await page.goto(site('/trainer/'));
  await drop(page.locator('main .drop'), [{ name: 'shift.json', text }]);
  await expect(page.locator('.roster tbody tr')).toContainText(mark);
  await expect(page.locator('.roster thead')).toContainText('接得及时');
  await expect(page.locator('.roster thead')).not.toContainText('根因与预防');
});

test('a shift is worked with the keyboard alone', async ({ page }) => {
  await page.goto(site('/en/labs/complaint-desk/shift/'));
  await page.getByRole('button', { name: 'Start the shift' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.queue')).toBeVisible();
  await page.locator('.queue .do button').first().focus();
  await page.keyboard.press('Enter');
  // The pressed button is gone; the focus has gone to what can be done now.
  await expect(page.locator('[data-act="ack"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('dialog').locator('.choice').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.saved')).toContainText('2');
});
