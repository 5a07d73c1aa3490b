/** Climbers: change a line step by step, seeing nothing but its outcome, and keep each change that is better, or worse but still good enough. */
import type { RawAction } from '../attempt.ts';
import { rounded } from '../quantity.ts';
import { stream } from '../random.ts';
import type { Play } from '../simulation.ts';
import { randomFilling } from './fill.ts';
import { GENERIC, runOf, type PlayerResult } from './player.ts';

const RANDOM = GENERIC.find(({ name }) => name === 'random-legal');

export interface Outcome {
  /** In per cent. */
  readonly total: number;
  readonly passed: boolean;
  /** Actions, handing in among them. */
  readonly steps: number;
}

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

async function outcomeOf<V>(play: Play<V>): Promise<Outcome> {
  const verdict = await play.verdict();
  const steps = play.attempt.actions.length;
  return verdict.status === 'graded' ? { total: (100 * verdict.earned) / Math.max(1, verdict.possible), passed: verdict.passed, steps } : { total: 0, passed: false, steps };
}

/** The outcome after so many tries, each with one step changed, put in or left out; a change stays if `keeps` says so. */
async function changed<V>(opening: Play<V>, from: readonly RawAction[], seed: number, tries: number, keeps: (next: Outcome, now: Outcome) => boolean): Promise<Outcome> {
  const random = stream(seed);
  let line = from;
  let best = await outcomeOf(replayed(opening, line));
  for (let i = 1; i < tries; i += 1) {
    const at = Math.floor(random() * (line.length + 1));
    let play = opening.rewind(0);
    for (const action of line.slice(0, at)) {
      const next = play.send(action);
      if (next.ok) play = next.value;
    }
    const templates = play.legal().filter(({ type }) => type !== 'handIn');
    const template = templates[Math.floor(random() * templates.length)];
    const put = template === undefined ? [] : [randomFilling(template, random)];
    const way = random();
    const other = [...line.slice(0, at), ...(way < 0.75 ? put : []), ...line.slice(way < 0.35 ? at : at + 1)];
    const outcome = await outcomeOf(replayed(opening, other));
    if (keeps(outcome, best)) [line, best] = [other, outcome];
  }
  return best;
}

/** The best total of so many tries, the first at random. */
export async function climb<V>(opening: Play<V>, seed: number, tries = 20): Promise<Outcome> {
  if (RANDOM === undefined) throw new Error('there is no random player to begin with');
  const line = runOf(opening, RANDOM, seed).play.attempt.actions.filter(({ type }) => type !== 'handIn').slice(0, 30);
  return changed(opening, line, seed, tries, (next, now) => next.total > now.total);
}

/** All runs of a climber, told like those of a player. */
export async function climbersOf<V>(openings: readonly { readonly seed: number; readonly play: Play<V> }[]): Promise<PlayerResult & { readonly min: number }> {
  const outcomes = [];
  for (const { seed, play } of openings) outcomes.push(await climb(play, seed));
  const totals = outcomes.map(({ total }) => total);
  const mean = totals.reduce((sum, total) => sum + total, 0) / Math.max(1, totals.length);
  return { name: 'climber', runs: totals.length, passed: outcomes.filter(({ passed }) => passed).length, mean: rounded(mean, 2), max: rounded(Math.max(0, ...totals), 2), min: rounded(Math.min(100, ...totals), 2), unreadable: 0 };
}

/** The lowest outcome that still passes, come down to from a line that passes; nothing if that one does not. */
export async function worstPass<V>(opening: Play<V>, line: readonly RawAction[], seed: number, tries = 400): Promise<Outcome | undefined> {
  const worst = await changed(opening, line, seed, tries, (next, now) => next.passed && next.total < now.total);
  return worst.passed ? { ...worst, total: rounded(worst.total, 2) } : undefined;
}
