/** The page's side of the search: one worker, the latest query, its answer. */
import type { Answer } from '../../search/engine.ts';
import { asset, type Locale } from '../../i18n/locale.ts';
import type { Done, Job } from './messages.ts';
import { startWorker } from './start-worker.ts';

/** Results that are shown. */
const MOST = 12;

export class Search {
  answer: Answer | undefined = $state.raw();
  state: 'loading' | 'first' | 'texts' | 'failed' = $state('loading');
  #query = '';
  #number = 0;
  readonly #locale: Locale;
  #worker: Worker;

  constructor(locale: Locale) {
    this.#locale = locale;
    this.#worker = this.#started();
  }

  #started(): Worker {
    const worker = startWorker();
    worker.onmessage = ({ data }: MessageEvent<Done>) => {
      if ('failed' in data) this.state = 'failed';
      else if ('ready' in data) this.state = data.ready;
      else if (data.number === this.#number) this.answer = data.answer;
    };
    worker.onerror = () => { this.state = 'failed'; };
    const path = (part: string): string => `${location.origin}${asset(`/data/search/${part}.${this.#locale}.json`)}`;
    worker.postMessage({ start: { first: path('first'), texts: path('texts') } } satisfies Job);
    return worker;
  }

  ask(query: string): void {
    this.#query = query;
    this.#number += 1;
    if (query.trim() === '') this.answer = undefined;
    this.#worker.postMessage({ ask: { number: this.#number, query, most: MOST } } satisfies Job);
  }

  /** Fetches the data anew. */
  again(): void {
    this.stop();
    this.state = 'loading';
    this.#worker = this.#started();
    this.ask(this.#query);
  }

  stop(): void { this.#worker.terminate(); }
}
