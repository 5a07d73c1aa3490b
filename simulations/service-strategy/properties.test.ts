/** What holds of any attempt, played at random: the same seed and choices give the same data and mark, money and weeks are never given back, and whoever spends more than the purse holds is told so. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { exerciseOf, graded, openWorkshop, run, workshops } from '../../tests/support/strategy.ts';
import type { RawAction } from '../kit/attempt.ts';
import { randomFilling } from '../kit/explore/fill.ts';
import { stream } from '../kit/random.ts';
import type { Play } from '../kit/simulation.ts';
import { infoCost, infoWeeks, labelsOf, spentOf } from './model/own.ts';
import { SETTINGS } from './model/settings.ts';
import { AMOUNTS } from './model/survey.ts';
import { CANDIDATES, CARELESS, ELEMENTS, SEGMENTS } from './model/terms.ts';
import type { StrategyView } from './view.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Any workshop of the course, and a seed for what is done in it. */
const drawn = fc.record({ setting: fc.constantFrom(...SETTINGS), place: fc.nat(49), seed: fc.nat(1_000_000) });
const placed = (setting: (typeof SETTINGS)[number], place: number): readonly [(typeof workshops)['cold'], number] => [workshops[setting], workshops[setting].seeds[place] ?? 0];

/** Steps enough for some rounds of information, a signed mix and a hand-in or two. */
const STEPS = 60;

/** A play of legal actions at random that ends with a hand-in; data and purchases come often, so that attempts differ in what they spend. */
function wandering(opening: Play<StrategyView>, seed: number): Play<StrategyView> {
  const random = stream(seed);
  let play = opening;
  for (let step = 0; step < STEPS; step += 1) {
    const open = play.legal().filter(({ type }) => type !== 'handIn' && (type !== 'launch' || random() < 0.3) && (type !== 'submit' || random() < 0.3));
    const often = open.filter(({ type }) => ['pick', 'buy', 'commission'].includes(type));
    const from = often.length > 0 && random() < 0.5 ? often : open;
    const template = from[Math.floor(random() * from.length)];
    const next = template === undefined ? undefined : play.send(randomFilling(template, random));
    if (next?.ok === true) play = next.value;
  }
  const handed = play.send({ type: 'handIn' });
  if (!handed.ok) throw new Error('handing in can be read');
  return handed.value;
}

test('an attempt comes back from JSON with the same views, states and mark', async () => {
  await fc.assert(fc.asyncProperty(drawn, async ({ setting, place, seed }) => {
    const [scenario, workshop] = placed(setting, place);
    const play = wandering(openWorkshop(scenario, workshop), seed);
    const copied: { readonly actions: readonly RawAction[] } = structuredClone(play.attempt);
    expect(JSON.stringify(copied.actions)).toBe(JSON.stringify(play.attempt.actions));
    const again = openWorkshop(scenario, workshop, copied.actions);
    expect(again.snapshots()).toEqual(play.snapshots());
    for (const step of [0, Math.floor(STEPS / 2), STEPS]) expect(again.view(step)).toEqual(play.view(step));
    expect(await again.verdict()).toEqual(await play.verdict());
  }), { numRuns: 40 });
});

test('data and marks do not depend on the seed that orders the menus and words the cards', () => {
  fc.assert(fc.property(drawn, fc.nat(1_000_000), ({ setting, place, seed }, other) => {
    const [scenario, workshop] = placed(setting, place);
    const { attempt: { actions } } = wandering(openWorkshop(scenario, workshop), seed);
    const [one, two] = [1, other].map((order) => openWorkshop(scenario, workshop, actions, order));
    const data = (view: StrategyView | undefined) => [view?.raw, view?.figures, view?.customers, view?.forecast, view?.offers, view?.candidates, view?.measures, view?.purse, view?.quarters];
    for (const step of [0, 20, 40, STEPS]) expect(data(two?.view(step))).toEqual(data(one?.view(step)));
    expect(graded(exerciseOf(scenario, workshop, other), actions)).toEqual(graded(exerciseOf(scenario, workshop), actions));
  }), { numRuns: 30 });
});

