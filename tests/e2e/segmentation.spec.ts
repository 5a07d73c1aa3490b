/** The segmentation lab as it is worked: six stages by mouse and by keys, kept over a reload, three hand-ins of which the best counts, and a result that equals the replayed mark. */
import type { Page } from '@playwright/test';
import { markText } from '../../src/i18n/format.ts';
import type { StoredAttempt } from '../../src/runtime/store.ts';
import { customerSegmentation } from '../../simulations/customer-segmentation/index.ts';
import { STAGES, type Stage } from '../../simulations/customer-segmentation/model/context.ts';
import { sentence } from '../../simulations/kit/result.ts';
import { contentOf } from '../support/course.ts';
import { goldens } from '../support/golden.ts';
import { expectOpen, WIDE } from './support/axe.ts';
import { savedText } from './support/desk.ts';
import { onDisk, putOnDisk } from './support/disk.ts';
import { goTo } from './support/keyboard.ts';
import { expect, site, test } from './support/site.ts';

const LAB = '/labs/customer-segmentation/near8020/';
test.use({ viewport: WIDE });

async function begin(page: Page): Promise<void> {
  await page.goto(site(LAB));
  await page.getByRole('radio', { name: '20 户', exact: true }).check();
  await page.getByLabel('哪一份名单').fill('1');
  await page.getByRole('button', { name: '开始' }).click();
  await expect(page.locator('.grid tbody tr').first()).toBeVisible();
}
const expectSaved = (page: Page, step: number): Promise<void> => expect(page.locator('.saved')).toHaveText(savedText(step));

/** The stage's own screen is there; it is loaded when it is first opened. */
const expectStage = (page: Page, stage: Stage): Promise<void> => expect(page.getByRole('tabpanel')).toHaveAttribute('aria-labelledby', `stage-${stage}`);

async function turnTo(page: Page, stage: Stage): Promise<void> {
  await page.locator(`#stage-${stage}`).click();
  await expectStage(page, stage);
}

/** From something in a stage back to its tab, and on to the next stage. */
async function nextByKeys(page: Page, from: Stage): Promise<void> {
  await goTo(page, 'Shift+Tab', `#stage-${from}`);
  await page.keyboard.press('ArrowRight');
  const next = STAGES[STAGES.indexOf(from) + 1] ?? from;
  await expect(page.locator(`#stage-${next}`)).toBeFocused();
  await expectStage(page, next);
}

/** What the attempt is worth by its replay, outside the browser. */
async function replayedMark({ attempt }: StoredAttempt): Promise<{ readonly earned: number; readonly possible: number; readonly counted: number }> {
  const opened = customerSegmentation.open(contentOf(customerSegmentation.id, attempt.setup.scenario), attempt);
  if (!opened.ok) throw new Error(sentence(opened.problem, 'en'));
  const verdict = await opened.value.verdict();
  if (verdict.status !== 'graded') throw new Error('not handed in');
  return { earned: verdict.earned, possible: verdict.possible, counted: verdict.outcome['handIn'] ?? 0 };
}

/** A frozen attempt as this device keeps it. */
function record(id: string, name: string, steps?: number): StoredAttempt {
  const golden = goldens(customerSegmentation.id).find(([file]) => file === name)?.[1];
  if (golden === undefined) throw new Error(`no frozen attempt ${name}`);
  return { id, createdAt: 1, updatedAt: 1, attempt: { ...golden.attempt, actions: golden.attempt.actions.slice(0, steps) } };
}

