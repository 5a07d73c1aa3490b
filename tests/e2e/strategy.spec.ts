/** The strategy workshop as it is worked: the expert's line by mouse over a reload, by keys alone in English, in two tabs; the printed values on the screen; the strategy on one page of paper. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { RawAction } from '../../simulations/kit/attempt.ts';
import { sentence } from '../../simulations/kit/result.ts';
import { serviceStrategy } from '../../simulations/service-strategy/index.ts';
import { STEPS } from '../../simulations/service-strategy/model/context.ts';
import { markText } from '../../src/i18n/format.ts';
import type { StoredAttempt } from '../../src/runtime/store.ts';
import { contentOf } from '../support/course.ts';
import { goldens } from '../support/golden.ts';
import { expectOpen, WIDE } from './support/axe.ts';
import { savedText } from './support/desk.ts';
import { onDisk, putOnDisk } from './support/disk.ts';
import { drop } from './support/files.ts';
import { expectFocus, goTo } from './support/keyboard.ts';
import { expect, site, test } from './support/site.ts';

const LAB = '/labs/service-strategy/cold-chain-3pl/';
const TABS = [...STEPS, 'quarters'] as const;
type Tab = (typeof TABS)[number];
test.use({ viewport: WIDE });

/** A frozen attempt as this device keeps it, up to its first so many steps. */
function record(id: string, name: string, until?: string): StoredAttempt {
  const golden = goldens(serviceStrategy.id).find(([file]) => file === name)?.[1];
  if (golden === undefined) throw new Error(`no frozen attempt ${name}`);
  const { actions } = golden.attempt;
  return { id, createdAt: 1, updatedAt: 1, attempt: { ...golden.attempt, actions: until === undefined ? actions : actions.slice(0, actions.findIndex(({ type }) => type === until)) } };
}
const expert = record('expert', 'expert').attempt.actions;

const expectSaved = (page: Page, step: number): Promise<void> => expect(page.locator('.saved')).toHaveText(savedText(step));

async function turnTo(page: Page, tab: Tab): Promise<void> {
  await page.locator(`#step-${tab}`).click();
  await expect(page.getByRole('tabpanel')).toHaveAttribute('aria-labelledby', `step-${tab}`);
}

/** What the attempt is worth by its replay, outside the browser. */
async function replayedMark({ attempt }: StoredAttempt): Promise<string> {
  const opened = serviceStrategy.open(contentOf(serviceStrategy.id, attempt.setup.scenario), attempt);
  if (!opened.ok) throw new Error(sentence(opened.problem, 'en'));
  const verdict = await opened.value.verdict();
  if (verdict.status !== 'graded') throw new Error('not handed in');
  return markText(verdict.earned);
}

/** What each evidence card of the one attempt on disk claims, by its id. */
async function claimsOf(page: Page): Promise<Readonly<Record<string, string>>> {
  const [stored] = await onDisk(page);
  const opened = stored === undefined ? undefined : serviceStrategy.open(contentOf(serviceStrategy.id, stored.attempt.setup.scenario), stored.attempt);
  if (opened?.ok !== true) throw new Error('no attempt can be opened');
  return Object.fromEntries(opened.value.view().evidence.map(({ id, claim }) => [id, claim.zh]));
}

const radio = (name: string, value: unknown): string => `input[name="${name}"][value="${String(value)}"]`;

/** One decision by mouse, on the screen of its step. */
async function press(page: Page, action: RawAction): Promise<void> {
  const panel = page.getByRole('tabpanel');
  const check = (name: string, value: unknown): Promise<void> => panel.locator(radio(name, value)).check();
  const { type } = action;
  if (type === 'pick') await check(String(action['candidate']), action['measure']);
  else if (type === 'survey') await check(`survey-${String(action['segment'])}`, action['answers']);
  else if (type === 'interviews') await check('interviews', action['count']);
  else if (type === 'benchmark') await check('benchmark', action['visits']);
  else if (type === 'source') await check(String(action['source']), 1);
  else if (type === 'commission') {
    await panel.getByRole('button', { name: '委托', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '委托', exact: true }).click();
  } else if (['careless', 'combining', 'correction', 'measure'].includes(type)) await check(type, action['choice']);
  else if (type === 'priority') {
    await check('shown', action['segment']);
    const name = { orderStatus: '订单状态信息', accessibility: '可接近性', substitution: '产品替代', tracing: '产品跟踪与质保' }[String(action['element'])] ?? '';
    await panel.getByRole('checkbox', { name: `把“${name}”列为优先` }).check();
  } else if (type === 'cut') {
    await panel.getByRole('combobox', { name: '横向变量' }).selectOption(String(action['first']));
    await check('at-first', action['firstAt']);
    await panel.getByRole('combobox', { name: '纵向变量' }).selectOption(String(action['second']));
    await check('at-second', action['secondAt']);
  } else if (type === 'strategy') await panel.getByRole('radio', { name: /^增值为本/ }).check();
  else if (type === 'buy') await check(`${String(action['segment'])}-${String(action['group'])}`, action['level']);
  else throw new Error(`${type} is not pressed here`);
}

