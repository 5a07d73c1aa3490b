/** A whole case by keyboard alone: from the start panel to the debrief, and there from a mark to its moment. */
import { actionsOf, golden } from './support/cases.ts';
import { DeskPage, savedText } from './support/desk.ts';
import { actByKeys, expectFocus, focus, goTo } from './support/keyboard.ts';
import { expect, test } from './support/site.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('a case is worked from start to mark without a mouse, and the focus is always seen', async ({ page }) => {
  test.slow();
  const desk = new DeskPage(page, 'late-delivery');
  await desk.open();
  await expect(page.getByRole('button', { name: '开始处理' })).toBeVisible();
  await goTo(page, 'Tab', '.start .btn.primary');
  await page.keyboard.press('Enter');
  await expect(page.locator('.board')).toBeVisible();
  await expectFocus(page, 'the start');
  await goTo(page, 'Tab', '.board .act');

  const actions = actionsOf('s1-good');
  for (const [i, action] of actions.entries()) {
    await actByKeys(page, 'late-delivery', action);
    if (action.type === 'handIn') break;
    await expect(page.locator('.saved')).toHaveText(savedText(i + 1));
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expectFocus(page, `step ${String(i + 1)}, ${action.type}`);
  }

  await expect(page).toHaveURL(/\/attempts\/#/);
  await expect(page.locator('.score strong')).toHaveText(String(golden('s1-good').earned));
  await goTo(page, 'Tab', '.chip[aria-pressed="false"]');
  const { text: step } = await focus(page);
  const heading = page.locator('#moment');
  await expect(heading).not.toContainText(`第 ${step} 步`);
  await page.keyboard.press('Enter');
  await expect(heading).toContainText(`第 ${step} 步`);
  expect(await focus(page, '.chip[aria-pressed="true"]', step)).toMatchObject({ text: step });
  await expectFocus(page, 'pressing a chip');
  await goTo(page, 'Tab', '.halt');
  await page.keyboard.press('Tab');
  const stop = await page.evaluate(() => document.activeElement?.querySelector('.name')?.textContent ?? 'no stop');
  await page.keyboard.press('Space');
  await expect(heading).toContainText(stop);
  await expectFocus(page, 'pressing a stop');
});

test('a dialog that is closed without acting gives the focus back to the action it came from', async ({ page }) => {
  const desk = new DeskPage(page, 'late-delivery');
  await desk.open();
  await desk.start();
  await goTo(page, 'Tab', '.board .act');
  for (const [type, leave] of [['ask', 'Escape'], ['offer', 'Enter'], ['ack', 'Enter'], ['handIn', 'Enter']] as const) {
    await goTo(page, 'j', `.board [data-act="${type}"]`);
    await page.keyboard.press('Enter');
    await expect(desk.dialog).toBeVisible();
    await expectFocus(page, `opening ${type}`);
    // Enter presses the button that closes: 关上, or 再想想 beside the hand-in.
    if (leave === 'Enter') await goTo(page, 'Tab', type === 'handIn' ? 'dialog .end .btn:not(.primary)' : 'dialog header .btn');
    await page.keyboard.press(leave);
    await expect(desk.dialog).toHaveCount(0);
    await expect(page.locator(`.board [data-act="${type}"]`)).toBeFocused();
    await expectFocus(page, `leaving ${type} with ${leave}`);
  }
  await desk.expectSaved(0);
});

test('K goes back, and a fault in a form puts the focus where it is', async ({ page }) => {
  const desk = new DeskPage(page, 'late-delivery');
  await desk.open();
  await desk.start();
  await goTo(page, 'Tab', '.board .act');
  await goTo(page, 'k', '.board [data-act="rootcause"]');
  await page.keyboard.press('Enter');
  await expect(desk.dialog).toBeVisible();
  await goTo(page, 'Tab', 'dialog .btn.primary');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('根因是什么');
  await expect(page.locator('dialog input[name="cause"]:focus')).toHaveCount(1);
  await expectFocus(page, 'an empty form');
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the tray and the list of all actions keep the focus when their buttons go', async ({ page }) => {
    const desk = new DeskPage(page, 'late-delivery');
    await desk.open();
    await expect(page.locator('.start')).toBeVisible();
    await goTo(page, 'Tab', '.start .btn.primary');
    await page.keyboard.press('Enter');
    await expect(page.locator('.tray')).toBeVisible();
    await expectFocus(page, 'the start');
    await goTo(page, 'Tab', '.tray [data-act="ack"]');
    await page.keyboard.press('Enter');
    await goTo(page, 'Tab', 'dialog .choice');
    await page.keyboard.press('Enter');
    await desk.expectSaved(1);
    await expectFocus(page, 'a step from the tray');
    for (const leave of ['Escape', 'Enter']) {
      await goTo(page, 'Tab', '.tray .near:last-child');
      await page.keyboard.press('Enter');
      await goTo(page, 'Tab', 'dialog [data-act="ask"]');
      await page.keyboard.press('Enter');
      await expect(desk.dialog.getByRole('heading', { name: '询问' })).toBeVisible();
      if (leave === 'Enter') await goTo(page, 'Tab', 'dialog .choice');
      await page.keyboard.press(leave);
      await expect(desk.dialog).toHaveCount(0);
      await expect(page.locator('.tray .near').last()).toBeFocused();
    }
    await desk.expectSaved(2);
  });
});
