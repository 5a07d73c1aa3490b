/** Practice and exam: a critical error is told at once and can be taken back, or is not told before the end; a next try is another case. */
import { DeskPage } from './support/desk.ts';
import { onDisk } from './support/disk.ts';
import { expect, test } from './support/site.ts';

const BLAME = { type: 'explain', wording: 'rule' } as const;

test('in practice a critical error is told with its reason, and the step can be taken back', async ({ page }) => {
  const desk = new DeskPage(page, 'lost-parcel');
  await desk.open();
  await desk.start();
  await desk.play([{ type: 'ack', wording: 'own' }, { type: 'listen', wording: 'open' }]);
  await desk.act(BLAME);
  await expect(desk.dialog).toContainText('把责任推给客户');
  await page.getByRole('button', { name: '退回这一步' }).click();
  await expect(desk.dialog).toHaveCount(0);
  await desk.expectSaved(4);
  await expect(page.getByRole('log').locator('li').last()).toContainText('退回一步');
  await desk.play([{ type: 'ask', topic: 'impact' }], 4);
  await page.getByRole('button', { name: '到现在的分项' }).click();
  await expect(desk.dialog.locator('li')).toHaveCount(8);
  await expect(desk.dialog).toContainText('受理与安抚');
  await page.keyboard.press('Escape');
  await page.reload();
  await desk.expectSaved(5);
  const [record] = await onDisk(page);
  expect(record?.attempt.actions.map(({ type }) => type)).toEqual(['ack', 'listen', 'explain', 'back', 'ask']);
});

test('in an exam nothing is said; a next try has other sums and the twin’s truth', async ({ page }) => {
  const desk = new DeskPage(page, 'lost-parcel');
  await desk.open();
  await page.getByRole('radio', { name: /考试/ }).check();
  await page.getByRole('radio', { name: /困难/ }).check();
  await desk.start();
  await desk.play([{ type: 'ack', wording: 'own' }]);
  await desk.act(BLAME);
  await desk.expectSaved(2);
  await expect(desk.dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: '到现在的分项' })).toHaveCount(0);
  await desk.act({ type: 'handIn' });
  await expect(page.locator('.score')).toBeVisible();
  await page.goto('about:blank');
  await desk.open();
  await expect(page.getByText('这个案子你做过 1 次')).toBeVisible();
  await desk.start();
  const records = await onDisk(page);
  const setups = records.toSorted((a, b) => a.createdAt - b.createdAt).map(({ attempt: { setup } }) => ({ mode: setup.mode, level: setup['level'], variant: setup['variant'], twin: setup['twin'] }));
  expect(setups).toEqual([{ mode: 'exam', level: 3, variant: 0, twin: undefined }, { mode: 'practice', level: 2, variant: 1, twin: true }]);
});
