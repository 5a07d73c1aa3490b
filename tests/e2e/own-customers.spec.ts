/** One's own customers: a GBK file and a workbook are opened, columns mapped by hand, tiers cut, the optimum found, the result exported and read back; nothing leaves the device. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { readCsv } from '../../src/imports/csv.ts';
import { readXlsx } from '../../src/imports/xlsx-read.ts';
import { writeXlsx } from '../../src/imports/xlsx-write.ts';
import type { Cell } from '../../src/imports/table.ts';
import { expectOpen } from './support/axe.ts';
import { drop } from './support/files.ts';
import { expect, site, test } from './support/site.ts';

const ADDRESS = '/labs/customer-segmentation/own/';
/** 客户,营收,毛利率,订单数,站点 and two names in GBK; the name of the second begins like a formula. */
const HAN: Readonly<Record<string, readonly number[]>> = { 客: [0xbf, 0xcd], 户: [0xbb, 0xa7], 营: [0xd3, 0xaa], 收: [0xca, 0xd5], 毛: [0xc3, 0xab], 利: [0xc0, 0xfb], 率: [0xc2, 0xca], 甲: [0xbc, 0xd7], 乙: [0xd2, 0xd2] };
const gbk = (text: string): Buffer => Buffer.from(Array.from(text).flatMap((one) => HAN[one] ?? [one.charCodeAt(0)]));
const CSV = '客户;A1;毛利率\r\n甲;"1,234,000";25%\r\n=乙+1;500000;10%\r\n丙C;x;5%\r\n'.replace('丙', '甲');

const choose = (page: Page, name: string, buffer: Buffer): Promise<void> => page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
const open = async (page: Page): Promise<void> => { await page.goto(site(ADDRESS)); await expect(page.getByRole('heading', { level: 1 })).toHaveText('自己的客户'); };
const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click();

async function book(rows: Cell[][]): Promise<Buffer> {
  return Buffer.from(await (await writeXlsx([{ name: '客户', rows }])).arrayBuffer());
}
const CUSTOMERS: Cell[][] = [['客户编号', '客户名称', '年收入（千元）', '毛利率', '订单数', '站点数'], ...Array.from({ length: 40 }, (_, i): Cell[] => [i === 7 ? '=HYPERLINK("http://x","y")' : `K${String(100 + i)}`, i === 3 ? '@乙' : `客户 ${String(i)}`, 100 + ((i * 37) % 41) * 50, 0.05 + (i % 9) / 30, 10 + ((i * 13) % 29) * 20, 1 + (i % 12)])];

async function useBook(page: Page): Promise<void> {
  await open(page);
  await choose(page, '我的客户.xlsx', await book(CUSTOMERS));
  await page.getByRole('button', { name: '用这些客户' }).click();
  await expect(page.locator('.sub')).toContainText('40 户');
  await expect(page.locator('.saved')).not.toContainText('正在保存');
}
async function exported(page: Page, form: 'XLSX' | 'CSV'): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: `导出 ${form}` }).click();
  return waiting;
}

test('a GBK file with semicolons is read, its revenue column is named by hand, and what cannot be used is told by row', async ({ page }) => {
  await open(page);
  await expect(page.locator('main')).toContainText('不上传');
  await choose(page, 'gbk.csv', gbk(CSV));
  await expect(page.locator('main')).toContainText('CSV，GB18030，分号分隔');
  await expect(page.getByText('还缺：年收入是哪一列。')).toBeVisible();
  await page.getByRole('button', { name: '用这些客户' }).press('Enter');
  await expect(page.locator('.map')).toBeVisible();
  await page.getByLabel('年收入', { exact: true }).selectOption({ label: 'A1' });
  await page.getByRole('button', { name: '用这些客户' }).click();
  await expect(page.locator('.sub')).toContainText('2 户');
  await expect(page.locator('.faults tbody tr')).toHaveText([/4.*A1.*一个数.*"x".*整行不用/]);
  await expect(page.locator('.grid tbody')).toContainText('1,234.0');
});

test('a broken file is refused with row and column, and the list that was there stays', async ({ page }) => {
  await useBook(page);
  await page.getByRole('button', { name: '换一份文件' }).click();
  await choose(page, 'broken.csv', Buffer.from('编号,收入\nC1,"5\n'));
  await expect(page.getByRole('alert')).toContainText('B2：应为结尾的引号，实为文件的结尾。请看第 2 行第 2 列。');
  await page.reload();
  await expect(page.locator('.sub')).toContainText('我的客户.xlsx');
});