test('a list through its six stages by mouse, with a reload in between, handed in three times', async ({ page }) => {
  await begin(page);
  const panel = page.locator('.panel');
  const first = page.locator('.grid tbody tr[data-place="0"]');
  const code = ((await first.locator('th').textContent()) ?? '').slice(0, 5);

  await first.click();
  await panel.getByRole('button', { name: '打开原始单据' }).click();
  await panel.getByRole('button', { name: '没有问题' }).click();
  await expectSaved(page, 2);

  await turnTo(page, 'profit');
  await panel.getByRole('checkbox', { name: /^客服工时/ }).check();
  await panel.locator('.rate input').fill('100');
  await page.keyboard.press('Enter');
  await expectSaved(page, 4);

  await turnTo(page, 'tiers');
  await panel.getByLabel('A 止于第几名').fill('1');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('slider', { name: 'A 与 B 的分界' })).toHaveAttribute('aria-valuenow', '1');
  // Both lines stand at the same rank: the mark of B is what can be taken.
  await panel.getByRole('slider', { name: 'B 与 C 的分界' }).locator('span').hover();
  await page.mouse.down();
  const plot = await panel.locator('.plot').boundingBox();
  await page.mouse.move((plot?.x ?? 0) + (plot?.width ?? 0) / 2, (plot?.y ?? 0) + 100, { steps: 4 });
  await page.mouse.up();
  await expectSaved(page, 6);

  await turnTo(page, 'segments');
  await panel.getByRole('combobox').selectOption('pay');
  await panel.getByRole('button', { name: /^50%/ }).click();
  await expectSaved(page, 7);
  await expect(panel.getByRole('row')).toHaveCount(3);

  await page.reload();
  await expectSaved(page, 7);
  await expect(page.locator('#stage-segments')).toHaveAttribute('aria-selected', 'true');
  await expect(panel.getByRole('button', { name: /^50%/ })).toHaveAttribute('aria-pressed', 'true');

  await turnTo(page, 'serve');
  const level = page.locator('.grid tbody tr[data-place="0"] select');
  await level.selectOption('basic');
  await expectSaved(page, 8);
  // Everybody at the highest level costs more than there is: it is refused, and says so.
  await panel.getByLabel('给哪些客户').selectOption({ label: '名单上全部' });
  await panel.getByLabel('投哪一档').selectOption('vip');
  await panel.getByRole('button', { name: /都改为/ }).click();
  await expect(page.locator('.refused')).toContainText('没有做成');
  await expect(level).toHaveValue('basic');

  await turnTo(page, 'review');
  await panel.locator('fieldset').first().getByRole('radio', { name: '数据支持' }).check();
  await panel.getByRole('button', { name: '交一次，只看总分' }).click();
  await expect(panel.locator('.totals div')).toHaveCount(1);
  await expect(panel.getByText('还剩 2 次')).toBeVisible();
  await panel.locator('fieldset').first().getByRole('radio', { name: '这份数据看不出来' }).check();
  await panel.getByRole('button', { name: '交一次，只看总分' }).click();
  await expect(panel.locator('.totals div')).toHaveCount(2);
  await expect(panel.getByRole('button', { name: '交一次，只看总分' })).toHaveCount(0);
  const told = await panel.locator('.totals dd').allTextContents();
  await panel.getByRole('button', { name: '最后交卷' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '交卷', exact: true }).click();
  await expect(page.locator('.result h1')).toBeFocused();

  const [stored] = await onDisk(page);
  expect(stored?.attempt.actions).toEqual([
    { type: 'open', row: code }, { type: 'mend', row: code, how: 'ok' }, { type: 'count', item: 'hours', counts: true }, { type: 'rate', item: 'hours', rate: 100 },
    { type: 'cut', basis: 'measure', a: 1, ab: 1 }, { type: 'cut', basis: 'measure', a: 1, ab: expect.any(Number) }, { type: 'single', variable: 'pay', cuts: ['50'] },
    { type: 'serve', rows: [expect.stringMatching(/^K/)], level: 'basic' }, expect.objectContaining({ type: 'serve', level: 'vip' }), expect.objectContaining({ type: 'judge', judgement: 'supported' }), { type: 'submit' },
    expect.objectContaining({ type: 'judge', judgement: 'untold' }), { type: 'submit' }, { type: 'handIn' },
  ]);
  if (stored === undefined) throw new Error('nothing was kept');
  const { earned, possible, counted } = await replayedMark(stored);
  expect(possible).toBe(100);
  await expect(page.locator('.score strong')).toHaveText(markText(earned));
  expect(markText(earned)).toBe([...told.map((text) => text.replace(' 分', '')), markText(earned)][counted - 1]);
  await expect(page.locator('.criteria > li')).toHaveCount(STAGES.length);
  await page.locator('[data-criterion="know"] summary').first().click();
  await expect(page.locator('[data-criterion="know"] tbody tr').first()).toBeVisible();
  await page.reload();
  await expect(page.locator('.score strong')).toHaveText(markText(earned));
});

