/** Climbers: up from chance by the total alone, down from a line that passes as long as it passes. */
import { expect, test } from 'vitest';
import { expertActions } from '../../../tests/support/expert.ts';
import { lateDelivery, openDesk } from '../../../tests/support/scenarios.ts';
import { climb, climbersOf, worstPass } from './climb.ts';
import { copier } from './copier.ts';
import { runOf } from './player.ts';

const opening = openDesk(lateDelivery, { seed: 1, mode: 'exam', level: 2 });

test('more tries never lower the total', async () => {
  const [first, later] = [await climb(opening, 3, 1), await climb(opening, 3, 20)];
  expect(later.total).toBeGreaterThanOrEqual(first.total);
  expect(await climbersOf([{ seed: 3, play: opening }])).toEqual({ name: 'climber', runs: 1, passed: 0, mean: Number(later.total.toFixed(2)), max: Number(later.total.toFixed(2)), min: Number(later.total.toFixed(2)), unreadable: 0 });
});

test('the worst that passes lies between the pass and the line it came from, further down with more tries', async () => {
  const line = await expertActions(opening);
  const [few, many] = [await worstPass(opening, line, 1, 20), await worstPass(opening, line, 1, 200)];
  expect(few?.passed).toBe(true);
  expect(many?.total).toBeGreaterThanOrEqual(60);
  expect(many?.total).toBeLessThan(few?.total ?? 0);
  expect(few?.total).toBeLessThan(100);
  expect(many?.steps).toBeGreaterThan(5);
});

test('there is none below a line that fails', async () => {
  expect(await worstPass(opening, [{ type: 'ack', wording: 'own' }], 1, 5)).toBeUndefined();
});

test('a line learnt by heart is played step by step, without what this case does not offer', () => {
  const player = copier([{ type: 'ack', wording: 'own' }, { type: 'ask', topic: 'horoscope' }, { type: 'ask', topic: 'impact' }]);
  const actions = [{ type: 'ack', wording: 'own' }, { type: 'ask', topic: 'impact' }, { type: 'handIn' }];
  expect(runOf(opening, player, 1).play.attempt.actions).toEqual(actions);
  expect(runOf(opening, player, 2).play.attempt.actions, 'from its beginning again').toEqual(actions);
});
