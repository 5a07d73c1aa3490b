/** The learner's store: attempts on this device, one record each; an action is on disk before the screen moves on. */
import type { Attempt, RawAction } from '../../simulations/kit/attempt.ts';

export interface StoredAttempt {
  readonly id: string;
  readonly attempt: Attempt;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** The attempt and step that this one was replayed from. */
  readonly parent?: { readonly id: string; readonly step: number };
}

export interface Store {
  /** Whether what is written survives the page; false where the browser keeps nothing. */
  readonly kept: boolean;
  get(id: string): Promise<StoredAttempt | undefined>;
  /** Newest first. */
  list(): Promise<StoredAttempt[]>;
  put(record: StoredAttempt): Promise<void>;
  /** Adds an action behind whatever any tab has written meanwhile, in one transaction; gives the record as it then is. */
  append(id: string, action: RawAction, at: number): Promise<StoredAttempt>;
  erase(): Promise<void>;
}

/** The record with one more action. */
export const appended = (record: StoredAttempt, action: RawAction, at: number): StoredAttempt => ({
  ...record, updatedAt: at, attempt: { ...record.attempt, actions: [...record.attempt.actions, action] },
});

/** A store that forgets with the page: where IndexedDB is refused, everything works and says that nothing is kept. */
export function memoryStore(): Store {
  const records = new Map<string, StoredAttempt>();
  return {
    kept: false,
    get: (id) => Promise.resolve(records.get(id)),
    list: () => Promise.resolve([...records.values()].sort((a, b) => b.updatedAt - a.updatedAt)),
    put: (record) => {
      records.set(record.id, record);
      return Promise.resolve();
    },
    append: (id, action, at) => {
      const record = records.get(id);
      if (record === undefined) return Promise.reject(new Error(`no attempt ${id}`));
      const next = appended(record, action, at);
      records.set(id, next);
      return Promise.resolve(next);
    },
    erase: () => {
      records.clear();
      return Promise.resolve();
    },
  };
}
