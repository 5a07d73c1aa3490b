/** The desk as a learner works it: opens a case, does one action after another with the mouse, and reads what the screen shows. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { RawAction } from '../../../simulations/kit/attempt.ts';
import type { DeskView } from '../../../simulations/complaint-desk/view.ts';
import { minutesText, type Choice } from '../../../simulations/complaint-desk/menus.ts';
import { playOf, type Scenario } from './cases.ts';
import { site } from './site.ts';

export const labAddress = (scenario: Scenario, id?: string): string => site(`/labs/complaint-desk/${scenario}/${id === undefined ? '' : `#${id}`}`);

/** For actions of one choice: the field and the list it is chosen from. */
const LISTS: Readonly<Record<string, (menus: DeskView['menus'], action: RawAction) => readonly [field: string, list: readonly Choice[]]>> = {
  ask: ({ topics }) => ['topic', topics], check: ({ sources }) => ['source', sources], assess: ({ classes }) => ['class', classes], hold: ({ holds }) => ['kind', holds],
  escalate: ({ reasons }) => ['reason', reasons], special: ({ specials }) => ['special', specials], transfer: ({ transfers }) => ['how', transfers],
  wait: ({ waits }) => ['minutes', waits.map((minutes) => ({ id: String(minutes), label: minutesText(minutes) }))], fulfil: ({ routes }) => ['route', routes], verify: ({ checks }) => ['how', checks],
  ...Object.fromEntries((['ack', 'listen', 'empathise', 'apologise', 'restate', 'explain', 'status', 'refusal'] as const).map((act) => [act, ({ wordings }: DeskView['menus']) => ['wording', wordings[act]] as const])),
};

/** Fields of the forms, in the order in which they stand; all others are confirmed or chosen from a list. */
export const FORMS: Readonly<Record<string, readonly string[]>> = {
  promise: ['what', 'due'], rootcause: ['cause', 'evidence'], prevent: ['action', 'measure'], offer: ['kinds', 'amount', 'rules', 'facts', 'condition'],
};

/** What is written on the button that does the action; nothing if it is no choice from a list. */
export function choiceOf(scenario: Scenario, action: RawAction): string | undefined {
  const [field, list] = LISTS[action.type]?.(playOf(scenario).view().menus, action) ?? [];
  if (field === undefined || list === undefined) return undefined;
  const choice = list.find(({ id }) => id === String(action[field]));
  if (choice === undefined) throw new Error(`${action.type} has no choice ${String(action[field])}`);
  return choice.label.zh;
}

/** The amount as it is typed, in 元. */
export const typed = (fen: unknown): string => String(Number(fen) / 100);

/** The values of a form's field, as the inputs carry them. */
export const valuesOf = (action: RawAction, field: string): string[] => [action[field]].flat().map(String);

export const savedText = (step: number): string => (step === 0 ? '已保存' : `第 ${String(step)} 步已保存`);

export class DeskPage {
  readonly page: Page;
  readonly scenario: Scenario;
  readonly dialog: Locator;
  /** Whether the tab may lie behind another one, where nothing is drawn and a mouse has nothing to press. */
  readonly behind: boolean;

  constructor(page: Page, scenario: Scenario, behind = false) {
    this.page = page;
    this.scenario = scenario;
    this.dialog = page.getByRole('dialog');
    this.behind = behind;
  }

  /** A closed action says so by aria-disabled and can be pressed all the same. */
  async #click(button: Locator): Promise<void> {
    if (this.behind) await button.dispatchEvent('click');
    else await button.click({ force: await button.getAttribute('aria-disabled') === 'true' });
  }

  async open(id?: string): Promise<void> {
    await this.page.goto(labAddress(this.scenario, id));
  }

  /** Begins the case; an exam says nothing of critical errors before the end. */
  async start(mode: 'practice' | 'exam' = 'practice'): Promise<void> {
    if (mode === 'exam') await this.page.getByRole('radio', { name: /考试/ }).check();
    await this.page.getByRole('button', { name: '开始处理' }).click();
    await expect(this.page.locator('.board')).toBeVisible();
  }

  /** Opens the dialog of an action; a closed action can be pressed too. */
  async press(type: string): Promise<void> {
    await this.#click(this.page.locator(`.board [data-act="${type}"]`));
    await expect(this.dialog).toBeVisible();
  }

  /** Fills the dialog of an action and sends it. */
  async act(action: RawAction): Promise<void> {
    await this.press(action.type);
    const choice = choiceOf(this.scenario, action);
    if (choice !== undefined) await this.#click(this.dialog.getByRole('button').filter({ has: this.page.getByText(choice, { exact: true }) }));
    else {
      for (const field of FORMS[action.type] ?? []) {
        if (field === 'amount') await this.dialog.locator('input[name="amount"]').fill(typed(action[field]));
        else for (const value of valuesOf(action, field)) await this.dialog.locator(`input[name="${field}"][value="${value}"]`).check();
      }
      await this.#click(this.dialog.locator('.btn.primary'));
    }
  }

  /** Does the actions one after another, each after the last was saved as step `from`, `from + 1`, …; the last may lead away from the desk. */
  async play(actions: readonly RawAction[], from = 0): Promise<void> {
    for (const [i, action] of actions.entries()) {
      await this.act(action);
      if (action.type !== 'handIn') await this.expectSaved(from + i + 1);
    }
  }

  async expectSaved(step: number): Promise<void> {
    await expect(this.page.locator('.saved')).toHaveText(savedText(step));
  }

  /** The screen shows exactly the state after these actions: last entry, meters, facts. */
  async expectAfter(actions: readonly RawAction[]): Promise<void> {
    const view = playOf(this.scenario, actions).view();
    const meters = this.page.getByRole('region', { name: '仪表' });
    await expect(meters.getByRole('meter', { name: '愤怒' })).toHaveAttribute('aria-valuenow', String(Math.round(view.anger)));
    await expect(meters.getByRole('meter', { name: '信任' })).toHaveAttribute('aria-valuenow', String(Math.round(view.trust)));
    await expect(this.page.getByRole('log').locator('li')).toHaveCount(view.transcript.length);
    await expect(this.page.getByRole('log').locator('li').last()).toContainText(view.transcript.at(-1)?.text.zh ?? '');
    await expect(this.page.locator('.facts .src')).toHaveCount(view.facts.length);
  }
}
