/** Finding things: from any page by keyboard, by a link, with an old character or a typing error; the glossary; a term's definition; and no barrier on any of them. */
import type { Page } from '@playwright/test';
import { expectOpen } from './support/axe.ts';
import { expect, site, test } from './support/site.ts';
import { goTo } from './support/keyboard.ts';

const LESSON = '/lessons/service-recovery/';

const field = (page: Page) => page.getByRole('combobox', { name: '搜索课程' });
const options = (page: Page) => page.getByRole('option');

test('from a lesson by keyboard: / opens, arrows choose, Enter opens the very paragraph', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => { if (request.url().includes('/data/search/')) asked.push(request.url()); });
  await page.goto(site(LESSON), { waitUntil: 'networkidle' });
  expect(asked, 'nothing is fetched before the search is wanted').toEqual([]);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('xunshi guanli');
  await expect(options(page).first()).toContainText('巡视管理');
  await expect(options(page).first().locator('mark')).toHaveText('巡视管理');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', 'search-option-0');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/lessons\/principles-and-methods\/#walk-around-management$/);
  await expect(page.locator('#walk-around-management')).toBeInViewport();
});

test('Ctrl-K opens, Escape closes, and the focus is where it was', async ({ page }) => {
  await page.goto(site('/course/'));
  const link = page.locator('main nav a').first();
  await link.focus();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('a slash that is being written opens nothing', async ({ page }) => {
  await page.goto(site(LESSON));
  await page.locator('details.exam summary').first().click();
  await page.locator('details.exam textarea').first().pressSequentially('1/2');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a result on the same page closes the search and shows its paragraph', async ({ page }) => {
  await page.goto(site(LESSON));
  await page.locator('[data-search]').click();
  await field(page).fill('二次失误');
  await options(page).first().click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/#double-deviation$/);
  await expect(page.locator('#double-deviation')).toBeInViewport();
});

test('/search/?q= is a link: an old character, a wrong one, a sentence of the text', async ({ page }) => {
  for (const [query, path] of [['服務補救悖論', '/lessons/service-recovery/#service-recovery-paradox'], ['服务补求悖论', '/lessons/service-recovery/#service-recovery-paradox'], ['货架拆成板材运', '/lessons/transport-warehousing-distribution-functions/#distribution-processing']] as const) {
    await page.goto(site(`/search/?q=${encodeURIComponent(query)}`));
    await expect(field(page)).toHaveValue(query);
    await expect(options(page).first()).toHaveAttribute('href', new URL(site(path)).pathname + new URL(site(path)).hash);
  }
  await expect(options(page).first().locator('.text mark').first()).toHaveText('货架拆成板材运');
  await field(page).fill('EDI');
  await expect(page).toHaveURL(/\?q=EDI$/);
  await expect(options(page).first()).toHaveAttribute('href', /#edi$/);
});

test('what is not there brings the nearest names; one of them finds', async ({ page }) => {
  await page.goto(site(`/search/?q=${encodeURIComponent('量子力学')}`));
  await expect(page.getByRole('status')).toHaveText('没有找到“量子力学”。');
  await page.locator('.nearest button').first().click();
  await expect(options(page).first()).toBeVisible();
});

test('when the index does not come the search says so and fetches it again', async ({ page, said }) => {
  let broken = true;
  await page.route('**/data/search/first.zh.json', (route) => (broken ? route.abort() : route.continue()));
  await page.goto(site('/search/?q=EDI'));
  await expect(page.getByRole('status')).toContainText('索引没有取到');
  broken = false;
  await page.getByRole('button', { name: '再取一次' }).click();
  await expect(options(page).first()).toHaveAttribute('href', /#edi$/);
  said.length = 0;
});

test('English pages answer in English and lead to English pages', async ({ page }) => {
  await page.goto(site('/en/search/?q=duoble%20deviation'));
  await expect(options(page).first()).toContainText('Double deviation');
  await options(page).first().click();
  await expect(page).toHaveURL(site('/en/lessons/service-recovery/#double-deviation'));
  await expect(page.locator('.note.only')).toContainText('in Chinese for now');
});

test('the glossary narrows by pinyin, initials and English, and leads to the paragraph; what is not written has no link', async ({ page }) => {
  await page.goto(site('/glossary/'));
  const rows = page.locator('main [data-find]');
  const all = await rows.count();
  expect(all).toBeGreaterThan(300);
  for (const typed of ['ercishiwu', 'ecsw', 'double dev', '二次失']) {
    await page.getByRole('searchbox', { name: '筛选' }).fill(typed);
    await expect(rows.filter({ visible: true })).toHaveCount(1);
    await expect(page.getByRole('status')).toHaveText('1 条');
  }
  await expect(page.locator('main section').filter({ visible: true })).toHaveCount(1);
  await page.locator('#double-deviation a').click();
  await expect(page).toHaveURL(site('/lessons/service-recovery/#double-deviation'));
  await page.goBack();
  await page.getByRole('searchbox', { name: '筛选' }).fill('没有这个');
  await expect(page.getByRole('status')).toHaveText('没有这样的术语。');
  await page.getByRole('searchbox', { name: '筛选' }).fill('');
  await expect(rows.filter({ visible: true })).toHaveCount(all);
  const unwritten = await rows.filter({ has: page.locator('.planned') }).count();
  expect(await rows.locator('dt a').count()).toBe(all - unwritten);
});

const TERMS = '/lessons/crm-problems-strategies/';

test('a term of another lesson shows its definition on focus, Escape takes it away, Enter leads to its paragraph', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => { if (request.url().includes('/data/terms/')) asked.push(request.url()); });
  await page.goto(site(TERMS), { waitUntil: 'networkidle' });
  expect(asked, 'no definition is fetched before it is wanted').toEqual([]);
  const term = page.locator('article a.term').first();
  const href = await term.getAttribute('href') ?? '';
  await page.locator('article h1').evaluate((head) => { head.tabIndex = -1; head.focus(); });
  await goTo(page, 'Tab', `a.term[href="${href}"]`);
  const definition = page.getByRole('tooltip');
  await expect(definition).toBeVisible();
  await expect(definition.locator('b')).toContainText(await term.textContent() ?? '');
  await expect(term).toHaveAccessibleDescription(/客户/);
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
  await expect(term).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new URL(href, page.url()).href);
});

test('a term’s definition comes with the mouse and can be walked into', async ({ page }) => {
  await page.goto(site(TERMS));
  const term = page.locator('article a.term').first();
  await term.hover();
  const definition = page.getByRole('tooltip');
  await expect(definition).toBeVisible();
  await definition.hover();
  await page.waitForTimeout(400);
  await expect(definition).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(definition).toBeHidden();
});

test('nothing in headings, checks, figures and model answers is a term', async ({ page }) => {
  await page.goto(site(TERMS));
  await expect(page.locator('article a.term').first()).toBeVisible();
  await expect(page.locator('article :is(h1, h2, h3, figure, astro-island, .check, .exam, .note, dt) a.term')).toHaveCount(0);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  test('a first tap on a term shows its definition, a second one follows', async ({ page }) => {
    await page.goto(site(TERMS));
    const term = page.locator('article a.term').first();
    const target = new URL(await term.getAttribute('href') ?? '', page.url()).href;
    await term.tap();
    await expect(page.getByRole('tooltip')).toBeVisible();
    await expect(page).toHaveURL(site(TERMS));
    await term.tap();
    await expect(page).toHaveURL(target);
  });
});

test('no serious barrier in the search, the glossary and a definition', async ({ page, said }) => {
  test.slow();
  await page.goto(site(`/search/?q=${encodeURIComponent('服务补救')}`));
  await expect(options(page).first()).toBeVisible();
  await expectOpen(page, said, 'search');
  await field(page).fill('量子力学');
  await expect(page.locator('.nearest')).toBeVisible();
  await expectOpen(page, said, 'nothing found');
  await page.goto(site('/glossary/'));
  await expectOpen(page, said, 'glossary');
  await page.goto(site('/lessons/complaint-handling/'));
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('crm');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expectOpen(page, said, 'search over a page');
});
