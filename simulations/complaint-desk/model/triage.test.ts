/** Classing, safety measures and escalation: what each costs and what it is worth, rule by rule. */
import { describe, expect, test } from 'vitest';
import { after, changed, lateDelivery, lostParcel, marks, withHold } from '../../../tests/support/scenarios.ts';
import type { Scenario } from '../scenario.ts';

/** The three parts of the criterion for some steps, and a valid offer unless told otherwise. */
function parts(scenario: Scenario, steps: readonly string[], offered = true): Record<'class' | 'hold' | 'escalation', unknown> & { readonly marks: number | undefined } {
  const offer = scenario.id === 'lost-parcel' ? 'offer payLoss+refundFee 400; civilMarketPrice; contents+clause; none' : 'offer refundFee+priorityDelivery 20; serviceGuarantee; missort+noweather; none';
  const find = scenario.id === 'lost-parcel' ? ['listen open', 'ask impact', 'ask demand', 'ask value', 'check insurance', 'check contract'] : ['ask impact', 'ask demand', 'check scan', 'check sortlog', 'check weather'];
  const graded = marks(scenario, ['ack own', ...(offered ? find : ['ask impact']), ...steps, ...(offered ? [offer] : [])]);
  const figures = graded.criteria.find((criterion) => criterion.id === 'triage')?.figures;
  return { class: figures?.['class'], hold: figures?.['hold'], escalation: figures?.['escalation'], marks: graded.by['triage'] };
}

describe('the class', () => {
  const worth = (...classes: string[]): unknown => parts(lostParcel, classes.map((name) => `assess ${name}`)).class;
  test('the last entry counts: right 1, each wrong one before it half off; wrong −1; none 0', () => {
    expect([worth('urgent'), worth('routine', 'urgent'), worth('routine', 'legal', 'urgent'), worth('routine', 'legal', 'safety', 'urgent'), worth('urgent', 'routine'), worth('routine'), worth(), worth('urgent', 'urgent')]).toEqual([1, 0.5, 0, 0, -1, -1, 0, 1]);
  });

  test('right before two facts are known is a guess and worth nothing', () => {
    const guess = marks(lostParcel, ['ack own', 'assess urgent', 'ask impact']);
    expect(guess.criteria.find((criterion) => criterion.id === 'triage')?.figures['class']).toBe(0);
    const informed = marks(lostParcel, ['ack own', 'ask impact', 'assess urgent']);
    expect(informed.criteria.find((criterion) => criterion.id === 'triage')?.figures['class']).toBe(1);
    // In S1 two facts are told unasked.
    expect(marks(lateDelivery, ['ack own', 'assess routine']).criteria.find((criterion) => criterion.id === 'triage')?.figures['class']).toBe(1);
  });
});

describe('a measure where none is needed', () => {
  test('none placed is worth what the class is worth, once a valid offer was made; without an offer nothing', () => {
    expect(parts(lostParcel, ['assess urgent', 'escalate over-authority'])).toEqual({ class: 1, hold: 1, escalation: 1, marks: 12 });
    expect(parts(lostParcel, ['assess routine', 'assess urgent']).hold).toBe(0.5);
    expect(parts(lostParcel, ['assess routine']).hold).toBe(0);
    expect(parts(lostParcel, ['assess urgent'], false).hold).toBe(0);
  });

  test('any placed is −1', () => {
    expect(['preserveEvidence', 'freezePayment', 'quarantine', 'pullParcel'].map((kind) => parts(lostParcel, ['assess urgent', `hold ${kind}`]).hold)).toEqual([-1, -1, -1, -1]);
  });
});

