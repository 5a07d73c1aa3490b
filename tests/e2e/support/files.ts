/** Files as learners send them: hand-ins made from frozen attempts, and the ways of putting files on a page. */
import type { Locator } from '@playwright/test';
import { golden } from './cases.ts';

export interface Sent {
  readonly name: string;
  readonly text: string;
}

/** A hand-in file; the same form as the site writes. */
export const handInOf = (learner: string, attempts: readonly string[], extra: Readonly<Record<string, unknown>> = {}): string =>
  `${JSON.stringify({ format: 'lcs-hand-in/1', learner: { name: learner }, attempts: attempts.map((name) => ({ ...golden(name).attempt, ...extra })), ...extra }, null, 2)}\n`;

/** Drops files on an element, as from a folder. */
export async function drop(target: Locator, files: readonly Sent[]): Promise<void> {
  const transfer = await target.page().evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, text } of all) data.items.add(new File([text], name, { type: 'application/json' }));
    return data;
  }, files);
  await target.dispatchEvent('dragover', { dataTransfer: transfer });
  await target.dispatchEvent('drop', { dataTransfer: transfer });
  await transfer.dispose();
}

/** Files as a file chooser takes them. */
export const chosen = (files: readonly Sent[]): { name: string; mimeType: string; buffer: Buffer }[] =>
  files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) }));
