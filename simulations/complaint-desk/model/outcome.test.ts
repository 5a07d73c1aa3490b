/** What the customer takes away, beside the mark: the three justices, satisfaction and the chance that they stay, worked by hand. */
import { expect, test } from 'vitest';
import { EXPERT, changed, lateDelivery, marks } from '../../../tests/support/scenarios.ts';
import type { Scenario } from '../scenario.ts';

const of = (steps: readonly string[], scenario: Scenario = lateDelivery): Readonly<Record<string, number>> => marks(scenario, steps).outcome;
const FOUND = ['ask impact', 'ask demand', 'check scan', 'check sortlog', 'check weather'];

test('distributive justice is fairness times kinds, half of it if declined, none without a proposal', () => {
  const share = (offer: string): number | undefined => of(['ack own', ...FOUND, `offer ${offer}`])['distributive'];
  expect([share('refundFee+priorityDelivery 20; serviceGuarantee; missort+noweather; none'), share('refundFee+priorityDelivery 50; serviceGuarantee; missort+noweather; none'), share('refundFee 18; forceMajeure; scan; none'), of(['ack own'])['distributive']])
    .toEqual([1, 0.6842, 0.25, 0]);
});

test('interactional justice is the mean of four acts and of having set no trap in explaining', () => {
  const mean = (...steps: string[]): number | undefined => of(['ack own', ...steps])['interactional'];
  expect([mean(), mean('listen open'), mean('listen open', 'listen calm'), mean('explain soft'), mean('explain soft', 'explain rule'), mean('listen open', 'ask impact', 'empathise specific', 'apologise neutral')]).toEqual([0.2, 0.4, 0.2, 0.28, 0, 0.72]);
});

test('procedural justice is the mean of prompt acknowledgement, prompt decision, reports, at most one transfer, and having asked what is wanted', () => {
  const mean = (...steps: string[]): number | undefined => of(steps)['procedural'];
  expect([mean(), mean('ack own'), mean('ack own', 'status pending'), mean('ack own', 'ask demand'), mean('ack own', 'transfer warm'), mean('ack own', 'transfer warm', 'transfer warm'), mean('wait 60', 'wait 60', 'wait 60', 'ack own')])
    .toEqual([0.2, 0.4, 0.48, 0.6, 0.4, 0.2, Number((0.2 + 0.2 * 58 / 120).toFixed(4))]);
  expect(mean(...EXPERT.late)).toBe(1);
});

test('satisfaction weighs the three, falls to 0.6 after a broken promise, and decides how likely the customer stays', () => {
  const quiet = of(['ack own', 'listen open']);
  expect(quiet['satisfaction']).toBeCloseTo(100 * (0.35 * 0.4 + 0.2 * 0.4), 4);
  expect(quiet['retention']).toBeCloseTo(1 / (1 + Math.exp((55 - 22) / 12)), 6);
  // The same justices, times 0.6.
  expect(of(['ack own', 'listen open', 'promise callback/30', 'wait 60'])['satisfaction']).toBeCloseTo(22 * 0.6, 4);
  expect([of(EXPERT.late)['satisfaction'], of(EXPERT.late)['retention']]).toEqual([100, 0.977023]);
});

test('a scenario may weigh the justices otherwise, as S6 does', () => {
  const attitude = changed(lateDelivery, (draft) => { draft.key.justice = [0.25, 0.55, 0.2]; });
  expect(of(['ack own', 'listen open'], attitude)['satisfaction']).toBeCloseTo(100 * (0.55 * 0.4 + 0.2 * 0.4), 4);
});

test('what it cost, how long it took and how the customer felt are told besides', () => {
  expect(of(EXPERT.late)).toMatchObject({ cost: 2000, minutes: 1633, anger: 0, trust: 100 });
  expect(of(EXPERT.late.slice(0, 17))['cost']).toBe(0);
});