test('money and weeks once spent on information stay spent, and a round once commissioned stays', () => {
  fc.assert(fc.property(drawn, ({ setting, place, seed }) => {
    const [scenario, workshop] = placed(setting, place);
    const { attempt: { actions } } = wandering(openWorkshop(scenario, workshop), seed);
    for (const { action, before: { context: before }, after: { context: after } } of run(exerciseOf(scenario, workshop), actions).steps) {
      expect(after.rounds.slice(0, before.rounds.length)).toEqual(before.rounds);
      const bought = [infoCost(after.rounds) - infoCost(before.rounds), infoWeeks(after.rounds) - infoWeeks(before.rounds)];
      if (action.type === 'commission') expect(bought[0]).toBeGreaterThan(0);
      else expect(bought).toEqual([0, 0]);
      expect(bought[1]).toBeGreaterThanOrEqual(0);
      expect(before.critical.every((code) => after.critical.includes(code))).toBe(true);
    }
  }), { numRuns: 60 });
});

test('whoever hands in more than the purse holds is told so and has nothing of the mix; nobody else is', () => {
  const met = { over: 0, within: 0 };
  fc.assert(fc.property(drawn, ({ setting, place, seed }) => {
    const [scenario, workshop] = placed(setting, place);
    const exercise = exerciseOf(scenario, workshop);
    // Handed in once, so that it is the last state that counts.
    const actions = wandering(openWorkshop(scenario, workshop), seed).attempt.actions.filter(({ type }) => type !== 'submit');
    const { earned, sum, critical, shares } = graded(exercise, actions);
    const over = spentOf(exercise.workshop, run(exercise, actions).last.context) > exercise.workshop.purse;
    met[over ? 'over' : 'within'] += 1;
    expect(critical.some(({ code }) => code === 'overspent')).toBe(over);
    expect(earned).toBeLessThanOrEqual(critical.length > 0 ? Math.min(50, sum) : sum);
    if (over) expect([shares.mix, shares.result]).toEqual([0, 0]);
  }), { numRuns: 80 });
  expect(Math.min(met.over, met.within), JSON.stringify(met)).toBeGreaterThan(5);
});

test('a larger survey holds the smaller: the same data whether it was bought at once or after it, and the same labels', () => {
  const sizes = fc.uniqueArray(fc.constantFrom(...AMOUNTS.survey.slice(1)), { minLength: 2, maxLength: 2 });
  const asked = fc.uniqueArray(fc.constantFrom(...ELEMENTS), { minLength: 1 });
  fc.assert(fc.property(drawn, sizes, asked, fc.constantFrom(...CARELESS), ({ setting, place }, pair, elements, careless) => {
    const [scenario, workshop] = placed(setting, place);
    const exercise = exerciseOf(scenario, workshop);
    const [small = 10, large = 20] = pair.toSorted((a, b) => a - b);
    const picks = elements.map((candidate): RawAction => ({ type: 'pick', candidate, measure: exercise.workshop.right[CANDIDATES.indexOf(candidate)] }));
    const survey = (answers: number): RawAction[] => [...SEGMENTS.map((segment) => ({ type: 'survey', segment, answers })), { type: 'commission' }];
    const rule: RawAction = { type: 'careless', choice: careless };
    const [first, atOnce, after] = [survey(small), survey(large), [...survey(small), ...survey(large)]].map((rounds) => openWorkshop(scenario, workshop, [...picks, ...rounds, rule]));
    expect(after?.view().raw).toEqual(atOnce?.view().raw);
    expect(after?.view().figures).toEqual(atOnce?.view().figures);
    const labels = (play: typeof first) => labelsOf(exercise.workshop, run(exercise, play?.attempt.actions ?? []).last.context);
    expect([...labels(atOnce)].slice(0, labels(first).size)).toEqual([...labels(first)]);
    expect(labels(first).size).toBeLessThan(labels(atOnce).size);
  }), { numRuns: 60 });
});
