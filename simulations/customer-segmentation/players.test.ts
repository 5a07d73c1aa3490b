/** Players without knowledge do not pass on any list, and earn little on average; nor does a climber with the hand-ins it is allowed. */
import { expect, test, vi } from 'vitest';
import { climb } from '../kit/explore/climb.ts';
import { GENERIC, resultOf } from '../kit/explore/player.ts';
import { mixes, openLab } from '../../tests/support/segmentation.ts';
import { HAND_INS } from './model/context.ts';
import { MIXES } from './model/mixes.ts';
import { players } from './players.ts';

vi.setConfig({ testTimeout: 120_000 });

const SEEDS = 15;
/** The most that a player without knowledge may earn on average. */
const MOST_MEAN = 40;

test.each(MIXES.flatMap((mix) => ([20, 60] as const).map((n) => [mix, n] as const)))('%s, %i customers', async (mix, n) => {
  const openings = Array.from({ length: SEEDS }, (_, i) => ({ seed: i + 1, play: openLab(mixes[mix], { n, seed: 1000 * (i + 1) }) }));
  for (const player of [...GENERIC, ...players]) {
    const { passed, mean, unreadable, name } = await resultOf(player, openings);
    expect({ name, passed, unreadable }).toEqual({ name, passed: 0, unreadable: 0 });
    expect(mean, name).toBeLessThanOrEqual(MOST_MEAN);
  }
  const climbed = await Promise.all(openings.map(({ play, seed }) => climb(play, seed, HAND_INS)));
  expect(climbed.filter(({ passed }) => passed)).toEqual([]);
  expect(climbed.reduce((sum, { total }) => sum + total, 0) / SEEDS).toBeLessThanOrEqual(MOST_MEAN);
});
