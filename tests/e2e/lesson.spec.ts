/** A lesson in the browser: questions answered at the first press, what is written kept, anchors, languages, light and dark. */
import type { Page } from '@playwright/test';
import { expectFocus } from './support/keyboard.ts';
import { expect, site, test } from './support/site.ts';

const LESSON = '/lessons/complaint-handling/';

/** What only the engine contains: the name of the attempt's format. */
const ENGINE = 'lcs-attempt/1';

/** The scripts and data files that the page asks for, in their order. */
function requests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\.(js|json)$/.test(new URL(request.url()).pathname)) asked.push(request.url());
  });
  return asked;
}

async function hasEngine(page: Page, urls: readonly string[]): Promise<boolean> {
  const texts = await Promise.all(urls.map(async (url) => (await page.request.get(url)).text()));
  return texts.some((text) => text.includes(ENGINE));
}

const question = (page: Page) => {
  const box = page.locator('.check').first();
  return { box, options: box.getByRole('radio'), answer: box.getByRole('button', { name: '回答' }), reason: box.locator('.reason') };
};

test('the engine is fetched when a question is touched and not before', async ({ page }) => {
  const asked = requests(page);
  await page.goto(site(LESSON), { waitUntil: 'networkidle' });
  await page.mouse.wheel(0, 3000);
  await page.waitForLoadState('networkidle');
  const before = [...asked];
  expect(before.length).toBeGreaterThan(0);
  expect(before.filter((url) => url.endsWith('.json'))).toEqual([]);
  expect(await hasEngine(page, before)).toBe(false);
  await question(page).options.first().focus();
  await expect.poll(() => asked.some((url) => url.includes('/data/scenarios/question-paper/complaint-handling'))).toBe(true);
  expect(await hasEngine(page, asked.filter((url) => url.endsWith('.js')))).toBe(true);
});

test('the first press of 回答 answers, however late the scripts come, and the answer is there after a reload', async ({ page }) => {
  const late = 400;
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, late));
    await route.continue();
  });
  await page.goto(site(LESSON));
  const { options, answer, reason, box } = question(page);
  const wrong = options.nth(1);
  await wrong.check();
  await answer.click();
  await expect(box.locator('astro-island[ssr]'), 'the press came before the island lived').toHaveCount(1);
  await expect(reason).toBeVisible();
  await expect(wrong).toBeChecked();
  await expect(box.locator('header .badge')).toHaveText(/\S/);
  const said = await reason.textContent();

  await page.reload();
  await expect(reason).toHaveText(said ?? '');
  await box.getByRole('button', { name: '再答一次' }).click();
  await expect(reason).toHaveCount(0);
  await expect(options.first()).toBeEnabled();
  await answer.click();
  await expect(box.locator('.hint')).toHaveText('先选一项，再回答。');
});

test('a question is answered by keyboard alone at the first Enter', async ({ page }) => {
  await page.goto(site(LESSON));
  const { options, reason } = question(page);
  await options.first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(reason).toBeVisible();
  await expectFocus(page, 'answering');
});

test('a figure with sliders obeys the first press and the first key, however late its script comes', async ({ page }) => {
  await page.route(/_astro\/(Tiers|SingleCut)\./, async (route) => {
    await new Promise((resolve) => { setTimeout(resolve, 600); });
    await route.continue();
  });
  await page.goto(site('/lessons/customer-tiers/'), { waitUntil: 'networkidle' });
  const tiers = page.locator('astro-island[component-url*="/Tiers."]');
  await expect(tiers.locator('.results')).toContainText('合适，3 家');
  await tiers.getByRole('button', { name: 'B 线止于：加' }).click();
  await expect(tiers.locator('.results')).toContainText('合适，4 家');
  await tiers.getByRole('slider', { name: 'A 线止于' }).press('ArrowRight');
  await expect(tiers.locator('.results')).toContainText('关键，2 家');

  await page.goto(site('/lessons/customer-tiers/'), { waitUntil: 'networkidle' });
  await tiers.getByRole('slider', { name: 'B 线止于' }).press('ArrowRight');
  await expect(tiers.locator('.results')).toContainText('合适，4 家');

  await page.goto(site('/lessons/variable-segmentation/'), { waitUntil: 'networkidle' });
  const cut = page.locator('astro-island[component-url*="/SingleCut."]');
  await expect(cut.locator('.results')).toContainText('66%');
  await cut.getByRole('combobox').selectOption('收入');
  await expect(cut.locator('.results')).toContainText('0%');
  await cut.getByRole('combobox').selectOption('增长率');
  await cut.getByRole('button', { name: '80%' }).click();
  await cut.getByRole('button', { name: '65%' }).click();
  await expect(cut.locator('.results')).toContainText('88%');
});