test('the expert’s line by mouse, with a reload in between: the mark on the screen is that of its replay', async ({ page }) => {
  await page.goto(site(LAB));
  await page.getByLabel('哪一场').fill('1');
  await page.getByRole('button', { name: '开始' }).click();
  await expect(page.locator('#step-elements')).toBeFocused();
  const at = (type: string): number => expert.findIndex((action) => action.type === type);
  const tabOf: Readonly<Partial<Record<number, Tab>>> = { [at('survey')]: 'information', [at('careless')]: 'tidying', [at('cut')]: 'segments', [at('strategy')]: 'mix' };
  const panel = page.getByRole('tabpanel');
  let saved = 0;
  for (const [i, action] of expert.slice(0, at('launch')).entries()) {
    const tab = tabOf[i];
    if (tab !== undefined) await turnTo(page, tab);
    if (action.type === 'cards') {
      // What a card says is drawn by seed; which of them hold is told by their sources only.
      const claims = await claimsOf(page);
      for (const claim of ['value1', 'value2', 'value3'].map((id) => claims[id] ?? id)) {
        await panel.getByRole('checkbox', { name: claim }).check();
        saved += 1;
        await expectSaved(page, saved);
      }
      // A fourth card is refused, and the tick does not stand.
      const fourth = panel.getByRole('checkbox', { name: claims['satisf1'] ?? '' });
      await fourth.click();
      await expect(fourth).not.toBeChecked();
      continue;
    }
    await press(page, action);
    saved += 1;
    await expectSaved(page, saved);
    if (action.type === 'commission') {
      await page.reload();
      await expectSaved(page, saved);
      await turnTo(page, 'elements');
      await expect(page.getByText('照上次的买法，再花 129 千元，再等 6 周，累计 12 周，误期 6 周，每个季度的效益少 9%')).toBeVisible();
    }
  }
  await expect(page.locator('.purse')).toContainText('已用 511 / 549 千元');
  await turnTo(page, 'quarters');
  await panel.getByRole('button', { name: '签字，开始四个季度' }).click();
  for (const response of ['先补基本服务', '不跟进，照计划走', '把增值再做深一层', '高层出面修复关系']) await panel.getByRole('group', { name: /怎么应对/ }).getByRole('button', { name: response }).click();
  await expect(panel.locator('.trace h3 .label')).toHaveText(['效益 217 千元', '效益 271 千元', '效益 298 千元', '效益 298 千元']);
  await expect(panel.locator('.sum')).toContainText('= 702 千元');
  await panel.getByRole('button', { name: '交一次，只看总分' }).click();
  await expect(panel.getByText('100 分')).toBeVisible();
  await panel.getByRole('button', { name: '最后交卷' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '交卷', exact: true }).click();
  await expect(page.locator('.result h1')).toBeFocused();
  const [stored] = await onDisk(page);
  if (stored === undefined) throw new Error('nothing was kept');
  expect(await replayedMark(stored)).toBe('100');
  await expect(page.locator('.score strong')).toHaveText('100');
  await page.reload();
  await expect(page.locator('.score strong')).toHaveText('100');
});

test('by keyboard alone, in English: every step, the four quarters, a counted hand-in and the last', async ({ page }) => {
  await page.goto(site(`/en${LAB}`));
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  await goTo(page, 'Tab', '.start .btn.primary');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('tabpanel');
  const next = async (tab: Tab): Promise<void> => {
    await goTo(page, 'Shift+Tab', `#step-${TABS[TABS.indexOf(tab) - 1] ?? tab}`);
    await page.keyboard.press('ArrowRight');
    await expect(panel).toHaveAttribute('aria-labelledby', `step-${tab}`);
    await expectFocus(page, `turning to ${tab}`);
  };
  const press = async (key: string, selector: string, text?: string): Promise<void> => {
    await goTo(page, 'Tab', selector, text);
    await page.keyboard.press(key);
    await expectFocus(page, `${key} on ${selector}`);
  };
  await expect(page.locator('#step-elements')).toBeFocused();
  await expect(panel).toBeVisible();
  await press('Space', radio('orderStatus', 0));
  await expect(panel.locator('.picked li')).toHaveCount(1);
  await next('information');
  await goTo(page, 'Tab', radio('survey-A', 0));
  await page.keyboard.press('ArrowRight');
  await expect(panel.locator(radio('survey-A', 10))).toBeChecked();
  await press('Enter', '[role="tabpanel"] .btn.primary');
  await press('Enter', 'dialog .btn.primary');
  await expect(panel.locator('ol li')).toHaveCount(1);
  await next('tidying');
  await press('Space', 'input[type="checkbox"]');
  await expect(panel.getByText('1 of 6')).toBeVisible();
  await next('segments');
  await goTo(page, 'Tab', 'select');
  await page.keyboard.type('O');
  await expect(panel.locator('select').first()).not.toHaveValue('');
  await next('mix');
  await press('Space', '[role="tabpanel"] fieldset input[type="radio"]');
  await press('Space', '.cards input');
  await press('Space', radio('A-basic', 'none'));
  await page.keyboard.press('ArrowDown');
  await expect(panel.locator(radio('A-basic', 'standard'))).toBeChecked();
  await next('quarters');
  await press('Enter', '[role="tabpanel"] .btn.primary');
  await expect(page.locator('#step-quarters')).toBeFocused();
  for (let q = 1; q <= 4; q += 1) {
    await press('Enter', '.trace .here button');
    await expect(panel.locator('.trace .done')).toHaveCount(q);
  }
  await goTo(page, 'Tab', '[role="tabpanel"] .btn', 'Hand in for the total');
  await page.keyboard.press('Enter');
  await expect(panel.locator('dl dd')).toHaveCount(1);
  await expectFocus(page, 'a hand-in for the total');
  await goTo(page, 'Tab', '[role="tabpanel"] .btn', 'Final hand-in');
  await page.keyboard.press('Enter');
  await press('Enter', 'dialog .btn.primary');
  await expect(page.locator('.result h1')).toBeFocused();
  const [stored] = await onDisk(page);
  if (stored === undefined) throw new Error('nothing was kept');
  await expect(page.locator('.score strong')).toHaveText(await replayedMark(stored));
});

