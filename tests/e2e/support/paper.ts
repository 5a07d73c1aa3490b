/** Questions in the browser: fills the form of an item with an answer, and knows the right ones by replaying the attempt that the browser keeps. */
import { expect, type Locator } from '@playwright/test';
import type { Attempt, RawAction } from '../../../simulations/kit/attempt.ts';
import { sentence } from '../../../simulations/kit/result.ts';
import type { Play } from '../../../simulations/kit/simulation.ts';
import { questionPaper } from '../../../simulations/question-paper/index.ts';
import type { PaperView } from '../../../simulations/question-paper/view.ts';
import { papers, quizPapers } from '../../support/course.ts';

/** A play of the attempt over the course's papers. */
export function paperPlay(attempt: Attempt): Play<PaperView> {
  const opened = questionPaper.open([...papers, ...quizPapers].find(({ id }) => id === attempt.setup.scenario), attempt);
  if (!opened.ok) throw new Error(sentence(opened.problem, 'en'));
  return opened.value;
}

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const entries = (value: unknown): [string, string][] => (typeof value === 'object' && value !== null ? Object.entries(value).map(([key, one]) => [key, String(one)]) : []);

/** Moves the rows of a list until they stand in this order: each to its place from the first on. */
async function arrange(form: Locator, texts: readonly string[]): Promise<void> {
  const rows = form.locator('ol > li');
  for (const [to, text] of texts.entries()) {
    const at = async (): Promise<number> => (await rows.locator('span:nth-child(2)').allTextContents()).indexOf(text);
    for (let from = await at(); from > to; from = await at()) await rows.nth(from).getByRole('button').first().click();
  }
}

/** Writes the answer into the form of its item and sends it. */
export async function answer(form: Locator, action: RawAction, view: PaperView): Promise<void> {
  const item = view.items.find(({ id }) => id === action['item']);
  const check = (name: string, value: unknown): Promise<void> => form.locator(`input[name="${name}"][value="${String(value)}"]`).check();
  switch (item?.kind) {
    case 'single': await check('choice', action['option']); break;
    case 'multiple': for (const option of list(action['options'])) await check('choice', option); break;
    case 'judge': await check('holds', action['holds']); await check('choice', action['reason']); break;
    case 'order': await arrange(form, list(action['order']).map((id) => item.entries.find((entry) => entry.id === id)?.text.zh ?? '')); break;
    case 'match': case 'bins': for (const [key, value] of entries(action['pairs'] ?? action['bins'])) await form.locator(`select[name="for-${key}"]`).selectOption(value); break;
    case 'number': await form.locator('input[name="value"]').fill(String(action['value'])); break;
    case undefined: throw new Error(`no item ${String(action['item'])}`);
  }
  await form.getByRole('button', { name: '回答' }).click();
  await expect(form.locator('.badge').first()).toBeVisible();
}
