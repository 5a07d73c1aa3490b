/** The case rounds as they are played: by keys alone with a reload in between, by cell, with an order; and the mark on the screen is the one that the hand-in file is re-graded to. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { markText } from '../../src/i18n/format.ts';
import type { StoredAttempt } from '../../src/runtime/store.ts';
import { sentence } from '../../simulations/kit/result.ts';
import { regrade } from '../../simulations/regrade.ts';
import { keyOf } from '../../simulations/strategic-analysis/model.ts';
import { contentOf } from '../support/course.ts';
import { keyed, openRound, roundOf } from '../support/rounds.ts';
import { expectOpen, WIDE } from './support/axe.ts';
import { savedText } from './support/desk.ts';
import { putOnDisk } from './support/disk.ts';
import { drop } from './support/files.ts';
import { expectFocus, goTo } from './support/keyboard.ts';
import { expect, site, test } from './support/site.ts';

test.use({ viewport: WIDE });

/** Downloads the hand-in, and returns its text with the mark that re-grading gives it. */
async function handedIn(page: Page, button: string): Promise<{ readonly name: string; readonly text: string; readonly mark: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await waiting;
  const text = await readFile(await file.path(), 'utf8');
  const graded = await regrade(text, ({ id }, { scenario }) => Promise.resolve(contentOf(id, scenario)));
  const attempt = graded.ok ? graded.value.attempts[0] : undefined;
  if (attempt?.ok !== true) throw new Error(attempt === undefined ? 'no attempt in the file' : sentence(attempt.problem, 'en'));
  if (attempt.value.verdict === undefined) throw new Error('the file has no mark');
  return { name: file.suggestedFilename(), text, mark: markText(attempt.value.verdict.earned) };
}

/** The statement whose question has the focus. */
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.closest('li')?.id.replace('s-', '') ?? '');

/** The number key of the cell that the key has for a statement on the round's first question. */
function digitOf(round: string, statement: string): string {
  const { axes: [axis], statements } = roundOf(round);
  const found = statements.find(({ id }) => id === statement);
  if (axis === undefined || found === undefined) throw new Error(`${round} has no ${statement}`);
  return String(axis.cells.findIndex(({ id }) => id === keyOf(axis, found).cell) + 1);
}

test('SWOT by keys alone, with a reload in the middle, to a mark that the trainer gets from the file too', async ({ page }) => {
  await page.goto(site('/labs/strategic-analysis/swot/'));
  await expect(page.getByRole('button', { name: '开始' })).toBeVisible();
  await goTo(page, 'Tab', '.sizes input');
  await page.keyboard.press('ArrowRight');
  await goTo(page, 'Tab', '.which input');
  await page.keyboard.type('7');
  await goTo(page, 'Tab', '.start .btn.primary');
  await page.keyboard.press('Enter');
  const rows = page.locator('main li[id^="s-"]');
  await expect(rows).toHaveCount(12);
  await expectFocus(page, 'the start');

  for (let n = 1; n <= 6; n += 1) {
    await page.keyboard.press(digitOf('swot', await focused(page)));
    await expect(page.locator('.saved')).toHaveText(savedText(n));
    await expectFocus(page, `statement ${String(n)}`);
  }
  const before = await page.locator('main input:checked').evaluateAll((all) => all.map((one) => `${one.getAttribute('name') ?? ''} ${one.getAttribute('value') ?? ''}`));
  expect(before).toHaveLength(6);
  await page.reload();
  await expect(page.getByText('已归 6 / 12 条').first()).toBeVisible();
  expect(await page.locator('main input:checked').evaluateAll((all) => all.map((one) => `${one.getAttribute('name') ?? ''} ${one.getAttribute('value') ?? ''}`))).toEqual(before);
  await expect(rows).toHaveCount(12);

  await goTo(page, 'Shift+Tab', '.tray .btn:not(.primary)');
  await page.keyboard.press('Enter');
  for (let n = 7; n <= 11; n += 1) {
    await page.keyboard.press(digitOf('swot', await focused(page)));
    await expect(page.locator('.saved')).toHaveText(savedText(n));
  }
  // The last one wrong, so that the mark is neither 0 nor full.
  await page.keyboard.press(digitOf('swot', await focused(page)) === '1' ? '2' : '1');
  await expect(page.locator('#hand-in')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).not.toContainText('还有没做完的');
  await goTo(page, 'Tab', 'dialog .btn.primary');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.locator('[data-statement]')).toHaveCount(12);

  await page.getByLabel('姓名').fill('李雷');
  const { name, text, mark } = await handedIn(page, '存成作业文件');
  await expect(page.locator('.score strong')).toHaveText(mark);
  expect(Number(mark)).toBeGreaterThan(60);
  expect(Number(mark)).toBeLessThan(100);
  expect(name).toBe('swot-李雷.json');
  expect(text).not.toMatch(/mark|score|verdict|earned|kappa/i);
  await page.getByRole('button', { name: '只看不对的 1' }).click();
  await expect(page.locator('[data-statement]')).toHaveCount(1);
  await expect(page.locator('[data-statement]')).toContainText('为什么不是');

  await page.goto(site('/me/'));
  await expect(page.getByText('SWOT归格').first()).toBeVisible();
  await page.goto(site('/trainer/'));
  await drop(page.locator('main .drop'), [{ name, text }]);
  await expect(page.locator('.roster tbody tr')).toContainText('SWOT归格');
  await expect(page.locator('.roster thead')).toContainText('归格');
  await expect(page.locator('.roster tbody tr')).toContainText(mark);
});

