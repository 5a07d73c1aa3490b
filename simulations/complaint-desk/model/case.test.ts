/** Levels and variants: what they change in the opening, the facts, the claim and the money, and what a setup may not ask for. */
import { describe, expect, test } from 'vitest';
import { after, changed, lateDelivery, line, lostParcel, run, withHold, type DeskRun } from '../../../tests/support/scenarios.ts';
import { sentence } from '../../kit/result.ts';
import type { Scenario } from '../scenario.ts';
import { view } from '../view.ts';
import { parseDeskSetup } from './case.ts';

const at = (level: number, scenario: Scenario = lostParcel): DeskRun => run(scenario, [], { level });

describe('the three levels', () => {
  test('shift anger and trust, and set how far words calm, what is accepted and what is confided', () => {
    expect([1, 2, 3].map((level) => {
      const { anger, trust, calming, threshold, confide } = at(level).prepared;
      return [anger, trust, calming, threshold, confide];
    })).toEqual([[57, 45, 1, 0.62, 40], [65, 40, 0.8, 0.66, 45], [73, 35, 0.65, 0.7, 50]]);
  });

  test('keep the opening anger within 20 and 90, and trust within 0 and 100', () => {
    const extreme = (anger: number, trust: number, level: number): [number, number] => {
      const { prepared } = at(level, changed(lostParcel, (draft) => { draft.opening = { anger, trust, failures: 0 }; }));
      return [prepared.anger, prepared.trust];
    };
    expect([extreme(22, 98, 1), extreme(88, 3, 3), extreme(5, 50, 2), extreme(100, 50, 2)]).toEqual([[20, 100], [90, 0], [20, 50], [90, 50]]);
  });

  test('at level 1 the remedy sought is told unasked, and asking for it is in vain', () => {
    expect(Object.keys(at(1).first.context.known)).toEqual(['waybill', 'demand']);
    expect(Object.keys(at(2).first.context.known)).toEqual(['waybill']);
    expect(after(lostParcel, ['ack own', 'ask demand'], { level: 1 }).needless).toBe(1);
    expect(after(lostParcel, ['ack own', 'ask demand'], { level: 2 }).needless).toBe(0);
  });

  test('at level 3 the last fact told unasked must be asked for', () => {
    expect([1, 2, 3].map((level) => Object.keys(at(level, lateDelivery).first.context.known))).toEqual([['waybill', 'promised', 'demand'], ['waybill', 'promised'], ['waybill']]);
    expect(after(lateDelivery, ['ack own', 'ask promised'], { level: 3 })).toMatchObject({ needless: 0, known: { promised: 5 } });
  });

  test('unless a hold depends on it', () => {
    expect(Object.keys(at(3, withHold('preserveEvidence', 'waybill')).first.context.known)).toEqual(['waybill']);
    expect(Object.keys(at(3, lostParcel).first.context.known)).toEqual([]);
  });

  test('at level 3 half as much again is claimed', () => {
    expect([1, 2, 3].map((level) => at(level).prepared.claim)).toEqual([256_000, 256_000, 384_000]);
  });

  test('after a refusal the customer asks for no less than was last offered, but not at level 1', () => {
    const generous = changed(lateDelivery, (draft) => { draft.claim = 100; });
    const refused = ['ack plain', 'ask demand', 'ask impact', 'check scan', 'check sortlog', 'check weather', 'offer goodwill 160; postal3x; scan; none'];
    const claim = (level: number): number => {
      const steps = level === 1 ? refused.filter((step) => step !== 'ask demand') : level === 3 ? [...refused.slice(0, 1), 'ask promised', ...refused.slice(1)] : refused;
      const played = run(generous, line(...steps), { level });
      expect(played.last.value.process).toBe('negotiating');
      return view(played).claim;
    };
    expect([1, 2, 3].map(claim)).toEqual([10_000, 16_000, 16_000]);
  });

  test('a sensitive fact is told from enough trust on, and not at anger 70 or more', () => {
    // Trust 43 after the acknowledgement at level 2: below 45.
    const asked = (steps: readonly string[], level: number): boolean => after(lostParcel, ['ack own', ...steps, 'ask value'], { level }).known['contents'] !== undefined;
    expect([asked([], 1), asked([], 2), asked(['listen open'], 2), asked(['listen open'], 3)]).toEqual([true, false, true, false]);
    const trusting = changed(lostParcel, (draft) => { draft.opening = { anger: 80, trust: 90, failures: 0 }; });
    expect(after(trusting, ['ack own', 'ask value']).known['contents']).toBeUndefined();
    expect(after(trusting, ['ack own', 'listen open', 'empathise generic', 'ask value']).known['contents']).toBeDefined();
  });

  test('an evasive answer costs a little and is not in vain; from anger 80 nothing is answered', () => {
    const evasive = after(lostParcel, ['ack own', 'ask value']);
    expect([evasive.needless, evasive.last.code, evasive.anger]).toEqual([0, 'ask.evasive', 65.4]);
    const furious = after(changed(lostParcel, (draft) => { draft.opening.anger = 85; }), ['ack own', 'ask demand']);
    expect([furious.known['demand'], furious.needless, furious.last.code, furious.anger]).toEqual([undefined, 0, 'ask.silent', 84.4]);
  });
});

