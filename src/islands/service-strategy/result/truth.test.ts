/** The hand-in beside the truth: what the screen works out again from the review agrees with what the simulation marked. */
import { expect, test } from 'vitest';
import type { RawAction } from '../../../../simulations/kit/attempt.ts';
import { ATTEMPT_FORMAT } from '../../../../simulations/kit/attempt.ts';
import { sentence } from '../../../../simulations/kit/result.ts';
import type { Play } from '../../../../simulations/kit/simulation.ts';
import { mixNet } from '../../../../simulations/service-strategy/model/benefit.ts';
import { PRIORITIES } from '../../../../simulations/service-strategy/model/context.ts';
import { serviceStrategy } from '../../../../simulations/service-strategy/index.ts';
import type { StrategyView } from '../../../../simulations/service-strategy/view.ts';
import { materials } from '../../../../tests/support/course.ts';
import { expertActions } from '../../../../tests/support/expert.ts';
import { quartersWords } from '../../../i18n/strategy-quarters.ts';
import { closedAt, totalsOf } from '../../kit/hand-ins.ts';
import { TAKEN_BACK } from '../panel.ts';
import { undoneOf } from '../quarters/undone.ts';
import { hitsOf, mixRows } from './truth.ts';

const settings = materials[serviceStrategy.id] ?? [];

function opened(scenario: string, actions: readonly RawAction[] = []): Play<StrategyView> {
  const content = settings.find(({ id }) => id === scenario)?.content;
  const play = serviceStrategy.open(content, { format: ATTEMPT_FORMAT, simulation: serviceStrategy.id, edition: serviceStrategy.edition, setup: { scenario, seed: 7, mode: 'exam' }, actions: [...actions] });
  if (!play.ok) throw new Error(sentence(play.problem, 'en'));
  return play.value;
}

test('there is a setting to look at', () => { expect(settings.length).toBeGreaterThan(0); });

test.each(settings.map(({ id }) => id))('%s: the expert’s mix is worth on the screen what it is worth in the marks, and nothing is left open', async (scenario) => {
  const actions = await expertActions(opened(scenario));
  const play = opened(scenario, actions);
  const view = play.view();
  const { review, decided: { type, mix } } = view;
  if (review === null || type === null) throw new Error('the expert did not hand in');
  const { benefits } = review.workshop;
  expect(mixNet(benefits, view.costs, type, mix)).toBe(review.own.net);
  expect(mixNet(benefits, view.costs, review.best.type, review.best.mix)).toBe(review.best.net);
  expect(mixRows(view, review).every(({ own, best }) => own === best)).toBe(true);
  expect(hitsOf(view, review)).toBe(PRIORITIES);
  expect(undoneOf(view, quartersWords.en)).toEqual([]);
  const verdict = await play.verdict();
  // Closed a little before its last action it is the same hand-in.
  expect(await totalsOf(closedAt(play, actions.length - 1))).toEqual([verdict.status === 'graded' ? verdict.earned : undefined]);
});

test('each hand-in is told as it was marked: a later one plays its quarters anew, and what was refused meanwhile stays undone', async () => {
  const [first] = settings;
  if (first === undefined) throw new Error('no setting');
  const done = await expertActions(opened(first.id));
  const played = done.findIndex(({ type }) => type === 'respond');
  const wrong: RawAction[] = [...done.slice(0, played), { type: 'respond', response: 'match' }, { type: 'strategy', choice: 'satisf' }, { type: 'submit' }];
  const play = opened(first.id, [...wrong, ...done.slice(played - 1)]);
  const verdict = await play.verdict();
  const totals = await totalsOf(play, TAKEN_BACK);
  expect(totals).toHaveLength(2);
  expect(totals[0]).toBeLessThan(totals[1] ?? 0);
  expect(verdict.status === 'graded' && [verdict.earned, verdict.outcome['handIn']]).toEqual([totals[1], 2]);
  expect(closedAt(play, play.attempt.actions.length - 1, TAKEN_BACK).view().decided).toEqual({ ...play.view().decided, submitted: 0 });
});

test('premium everywhere costs more than there is: the rows tell what was bought and its cost, and no benefit that does not count', async () => {
  const [first] = settings;
  if (first === undefined) throw new Error('no setting');
  const premium = (['A', 'B', 'C'] as const).flatMap((segment) => (['basic', 'info', 'flex', 'care'] as const).map((group): RawAction => ({ type: 'buy', segment, group, level: 'premium' })));
  const play = opened(first.id, [{ type: 'strategy', choice: 'satisf' }, ...premium, { type: 'handIn' }]);
  const view = play.view();
  if (view.review === null) throw new Error('not handed in');
  const rows = mixRows(view, view.review);
  expect(rows).toHaveLength(12);
  expect(rows.every(({ forecast, truth }) => forecast === null && truth === null)).toBe(true);
  expect(rows.reduce((sum, { cost }) => sum + (cost ?? 0), 0)).toBe(view.spent.mix);
  const verdict = await play.verdict();
  expect([view.review.void, view.review.own.net]).toEqual(['overspent', verdict.status === 'graded' ? verdict.outcome['net'] : undefined]);
  expect(hitsOf(view, view.review)).toBe(0);
  expect(undoneOf(view, quartersWords.en)).toEqual(['no element picked', 'no information commissioned', '6 priorities missing', 'customers not cut', 'no evidence shown', '4 quarters not played']);
});
