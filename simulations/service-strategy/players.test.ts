/** Who earns what on every workshop of the course: players without knowledge little, an analyst nearly all, slips the less the more there are, and a step left out costs by what follows from it. */
import { describe, expect, test, vi } from 'vitest';
import { analystLine } from '../../tests/support/analyst.ts';
import { exerciseOf, expertLine, graded, openWorkshop, workshops } from '../../tests/support/strategy.ts';
import { climb } from '../kit/explore/climb.ts';
import { copier } from '../kit/explore/copier.ts';
import { randomFilling } from '../kit/explore/fill.ts';
import { GENERIC, resultOf } from '../kit/explore/player.ts';
import { stream } from '../kit/random.ts';
import { HAND_INS } from './model/context.ts';
import type { CriterionId } from './model/marks.ts';
import { SETTINGS } from './model/settings.ts';
import { players } from './players.ts';

vi.setConfig({ testTimeout: 120_000 });

/** The most that a player without knowledge may earn on average, the share of its attempts that may pass, and the least that an analyst earns on average. */
const MOST_MEAN = 40;
const MOST_PASSED = 0.01;
const LEAST_OF_ANALYST = 92;
/** The least that leaving out a step costs on average, and of it in the steps that come later. */
const LEAST_COST = { all: 15, later: 10 } as const;
const LATER = ['segments', 'type', 'mix', 'result'] as const satisfies readonly CriterionId[];

const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;

describe.each(SETTINGS)('%s', (setting) => {
  const scenario = workshops[setting];
  const exercises = scenario.seeds.map((seed) => exerciseOf(scenario, seed));
  const openings = scenario.seeds.map((workshop, i) => ({ seed: i + 1, play: openWorkshop(scenario, workshop, [], i + 1) }));
  const verdicts = exercises.map((exercise) => graded(exercise, analystLine(exercise)));
  const analyst = mean(verdicts.map(({ earned }) => earned));

  /** The expert's decisions, a share of them filled at random, of the same kind. */
  const slipping = (share: number): number => mean(exercises.map((exercise, i) => {
    const random = stream(i);
    let play = openWorkshop(scenario, exercise.workshop.seed);
    for (const action of expertLine(exercise)) {
      const templates = play.legal().filter(({ type }) => type === action.type);
      const template = templates[Math.floor(random() * templates.length)];
      const slip = random() < share && template !== undefined ? randomFilling(template, random) : action;
      const next = play.send(slip);
      if (next.ok) play = next.value;
    }
    return graded(exercise, play.attempt.actions).earned;
  }));

  /** What is earned by the hand-in that an analyst made in the workshop after this one, learnt by heart. */
  const byHeart = () => exercises.map((_, i) => {
    const opening = openings[i];
    const other = exercises[(i + 1) % exercises.length];
    if (opening === undefined || other === undefined) throw new Error('There is an opening of every workshop.');
    return resultOf(copier(analystLine(other)), [opening]);
  });

  test('players without knowledge', async () => {
    const means: number[] = [];
    const told = (name: string, average: number, passed: number): void => {
      expect(average, name).toBeLessThanOrEqual(MOST_MEAN);
      expect(passed / openings.length, name).toBeLessThanOrEqual(MOST_PASSED);
      means.push(average);
    };
    for (const player of [...GENERIC, ...players]) {
      const result = await resultOf(player, openings);
      expect(result.unreadable, player.name).toBe(0);
      told(player.name, result.mean, result.passed);
    }
    const copied = await Promise.all(byHeart());
    told('another seed’s hand-in', mean(copied.map((result) => result.mean)), copied.filter(({ passed }) => passed > 0).length);
    const climbed = await Promise.all(openings.map(({ play, seed }) => climb(play, seed, HAND_INS)));
    told('climber', mean(climbed.map(({ total }) => total)), climbed.filter(({ passed }) => passed).length);
    const order = [analyst, slipping(0.1), slipping(0.25), slipping(0.4), Math.max(...means)];
    expect(order.every((value, i) => i === 0 || value < (order[i - 1] ?? 0)), order.map((value) => value.toFixed(1)).join(' > ')).toBe(true);
  });

  test('who knows the key has all, who knows the data nearly all', () => {
    for (const exercise of exercises) expect(graded(exercise, expertLine(exercise))).toMatchObject({ earned: 100, passed: true });
    expect(analyst).toBeGreaterThanOrEqual(LEAST_OF_ANALYST);
    expect(verdicts.every(({ passed }) => passed)).toBe(true);
  });

  test.each(['information', 'tidying'] as const)('%s left out: it is what follows that costs', (step) => {
    const without = exercises.map((exercise) => graded(exercise, analystLine(exercise, { step })));
    const loss = (id: CriterionId): number => mean(without.map(({ criteria }, i) => {
      const earned = (list: typeof criteria | undefined): number => list?.find((criterion) => criterion.id === id)?.earned ?? 0;
      return earned(verdicts[i]?.criteria) - earned(criteria);
    }));
    expect(analyst - mean(without.map(({ earned }) => earned))).toBeGreaterThanOrEqual(LEAST_COST.all);
    expect(LATER.reduce((sum, id) => sum + loss(id), 0)).toBeGreaterThanOrEqual(LEAST_COST.later);
    for (const id of ['segments', 'mix', 'result'] as const) expect(loss(id), id).toBeGreaterThan(0);
    // Interviews and the ledger can be read as they are, so that the cards of relationships survive untidied data.
    expect(loss('type')).toBeGreaterThanOrEqual(0);
    // No flat fine: nothing is taken away beside the criteria.
    for (const { earned, sum, critical } of without) expect([earned, critical]).toEqual([sum, []]);
    expect(without.filter(({ passed }) => passed)).toEqual([]);
  });
});
