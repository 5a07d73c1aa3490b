/** The page of a lab: finds the attempt to resume or offers to begin one; once it is handed in, its result takes its place. */
import { tick } from 'svelte';
import type { Setup } from '../../simulations/kit/attempt.ts';
import { sentence, type Result } from '../../simulations/kit/result.ts';
import type { Simulation } from '../../simulations/kit/simulation.ts';
import type { Locale } from '../i18n/locale.ts';
import { scenarioContent } from './content.ts';
import { store } from './disk.ts';
import { begin, resume, type Session } from './session.svelte.ts';
import type { Store, StoredAttempt } from './store.ts';

const isOpen = ({ attempt }: StoredAttempt): boolean => attempt.actions.at(-1)?.type !== 'handIn';

export class Opening<V, W> {
  phase: 'loading' | 'start' | 'working' | 'result' = $state('loading');
  session: Session<V> | undefined = $state.raw();
  words: W | undefined = $state.raw();
  /** Whether the store outlives the page. */
  kept = $state(false);
  /** Attempts at this exercise on this device. */
  tries = $state(0);
  /** The screen was changed by a press, so that the focus needs a new place. */
  pressed = $state(false);
  /** Why the page could not be opened. */
  fault = $state('');
  readonly #simulation: Simulation<V>;
  readonly #belongs: (setup: Setup) => boolean;
  #store: Store | undefined;
  #locale: Locale = 'zh';

  /** `belongs` tells the attempts of this page from others of the simulation. */
  constructor(simulation: Simulation<V>, belongs: (setup: Setup) => boolean) {
    this.#simulation = simulation;
    this.#belongs = belongs;
  }

  /** Opens the attempt that the address names, or the newest that is not handed in. */
  open(locale: Locale, words: Promise<W>): Promise<void> {
    this.#locale = locale;
    return this.#guarded(async () => {
      const disk = await store();
      [this.words, this.#store, this.kept] = [await words, disk, disk.kept];
      const records = await this.#records(disk);
      this.tries = records.length;
      const record = records.find(({ id }) => id === location.hash.slice(1)) ?? records.find(isOpen);
      if (record === undefined) this.phase = 'start';
      else this.#show(resume(this.#simulation, await scenarioContent(this.#simulation, record.attempt.setup), disk, record));
    });
  }

  /** Begins an attempt; the button that had the focus is gone then, and `focus` finds it a place. */
  begin(setup: Setup, focus?: () => void): Promise<void> {
    return this.#guarded(async () => {
      if (this.#store === undefined) return;
      this.#show(await begin(this.#simulation, await scenarioContent(this.#simulation, setup), this.#store, setup));
      this.pressed = true;
      await tick();
      focus?.();
    });
  }

  /** The last hand-in is made. */
  done(): void {
    [this.phase, this.pressed] = ['result', true];
  }

  /** Back to the start, for another attempt. */
  again(): Promise<void> {
    return this.#guarded(async () => {
      this.close();
      history.replaceState(null, '', location.pathname);
      this.tries = this.#store === undefined ? 0 : (await this.#records(this.#store)).length;
      [this.phase, this.pressed] = ['start', true];
    });
  }

  close(): void {
    this.session?.close();
  }

  async #records(disk: Store): Promise<StoredAttempt[]> {
    return (await disk.list()).filter(({ attempt }) => attempt.simulation === this.#simulation.id && this.#belongs(attempt.setup));
  }

  #show(next: Result<Session<V>>): void {
    if (!next.ok) {
      this.fault = sentence(next.problem, this.#locale);
      return;
    }
    this.close();
    this.session = next.value;
    this.phase = next.value.play.handedIn ? 'result' : 'working';
    history.replaceState(null, '', `#${next.value.id}`);
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.fault = error instanceof Error ? error.message : String(error);
    }
  }
}
