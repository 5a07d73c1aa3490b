/** The debrief on disk: from each mark to its moment, from a moment into a second attempt, and what it says where there is no record. */
import type { StoredAttempt } from '../../src/runtime/store.ts';
import { golden } from './support/cases.ts';
import { DeskPage } from './support/desk.ts';
import { onDisk, putOnDisk } from './support/disk.ts';
import { expect, site, test } from './support/site.ts';

/** A frozen attempt as this device keeps it, done under a seed of its own. */
const record = (id: string, name: string, seed = 77): StoredAttempt => {
  const { attempt } = golden(name);
  return { id, createdAt: 1_770_000_000_000, updatedAt: 1_770_000_000_000, attempt: { ...attempt, setup: { ...attempt.setup, seed, mode: 'practice' } } };
};

const debrief = (id: string): string => site(`/attempts/#${id}`);

test('every step under a criterion leads to its moment, and the stops of the time line do too', async ({ page }) => {
  await putOnDisk(page, [record('mediocre', 's4-mediocre')]);
  await page.goto(debrief('mediocre'));
  await expect(page.locator('.score strong')).toHaveText('38.18');
  await expect(page.locator('.score .badge')).toHaveText('不合格');
  await expect(page.locator('.veto')).toHaveCount(0);
  const heading = page.locator('#moment');
  for (const criterion of ['facts', 'remedy', 'time']) {
    const chips = page.locator(`[data-criterion="${criterion}"] .chip`);
    for (const chip of [chips.first(), chips.last()]) {
      await chip.click();
      await expect(chip).toHaveAttribute('aria-pressed', 'true');
      await expect(heading).toContainText(`第 ${(await chip.textContent()) ?? ''} 步`);
    }
  }
  await page.locator('.halt').nth(15).click();
  await expect(heading).toContainText('第 15 步　提出方案 600 元');
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(heading).toContainText('第 16 步');
  await page.getByRole('button', { name: '上一步' }).click();
  await expect(page.locator('.moment')).toContainText('关系到');
});

test('a critical error stands in a box of its own, opens first, and caps the mark', async ({ page }) => {
  await putOnDisk(page, [record('alone', 's4-no-escalation')]);
  await page.goto(debrief('alone'));
  await expect(page.locator('.score strong')).toHaveText('59');
  const box = page.locator('.veto');
  await expect(box.getByRole('heading', { level: 2 })).toContainText('一票否决 1 项');
  const chip = box.locator('.chip');
  const step = golden('s4-no-escalation').attempt.actions.findIndex(({ type }) => type === 'offer') + 1;
  await expect(chip).toHaveText(String(step));
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('#moment')).toContainText(`第 ${String(step)} 步　提出方案 1,294 元`);
  await expect(page.locator('#moment .badge.bad')).toBeVisible();
  await expect(page.locator('.halt.lost')).toHaveCount(1);
  await page.locator('.halt').first().click();
  await expect(page.locator('#moment')).toHaveText('开场');
  await chip.click();
  await expect(page.locator('#moment')).toContainText(`第 ${String(step)} 步`);
});

test('the dearest steps are named with what they cost and what a director would have done, and lead to their moment', async ({ page }) => {
  await putOnDisk(page, [record('mediocre', 's4-mediocre'), record('good', 's4-good')]);
  await page.goto(debrief('mediocre'));
  const costs = page.locator('section[aria-labelledby="costs"]');
  await expect(costs.locator('li')).toHaveCount(6);
  const losses = (await costs.locator('.num').allTextContents()).map((text) => Number(text.replace('−', '')));
  expect(losses.every((lost) => lost > 0)).toBe(true);
  expect(losses.reduce((sum, lost) => sum + lost, 0)).toBeLessThanOrEqual(100 - 38.178 + 0.01);
  await expect(costs.locator('li').first()).toContainText('主管会这样');
  const chip = costs.locator('.chip').last();
  await chip.click();
  await expect(page.locator('#moment')).toContainText(`第 ${(await chip.textContent()) ?? ''} 步`);
  await expect(page.locator('.moment .mark.bad')).toContainText('这一步丢了');
  await page.goto('about:blank');
  await page.goto(debrief('good'));
  await expect(costs).toContainText('没有一步让能得的分变少。');
});

test('an attempt that branched off shows its marks beside those it came from', async ({ page }) => {
  await putOnDisk(page, [record('first', 's4-mediocre'), { ...record('second', 's4-good'), parent: { id: 'first', step: 2 } }]);
  await page.goto(debrief('second'));
  await expect(page.locator('[data-criterion="remedy"] .num')).toHaveText('8.94 → 24 / 24');
  await expect(page.locator('.totals')).toContainText('原来那一份38.18');
  await page.goto('about:blank');
  await page.goto(debrief('first'));
  await expect(page.locator('[data-criterion="remedy"] .num')).toHaveText('8.94 / 24');
});

