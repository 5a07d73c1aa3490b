/** Backup and restore: everything on this device as one file; restoring merges and never overwrites. */
import { parse } from '../../simulations/kit/parse.ts';
import { fail, ok, type Result } from '../../simulations/kit/result.ts';
import { BACKUP_FORMAT, backupSchema } from '../schemas/backup.ts';
import { drafts, keepDrafts } from './drafts.ts';
import { keepReadings, readings } from './reading.ts';
import { newId } from './seed.ts';
import type { Store, StoredAttempt } from './store.ts';
import { ATTEMPTS, markUsed } from './used.ts';

const MOST_CHARACTERS = 50_000_000;

/** The backup file's text. */
export async function backup(store: Store): Promise<string> {
  return `${JSON.stringify({ format: BACKUP_FORMAT, attempts: await store.list(), drafts: drafts(), readings: readings() })}\n`;
}

const startsWith = (long: StoredAttempt, short: StoredAttempt): boolean =>
  short.attempt.actions.every((action, i) => JSON.stringify(action) === JSON.stringify(long.attempt.actions[i]));

/** What to write for a record of the backup: nothing if it is here, the longer of two that agree, a copy of its own if they part. */
export function merged(here: StoredAttempt | undefined, from: StoredAttempt): StoredAttempt | undefined {
  if (here === undefined) return from;
  if (startsWith(here, from)) return undefined;
  return startsWith(from, here) ? from : { ...from, id: newId() };
}

export interface Restored {
  readonly added: number;
  readonly same: number;
}

/** Restores a backup's text into the store. A problem means that nothing was written. */
export async function restore(store: Store, text: string): Promise<Result<Restored>> {
  if (text.length > MOST_CHARACTERS) return fail({ at: '', expected: { zh: `不超过 ${MOST_CHARACTERS} 个字符`, en: `at most ${MOST_CHARACTERS} characters` }, got: String(text.length) });
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fail({ at: '', expected: { zh: '一份 JSON 备份文件', en: 'a backup file in JSON' }, got: { zh: '断在半路或不是 JSON 的文字', en: 'text that breaks off or is no JSON' } });
  }
  const parsed = parse(backupSchema, raw);
  if (!parsed.ok) return parsed;
  let added = 0;
  for (const { parent, ...rest } of parsed.value.attempts) {
    const record = merged(await store.get(rest.id), parent === undefined ? rest : { ...rest, parent });
    if (record === undefined) continue;
    await store.put(record);
    const { setup } = record.attempt;
    if (record.id.startsWith('check-') && Array.isArray(setup['items'])) markUsed(`${setup.scenario}/${String(setup['items'][0])}`);
    added += 1;
  }
  if (added > 0) markUsed(ATTEMPTS);
  keepDrafts({ ...parsed.value.drafts, ...drafts() });
  keepReadings({ ...parsed.value.readings, ...readings() });
  return ok({ added, same: parsed.value.attempts.length - added });
}