test('the same stages by keyboard alone, and what a finished list is worth', async ({ page }) => {
  await begin(page);
  await goTo(page, 'Tab', '#stage-know');
  await goTo(page, 'Tab', '.grid tbody tr[data-place]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await goTo(page, 'Tab', '.mends button', '没有问题');
  await page.keyboard.press('Enter');
  await nextByKeys(page, 'know');
  await goTo(page, 'Tab', '.pools input[type="checkbox"]');
  await page.keyboard.press('Space');
  await nextByKeys(page, 'profit');
  await goTo(page, 'Tab', '.hand.a');
  await page.keyboard.press('ArrowRight');
  await nextByKeys(page, 'tiers');
  await goTo(page, 'Tab', '.panel .parts button', '系列变量');
  await page.keyboard.press('Enter');
  await goTo(page, 'Tab', '.panel select');
  await page.keyboard.press('ArrowDown');
  await goTo(page, 'Tab', '.panel .at button');
  await page.keyboard.press('Enter');
  await expect(page.locator('.panel .branch')).toHaveCount(2);
  await nextByKeys(page, 'segments');
  await goTo(page, 'Tab', '.grid td select');
  await page.keyboard.press('ArrowDown');
  await nextByKeys(page, 'serve');
  await goTo(page, 'Tab', '.panel fieldset input');
  await page.keyboard.press('Space');
  await expectSaved(page, 6);
  const [stored] = await onDisk(page);
  expect(stored?.attempt.actions.map(({ type }) => type)).toEqual(['mend', 'count', 'cut', 'root', 'serve', 'judge']);
  await goTo(page, 'Tab', '.panel .btn.primary');
  await page.keyboard.press('Enter');
  await goTo(page, 'Tab', 'dialog .btn.primary');
  await page.keyboard.press('Enter');
  await expect(page.locator('.result h1')).toBeFocused();
});

test('the keys stay with their customer when a choice moves its row', async ({ page }) => {
  await begin(page);
  await turnTo(page, 'tiers');
  await page.locator('.cutc .btn').last().click();
  await page.locator('.grid thead button', { hasText: '手改' }).click();
  const choice = page.locator('.grid td select').last();
  const name = await choice.getAttribute('aria-label') ?? '';
  await choice.focus();
  const focused = page.locator('.grid select:focus');
  for (const [i, key] of ['A', 'B'].entries()) {
    await page.keyboard.press(key);
    // The browser itself shows the value at once; the row moves when it is kept.
    await expectSaved(page, i + 2);
    await expect(page.getByLabel(name, { exact: true })).toHaveValue(key);
    await expect(focused).toHaveAttribute('aria-label', name);
  }
  const types = await onDisk(page);
  const chosen = types[0]?.attempt.actions.filter(({ type }) => type === 'tier').map(({ rows }) => rows);
  expect(chosen).toEqual([[name.split(' ')[0]], [name.split(' ')[0]]]);
});

test('no serious barrier before the start, in the stages, and in the result', async ({ page, said }) => {
  test.slow();
  await page.goto(site(LAB));
  await expect(page.getByRole('button', { name: '开始' })).toBeVisible();
  await expectOpen(page, said, 'start');
  const whole = record('whole', 'three-hand-ins');
  await putOnDisk(page, [record('half', 'three-hand-ins', whole.attempt.actions.findIndex(({ type }) => type === 'submit')), whole]);
  await page.goto(site(`/labs/customer-segmentation/${whole.attempt.setup.scenario}/#half`));
  for (const stage of ['know', 'tiers', 'segments', 'serve', 'review'] as const) {
    await turnTo(page, stage);
    if (stage === 'know' || stage === 'tiers') await page.locator('.grid tbody tr[data-place="0"]').click();
    for (const part of stage === 'segments' ? [0, 1, 2, 3] : [0]) {
      if (stage === 'segments') await page.locator('.panel .parts button').nth(part).click();
      await expectOpen(page, said, `${stage} ${String(part)}`);
    }
  }
  await page.goto('about:blank');
  await page.goto(site(`/labs/customer-segmentation/${whole.attempt.setup.scenario}/#whole`));
  await expect(page.locator('.score')).toBeVisible();
  for (const list of await page.locator('.criteria summary').all()) await list.click();
  await expectOpen(page, said, 'result');
});