test('a measure of a service element says what it measures, by pointer and by key', async ({ page }) => {
  await page.goto(site('/lessons/transaction-and-post-transaction-elements/'), { waitUntil: 'networkidle' });
  const part = page.locator('astro-island[component-url*="/Measures."]');
  const element = part.getByRole('group', { name: '订货周期' });
  const height = async (): Promise<number> => (await part.locator('.elements').boundingBox())?.height ?? 0;
  await expect(part.getByText('还没有选。')).toHaveCount(4);
  const before = await height();
  await element.getByRole('button', { name: '从出库到装车的小时数' }).click();
  await expect(part.locator('.reason.bad')).toHaveText('不对。只量了自己内部的一段；要知道的是“从客户下单到收到货的时间”。');
  await element.getByRole('button', { name: '从下单到签收的小时数' }).press('Enter');
  await expect(part.locator('.reason.good')).toContainText('从客户下单到收到货的时间');
  await expect(part.locator('.reason.bad')).toHaveCount(0);
  await expect(part.locator('.score')).toContainText('1 / 4 项');
  expect(await height(), 'a reason moves nothing').toBe(before);
});

test('a larger sample errs less, costs more and stops putting two elements in the wrong order', async ({ page }) => {
  await page.goto(site('/lessons/strategy-formulation/'), { waitUntil: 'networkidle' });
  const part = page.locator('astro-island[component-url*="/Samples."]');
  await expect(part.locator('.results')).toContainText('0.47');
  const wrong = part.locator('svg path.row.wrong');
  const reversed = await wrong.count();
  expect(reversed).toBeGreaterThan(0);
  await expect(part.locator('tbody tr.on')).toContainText(`${reversed} 次`);
  await part.getByRole('slider', { name: '每次问几份' }).press('End');
  await expect(part.locator('.results')).toContainText('0.17');
  await expect(part.locator('.results')).toContainText('24,000 元');
  await expect(wrong).toHaveCount(0);
  await expect(part.locator('tbody tr.on th')).toHaveText('80');
  await part.getByRole('button', { name: '每次问几份：减' }).click();
  await expect(part.locator('tbody tr.on th')).toHaveText('40');
});

test('another measure of priority ranks the elements anew, and the table says where each stood', async ({ page }) => {
  await page.goto(site('/lessons/strategy-formulation/'), { waitUntil: 'networkidle' });
  const part = page.locator('astro-island[component-url*="/Priorities."]');
  const firsts = (): Promise<string[]> => part.locator('tbody th').allTextContents();
  expect(await firsts()).toEqual(['订单状态信息', '订单完成率', '系统灵活性', '投诉与索赔', '产品跟踪', '订货周期']);
  await expect(part.locator('.main')).toContainText('0 项');
  await part.getByRole('button', { name: '重要性 I', exact: true }).click();
  await expect(part.locator('.main')).toContainText('5 项');
  expect((await firsts()).slice(0, 2)).toEqual(['订单完成率', '订货周期']);
  await expect(part.locator('tbody tr').nth(1)).toContainText('原 6');
  await part.getByRole('button', { name: '表现低 P' }).press('Space');
  expect((await firsts())[0]).toBe('系统灵活性');
  await expect(part.locator('.why')).toContainText('只看自己哪里分低');
});

