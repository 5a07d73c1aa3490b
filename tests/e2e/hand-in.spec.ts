/** The way of a mark: a learner's file holds actions and no mark, and the trainer's page works every mark out again. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { decodeHandIn } from '../../simulations/kit/attempt.ts';
import { sentence } from '../../simulations/kit/result.ts';
import { actionsOf, golden, unordered } from './support/cases.ts';
import { DeskPage } from './support/desk.ts';
import { chosen, drop, handInOf, type Sent } from './support/files.ts';
import { focus, goTo } from './support/keyboard.ts';
import { expect, site, test } from './support/site.ts';

const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

async function download(page: Page, button: string): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return waiting;
}

const shown = (mark: number): string => String(Math.round(mark * 100) / 100);

/** The figure of the class's summary under that heading. */
const figure = (page: Page, name: string) => page.locator('.summary > div').filter({ has: page.getByText(name, { exact: true }) }).locator('dd');

const row = (page: Page, learner: string) => page.locator('.roster tbody tr').filter({ has: page.getByText(learner, { exact: true }) });

test('what a learner hands in holds the steps and no mark, and the trainer gets the same mark from it', async ({ page }) => {
  const desk = new DeskPage(page, 'late-delivery');
  const actions = actionsOf('s1-critical');
  await desk.open();
  await desk.start('exam');
  await desk.play(actions);
  await expect(page.locator('.score strong')).toHaveText('12.48');
  await page.getByLabel('姓名').fill(' 李 雷/../ ');
  const file = await download(page, '交给老师');
  expect(file.suggestedFilename()).toBe('late-delivery-李雷.json');
  const text = await textOf(file);
  const handIn = decodeHandIn(text);
  if (!handIn.ok) throw new Error(sentence(handIn.problem, 'en'));
  expect(handIn.value.learner).toEqual({ name: '李 雷/../' });
  expect(handIn.value.attempts).toHaveLength(1);
  expect(unordered(handIn.value.attempts[0]?.actions ?? [])).toEqual(unordered(actions));
  expect(text).not.toMatch(/mark|score|verdict|earned|grade|passed|12\.48/i);

  await page.goto(site('/me/'));
  await expect(page.getByLabel('姓名')).toHaveValue(' 李 雷/../ ');
  const again = JSON.parse(await textOf(await download(page, '存成文件（1 份）'))) as unknown;
  expect(again).toEqual(JSON.parse(text));

  await page.goto(site('/trainer/'));
  await drop(page.locator('main .drop'), [{ name: file.suggestedFilename(), text }]);
  await expect(row(page, '李 雷/../')).toContainText('12.48');
  await expect(row(page, '李 雷/../')).toContainText(file.suggestedFilename());
});

test('thirty files and three that are none: progress, a roster of marks worked out anew, and a sentence for each that is sent back', async ({ page }) => {
  const names = ['s1-good', 's1-mediocre', 's1-critical', 's4-good', 's4-mediocre', 's4-no-escalation'] as const;
  const marks = names.map((name) => golden(name).earned);
  const files: Sent[] = Array.from({ length: 30 }, (_, i) => ({ name: `${String(i + 1)}.json`, text: handInOf(`学生${String(i + 1)}`, [names[i % names.length] ?? 's1-good']) }));
  const whole = handInOf('截断', ['s1-good']);
  const wrong: Sent[] = [
    { name: 'cut.json', text: whole.slice(0, whole.length / 2) }, { name: 'foreign.json', text: '{"menu": ["面", "饭"]}' }, { name: 'large.json', text: ' '.repeat(2_000_001) },
  ];
  await page.goto(site('/trainer/'));
  await expect(page.locator('.status')).toHaveText('还没有收到文件。');
  await page.locator('.status').evaluate((status) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await drop(page.locator('main .drop'), [...files, ...wrong]);
  await expect(page.getByRole('button', { name: '导出 CSV' })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'heard') as unknown)).toContainEqual(expect.stringMatching(/^正在重判 \d+ \/ 33/));

  await expect(figure(page, '文件')).toHaveText('33');
  await expect(figure(page, '判出')).toHaveText('30');
  await expect(figure(page, '退回')).toHaveText('3');
  await expect(figure(page, '合格')).toHaveText('10');
  await expect(figure(page, '一票否决')).toHaveText('10');
  await expect(figure(page, '平均')).toHaveText(String(Math.round(marks.reduce((sum, mark) => sum + mark, 0) / marks.length * 10) / 10));
  await expect(page.locator('.roster tbody tr')).toHaveCount(30);
  for (const [i, mark] of marks.entries()) await expect(row(page, `学生${String(i + 1)}`).locator('td').nth(1)).toHaveText(shown(mark));
  const back = page.locator('.wrong li');
  await expect(back).toHaveCount(3);
  for (const { name } of wrong) await expect(back.filter({ hasText: name })).toHaveText(/^\S+\.json.{8,}[。.]$/);

  await page.getByRole('button', { name: '按得分排序' }).click();
  await expect(page.locator('.roster tbody tr').first()).toContainText('12.48');
  await page.getByRole('button', { name: /^一票否决 10$/ }).click();
  await expect(page.locator('.roster tbody tr')).toHaveCount(10);
  await page.getByRole('button', { name: '清空' }).click();
  await expect(page.locator('.status')).toHaveText('还没有收到文件。');
  await expect(page.locator('.roster')).toHaveCount(0);
});