test('in English: five steps put in order by the buttons, one statement left open, and another sheet afterwards', async ({ page }) => {
  await page.goto(site('/en/labs/strategic-analysis/five-steps/'));
  await page.getByLabel('Sheet number').fill('3');
  await page.getByRole('button', { name: 'Start' }).click();
  const entries = page.locator('[data-entry]');
  await expect(entries).toHaveCount(5);
  await expect(page.getByText('order not touched yet').first()).toBeVisible();
  const wanted = (roundOf('five-steps').sequence?.entries ?? []).map(({ id }) => id);
  for (const [place, id] of wanted.entries()) {
    for (;;) {
      const order = await entries.evaluateAll((all) => all.map((one) => one.getAttribute('data-entry') ?? ''));
      if (order.indexOf(id) === place) break;
      const up = page.locator(`[data-entry="${id}"] button`).first();
      await up.click();
      await expect(up).toBeFocused();
      await expect(entries.nth(order.indexOf(id) - 1)).toHaveAttribute('data-entry', id);
    }
  }
  await expect(page.getByText('order given').first()).toBeVisible();
  const rows = page.locator('main li[id^="s-"]');
  for (let i = 0; i < 9; i += 1) {
    const id = (await rows.nth(i).getAttribute('id'))?.replace('s-', '') ?? '';
    await rows.nth(i).getByRole('radio').nth(Number(digitOf('five-steps', id)) - 1).check();
  }
  await expect(page.getByText('9 of 10 placed').first()).toBeVisible();
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.getByRole('dialog')).toContainText('1 statement not placed');
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
  await expect(page.locator('[data-criterion="order"] .num')).toHaveText('50 / 50');
  await expect(page.locator('[data-statement]').filter({ hasText: 'not placed' })).toHaveCount(1);
  const { mark } = await handedIn(page, 'Save as a hand-in file');
  await expect(page.locator('.score strong')).toHaveText(mark);
  await page.getByRole('button', { name: 'Another sheet' }).click();
  await expect(page.getByLabel('Sheet number')).toHaveValue('');
});

test('five forces by cell: the table says what the figure shows, a statement leads back to its question and is taken back', async ({ page }) => {
  await page.goto(site('/labs/strategic-analysis/five-forces/'));
  await page.getByRole('radio', { name: '抽 12 条' }).check();
  await page.getByRole('button', { name: '开始' }).click();
  const first = page.locator('main li[id^="s-"]').first();
  await first.getByRole('radio', { name: '新进入者' }).check();
  await first.getByRole('radio', { name: '变弱' }).check();
  await expect(page.locator('.force.top')).toContainText('1↓');
  const row = page.getByRole('row', { name: /^新进入者/ });
  await expect(row).toContainText('变弱 ↓');
  await expect(page.getByText('已归 1 / 12 条').first()).toBeVisible();

  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('button', { name: '按格' }).click();
  await expect(first).toBeHidden();
  await row.getByRole('button').click();
  await expect(first.getByRole('radio', { name: '新进入者' })).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(first.locator('[data-axis="force"] input:checked')).toHaveCount(0);
  await expect(first.locator('[data-axis="force"] input').first()).toBeFocused();
  await expect(page.getByText('已归 0 / 12 条').first()).toBeVisible();
});

test('a round in the middle, its question before handing in, and its result are open to all', async ({ page, said }) => {
  test.slow();
  const records = (['five-forces', 'motives'] as const).flatMap((id, i): StoredAttempt[] => {
    const round = roundOf(id);
    const opening = openRound(round, { seed: 5 });
    const actions = keyed(round, opening, (statement, axis, key) => (axis === round.axes[0]?.id && statement.length % 3 === 0 ? round.axes[0].cells[0]?.id : key));
    const half = actions.slice(0, Math.floor(actions.length / 3));
    return [{ id: `${id}-half`, createdAt: i, updatedAt: i, attempt: { ...opening.attempt, actions: half } }, { id: `${id}-whole`, createdAt: i, updatedAt: i, attempt: { ...opening.attempt, actions: [...actions, { type: 'handIn' }] } }];
  });
  await putOnDisk(page, records);
  for (const id of ['five-forces', 'motives']) {
    await page.goto('about:blank');
    await page.goto(site(`/labs/strategic-analysis/${id}/#${id}-half`));
    await expect(page.locator('.tray')).toBeVisible();
    await expectOpen(page, said, `${id} in the middle`);
    await page.locator('#hand-in').click();
    await expectOpen(page, said, `${id} before handing in`, { part: 'dialog' });
    await page.goto('about:blank');
    await page.goto(site(`/labs/strategic-analysis/${id}/#${id}-whole`));
    await expect(page.locator('.score')).toBeVisible();
    await page.locator('details summary').first().click();
    await expectOpen(page, said, `result of ${id}`);
  }
});
