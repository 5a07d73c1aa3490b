/** Players without knowledge earn little on average and hardly ever pass, on any round and any draw. */
import { expect, test, vi } from 'vitest';
import { openRound, rounds } from '../../tests/support/rounds.ts';
import { GENERIC, resultOf } from '../kit/explore/player.ts';
import { players } from './players.ts';

vi.setConfig({ testTimeout: 120_000 });

const SEEDS = 200;
/** The most that a player without knowledge may earn on average, and the share of its attempts that may pass. */
const MOST_MEAN = 25;
const MOST_PASSED = 0.01;

test.each(rounds.flatMap((round) => [undefined, ...round.draws].map((n) => [round.id, n ?? 'all', round, n] as const)))('%s, %s statements', async (_id, _count, round, n) => {
  const openings = Array.from({ length: SEEDS }, (_, i) => ({ seed: i + 1, play: openRound(round, { seed: 1000 * (i + 1), n }) }));
  for (const player of players) {
    const { passed, mean, unreadable, name } = await resultOf(player, openings);
    expect(mean, name).toBeLessThanOrEqual(MOST_MEAN);
    expect(passed / SEEDS, name).toBeLessThanOrEqual(MOST_PASSED);
    expect(unreadable, name).toBe(0);
  }
  for (const player of GENERIC) expect((await resultOf(player, openings.slice(0, 20))).mean, player.name).toBeLessThanOrEqual(MOST_MEAN);
});
