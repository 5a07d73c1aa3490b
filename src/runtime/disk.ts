/** The store on disk: IndexedDB with strict durability, so that a killed browser has lost nothing that was shown. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { appended, memoryStore, type Store, type StoredAttempt } from './store.ts';
import { ATTEMPTS, forgetUse, markUsed } from './used.ts';

interface Schema extends DBSchema {
  attempts: { key: string; value: StoredAttempt; indexes: { updatedAt: number } };
}

const NAME = 'logistics-customer-service-lab';
const VERSION = 1;
const STRICT = { durability: 'strict' } as const;

function diskStore(db: IDBPDatabase<Schema>): Store {
  return {
    kept: true,
    get: (id) => db.get('attempts', id),
    list: async () => (await db.getAllFromIndex('attempts', 'updatedAt')).reverse(),
    put: async (record) => {
      const tx = db.transaction('attempts', 'readwrite', STRICT);
      await Promise.all([tx.store.put(record), tx.done]);
      markUsed(ATTEMPTS);
    },
    append: async (id, action, at) => {
      const tx = db.transaction('attempts', 'readwrite', STRICT);
      const record = await tx.store.get(id);
      if (record === undefined) throw new Error(`no attempt ${id}`);
      const next = appended(record, action, at);
      const put = tx.store.put(next);
      // Said outright, the end need not wait for a page that is busy to hear that the record is put.
      tx.commit();
      await Promise.all([put, tx.done]);
      return next;
    },
    erase: async () => {
      const tx = db.transaction('attempts', 'readwrite', STRICT);
      await Promise.all([tx.store.clear(), tx.done]);
      forgetUse();
    },
  };
}

let opened: Promise<Store> | undefined;

async function open(): Promise<Store> {
  try {
    const db = await openDB<Schema>(NAME, VERSION, {
      upgrade: (fresh) => {
        fresh.createObjectStore('attempts', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
      },
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
    // Asking to be spared from clean-up may fail or be refused, and is not there outside a secure context; the store works all the same.
    if ('storage' in navigator) void navigator.storage.persist().catch(() => false);
    return diskStore(db);
  } catch {
    return memoryStore();
  }
}

/** The store of this page: on disk if the browser allows it, else in memory. */
export const store = (): Promise<Store> => (opened ??= open());
