/** The quality of every wording in every state that matters (§1.6.3), cell by cell. */
import { describe, expect, test } from 'vitest';
import { lateDelivery, lostParcel, run, weatherDelay, type DeskRun } from '../../../tests/support/scenarios.ts';
import { ACTS, SPOKEN, type Act } from '../action.ts';
import type { Scenario } from '../scenario.ts';
import type { DeskContext } from './context.ts';
import { quality } from './wording.ts';

const openings = new Map<Scenario, DeskRun>();
const openingOf = (scenario: Scenario): DeskRun => {
  const opening = openings.get(scenario) ?? run(scenario, []);
  openings.set(scenario, opening);
  return opening;
};

/** Quality of `act wording` on the opening of a scenario with some fields of the context changed. */
function q(words: string, change: Partial<DeskContext> = {}, scenario: Scenario = lostParcel): number {
  const { prepared, first } = openingOf(scenario);
  const [act, wording = ''] = words.split(' ');
  const known: Act | undefined = ACTS.find((name) => name === act);
  if (known === undefined) throw new Error(`There is no act ${String(act)}.`);
  return quality(prepared, { ...first.context, ...change }, known, wording);
}
const knowing = (...facts: string[]): Partial<DeskContext> => ({ known: Object.fromEntries(facts.map((fact) => [fact, 1])) });
const NINE = ['waybill', 'demand', 'impact', 'contents', 'insured', 'scan', 'receiver', 'podfalse', 'clause'];

test.each([
  ['ack own', 1], ['ack plain', 0.4], ['ack deflect', -1],
  ['listen open', 1], ['listen calm', -1],
  ['empathise minimise', -1], ['apologise but', -1],
  ['restate partial', 0.4], ['restate wrong', -1],
  ['explain soft', 0.4], ['explain rule', -1],
  ['status pending', 0.4], ['status rosy', -1],
])('%s is worth %d in every state', (words, worth) => {
  for (const change of [{}, { anger: 0 }, { anger: 100 }, knowing(...NINE), { ...knowing(), anger: 79.9999 }]) expect(q(words, change)).toBe(worth);
});

describe('what depends on the state', () => {
  test('reading out a form is defensible below anger 60, a trap from there', () => {
    expect([q('listen form', { anger: 59.9999 }), q('listen form', { anger: 60 })]).toEqual([0.4, -1]);
  });

  test('general sympathy is defensible below anger 80, a trap from there', () => {
    expect([q('empathise generic', { anger: 79.9999 }), q('empathise generic', { anger: 80 })]).toEqual([0.4, -1]);
  });

  test('specific empathy is good once the customer was listened to and the impact is known', () => {
    const listened = (best: number): Partial<DeskContext> => ({ best: { listen: best } });
    expect([q('empathise specific'), q('empathise specific', listened(1)), q('empathise specific', knowing('impact')), q('empathise specific', { ...knowing('impact'), ...listened(-1) })]).toEqual([0.4, 0.4, 0.4, 0.4]);
    expect([q('empathise specific', { ...knowing('impact'), ...listened(1) }), q('empathise specific', { ...knowing('impact'), ...listened(0.4) })]).toEqual([1, 1]);
  });

  test('a neutral apology is 0.6 where the fault is ours and 1 where it is not', () => {
    expect([q('apologise neutral'), q('apologise neutral', {}, lateDelivery), q('apologise neutral', {}, weatherDelay)]).toEqual([0.6, 0.6, 1]);
  });

  test('owning the fault is good once it is proven and ours, else a trap', () => {
    expect([q('apologise own'), q('apologise own', knowing('podfalse')), q('apologise own', knowing('missort'), lateDelivery), q('apologise own', knowing('scan', 'noweather'), weatherDelay)]).toEqual([-1, 1, 1, -1]);
  });

  test('a full restatement is good from 60 % of the facts', () => {
    expect([q('restate full', knowing(...NINE.slice(0, 5))), q('restate full', knowing(...NINE.slice(0, 6)))]).toEqual([0.4, 1]);
  });

  test('explaining by the evidence needs every basis fact and anger below 70', () => {
    const basis = knowing('contents', 'podfalse', 'clause');
    expect([q('explain evidence', { ...basis, anger: 69.9999 }), q('explain evidence', { ...basis, anger: 70 }), q('explain evidence', { ...knowing('contents', 'podfalse'), anger: 30 })]).toEqual([1, -1, -1]);
  });

  test('reporting what was done is good once a source has given a fact, else defensible', () => {
    expect([q('status done', knowing('demand', 'impact', 'contents')), q('status done', knowing('insured'))]).toEqual([0.4, 1]);
  });
});

test('lower anger and more facts never make a wording worse', () => {
  for (const act of ACTS) {
    for (const wording of SPOKEN[act]) {
      for (let count = 0; count < NINE.length; count += 1) {
        const at = (anger: number, facts: number): number => q(`${act} ${wording}`, { ...knowing(...NINE.slice(0, facts)), anger, best: { listen: 1 } });
        for (const [calm, upset] of [[0, 59], [59, 60], [69, 70], [79, 80], [80, 100]] as const) expect(at(calm, count)).toBeGreaterThanOrEqual(at(upset, count));
        expect(at(50, count + 1)).toBeGreaterThanOrEqual(at(50, count));
      }
    }
  }
});
