/** A chapter's quiz in the browser: ten questions of any kind, left and taken up again, handed in, marked by knowledge point, kept, and shown as mastery. */
import type { Page } from '@playwright/test';
import { expertActions } from '../support/expert.ts';
import type { StoredAttempt } from '../../src/runtime/store.ts';
import { onDisk } from './support/disk.ts';
import { answer, paperPlay } from './support/paper.ts';
import { expect, site, test } from './support/site.ts';

const QUIZ = '/course/ch03-customer-management/quiz/';

async function begun(page: Page): Promise<StoredAttempt> {
  await page.goto(site(QUIZ));
  await page.getByRole('button', { name: '开始' }).click();
  await expect(page.locator('form.box')).toHaveCount(10);
  const [record] = await onDisk(page);
  if (record === undefined) throw new Error('the quiz is not kept');
  return record;
}

/** Answers the items from `from` up to `to`, all of them right. */
async function fill(page: Page, record: StoredAttempt, from: number, to: number): Promise<void> {
  const play = paperPlay({ ...record.attempt, actions: [] });
  for (const [i, action] of (await expertActions(play)).entries()) {
    if (i >= from && i < to) await answer(page.locator('form.box').nth(i), action, play.view());
  }
}

test('a quiz answered right earns every mark, survives a reload half-way and after the hand-in, and fills the map of mastery', async ({ page }) => {
  test.slow();
  const record = await begun(page);
  await fill(page, record, 0, 4);
  await expect(page.getByText('已答 4 / 10')).toBeVisible();
  await page.reload();
  await expect(page.getByText('已答 4 / 10')).toBeVisible();
  await expect(page.locator('form.box .reason'), 'nothing is explained before the hand-in').toHaveCount(0);
  await fill(page, record, 4, 10);
  await page.getByRole('button', { name: '交卷' }).click();
  await expect(page.locator('.result .score')).toHaveText(/^10 \/ 10\s+合格/);
  await expect(page.locator('#result-h')).toBeFocused();
  await expect(page.locator('form.box .reason')).toHaveCount(10);
  // The names of the points are fetched when the result stands.
  const known = page.locator('.result ul > li');
  await expect(known.nth(4)).toBeVisible();
  const points = await known.count();
  await page.reload();
  await expect(page.locator('.result .score')).toHaveText(/^10 \/ 10/);

  await page.goto(site('/me/'));
  const entry = page.locator('#history ~ ul > li').first();
  await expect(entry).toContainText('客户管理：测验');
  await expect(entry).toContainText('合格');
  const filled = page.locator('.map a[data-mastery="known"], .map a[data-mastery="weak"]');
  await expect(filled).not.toHaveCount(0);
  expect(await filled.count()).toBeGreaterThanOrEqual(points);
  await expect(filled.first()).toHaveAccessibleName(/：(掌握|生疏)$/);
  await entry.getByRole('link', { name: '看复盘' }).click();
  await expect(page.locator('.result .score')).toHaveText(/^10 \/ 10/);
});

test('a quiz handed in empty earns nothing and says so, and another set is another draw', async ({ page }) => {
  const record = await begun(page);
  await page.getByRole('button', { name: '交卷' }).click();
  await expect(page.locator('.result .score')).toHaveText(/^0 \/ 10\s+不合格/);
  await expect(page.locator('form.box .badge').first()).toHaveText('没有作答');
  await page.getByRole('button', { name: '换一套再做' }).click();
  await expect(page.getByText('已答 0 / 10')).toBeVisible();
  const records = await onDisk(page);
  expect(records).toHaveLength(2);
  expect(new Set(records.map(({ attempt }) => attempt.setup.seed)).size).toBe(2);
  expect(new URL(page.url()).hash).toBe(`#${records.find(({ id }) => id !== record.id)?.id ?? ''}`);
});
