/** Two tabs on one attempt: every action is kept once, in one order, and both tabs show the same. */
import type { Page } from '@playwright/test';
import type { RawAction } from '../../simulations/kit/attempt.ts';
import { playOf } from './support/cases.ts';
import { DeskPage } from './support/desk.ts';
import { onDisk } from './support/disk.ts';
import { expect, test } from './support/site.ts';

const CASE = 'lost-parcel';

/** Two tabs of one attempt, which is begun in the first. */
async function tabs(page: Page): Promise<readonly [first: DeskPage, second: DeskPage]> {
  const first = new DeskPage(page, CASE, true);
  await first.open();
  await first.start();
  const second = new DeskPage(await page.context().newPage(), CASE, true);
  await second.open(new URL(page.url()).hash.slice(1));
  await second.expectSaved(0);
  return [first, second];
}

const sorted = (actions: readonly RawAction[]): string[] => actions.map((action) => JSON.stringify(action)).toSorted();

/** The actions of the one attempt on disk, in the order in which they were kept. */
async function kept(page: Page): Promise<readonly RawAction[]> {
  const records = await onDisk(page);
  expect(records).toHaveLength(1);
  return records[0]?.attempt.actions ?? [];
}

test('a tab in the background follows what the other one does, without reloading', async ({ page }) => {
  const [first, second] = await tabs(page);
  await second.page.evaluate(() => { document.body.dataset['since'] = 'open'; });
  await first.page.bringToFront();
  const actions = [{ type: 'ack', wording: 'own' }, { type: 'listen', wording: 'open' }, { type: 'check', source: 'scan' }] as const;
  await first.play(actions);
  await second.expectSaved(3);
  await second.expectAfter(actions);
  await expect(second.page.getByText('另一个标签页走了几步，这里已经跟上。')).toBeVisible();
  expect(await second.page.evaluate(() => document.body.dataset['since'])).toBe('open');

  // And the other way round, by turns: each acts on what the other has done.
  const more = [{ type: 'empathise', wording: 'specific' }, { type: 'apologise', wording: 'neutral' }, { type: 'ask', topic: 'demand' }, { type: 'ask', topic: 'value' }] as const;
  for (const [i, action] of more.entries()) {
    await (i % 2 === 0 ? second : first).act(action);
    await Promise.all([first.expectSaved(4 + i), second.expectSaved(4 + i)]);
  }
  expect(await kept(page)).toEqual([...actions, ...more]);
  await Promise.all([first.expectAfter([...actions, ...more]), second.expectAfter([...actions, ...more])]);
});

test('actions pressed in both tabs at the same moment are all kept, once, and both tabs show all of them', async ({ page }) => {
  const [first, second] = await tabs(page);
  await first.play([{ type: 'ack', wording: 'own' }]);
  await second.expectSaved(1);
  const pairs: readonly (readonly [RawAction, RawAction])[] = [
    [{ type: 'listen', wording: 'open' }, { type: 'check', source: 'scan' }],
    [{ type: 'ask', topic: 'impact' }, { type: 'check', source: 'insurance' }],
    [{ type: 'ask', topic: 'demand' }, { type: 'ask', topic: 'value' }],
    [{ type: 'empathise', wording: 'specific' }, { type: 'check', source: 'contract' }],
    [{ type: 'check', source: 'receiverCall' }, { type: 'status', wording: 'done' }],
    [{ type: 'apologise', wording: 'own' }, { type: 'check', source: 'cctv' }],
  ];
  const all: RawAction[] = [{ type: 'ack', wording: 'own' }];
  for (const pair of pairs) {
    await Promise.all([first.act(pair[0]), second.act(pair[1])]);
    all.push(...pair);
    await Promise.all([first.expectSaved(all.length), second.expectSaved(all.length)]);
  }
  const order = await kept(page);
  expect(sorted(order)).toEqual(sorted(all));
  await Promise.all([first.expectAfter(order), second.expectAfter(order)]);
  await page.reload();
  await first.expectAfter(order);
});

test('actions that collide at the same instant, many times over, leave both tabs on the same step', async ({ page }) => {
  const [first, second] = await tabs(page);
  /** Opens 询问, then presses the topic when the clock says so, in the page itself: both tabs within a millisecond. */
  const askAt = (desk: DeskPage, label: string, at: number): Promise<void> => desk.page.evaluate(async ([text, time]) => {
    while (document.querySelector('dialog') !== null) await new Promise((resolve) => setTimeout(resolve, 5));
    document.querySelector<HTMLElement>('.board [data-act="ask"]')?.click();
    while (document.querySelector('dialog') === null) await new Promise((resolve) => setTimeout(resolve, 5));
    const choice = [...document.querySelectorAll<HTMLElement>('dialog .choice')].find((one) => one.textContent === text);
    while (Date.now() < time);
    choice?.click();
  }, [label, at] as const);
  const topics = playOf(CASE).view().menus.topics;
  const rounds = 12;
  for (let i = 0; i < rounds; i += 1) {
    const at = Date.now() + 150;
    const label = (n: number): string => topics[n % topics.length]?.label.zh ?? '';
    await Promise.all([askAt(first, label(2 * i), at), askAt(second, label(2 * i + 1), at)]);
    await Promise.all([first.expectSaved(2 * i + 2), second.expectSaved(2 * i + 2)]);
  }
  const order = await kept(page);
  expect(order).toHaveLength(2 * rounds);
  await Promise.all([first.expectAfter(order), second.expectAfter(order)]);
});
