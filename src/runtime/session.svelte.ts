/** A session: one attempt being played, bridged to runes. The screen moves only after the store has the action. */
import type { Attempt, RawAction, Setup } from '../../simulations/kit/attempt.ts';
import { ATTEMPT_FORMAT } from '../../simulations/kit/attempt.ts';
import type { Problem, Result } from '../../simulations/kit/result.ts';
import type { Play, Simulation } from '../../simulations/kit/simulation.ts';
import { now } from './clock.ts';
import { newId } from './seed.ts';
import { signal, type Signal } from './signal.ts';
import type { Store, StoredAttempt } from './store.ts';

export type Saving = 'saved' | 'saving' | 'failing';

const RETRY_MS = 1500;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export class Session<V> {
  play: Play<V>;
  saving: Saving = $state('saved');
  /** The last action could not be read; shown until the next one. */
  problem: Problem | undefined = $state.raw();
  /** Another tab has gone on with this attempt. */
  moved = $state(false);
  readonly id: string;
  /** The attempt and step that this one was replayed from. */
  readonly parent: StoredAttempt['parent'];
  readonly #simulation: Simulation<V>;
  readonly #content: unknown;
  readonly #store: Store;
  readonly #signal: Signal;
  /** Actions are written one after another; one pressed while a save is failing waits for its turn. */
  #last: Promise<void> = Promise.resolve();

  constructor(simulation: Simulation<V>, content: unknown, store: Store, record: StoredAttempt, play: Play<V>) {
    this.#simulation = simulation;
    this.#content = content;
    this.#store = store;
    this.play = $state.raw(play);
    this.id = record.id;
    this.parent = record.parent;
    this.#signal = signal(record.id, () => void this.reload());
  }

  /** Whether the store outlives the page. */
  get kept(): boolean {
    return this.#store.kept;
  }

  /** One action: written first, then shown. Actions that other tabs wrote meanwhile come before it and are replayed with it. */
  send(action: RawAction): Promise<void> {
    this.#last = this.#last.then(() => this.#write(action));
    return this.#last;
  }

  async #write(action: RawAction): Promise<void> {
    const next = this.play.send(action);
    this.problem = next.ok ? undefined : next.problem;
    if (!next.ok) return;
    this.moved = false;
    this.saving = 'saving';
    const record = await this.#written(action);
    const undisturbed = record.attempt.actions.length === next.value.attempt.actions.length;
    if (undisturbed) this.play = next.value;
    else this.#take(record);
    this.saving = 'saved';
    this.#signal.announce();
  }

  /** Reads what another tab has written. */
  async reload(): Promise<void> {
    const record = await this.#store.get(this.id);
    if (record === undefined || this.saving !== 'saved' || record.attempt.actions.length <= this.play.attempt.actions.length) return;
    this.#take(record);
    this.moved = true;
  }

  close(): void {
    this.#signal.close();
  }

  async #written(action: RawAction): Promise<StoredAttempt> {
    for (;;) {
      try {
        return await this.#store.append(this.id, action, now());
      } catch {
        this.saving = 'failing';
        await pause(RETRY_MS);
      }
    }
  }

  #take(record: StoredAttempt): void {
    const opened = this.#simulation.open(this.#content, record.attempt);
    if (opened.ok) this.play = opened.value;
    else this.problem = opened.problem;
  }
}

/** A new attempt, written before it is shown. */
export async function begin<V>(simulation: Simulation<V>, content: unknown, store: Store, setup: Setup): Promise<Result<Session<V>>> {
  return beginFrom(simulation, content, store, { format: ATTEMPT_FORMAT, simulation: simulation.id, edition: simulation.edition, setup, actions: [] });
}

/** A new attempt with the first actions of another one. */
export async function beginFrom<V>(simulation: Simulation<V>, content: unknown, store: Store, attempt: Attempt, parent?: StoredAttempt['parent']): Promise<Result<Session<V>>> {
  const play = simulation.open(content, attempt);
  if (!play.ok) return play;
  const time = now();
  const record: StoredAttempt = { id: newId(), attempt, createdAt: time, updatedAt: time, ...(parent === undefined ? {} : { parent }) };
  await store.put(record);
  return { ok: true, value: new Session(simulation, content, store, record, play.value) };
}

/** An attempt of the store, resumed exactly where it was. */
export function resume<V>(simulation: Simulation<V>, content: unknown, store: Store, record: StoredAttempt): Result<Session<V>> {
  const play = simulation.open(content, record.attempt);
  return play.ok ? { ok: true, value: new Session(simulation, content, store, record, play.value) } : play;
}