test('a mark that someone wrote into the file is not read, and what is not handed in gets none', async ({ page }) => {
  const forged = { mark: 100, earned: 100, verdict: { status: 'graded', earned: 100, passed: true, criteria: [], critical: [] } };
  const open = JSON.parse(handInOf('没交卷', ['s1-good'])) as { attempts: { actions: unknown[] }[] };
  for (const attempt of open.attempts) attempt.actions.pop();
  await page.goto(site('/trainer/'));
  await drop(page.locator('main .drop'), [
    { name: 'forged.json', text: handInOf('改过分', ['s1-critical'], forged) }, { name: 'open.json', text: JSON.stringify(open) }, { name: 'two.json', text: handInOf('两份', ['s1-good', 's4-good']) },
  ]);
  await expect(row(page, '改过分').locator('td').nth(1)).toHaveText('12.48');
  await expect(row(page, '两份')).toHaveCount(2);
  await expect(row(page, '没交卷')).toHaveCount(0);
  await expect(page.locator('.wrong li')).toHaveCount(1);
  await expect(page.locator('.wrong li')).toContainText('open.json');
});

test('the roster goes to a spreadsheet as UTF-8 with a mark of its order, and no name is run as a formula', async ({ page }) => {
  const formulas = ['=1+1', '+2', '-3', '@SUM(A1)', '\t=1', '"甲",乙'];
  await page.goto(site('/trainer/'));
  await drop(page.locator('main .drop'), formulas.map((name, i) => ({ name: `${String(i)}.json`, text: handInOf(name, ['s1-good']) })));
  const file = await download(page, '导出 CSV');
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  const bytes = await readFile(await file.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, ...lines] = bytes.subarray(3).toString('utf8').trimEnd().split('\r\n');
  expect(head).toMatch(/^"姓名","案子","得分",/);
  expect(lines).toHaveLength(formulas.length);
  expect(lines.map((line) => line.slice(0, line.indexOf('","快件延误"') + 1)).toSorted()).toEqual(['"\'=1+1"', '"\'+2"', '"\'-3"', '"\'@SUM(A1)"', '"\'\t=1"', '"""甲"",乙"'].toSorted());
  for (const line of lines) expect(line).toContain('"快件延误","100",');
});

test('files are chosen by keyboard alone', async ({ page }) => {
  // Asked for before the page is there: the browser needs a moment to hold its own dialog back.
  const waiting = page.waitForEvent('filechooser');
  await page.goto(site('/trainer/'));
  await expect(page.locator('.status')).toHaveText('还没有收到文件。');
  await goTo(page, 'Tab', 'input[type="file"]');
  expect((await focus(page)).shown).toBe(true);
  await page.keyboard.press('Enter');
  const chooser = await waiting;
  expect(chooser.isMultiple()).toBe(true);
  await chooser.setFiles(chosen([{ name: 'a.json', text: handInOf('甲', ['s4-good']) }, { name: 'b.json', text: handInOf('乙', ['s1-good']) }]));
  await expect(row(page, '甲')).toContainText('100');
  await expect(row(page, '乙')).toContainText('100');
});
