/** A customer list of one's own on this device: kept in a database apart from the attempts, in no backup, gone when everything is erased. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

interface Schema extends DBSchema {
  parts: { key: string; value: unknown };
}

const NAME = 'logistics-customer-service-lab-customers';
const VERSION = 1;
/** What is shown as saved is on disk. */
const STRICT = { durability: 'strict' } as const;

/** The list itself, and what was decided about it. */
export type Part = 'list' | 'settings';

let opened: Promise<IDBPDatabase<Schema>> | undefined;

const database = (): Promise<IDBPDatabase<Schema>> => (opened ??= openDB<Schema>(NAME, VERSION, {
  upgrade: (fresh) => { fresh.createObjectStore('parts'); },
  blocking: (_current, _blocked, event) => { if (event.target instanceof IDBDatabase) event.target.close(); },
}));

/** What is kept, as it lies there; nothing where the browser keeps nothing. */
export async function keptPart(part: Part): Promise<unknown> {
  try {
    return await (await database()).get('parts', part);
  } catch {
    return undefined;
  }
}

/** Keeps a part; says whether that was possible. */
export async function keepPart(part: Part, value: unknown): Promise<boolean> {
  try {
    const tx = (await database()).transaction('parts', 'readwrite', STRICT);
    await Promise.all([tx.store.put(value, part), tx.done]);
    return true;
  } catch {
    return false;
  }
}

/** Erases the list and everything decided about it. */
export async function forgetCustomers(): Promise<void> {
  try {
    const tx = (await database()).transaction('parts', 'readwrite', STRICT);
    await Promise.all([tx.store.clear(), tx.done]);
  } catch {
    // Where nothing can be kept there is nothing to erase.
  }
}