test('a workbook goes through every tool, and the exports read back without a formula', async ({ page }) => {
  await useBook(page);
  await tab(page, '盈利');
  const rate = page.getByRole('textbox', { name: '订单处理' });
  await rate.fill('30');
  await rate.press('Enter');
  await expect(page.locator('.grid thead')).toContainText('订单处理');
  await rate.fill('三十');
  await rate.blur();
  await expect(page.locator('.panel .err:not(.vh)')).toContainText('“三十”读不出来');

  await tab(page, '分层');
  const end = page.getByRole('spinbutton', { name: 'A 止于第几名' });
  await end.fill('5');
  await end.press('Enter');
  await expect(page.getByRole('button', { name: '手动' })).toHaveAttribute('aria-pressed', 'true');
  const handle = page.getByRole('slider').first();
  await handle.focus();
  await handle.press('ArrowRight');
  await expect(end).toHaveValue('6');

  await tab(page, '细分');
  await page.getByRole('button', { name: '两个变量交叉' }).click();
  await page.getByRole('button', { name: '找最好的切法' }).click();
  await expect(page.locator('.panel [role="status"]')).toContainText(/最好的是.*解释 [\d.]+%/);
  await page.getByRole('button', { name: '就这样切' }).click();
  const [, share = ''] = /解释 ([\d.]+%)/.exec(await page.locator('.panel [role="status"]').textContent() ?? '') ?? [];
  await expect(page.locator('#explained')).toContainText(share);

  await tab(page, '服务');
  const budget = page.getByRole('textbox', { name: '预算' });
  await budget.fill('60');
  await budget.press('Enter');
  await page.locator('.grid select').first().selectOption('vip');
  await page.getByRole('button', { name: '算最优解' }).click();
  await expect(page.locator('[data-plan="optimum"]')).toContainText('/ 60');
  await expect(page.locator('.result')).toContainText('离最优还差');
  await page.getByRole('button', { name: '照最优投' }).click();
  await expect(page.locator('.result')).toContainText('和最优一样好');

  await tab(page, '导出');
  const workbook = await exported(page, 'XLSX');
  expect(workbook.suggestedFilename()).toBe('我的客户-细分.xlsx');
  const read = await readXlsx(new Uint8Array(await readFile(await workbook.path())));
  const rows = read.ok ? read.value.rows : [];
  expect(rows).toHaveLength(41);
  expect(rows.find(([code]) => code === '=HYPERLINK("http://x","y")')?.[2]).toBe((100 + ((7 * 37) % 41) * 50) * 1000);
  const column = (name: string): number => rows[0]?.indexOf(name) ?? -1;
  expect(rows.slice(1).every((row) => row[column('自己的投入')] === row[column('最优投入')])).toBe(true);
  expect(rows.slice(1).filter((row) => row[column('层')] === 'A')).toHaveLength(6);
  const text = await readFile(await (await exported(page, 'CSV')).path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const csv = readCsv(text.slice(1), ',');
  const cells = csv.ok ? csv.value.flat() : [];
  expect(cells).toContain('\'=HYPERLINK("http://x","y")');
  expect(cells).toContain("'@乙");
  expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
});

test('the list and what was decided survive a reload, are gone when forgotten, and when everything is erased', async ({ page }) => {
  await useBook(page);
  await tab(page, '服务');
  await page.locator('.grid select').first().selectOption('plus');
  await expect(page.locator('.saved')).toHaveText('已存在这台设备');
  await page.reload();
  await tab(page, '服务');
  await expect(page.locator('.grid select').first()).toHaveValue('plus');
  await page.goto(site('/me/'));
  await page.getByRole('button', { name: '全部清除' }).click();
  await page.getByRole('button', { name: '全部清除' }).click();
  await expect(page.locator('.said')).toHaveText('已全部清除。');
  await open(page);
  await expect(page.locator('input[type="file"]')).toBeAttached();

  await choose(page, '我的客户.xlsx', await book(CUSTOMERS));
  await page.getByRole('button', { name: '用这些客户' }).click();
  await page.getByRole('button', { name: '忘掉这份名单' }).click();
  await page.getByRole('button', { name: '忘掉这份名单' }).click();
  await expect(page.locator('input[type="file"]')).toBeAttached();
  await page.reload();
  await expect(page.locator('input[type="file"]')).toBeAttached();
});

test('more rows than are taken are refused with the limit in the sentence', async ({ page }) => {
  await open(page);
  await choose(page, 'many.csv', Buffer.from(`编号,收入\n${'C,1\n'.repeat(200_001)}`));
  await expect(page.getByRole('alert')).toContainText('应为不超过 200,000 行客户，实为更多的行。');
  await choose(page, 'a.csv', Buffer.from('编号,收入\nC1,5\n'));
  await expect(page.locator('.map')).toBeVisible();
});

test('where the browser keeps nothing, the page says so and works all the same', async ({ page, context }) => {
  await context.addInitScript(() => { IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError'); }; });
  await useBook(page);
  await expect(page.locator('.saved')).toContainText('这个浏览器不保存名单');
  await tab(page, '导出');
  expect((await exported(page, 'CSV')).suggestedFilename()).toBe('我的客户-细分.csv');
});

test('a file can be dropped, and the tools are worked by keyboard', async ({ page }) => {
  await open(page);
  await drop(page.locator('.drop'), [{ name: 'a.csv', text: '编号,收入\nC1,5\nC2,4\n' }]);
  await page.getByRole('button', { name: '用这些客户' }).press('Enter');
  await page.getByRole('tab', { name: '名单' }).press('ArrowLeft');
  await expect(page.getByRole('tab', { name: '导出' })).toBeFocused();
  await expect(page.getByRole('tab', { name: '导出' })).toHaveAttribute('aria-selected', 'true');
});

test('no serious barrier on any screen of it, narrow and wide, light and dark', async ({ page, said }) => {
  test.slow();
  await open(page);
  await expectOpen(page, said, 'opening');
  await choose(page, 'gbk.csv', gbk(CSV));
  await expect(page.locator('.map')).toBeVisible();
  await expectOpen(page, said, 'columns');
  await useBook(page);
  for (const name of ['名单', '盈利', '分层', '细分', '服务', '导出']) {
    await tab(page, name);
    if (name === '服务') { await page.getByRole('button', { name: '算最优解' }).click(); await expect(page.locator('[data-plan="optimum"]')).toBeVisible(); }
    await expectOpen(page, said, name);
  }
});
