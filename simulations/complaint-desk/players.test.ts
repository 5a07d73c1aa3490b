/** Players without knowledge against every scenario: none passes, none does well on average; and the more of the expert is left in a run, the better it is. */
import { describe, expect, test } from 'vitest';
import { scenarios } from '../../tests/support/course.ts';
import { expertRun, slippingRun } from '../../tests/support/expert.ts';
import { lateDelivery, lorryFire, lostParcel, openDesk, weatherDelay, withHold } from '../../tests/support/scenarios.ts';
import { climb } from '../kit/explore/climb.ts';
import { copier } from '../kit/explore/copier.ts';
import { GENERIC, resultOf, runOf, type Player } from '../kit/explore/player.ts';
import { players } from './players.ts';
import type { Scenario } from './scenario.ts';
import type { DeskView } from './view.ts';

/** Seeds of each level; `npm run explore` tries as many as one likes. */
const SEEDS = Array.from({ length: 8 }, (_, i) => i + 1);
const LEVELS = [2, 3] as const;
/** Means that no player may exceed: one that speaks well or copies a line, one that clicks, pays or waits. */
const MOST = { speaks: 45, clicks: 20 } as const;
/** Milliseconds that many runs may take on a busy machine. */
const SLOW = 120_000;
const all: readonly Player<DeskView>[] = [...GENERIC, ...players];
const SPEAKING = new Set(['generic-good-order', 'longest-wording', 'line-of-another-case']);

const openings = (scenario: Scenario, level: number, seeds: readonly number[] = SEEDS) => seeds.map((seed) => ({ seed, play: openDesk(scenario, { seed, mode: 'exam', level }) }));
const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);

/** The expert's line of the scenario before this one in the list. */
function foreign(scenario: Scenario): Player<DeskView> {
  const i = scenarios.findIndex(({ id }) => id === scenario.id);
  const other = scenarios[(i + 1) % scenarios.length] ?? scenario;
  return copier(expertRun(other, { level: 2 }).attempt.actions.filter(({ type }) => type !== 'handIn'));
}

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_id, scenario) => {
  test('no player without knowledge passes or does well on average', async () => {
    const faults: string[] = [];
    for (const player of [...all, foreign(scenario)]) {
      for (const level of LEVELS) {
        const result = await resultOf(player, openings(scenario, level));
        const most = SPEAKING.has(player.name) ? MOST.speaks : MOST.clicks;
        if (result.passed > 0 || result.mean > most || result.unreadable > 0) faults.push(`${player.name} at level ${String(level)}: mean ${String(result.mean)}, passed ${String(result.passed)}, unreadable ${String(result.unreadable)}`);
      }
    }
    expect(faults).toEqual([]);
  }, SLOW);

  test('a climber that retries twenty times seeing only the total does not pass', async () => {
    for (const level of LEVELS) {
      const results = await Promise.all(SEEDS.slice(0, 3).map((seed) => climb(openDesk(scenario, { seed, mode: 'exam', level }), seed)));
      expect(results.filter(({ passed }) => passed)).toEqual([]);
      expect(mean(results.map(({ total }) => total))).toBeLessThanOrEqual(MOST.speaks);
    }
  }, SLOW);

  test('expert, then slips in every tenth, fourth, and in two of five steps, then whoever knows nothing', async () => {
    for (const level of scenario.levels) {
      const means: number[] = [];
      for (const share of [0, 0.1, 0.25, 0.4]) means.push(mean(await Promise.all(Array.from({ length: 16 }, (_, i) => slippingRun(openDesk(scenario, { seed: i + 1, mode: 'exam', level }), i + 1, share)))));
      const knowsNothing: number[] = [];
      for (const player of all.filter(({ name }) => !SPEAKING.has(name))) knowsNothing.push((await resultOf(player, openings(scenario, level, SEEDS.slice(0, 4)))).mean);
      const order = [...means, Math.max(...knowsNothing)];
      expect(order.every((value, i) => i === 0 || value < (order[i - 1] ?? 0)), `level ${String(level)}: ${order.map((value) => value.toFixed(1)).join(' > ')}`).toBe(true);
      expect(means[0]).toBeGreaterThanOrEqual(95);
    }
  }, SLOW);
});

test.each<readonly [string, number, Scenario]>([
  ['S1b', 2, weatherDelay], ['S4b', 2, lorryFire], ['S1', 1, lateDelivery], ['S4', 1, lostParcel], ['S4 with a needed measure', 2, withHold('preserveEvidence', 'waybill')],
])('nor in %s at level %d', async (_name, level, scenario) => {
  for (const player of all) {
    const result = await resultOf(player, openings(scenario, level, SEEDS.slice(0, 5)));
    expect([player.name, result.passed, result.mean <= MOST.speaks, result.unreadable]).toEqual([player.name, 0, true, 0]);
  }
}, SLOW);

test('a player that speaks well and reads nothing does better than one that speaks badly, and still fails', async () => {
  const of = async (name: string): Promise<number> => {
    const player = all.find((candidate) => candidate.name === name);
    if (player === undefined) throw new Error(`There is no player ${name}.`);
    return (await resultOf(player, openings(lateDelivery, 2))).mean;
  };
  expect(await of('generic-good-order')).toBeGreaterThan(await of('apologise-and-coupon'));
}, SLOW);

test('names of players are told apart, and each does something before it hands in', () => {
  expect(all.length + 2, 'with the copier and the climber').toBeGreaterThanOrEqual(14);
  expect(new Set(all.map((player) => player.name)).size).toBe(all.length);
  for (const player of all) expect(runOf(openDesk(lateDelivery), player, 1).play.attempt.actions.length, player.name).toBeGreaterThan(1);
});
