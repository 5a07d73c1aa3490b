/** Searches off the main thread: first over names and lines, then over the running texts too. */
import { parse } from '../../../simulations/kit/parse.ts';
import { firstSchema, textsSchema } from '../../search/data.ts';
import { engineOf, type Engine } from '../../search/engine.ts';
import type { Ask, Done, Job, Start } from './messages.ts';

const say = (done: Done): void => { postMessage(done); };

let engine: Engine | undefined;
/** The query that waits for the data. */
let waiting: Ask | undefined;

function answer(ask: Ask): void {
  waiting = ask;
  if (engine === undefined) return;
  say({ number: ask.number, answer: engine.search(ask.query, ask.most) });
}

async function fetched(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

async function start({ first, texts }: Start): Promise<void> {
  const names = parse(firstSchema, await fetched(first));
  if (!names.ok) throw new Error(`${first}: ${names.problem.at}`);
  const made = engineOf(names.value);
  engine = made;
  say({ ready: 'first' });
  if (waiting !== undefined) answer(waiting);
  const more = parse(textsSchema, await fetched(texts));
  if (!more.ok) throw new Error(`${texts}: ${more.problem.at}`);
  made.add(more.value);
  say({ ready: 'texts' });
  if (waiting !== undefined) answer(waiting);
}

addEventListener('message', (event: MessageEvent<Job>) => {
  // Without the running texts the names still answer.
  if ('start' in event.data) void start(event.data.start).catch(() => { if (engine === undefined) say({ failed: true }); });
  else answer(event.data.ask);
});
