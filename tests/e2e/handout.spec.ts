/** A lesson and a chapter on paper: figures and questions in the text, answers at the end, nothing of the screen; and the PDF that the command makes. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, site, test } from './support/site.ts';

const CHAPTER = '/course/ch04-segmentation/handout/';
const root = new URL('../../', import.meta.url);

test('a lesson prints without navigation, with its answers unfolded at the end', async ({ page }) => {
  await page.goto(site('/lessons/customer-tiers/'));
  const answers = page.locator('.answers-fold');
  await expect(answers.locator('.given').first()).toBeHidden();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const hidden of ['.mast', '.foot', '.side.left', '.rail', '.turn', '.check .acts']) await expect(page.locator(hidden).first()).toBeHidden();
  await expect(answers.locator('.given').first()).toBeVisible();
  await expect(page.locator('figure svg').first()).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  const [last, first] = await Promise.all([page.locator('.check').last().boundingBox(), answers.boundingBox()]);
  expect(first?.y ?? 0).toBeGreaterThan((last?.y ?? 0) + (last?.height ?? 0));
});

test('a chapter asks every question once in the text and answers it once at the end', async ({ page }) => {
  await page.goto(site('/course/'));
  await page.locator('#ch04-segmentation').getByRole('link', { name: '讲义' }).click();
  // The address changes before the page has come whole, so its load is waited for.
  await page.waitForURL(site(CHAPTER));
  const numbers = await page.locator('.prose .asked .head b').allTextContents();
  expect(numbers.length).toBeGreaterThanOrEqual(20);
  expect(numbers).toEqual(numbers.map((_, i) => `题 ${String(i + 1)}`));
  expect(await page.locator('.answers .no b').allTextContents()).toEqual(numbers);
  await expect(page.locator('.prose :is(.given, .keys, .reason)'), 'no answer stands in the text').toHaveCount(0);
  await expect(page.locator('.answers .keys tbody tr').first()).toBeVisible();
  expect(await page.locator('.answers .keys tbody').evaluateAll((all) => all.filter((one) => one.children.length === 0).length)).toBe(0);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map((one) => one.id));
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.mast')).toBeHidden();
  await expect(page.getByRole('button', { name: '打印讲义' })).toBeHidden();
});

test('the command makes a PDF of a chapter, and says which chapters there are if it knows no such one', async () => {
  test.slow();
  const run = promisify(execFile);
  const command = (...args: string[]) => run(process.execPath, ['--disable-warning=ExperimentalWarning', 'tools/export.ts', ...args], { cwd: root, env: { ...process.env, OUT: '.cache/dist-export' } });
  const { stdout } = await command('handout', 'ch06', '--out', '.cache/handouts');
  expect(stdout.trim()).toBe('.cache/handouts/ch06-complaints-care.pdf');
  const pdf = readFileSync(new URL(stdout.trim(), root), 'latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect((pdf.match(/\/Type\s*\/Page\b/g) ?? []).length).toBeGreaterThanOrEqual(8);
  await expect(command('handout', 'ch99')).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('ch06-complaints-care') });
});
