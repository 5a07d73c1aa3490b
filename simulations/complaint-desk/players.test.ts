/** Players without knowledge: on every scenario none passes and none does well on average, whatever the order of the menus. */
import { describe, expect, test } from 'vitest';
import { scenarios } from '../../tests/support/course.ts';
import { lateDelivery, lorryFire, lostParcel, openDesk, weatherDelay, withHold } from '../../tests/support/scenarios.ts';
import { GENERIC, resultOf, runOf, type Player } from '../kit/explore/player.ts';
import { players } from './players.ts';
import type { Scenario } from './scenario.ts';
import type { DeskView } from './view.ts';

const SEEDS = Array.from({ length: 30 }, (_, i) => i + 1);
/** The mean that no player may reach over all seeds. */
const MOST = 45;
/** Milliseconds that many runs may take on a busy machine. */
const SLOW = 60_000;
const all: readonly Player<DeskView>[] = [...GENERIC, ...players];

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_id, scenario) => {
  test.each(all.map((player) => [player.name, player] as const))(`%s passes none of ${String(SEEDS.length)} attempts and stays at ${String(MOST)} or below on average`, async (_player, player) => {
    const result = await resultOf(player, SEEDS.map((seed) => ({ seed, play: openDesk(scenario, { seed, mode: 'exam', level: 2 }) })));
    expect(result.passed).toBe(0);
    expect(result.mean).toBeLessThanOrEqual(MOST);
    expect([result.runs, result.unreadable]).toEqual([SEEDS.length, 0]);
  }, SLOW);
});

test.each<readonly [string, number, Scenario]>([
  ['S1b', 2, weatherDelay], ['S4b', 2, lorryFire], ['S1', 1, lateDelivery], ['S1', 3, lateDelivery], ['S4', 1, lostParcel], ['S4', 3, lostParcel], ['S4 with a needed measure', 2, withHold('preserveEvidence', 'waybill')],
])('nor in %s at level %d', async (_name, level, scenario) => {
  for (const player of all) {
    const result = await resultOf(player, SEEDS.slice(0, 5).map((seed) => ({ seed, play: openDesk(scenario, { seed, mode: 'exam', level }) })));
    expect([player.name, result.passed, result.mean <= MOST, result.unreadable]).toEqual([player.name, 0, true, 0]);
  }
}, SLOW);

test('a player that speaks well and reads nothing does better than one that speaks badly, and still fails', async () => {
  const mean = async (name: string): Promise<number> => {
    const player = all.find((candidate) => candidate.name === name);
    if (player === undefined) throw new Error(`There is no player ${name}.`);
    return (await resultOf(player, SEEDS.slice(0, 10).map((seed) => ({ seed, play: openDesk(lateDelivery, { seed, mode: 'exam' }) })))).mean;
  };
  expect(await mean('generic-good-order')).toBeGreaterThan(await mean('apologise-and-coupon'));
}, SLOW);

test('names of players are told apart, and each does something before it hands in', () => {
  expect(new Set(all.map((player) => player.name)).size).toBe(all.length);
  for (const player of all) expect(runOf(openDesk(lateDelivery), player, 1).play.attempt.actions.length, player.name).toBeGreaterThan(1);
});
