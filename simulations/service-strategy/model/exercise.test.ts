/** What a setup makes of a workshop: evidence with figures that tell what holds, words and menus by the seed of the attempt, and setups that cannot be opened. */
import { expect, test } from 'vitest';
import { exerciseOf, workshops } from '../../../tests/support/strategy.ts';
import { sentence } from '../../kit/result.ts';
import { fillText } from '../../kit/text.ts';
import { prepareExercise } from './exercise.ts';
import { SETTINGS } from './settings.ts';
import { CARDS } from './terms.ts';

test('the figure of a finding lies in the range of what holds or in that of what does not', () => {
  for (const setting of SETTINGS) {
    const scenario = workshops[setting];
    for (const seed of scenario.seeds) {
      const { workshop, evidence } = exerciseOf(scenario, seed);
      CARDS.forEach(({ id }, c) => {
        const [card, own] = [evidence.find((other) => other.id === id), scenario.evidence[id]];
        if (card === undefined || own === undefined) throw new Error(`There is a card ${id}.`);
        const [low, high] = workshop.cards[c] === true ? own.holds : own.fails;
        const possible = Array.from({ length: high - low + 1 }, (_, i) => fillText(own.finding, { x: low + i }));
        expect(possible, `${setting} ${String(seed)} ${id}`).toContainEqual(card.finding);
      });
    }
  }
});

test('another seed of the attempt words and orders the same workshop differently', () => {
  const [one, two] = [1, 2].map((seed) => exerciseOf(workshops.cold, 13, seed));
  expect(two?.workshop).toEqual(one?.workshop);
  expect(two?.cases).not.toEqual(one?.cases);
  expect(two?.evidence.map(({ id }) => id)).not.toEqual(one?.evidence.map(({ id }) => id));
  expect(two?.cases.map(({ element }) => element).toSorted()).toEqual(one?.cases.map(({ element }) => element).toSorted());
});

test('without a workshop the seed chooses one that is accepted, itself if it is', () => {
  const opened = (seed: number) => { const made = prepareExercise(workshops.cold, { scenario: workshops.cold.id, seed, mode: 'exam' }); return made.ok ? made.value.workshop.seed : undefined; };
  expect(opened(13)).toBe(13);
  for (const seed of [0, 1, 2, 12, 4_294_967_295]) expect(workshops.cold.seeds).toContain(opened(seed));
});

test('a setup that cannot be opened names its place', () => {
  const problem = (change: Readonly<Record<string, unknown>>): string => { const made = prepareExercise(workshops.cold, { scenario: workshops.cold.id, seed: 1, mode: 'exam', ...change }); return made.ok ? 'opened' : sentence(made.problem, 'en'); };
  expect(problem({ workshop: 12 })).toMatch(/^setup\.workshop: expected one of the accepted seeds, such as 13, 14, 30/);
  expect(problem({ scenario: 'parcel-price-war' })).toMatch(/^setup\.scenario: expected cold-chain-3pl/);
  expect(problem({ workshop: '13' })).toMatch(/^setup\.workshop/);
  expect(problem({ level: 2 })).toMatch(/^setup.*level/);
});
