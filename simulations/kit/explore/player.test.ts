/** Runs of players: seeded, always handed in, stopped after so many steps or by an action that cannot be read. */
import { expect, test } from 'vitest';
import { lateDelivery } from '../../../tests/support/scenarios.ts';
import { complaintDesk } from '../../complaint-desk/index.ts';
import { ATTEMPT_FORMAT, type RawAction } from '../attempt.ts';
import type { Play } from '../simulation.ts';
import { GENERIC, MOST_STEPS, resultOf, runOf, type Player } from './player.ts';

function opening(seed = 1): Play<unknown> {
  const play = complaintDesk.open(lateDelivery, { format: ATTEMPT_FORMAT, simulation: 'complaint-desk', edition: 1, setup: { scenario: lateDelivery.id, seed, mode: 'exam' }, actions: [] });
  if (!play.ok) throw new Error('The scenario opens.');
  return play.value;
}
const always = (action: RawAction | null): Player<unknown> => ({ name: 'one-trick', act: () => action });

test('a player that has nothing to do hands in at once', () => {
  expect(runOf(opening(), always(null), 1).play.attempt.actions).toEqual([{ type: 'handIn' }]);
});

test('a player that never stops is handed in after the stated number of steps', () => {
  const { play } = runOf(opening(), always({ type: 'wait', minutes: 60 }), 1);
  expect(play.attempt.actions).toHaveLength(MOST_STEPS + 1);
  expect(play.handedIn).toBe(true);
});

test('a player that hands in itself is not handed in twice', () => {
  expect(runOf(opening(), always({ type: 'handIn' }), 1).play.attempt.actions).toEqual([{ type: 'handIn' }]);
});

test('the same seed gives the same run, another seed another', () => {
  const random = GENERIC.find((player) => player.name === 'random-legal');
  if (random === undefined) throw new Error('There is a random player.');
  const run = (seed: number): readonly RawAction[] => runOf(opening(), random, seed).play.attempt.actions;
  expect(run(5)).toEqual(run(5));
  expect(run(5)).not.toEqual(run(6));
});

test('an action that cannot be read ends the run early, handed in, and is told', async () => {
  const nonsense = always({ type: 'ask', topic: 'horoscope' });
  const run = runOf(opening(), nonsense, 1);
  expect(run.unreadable).toBe(true);
  expect(run.play.attempt.actions).toEqual([{ type: 'handIn' }]);
  expect(await resultOf(nonsense, [{ seed: 1, play: opening() }])).toMatchObject({ runs: 1, unreadable: 1 });
});

test('results count runs, passes, mean and extremes', async () => {
  const plays = [1, 2, 3].map((seed) => ({ seed, play: opening(seed) }));
  expect(await resultOf(always(null), plays)).toEqual({ name: 'one-trick', runs: 3, passed: 0, mean: 0, max: 0, min: 0, unreadable: 0 });
});
