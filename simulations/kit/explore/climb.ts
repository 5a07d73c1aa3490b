/** A climber: tries a case again and again, seeing nothing but the total, and keeps each change that raised it. */
import type { RawAction } from '../attempt.ts';
import { stream } from '../random.ts';
import type { Play } from '../simulation.ts';
import { randomFilling } from './fill.ts';
import { GENERIC, runOf } from './player.ts';

const RANDOM = GENERIC.find(({ name }) => name === 'random-legal');

/** Plays the line as far as it can be written and is not refused, and hands in. */
function replayed<V>(opening: Play<V>, line: readonly RawAction[]): Play<V> {
  let play = opening;
  for (const action of line) {
    const next = action.type === 'handIn' ? undefined : play.send(action);
    if (next?.ok === true && next.value.rejections.at(-1) === undefined) play = next.value;
  }
  const handed = play.send({ type: 'handIn' });
  return handed.ok ? handed.value : play;
}

async function totalOf<V>(play: Play<V>): Promise<{ readonly total: number; readonly passed: boolean }> {
  const verdict = await play.verdict();
  return verdict.status === 'graded' ? { total: (100 * verdict.earned) / Math.max(1, verdict.possible), passed: verdict.passed } : { total: 0, passed: false };
}

/** The best total of so many tries: the first at random, each later one with one step changed, put in or left out. */
export async function climb<V>(opening: Play<V>, seed: number, tries = 20): Promise<{ readonly total: number; readonly passed: boolean }> {
  if (RANDOM === undefined) throw new Error('there is no random player to begin with');
  const random = stream(seed);
  let line: readonly RawAction[] = runOf(opening, RANDOM, seed).play.attempt.actions.filter(({ type }) => type !== 'handIn').slice(0, 30);
  let best = await totalOf(replayed(opening, line));
  for (let i = 1; i < tries; i += 1) {
    const at = Math.floor(random() * (line.length + 1));
    const here = opening.rewind(0);
    let play = here;
    for (const action of line.slice(0, at)) {
      const next = play.send(action);
      if (next.ok) play = next.value;
    }
    const templates = play.legal().filter(({ type }) => type !== 'handIn');
    const template = templates[Math.floor(random() * templates.length)];
    const put = template === undefined ? [] : [randomFilling(template, random)];
    const way = random();
    const changed = [...line.slice(0, at), ...(way < 0.75 ? put : []), ...line.slice(way < 0.35 ? at : at + 1)];
    const outcome = await totalOf(replayed(opening, changed));
    if (outcome.total > best.total) [line, best] = [changed, outcome];
  }
  return best;
}