describe('a measure that is needed', () => {
  const scenario = withHold('preserveEvidence', 'insured');
  test('counts in full within 60 minutes of its trigger, 0.4 later or before it, 0 if missing', () => {
    const hold = (...steps: string[]): unknown => marks(scenario, ['ack own', ...steps]).criteria.find((criterion) => criterion.id === 'triage')?.figures['hold'];
    expect(hold('check insurance', 'hold preserveEvidence')).toBe(1);
    expect(hold('check insurance', 'wait 60', 'hold preserveEvidence')).toBe(1);
    expect(hold('check insurance', 'wait 60', 'ask impact', 'hold preserveEvidence')).toBe(0.4);
    expect(hold('hold preserveEvidence', 'check insurance')).toBe(0.4);
    expect(hold('check insurance')).toBe(0);
  });

  test('beside a wrong one is −1', () => {
    expect(parts(scenario, ['hold preserveEvidence', 'hold quarantine']).hold).toBe(-1);
    expect(parts(scenario, ['hold quarantine']).hold).toBe(-1);
  });

  test('the right one takes 15 minutes and gains trust, a wrong one 45 and annoys', () => {
    const base = after(scenario, ['ack own']);
    const right = after(scenario, ['ack own', 'hold preserveEvidence']);
    const wrong = after(scenario, ['ack own', 'hold quarantine']);
    expect([right.time - base.time, right.anger - base.anger, right.trust - base.trust]).toEqual([15, 0, 3]);
    expect([wrong.time - base.time, Number((wrong.anger - base.anger).toFixed(4)), wrong.trust - base.trust]).toEqual([45, 4, -3]);
  });

  test('S2, S5, S7 and S10 differ only in the measure, its trigger and the error of leaving it out', () => {
    for (const [kind, error] of [['preserveEvidence', undefined], ['freezePayment', 'pay-unverified'], ['quarantine', 'unsafe-release'], ['pullParcel', 'ignored-medicine']] as const) {
      const archetype = withHold(kind, 'waybill', error);
      const steps = ['listen open', 'ask impact', 'ask demand', 'ask value', 'check insurance', 'check contract', 'assess urgent', 'escalate over-authority', 'offer payLoss+refundFee 1294; civilMarketPrice; contents+clause; none'];
      const without = marks(archetype, ['ack own', ...steps]);
      expect(without.critical.map(({ code }) => code)).toEqual(error === undefined ? [] : [error]);
      expect(without.by['triage']).toBe(8);
      const held = marks(archetype, ['ack own', `hold ${kind}`, ...steps]);
      expect([held.critical, held.by['triage']]).toEqual([[], 12]);
    }
  });
});

describe('escalation', () => {
  test('where it is needed: 1; with a wrong, early or repeated try besides 0; only wrong tries −1; missing 0', () => {
    const worth = (...tries: string[]): unknown => parts(lostParcel, tries.map((reason) => `escalate ${reason}`)).escalation;
    expect([worth('over-authority'), worth('legal', 'over-authority'), worth('over-authority', 'over-authority'), worth('over-authority', 'customer-asks'), worth('customer-asks'), worth('legal', 'safety'), worth()]).toEqual([1, 0, 0, 0, -1, -1, 0]);
    const early = marks(lostParcel, ['ack own', 'escalate over-authority']);
    expect(early.criteria.find((criterion) => criterion.id === 'triage')?.figures['escalation']).toBe(-1);
  });

  test('where it is not needed: a try −1, none what the class is worth once a valid offer was made', () => {
    expect([parts(lateDelivery, ['assess routine', 'escalate over-authority']).escalation, parts(lateDelivery, ['assess routine']).escalation, parts(lateDelivery, ['assess routine'], false).escalation]).toEqual([-1, 1, 0]);
    expect(parts(lateDelivery, ['assess routine'])).toEqual({ class: 1, hold: 1, escalation: 1, marks: 12 });
  });

  test('any of several right reasons will do', () => {
    const either = changed(lostParcel, (draft) => { draft.key.escalation = { reasons: ['repeat', 'over-authority'], fact: 'contents' }; });
    expect([parts(either, ['escalate repeat']).escalation, parts(either, ['escalate over-authority']).escalation]).toEqual([1, 1]);
  });

  test('taken up, it soothes the first time and raises the limit; returned, it annoys', () => {
    const base = ['ack own', 'listen open', 'ask value'];
    const by = (...steps: string[]): [number, number, number] => {
      const [before, then] = [after(lostParcel, [...base, ...steps.slice(0, -1)]), after(lostParcel, [...base, ...steps])];
      return [then.time - before.time, Number((then.anger - before.anger).toFixed(4)), Number((then.trust - before.trust).toFixed(4))];
    };
    expect([by('escalate over-authority'), by('escalate over-authority', 'escalate over-authority'), by('escalate legal')]).toEqual([[60, -3.2, 3], [60, 0, 0], [60, 2, -4]]);
  });
});

test('the criterion is the mean of its parts, and never below 0', () => {
  expect(parts(lostParcel, ['assess urgent']).marks).toBe(8);
  expect(parts(lostParcel, ['assess routine', 'hold quarantine', 'escalate legal']).marks).toBe(0);
  expect(parts(lostParcel, ['assess urgent', 'hold quarantine', 'escalate over-authority']).marks).toBe(4);
});
