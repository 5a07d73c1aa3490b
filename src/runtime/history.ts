/** The history: each attempt of a lab on this device with the mark that replaying it gives now. */
import { catalog } from '../../simulations/catalog.ts';
import type { Graded } from '../../simulations/kit/verdict.ts';
import { scenarioContent } from './content.ts';
import type { Store, StoredAttempt } from './store.ts';

export interface Entry {
  readonly record: StoredAttempt;
  /** Missing while it is not handed in, or if it cannot be read now. */
  readonly verdict: Graded | undefined;
  readonly readable: boolean;
  /** State of the process, for attempts of the complaint desk. */
  readonly state: string;
}

/** A question in the text of a lesson; quizzes are papers too, but attempts in their own right. */
export const isCheck = (record: StoredAttempt): boolean => record.id.startsWith('check-');

async function entryOf(record: StoredAttempt): Promise<Entry> {
  const load = Object.hasOwn(catalog, record.attempt.simulation) ? catalog[record.attempt.simulation] : undefined;
  const unread: Entry = { record, verdict: undefined, readable: false, state: '' };
  if (load === undefined) return unread;
  try {
    const simulation = await load();
    const play = simulation.open(await scenarioContent(simulation, record.attempt.setup), record.attempt);
    if (!play.ok) return unread;
    const value = play.value.snapshots().at(-1)?.value;
    const verdict = play.value.handedIn ? await play.value.verdict() : undefined;
    return { record, verdict: verdict?.status === 'graded' ? verdict : undefined, readable: true, state: String(typeof value === 'object' && value !== null ? Reflect.get(value, 'process') : '') };
  } catch {
    return unread;
  }
}

/** Attempts of labs and quizzes, newest first. */
export async function history(store: Store): Promise<Entry[]> {
  const records = (await store.list()).filter((record) => !isCheck(record));
  return Promise.all(records.map(entryOf));
}
