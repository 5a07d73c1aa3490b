/** The costs of an attempt's steps, from a worker of its own that ends with its answer. */
import type { Regrets } from '../../../simulations/kit/explore/regret.ts';
import type { RegretJob } from './regret-worker.ts';

export function regretsFor(job: RegretJob): { readonly found: Promise<Regrets>; readonly stop: () => void } {
  const worker = new Worker(new URL('./regret-worker.ts', import.meta.url), { type: 'module' });
  const found = new Promise<Regrets>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Regrets>) => { worker.terminate(); resolve(data); };
    worker.onerror = () => { worker.terminate(); reject(new Error('the costs of the steps cannot be worked out')); };
  });
  worker.postMessage(job);
  return { found, stop: () => { worker.terminate(); } };
}
