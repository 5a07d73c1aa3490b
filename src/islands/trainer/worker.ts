/** Re-grades hand-in files off the main thread, one after another. */
import { regrade, type FindContent } from '../../../simulations/regrade.ts';
import { contentFor } from '../../runtime/content.ts';
import type { Done, Job } from './messages.ts';

const contents = new Map<string, Promise<unknown>>();

/** A data file; nothing if the course has none of that name. */
async function fetched(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

const finder = (base: string): FindContent => (simulation, setup) => contentFor((path) => {
  const address = `${base}data/${path}`;
  const running = contents.get(address) ?? fetched(address);
  contents.set(address, running);
  // A failed fetch is tried again with the next file.
  running.catch(() => contents.delete(address));
  return running;
}, 'zh', simulation, setup);

addEventListener('message', (event: MessageEvent<Job>) => {
  const { index, text, base } = event.data;
  void regrade(text, finder(base))
    .catch((error: unknown) => ({ ok: false, problem: { at: '', expected: { zh: '能判的文件', en: 'a file that can be graded' }, got: error instanceof Error ? error.message : String(error) } }) as const)
    .then((result) => { postMessage({ index, result } satisfies Done); });
});