describe('money variants', () => {
  const varied = changed(lostParcel, (draft) => {
    draft.figures = { fee: [12, 10, 14, 15], value: [1280, 960, 1750, 1420] };
    for (const fact of draft.facts) if (fact.id === 'contents') fact.text = { zh: '购物凭证 {value} 元', en: 'Receipt, CNY {value}' };
  });

  test('the fair zone and the figures in the texts follow the variant, the claim does not', () => {
    expect([0, 1, 2, 3].map((variant) => {
      const { remedies, facts, claim } = run(varied, [], { variant }).prepared;
      return [remedies[0]?.from, remedies[0]?.to, facts.find((fact) => fact.id === 'contents')?.text.en, claim];
    })).toEqual([[128_000, 142_000, 'Receipt, CNY 1,280', 256_000], [96_000, 110_000, 'Receipt, CNY 960', 256_000], [175_000, 189_000, 'Receipt, CNY 1,750', 256_000], [142_000, 156_000, 'Receipt, CNY 1,420', 256_000]]);
  });

  test('level 2 and variant 0 are taken where a setup does not say', () => {
    const { prepared } = run(varied, []);
    expect([prepared.level, prepared.figures]).toEqual([2, { fee: 12, value: 1280, claim: 2560 }]);
  });
});

test('a setup asks for what the scenario has, or is told what it has', () => {
  const said = (change: Record<string, unknown>): string => {
    const result = parseDeskSetup({ scenario: 'lost-parcel', seed: 1, mode: 'exam', ...change }, changed(lostParcel, (draft) => {
      draft.levels = [1, 2];
      // Without the third level the number is always volunteered.
      delete draft.topics.find(({ id }) => id === 'orderno')?.answer;
    }));
    return result.ok ? 'taken' : sentence(result.problem, 'en');
  };
  expect([said({}), said({ level: 1, variant: 0 }), said({ level: 3 }), said({ level: '2' }), said({ level: null }), said({ variant: 1 }), said({ variant: -1 }), said({ variant: 0.5 }), said({ variant: '0' }), said({ hints: true }), said({ scenario: 'late-delivery' })]).toMatchInlineSnapshot(`
    [
      "taken",
      "taken",
      "setup.level: expected one of 1, 2, got 3.",
      "setup.level: expected one of 1, 2, got "2".",
      "setup.level: expected one of 1, 2, got null.",
      "taken",
      "setup.variant: expected 0 to 3, got -1.",
      "setup.variant: expected 0 to 3, got 0.5.",
      "setup.variant: expected 0 to 3, got "0".",
      "setup.hints: expected only scenario, seed, mode, level, variant and twin, got hints.",
      "setup.scenario: expected lost-parcel, got late-delivery.",
    ]
  `);
});
