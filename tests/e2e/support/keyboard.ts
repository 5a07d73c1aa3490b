/** Working the site by keyboard alone: keys are pressed, the focus is only looked at, and it must always be somewhere and be seen. */
import { expect, type Page } from '@playwright/test';
import type { RawAction } from '../../../simulations/kit/attempt.ts';
import type { Scenario } from './cases.ts';
import { choiceOf, FORMS, typed, valuesOf } from './desk.ts';

export interface Focus {
  readonly tag: string;
  readonly text: string;
  /** Whether an outline, or for a stop of the time line its frame, is drawn. */
  readonly shown: boolean;
  readonly matches: boolean;
}

/** More presses than any way on these pages takes. */
const MOST = 80;

/** What has the focus, and whether it matches `selector` and carries `text` if one is given. */
export const focus = (page: Page, selector = '*', text?: string): Promise<Focus> => page.evaluate(([wanted, words]) => {
  const element = document.activeElement ?? document.body;
  const line = (one: Element): boolean => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
  };
  const frame = element.querySelector('.hit');
  const label = element.querySelector('span')?.textContent ?? element.textContent;
  return {
    tag: element.localName, text: element.textContent.trim().slice(0, 40),
    shown: element.matches(':focus-visible') && (line(element) || (element.parentElement !== null && line(element.parentElement)) || (frame !== null && getComputedStyle(frame).stroke !== 'none')),
    matches: element.matches(wanted) && (words === null || label === words),
  };
}, [selector, text ?? null] as const);

/** The focus is on something, and one sees on what. */
function seen({ tag, shown, text }: Focus, after: string): void {
  expect(tag, `after ${after} the focus is lost`).not.toBe('body');
  expect(shown, `after ${after} the focus is on “${text}” and not seen`).toBe(true);
}

export const expectFocus = async (page: Page, after: string): Promise<void> => { seen(await focus(page), after); };

/** Presses `key` until the focus is on `selector`, with that text if one is given. A way within a dialog begins when it is there. */
export async function goTo(page: Page, key: string, selector: string, text?: string): Promise<void> {
  if (selector.startsWith('dialog')) await expect(page.getByRole('dialog')).toBeVisible();
  for (let i = 0; i < MOST; i += 1) {
    const here = await focus(page, selector, text);
    if (i > 0) seen(here, `${key} on the way to ${selector}`);
    if (here.matches) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${String(MOST)} times ${key} do not lead to ${selector}${text === undefined ? '' : ` “${text}”`}`);
}

async function fill(page: Page, action: RawAction, field: string): Promise<void> {
  const inputs = `dialog input[name="${field}"]`;
  if (field === 'amount') {
    await goTo(page, 'Tab', inputs);
    await page.keyboard.type(typed(action[field]));
    return;
  }
  const radio = await page.locator(inputs).first().getAttribute('type') === 'radio';
  if (radio) {
    await goTo(page, 'Tab', inputs);
    await page.keyboard.press('Space');
    await goTo(page, 'ArrowDown', `${inputs}[value="${String(action[field])}"]:checked`);
    return;
  }
  const values = await page.locator(inputs).evaluateAll((all, wanted) => all.map((one) => one.getAttribute('value') ?? '').filter((value) => wanted.includes(value)), valuesOf(action, field));
  for (const value of values) {
    await goTo(page, 'Tab', `${inputs}[value="${value}"]`);
    await page.keyboard.press('Space');
  }
}

/** Goes with J to the action, opens it with Enter, and chooses or fills in what the dialog asks. */
export async function actByKeys(page: Page, scenario: Scenario, action: RawAction): Promise<void> {
  await goTo(page, 'j', `.board [data-act="${action.type}"]`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  const choice = choiceOf(scenario, action);
  if (choice !== undefined) await goTo(page, 'Tab', 'dialog button', choice);
  else {
    for (const field of FORMS[action.type] ?? []) await fill(page, action, field);
    await goTo(page, 'Tab', 'dialog .btn.primary');
  }
  await page.keyboard.press('Enter');
}