test('replay from a step starts a second attempt with the same seed and the steps before it, and keeps the first', async ({ page }) => {
  const first = record('first', 's4-mediocre', 4_000_000_001);
  await putOnDisk(page, [first]);
  await page.goto(debrief('first'));
  await page.locator('.halt').nth(15).click();
  await page.getByRole('button', { name: '从第 15 步重来' }).click();
  await expect(page).toHaveURL(/\/labs\/complaint-desk\/lost-parcel\/#[0-9a-f]{20}$/);
  const desk = new DeskPage(page, 'lost-parcel');
  await desk.expectSaved(14);
  await desk.expectAfter(first.attempt.actions.slice(0, 14));
  const id = new URL(page.url()).hash.slice(1);
  const kept = await onDisk(page);
  expect(kept).toHaveLength(2);
  expect(kept.find((one) => one.id === 'first')).toEqual(first);
  expect(kept.find((one) => one.id === id)).toMatchObject({ parent: { id: 'first', step: 15 }, attempt: { setup: first.attempt.setup, actions: first.attempt.actions.slice(0, 14) } });

  await desk.act({ type: 'escalate', reason: 'over-authority' });
  await desk.expectSaved(15);
  await page.goto(site('/me/'));
  const rows = page.locator('#history ~ ul > li');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('从另一份的第 15 步重来');
  await expect(rows.first()).toContainText('未交卷');
  await expect(rows.last()).toContainText('38.18');
  await rows.first().getByRole('link', { name: '接着处理' }).click();
  await desk.expectSaved(15);
  await desk.act({ type: 'handIn' });
  await expect(page.locator('.debrief')).toContainText('从另一份记录的第 15 步重来');
  const mark = await page.locator('.score strong').textContent();
  await page.reload();
  await expect(page.locator('.score strong')).toHaveText(mark ?? '');
  await expect(page).toHaveURL(debrief(id));
});

test('a debrief survives the reload, and back and forward lead from one to the other', async ({ page }) => {
  await putOnDisk(page, [record('one', 's1-good'), record('two', 's1-critical')]);
  await page.goto(debrief('one'));
  await expect(page.locator('.score strong')).toHaveText('100');
  await page.reload();
  await expect(page.locator('.score strong')).toHaveText('100');
  await page.goto(debrief('two'));
  await expect(page.locator('.score strong')).toHaveText('12.48');
  await expect(page.locator('.veto .error')).toHaveCount(3);
  await page.goBack();
  await expect(page.locator('.score strong')).toHaveText('100');
});

test('a debrief left before its lessons have come leaves nothing behind', async ({ page }) => {
  let come = (): void => undefined;
  const late = new Promise<void>((resolve) => { come = resolve; });
  await page.route('**/data/points.json', async (route) => { await late; await route.continue(); });
  await putOnDisk(page, [record('one', 's1-good'), record('two', 's1-critical')]);
  await page.goto(debrief('two'));
  await expect(page.locator('.score strong')).toHaveText('12.48');
  await page.goto(debrief('one'));
  await expect(page.locator('.score strong')).toHaveText('100');
  come();
  await expect(page.locator('#lessons')).toBeVisible();
});

test('where there is nothing to show, a sentence says why and a link leads on', async ({ page }) => {
  const open = record('open', 's1-good');
  await putOnDisk(page, [
    { ...open, attempt: { ...open.attempt, actions: open.attempt.actions.slice(0, 3) } },
    { ...open, id: 'elsewhere', attempt: { ...open.attempt, setup: { ...open.attempt.setup, variant: 'none' } } },
  ]);
  for (const [id, sentence, link] of [
    ['nobody', '这台设备上没有这份记录', '看我的全部记录'], ['', '还没有选定要看哪份记录', '看我的全部记录'],
    ['open', '这件案子还没有交卷', '接着处理'], ['elsewhere', '记录打不开', '看我的全部记录'],
  ] as const) {
    await page.goto(site('/404.html'));
    await page.goto(site(`/attempts/${id === '' ? '' : `#${id}`}`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence);
    await expect(page.getByRole('main').getByRole('link', { name: link })).toBeVisible();
  }
  await page.goto(site('/me/'));
  await expect(page.locator('#history ~ ul > li').filter({ hasText: '这份记录现在读不出来，原样留着。' })).toHaveCount(1);
});
