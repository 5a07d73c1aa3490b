/** Everything on the device as one file: saved, erased with a question first, restored with the same marks, never doubled; a broken file changes nothing. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { StoredAttempt } from '../../src/runtime/store.ts';
import { golden } from './support/cases.ts';
import { onDisk, putOnDisk } from './support/disk.ts';
import { chosen } from './support/files.ts';
import { expect, site, test } from './support/site.ts';

const TIME = 1_770_000_000_000;

const record = (id: string, name: string, i: number): StoredAttempt => ({ id, createdAt: TIME + i, updatedAt: TIME + i, attempt: golden(name).attempt });

const open: StoredAttempt = { ...record('open', 's1-good', 4), attempt: { ...golden('s1-good').attempt, actions: golden('s1-good').attempt.actions.slice(0, 5) }, parent: { id: 'good', step: 6 } };
const RECORDS = [record('good', 's1-good', 1), record('mediocre', 's4-mediocre', 2), record('critical', 's1-critical', 3), open];

/** The rows of the history, each as it reads. */
async function rows(page: Page, count: number): Promise<string[]> {
  const all = page.locator('#history ~ ul > li');
  await expect(all).toHaveCount(count);
  return all.allTextContents();
}

async function backup(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '存一份备份' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/\.json$/);
  return readFile(await file.path(), 'utf8');
}

const restore = (page: Page, text: string): Promise<void> => page.locator('input[type="file"]').setInputFiles(chosen([{ name: 'backup.json', text }]));

async function erase(page: Page): Promise<void> {
  await page.getByRole('button', { name: '全部清除' }).click();
  await expect(page.getByRole('alert')).toContainText('不能撤回');
  await page.getByRole('button', { name: '全部清除' }).click();
  await expect(page.locator('.said')).toHaveText('已全部清除。');
}

/** Writes a draft and answers a question in the lesson, so that they are kept too. */
async function workInLesson(page: Page): Promise<void> {
  await page.goto(site('/lessons/complaint-handling/'));
  await page.locator('details.exam > summary').first().click();
  await page.locator('textarea').first().fill('先听完，再道歉。');
  const check = page.locator('.check').first();
  await check.getByRole('radio').first().check();
  await check.getByRole('button', { name: '回答' }).click();
  await expect(check.locator('.reason')).toBeVisible();
}

test('a backup brings back every record with its mark, every draft and every answer, and a second time adds nothing', async ({ page }) => {
  await putOnDisk(page, RECORDS);
  await workInLesson(page);
  await page.goto(site('/me/'));
  const before = await rows(page, RECORDS.length);
  expect(before.join()).toContain('38.18');
  await expect(page.locator('.checks')).toContainText('答过 1 道');
  const kept = await onDisk(page);
  const text = await backup(page);

  await page.getByRole('button', { name: '全部清除' }).click();
  await page.getByRole('button', { name: '不清' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await rows(page, RECORDS.length)).toEqual(before);
  await erase(page);
  await expect(page.locator('main')).toContainText('还没有练习记录。');
  expect(await onDisk(page)).toEqual([]);
  await page.goto(site('/lessons/complaint-handling/'));
  await expect(page.locator('textarea').first()).toHaveValue('');

  await page.goto(site('/me/'));
  await expect(page.locator('main')).toContainText('还没有练习记录。');
  await restore(page, text);
  await expect(page.locator('.said')).toHaveText(`恢复 ${String(kept.length)} 份，另有 0 份本来就在。`);
  expect(await rows(page, RECORDS.length)).toEqual(before);
  expect(await onDisk(page)).toEqual(kept);
  await restore(page, text);
  await expect(page.locator('.said')).toHaveText(`恢复 0 份，另有 ${String(kept.length)} 份本来就在。`);
  expect(await rows(page, RECORDS.length)).toEqual(before);
  expect(await onDisk(page)).toEqual(kept);
  await page.goto(site('/lessons/complaint-handling/'));
  await expect(page.locator('textarea').first()).toHaveValue('先听完，再道歉。');
  await expect(page.locator('.check').first().locator('.reason')).toBeVisible();
});

test('restoring puts both sides together: the longer of two that agree, and both of two that part', async ({ page }) => {
  await putOnDisk(page, RECORDS);
  await page.goto(site('/me/'));
  await rows(page, RECORDS.length);
  const text = await backup(page);
  const longer: StoredAttempt = { ...open, updatedAt: TIME + 60_000, attempt: { ...open.attempt, actions: golden('s1-good').attempt.actions.slice(0, 7) } };
  const parted: StoredAttempt = { ...record('mediocre', 's4-good', 9), updatedAt: TIME + 50_000 };
  await putOnDisk(page, [longer, parted]);
  await page.goto(site('/me/'));
  await rows(page, RECORDS.length);
  await restore(page, text);
  await expect(page.locator('.said')).toHaveText('恢复 1 份，另有 3 份本来就在。');
  await rows(page, RECORDS.length + 1);
  const kept = await onDisk(page);
  expect(kept.find(({ id }) => id === 'open')).toEqual(longer);
  expect(kept.find(({ id }) => id === 'mediocre')).toEqual(parted);
  expect(kept.filter(({ attempt }) => JSON.stringify(attempt) === JSON.stringify(golden('s4-mediocre').attempt))).toHaveLength(1);
});

test('a broken backup changes nothing and a sentence says what is wrong with it', async ({ page }) => {
  await putOnDisk(page, RECORDS);
  await page.goto(site('/me/'));
  const before = await rows(page, RECORDS.length);
  const kept = await onDisk(page);
  const text = await backup(page);
  const bent = JSON.parse(text) as { attempts: { id: unknown }[] };
  const last = bent.attempts.at(-1);
  if (last === undefined) throw new Error('the backup is empty');
  last.id = 7;
  for (const [broken, why] of [[text.slice(0, -40), '断在半路'], ['[]', '实为'], [JSON.stringify(bent), `attempts[${String(bent.attempts.length - 1)}].id`]] as const) {
    await page.reload();
    await rows(page, RECORDS.length);
    await restore(page, broken);
    await expect(page.locator('.said')).toContainText('没有恢复，原有的记录没有动。');
    await expect(page.locator('.said')).toContainText(why);
    expect(await rows(page, RECORDS.length)).toEqual(before);
    expect(await onDisk(page)).toEqual(kept);
  }
});