test('two tabs on one workshop: each goes on from what the other has decided', async ({ page, context }) => {
  await putOnDisk(page, [record('both', 'expert', 'commission')]);
  const other = await context.newPage();
  const before = expert.findIndex(({ type }) => type === 'commission');
  for (const tab of [page, other]) {
    await tab.goto(site(`${LAB}#both`));
    await expectSaved(tab, before);
    await turnTo(tab, 'tidying');
  }
  await press(page, { type: 'careless', choice: 'remove' });
  await expectSaved(other, before + 1);
  await expect(other.locator(radio('careless', 'remove'))).toBeChecked();
  await press(other, { type: 'combining', choice: 'precision' });
  await expectSaved(page, before + 2);
  expect((await onDisk(page))[0]?.attempt.actions.slice(before)).toEqual([{ type: 'careless', choice: 'remove' }, { type: 'combining', choice: 'precision' }]);
});

test('the expert’s strategy is one page of paper in either language', async ({ page }) => {
  await putOnDisk(page, [record('expert', 'expert')]);
  for (const locale of ['', '/en']) {
    await page.goto(site(`${locale}${LAB}#expert`));
    await expect(page.locator('.score strong')).toHaveText('100');
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
});

test('tidying skipped: the printed quarters, and one mark on the screen, at the trainer’s and by replay; one’s own page names the workshop', async ({ page }) => {
  await putOnDisk(page, [record('skipped', 'tidying-skipped', 'handIn')]);
  await page.goto(site(`${LAB}#skipped`));
  const panel = page.getByRole('tabpanel');
  await turnTo(page, 'quarters');
  await expect(panel.locator('.trace h3 .label')).toHaveText(['效益 164 千元', '效益 205 千元', '效益 225 千元', '效益 225 千元']);
  await expect(panel.locator('.sum')).toContainText('= 423 千元');
  await panel.getByRole('button', { name: '最后交卷' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '交卷', exact: true }).click();
  await page.getByLabel('姓名').fill('李雷');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '存成作业文件' }).click();
  const file = await waiting;
  const text = await readFile(await file.path(), 'utf8');
  const [stored] = await onDisk(page);
  if (stored === undefined) throw new Error('nothing was kept');
  const mark = await replayedMark(stored);
  // Marks are printed with one decimal.
  expect(Math.abs(Number(mark) - 58.2)).toBeLessThanOrEqual(0.05);
  await expect(page.locator('.score strong')).toHaveText(mark);
  for (const [locale, title] of [['', '冷链部的下一年'], ['/en', 'The cold-chain division’s next year']] as const) {
    await page.goto(site(`${locale}/me/`));
    await expect(page.locator('#history ~ ul > li')).toContainText(title);
  }
  await page.goto(site('/trainer/'));
  await drop(page.locator('main .drop'), [{ name: file.suggestedFilename(), text }]);
  const row = page.locator('.roster tbody tr');
  await expect(row).toContainText('冷链部的下一年');
  await expect(row).toContainText(mark);
});

test('no serious barrier before the start, in the steps, the quarters, and the result', async ({ page, said }) => {
  test.setTimeout(120_000);
  await page.goto(site(LAB));
  await expect(page.getByRole('button', { name: '开始' })).toBeVisible();
  await expectOpen(page, said, 'start');
  await putOnDisk(page, [record('signed', 'expert', 'handIn'), record('done', 'tidying-skipped')]);
  await page.goto(site(`${LAB}#signed`));
  for (const tab of TABS) {
    await turnTo(page, tab);
    await expectOpen(page, said, tab);
  }
  await page.goto(site(`${LAB}#done`));
  await page.reload();
  await expect(page.locator('.result h1')).toBeVisible();
  await expectOpen(page, said, 'the result');
});
