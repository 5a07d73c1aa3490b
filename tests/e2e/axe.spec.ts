/** No serious barrier on the screens that only work fills: the desk with each dialog, a debrief, a class, one's own records; narrow and wide, light and dark. */
import { expectOpen, SCREENS, WIDE } from './support/axe.ts';
import { actionsOf, golden } from './support/cases.ts';
import { DeskPage } from './support/desk.ts';
import { putOnDisk } from './support/disk.ts';
import { drop, handInOf } from './support/files.ts';
import { shiftGolden } from './support/shift.ts';
import { expect, site, test } from './support/site.ts';

test.use({ viewport: WIDE });
test.slow();

test('the desk before the start, in the middle of a case, and when it is over', async ({ page, said }) => {
  const desk = new DeskPage(page, 'lost-parcel');
  await desk.open();
  await expect(page.getByRole('button', { name: '开始处理' })).toBeVisible();
  await expectOpen(page, said, 'start panel');
  await desk.start('exam');
  const actions = [...actionsOf('s4-critical').slice(0, 6), { type: 'fulfil', route: 'voucher' }];
  await desk.play(actions);
  await expect(page.locator('.board .act.ref')).toBeVisible();
  await page.getByRole('tab').nth(2).click();
  await expectOpen(page, said, 'in the middle');
  await desk.play([{ type: 'explain', wording: 'rule' }, { type: 'check', source: 'contract' }], actions.length);
  await expect(page.locator('.over')).toBeVisible();
  await expectOpen(page, said, 'over');
});

test('each kind of dialog on the desk, and the sheets of a phone', async ({ page, said }) => {
  const desk = new DeskPage(page, 'lost-parcel');
  await desk.open();
  await desk.start();
  await desk.play(actionsOf('s4-good').slice(0, 11));
  for (const type of ['ack', 'offer', 'rootcause', 'handIn']) {
    await desk.press(type);
    if (type === 'offer') await desk.dialog.locator('.btn.primary').click();
    await expectOpen(page, said, `dialog ${type}`, { part: 'dialog' });
    await page.keyboard.press('Escape');
    await expect(desk.dialog).toHaveCount(0);
  }
  for (const sheet of ['其他动作', '案卷', '状态图', '法条卡']) {
    await page.setViewportSize(SCREENS[0]);
    await page.locator('.tray').getByRole('button', { name: sheet }).click();
    await expect(desk.dialog).toBeVisible();
    await expectOpen(page, said, `sheet ${sheet}`, { screens: [SCREENS[0]], part: 'dialog' });
    await page.keyboard.press('Escape');
  }
});

test('debriefs and one’s own records', async ({ page, said }) => {
  const names = ['s4-no-escalation', 's1-mediocre'] as const;
  const records = names.map((name, i) => ({ id: name, createdAt: i, updatedAt: i, attempt: golden(name).attempt }));
  const { attempt } = golden('s1-good');
  await putOnDisk(page, [...records, { id: 'open', createdAt: 9, updatedAt: 9, attempt: { ...attempt, actions: attempt.actions.slice(0, 4) }, parent: { id: 's1-mediocre', step: 5 } }]);
  await page.goto(site('/me/'));
  await expect(page.locator('#history ~ ul > li')).toHaveCount(3);
  await page.getByRole('button', { name: '全部清除' }).click();
  await expectOpen(page, said, 'records');
  for (const name of names) {
    await page.goto(site(`/attempts/#${name}`));
    await expect(page.locator('.score')).toBeVisible();
    await page.locator('.debrief details summary').click();
    await expectOpen(page, said, `debrief of ${name}`);
    await page.goto('about:blank');
  }
  await page.goto(site('/'));
  await expect(page.locator('#resume')).toBeVisible();
  await expectOpen(page, said, 'home with work to go on with');
});

test('a shift before it starts, in the middle, while a case is handed over, and its result', async ({ page, said }) => {
  const { attempt } = shiftGolden('chats-good');
  await page.goto(site('/labs/complaint-desk/shift/'));
  await expect(page.getByRole('button', { name: '上班' })).toBeVisible();
  await expectOpen(page, said, 'start of a shift');
  const served = attempt.actions.findLastIndex((action) => action.type === 'explain');
  await putOnDisk(page, [{ id: 'half', createdAt: 1, updatedAt: 1, attempt: { ...attempt, actions: attempt.actions.slice(0, served) } }, { id: 'whole', createdAt: 2, updatedAt: 2, attempt }]);
  await page.goto(site('/labs/complaint-desk/shift/#half'));
  await expect(page.locator('.board')).toBeVisible();
  await expectOpen(page, said, 'in the middle of a shift');
  await page.locator('.queue .do button').last().click();
  await expectOpen(page, said, 'hand-over', { part: 'dialog' });
  await page.goto('about:blank');
  await page.goto(site('/labs/complaint-desk/shift/#whole'));
  await expect(page.locator('.score')).toBeVisible();
  await expectOpen(page, said, 'result of a shift');
});

test('a class on the trainer’s page', async ({ page, said }) => {
  await page.goto(site('/trainer/'));
  await drop(page.locator('main .drop'), [
    ...['s1-good', 's1-mediocre', 's1-critical', 's4-mediocre'].map((name, i) => ({ name: `${name}.json`, text: handInOf(i === 1 ? '' : `学生${String(i)}`, [name]) })), { name: 'cut.json', text: '{' },
  ]);
  await expect(page.getByRole('button', { name: '导出 CSV' })).toBeVisible();
  await expect(page.locator('.roster tbody tr')).toHaveCount(4);
  await expectOpen(page, said, 'class');
});

test('a question that has been answered, right and wrong', async ({ page, said }) => {
  await page.goto(site('/lessons/complaint-handling/'));
  const box = page.locator('.check').first();
  for (const option of [0, 1]) {
    await box.getByRole('radio').nth(option).check();
    await box.getByRole('button', { name: '回答' }).click();
    await expect(box.locator('.reason')).toBeVisible();
    await expectOpen(page, said, `answer ${String(option)}`, { part: '.check' });
    await box.getByRole('button', { name: '再答一次' }).click();
    await expect(box.locator('.reason')).toHaveCount(0);
  }
});
