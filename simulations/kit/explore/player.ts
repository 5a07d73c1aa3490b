/** Players: functions that see what a learner sees and choose an action; and the runs by which a rubric is tried. */
import type { RawAction } from '../attempt.ts';
import { rounded } from '../quantity.ts';
import { stream } from '../random.ts';
import type { Play } from '../simulation.ts';
import type { Template } from '../template.ts';
import { firstFilling, randomFilling } from './fill.ts';

export interface PlayerMoment<V> {
  /** What a learner sees now, and nothing else. */
  readonly view: V;
  readonly legal: readonly Template[];
  /** Uniform in [0, 1), seeded by the run. */
  readonly random: () => number;
  /** Actions sent so far. */
  readonly step: number;
}

export interface Player<V> {
  readonly name: string;
  /** The next action, or nothing to hand in. */
  act(moment: PlayerMoment<V>): RawAction | null;
}

export interface PlayerResult {
  readonly name: string;
  readonly runs: number;
  readonly passed: number;
  readonly mean: number;
  readonly max: number;
  /** Runs that ended early because the player returned something that is no action of this simulation. */
  readonly unreadable: number;
}

/** After so many actions a player's attempt is handed in. */
export const MOST_STEPS = 80;

const open = (legal: readonly Template[]): readonly Template[] => legal.filter((template) => template.type !== 'handIn');

/** Players that fit any simulation: the first action on the screen, a random legal one. */
export const GENERIC: readonly Player<unknown>[] = [
  {
    name: 'first-action',
    act: ({ legal }) => {
      const [first] = open(legal);
      return first === undefined ? null : firstFilling(first);
    },
  },
  {
    name: 'random-legal',
    act: ({ legal, random }) => {
      const some = open(legal);
      const template = some[Math.floor(random() * some.length)];
      return template === undefined ? null : randomFilling(template, random);
    },
  },
];

/** One run of a player from an opened play to its hand-in; an action that cannot be read ends it early and is told. */
export function runOf<V>(opening: Play<V>, player: Player<V>, seed: number): { readonly play: Play<V>; readonly unreadable: boolean } {
  const random = stream(seed);
  let play = opening;
  let unreadable = false;
  for (let step = 0; step < MOST_STEPS && !play.handedIn; step += 1) {
    const now = play;
    const action = player.act({ get view() { return now.view(); }, legal: now.legal(), random, step });
    if (action === null) break;
    const next = now.send(action);
    unreadable = !next.ok;
    if (!next.ok) break;
    play = next.value;
  }
  const handed = play.handedIn ? undefined : play.send({ type: 'handIn' });
  return { play: handed?.ok === true ? handed.value : play, unreadable };
}

/** All runs of a player; `openings` are the plays to start from with their seeds. */
export async function resultOf<V>(player: Player<V>, openings: readonly { readonly seed: number; readonly play: Play<V> }[]): Promise<PlayerResult & { readonly min: number }> {
  const totals: number[] = [];
  let passed = 0;
  let unreadable = 0;
  for (const { seed, play } of openings) {
    const run = runOf(play, player, seed);
    const verdict = await run.play.verdict();
    if (run.unreadable) unreadable += 1;
    const share = verdict.status === 'graded' ? (100 * verdict.earned) / Math.max(1, verdict.possible) : 0;
    totals.push(share);
    if (verdict.status === 'graded' && verdict.passed) passed += 1;
  }
  const mean = totals.reduce((sum, total) => sum + total, 0) / Math.max(1, totals.length);
  return { name: player.name, runs: totals.length, passed, mean: rounded(mean, 2), max: rounded(Math.max(0, ...totals), 2), min: rounded(Math.min(100, ...totals), 2), unreadable };
}