test('under a budget the basics come first where they are behind, and only there', async ({ page }) => {
  await page.goto(site('/lessons/strategy-formulation/'), { waitUntil: 'networkidle' });
  const part = page.locator('astro-island[component-url*="/Mix."]');
  const net = part.locator('.results .main');
  await expect(net).toContainText('121 千元');
  await part.getByRole('group', { name: '基本服务眼下' }).getByRole('button', { name: '落后', exact: true }).click();
  await expect(net).toContainText('5 千元');
  await expect(part.locator('svg .gone')).toHaveCount(1);
  await part.getByRole('group', { name: '基本服务', exact: true }).getByRole('button', { name: '标准' }).press('Enter');
  await expect(part.locator('.results')).toContainText('超支 30 千元');
  await part.getByRole('group', { name: '信息' }).getByRole('button', { name: '标准' }).press('Enter');
  await expect(net).toContainText('73 千元');
  await expect(part.locator('svg .gone')).toHaveCount(0);
  await expect(part.locator('tbody tr.on')).toContainText('73最多');
});

test('what is written under an examination question is there after a reload', async ({ page }) => {
  await page.goto(site(LESSON));
  const exam = page.locator('details.exam').nth(1);
  const field = exam.locator('textarea');
  await exam.locator('summary').first().click();
  await field.pressSequentially('一、受理；\n二、调查。');
  await page.reload();
  await exam.locator('summary').first().click();
  await expect(field).toHaveValue('一、受理；\n二、调查。');
  await expect(page.locator('details.exam').first().locator('textarea')).toHaveValue('');
});

for (const prefix of ['', '/en']) {
  test(`every knowledge point of ${prefix}${LESSON} is where its link says`, async ({ page }) => {
    await page.goto(site(`${prefix}${LESSON}`));
    const ids = await page.locator('article [data-point][id]').evaluateAll((points) => points.map((point) => point.id));
    expect(ids.length).toBeGreaterThan(3);
    const links = await page.locator('aside a[href^="#"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
    for (const id of ids) expect(links).toContain(id);
    for (const link of links) await expect(page.locator(`[id="${link}"]`)).toHaveCount(1);
    for (const id of [ids[0], ids.at(-1)]) {
      await page.goto(site('/404.html'));
      await page.goto(site(`${prefix}${LESSON}#${id ?? ''}`));
      const head = await page.locator('.mast').evaluate((mast) => mast.getBoundingClientRect().bottom);
      await expect.poll(async () => (await page.locator(`[id="${id ?? ''}"]`).boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(head - 1);
      await expect(page.locator(`[id="${id ?? ''}"]`)).toBeInViewport();
    }
  });
}

test('the other language has the same page, and the way back leads here', async ({ page }) => {
  for (const address of [LESSON, '/course/', '/labs/', '/me/', '/trainer/']) {
    await page.goto(site(address));
    await page.locator('.mast .language').first().click();
    await expect(page).toHaveURL(site(`/en${address}`));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[A-Za-z]/);
    await page.locator('.mast .language').first().click();
    await expect(page).toHaveURL(site(address));
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  }
});

test('light or dark is remembered and set before anything is painted', async ({ page, context }) => {
  await context.addInitScript(() => {
    // The theme as it stands when the body begins: nothing has been painted then.
    new MutationObserver((_, observer) => {
      if (document.querySelector('body') === null) return;
      document.documentElement.dataset['themeAtBody'] = document.documentElement.dataset['theme'] ?? 'none';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(site(LESSON));
  await expect(page.locator('html')).toHaveAttribute('data-theme-at-body', 'none');
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: '暗色' }).click();
  await expect(page.getByRole('button', { name: '暗色' })).toHaveAttribute('aria-pressed', 'true');
  const dark = await paper();
  expect(dark).not.toBe(light);

  for (const address of [LESSON, '/', '/labs/complaint-desk/late-delivery/', '/attempts/', '/en/course/']) {
    await page.goto(site(address));
    await expect(page.locator('html')).toHaveAttribute('data-theme-at-body', 'dark');
    expect(await paper()).toBe(dark);
  }
  await expect(page.locator('.theme [aria-pressed="true"]')).toHaveAttribute('data-set', 'dark');
  await page.locator('.theme [data-set="auto"]').click();
  expect(await paper()).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper()).toBe(dark);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme-at-body', 'none');
  expect(await paper()).toBe(dark);
});
