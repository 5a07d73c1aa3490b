/** Proposals: fairness as printed in the model's document, kinds with alternatives, ground, condition, and whether they leave the house. */
import { describe, expect, test } from 'vitest';
import { after, changed, lateDelivery, lostParcel, marks, twoRemedies, withHold } from '../../../tests/support/scenarios.ts';
import type { OfferMade } from './context.ts';
import { fairness } from './offer.ts';

describe('fairness', () => {
  // Amount, fair zone and fairness of §1.7.13, variant 0; the mark takes max(0, 2f − 1).
  test.each([
    ['S1', 9, 18, 38, 0.5, 0], ['S1', 50, 18, 38, 0.684211, 0.368421], ['S2', 500, 750, 945, 0.666667, 0.333333], ['S2', 1200, 750, 945, 0.730159, 0.460317],
    ['S4', 36, 1280, 1420, 0.028125, 0], ['S4', 84, 1280, 1420, 0.065625, 0], ['S4', 500, 1280, 1420, 0.390625, 0], ['S4', 1600, 1280, 1420, 0.873239, 0.746479],
    ['S5', 70, 140.4, 280.8, 0.498575, 0], ['S5', 300, 140.4, 280.8, 0.931624, 0.863248], ['S6', 60, 0, 30, 0, 0], ['S9', 4800, 0, 500, 0, 0], ['S10', 30, 12, 22, 0.636364, 0.272727], ['S11', 5000, 10_500, 21_000, 0.47619, 0],
  ])('%s: %d 元 against [%d, %d] is %d, and %d in the mark', (_archetype, amount, from, to, f, inMark) => {
    expect(fairness(amount, from, to)).toBeCloseTo(f, 6);
    expect(Math.max(0, 2 * fairness(amount, from, to) - 1)).toBeCloseTo(inMark, 6);
  });

  test('both ends of the zone are fair, a 分 beyond is a little less, and twice the upper end is worth nothing', () => {
    expect([fairness(1800, 1800, 3800), fairness(3800, 1800, 3800), fairness(2500, 1800, 3800)]).toEqual([1, 1, 1]);
    expect([fairness(1799, 1800, 3800), fairness(3801, 1800, 3800)]).toEqual([1799 / 1800, 1 - 1 / 3800]);
    expect([fairness(7599, 1800, 3800), fairness(7600, 1800, 3800), fairness(1e12, 1800, 3800), fairness(0, 1800, 3800)]).toEqual([expect.closeTo(1 / 3800, 9), 0, 0, 0]);
  });

  test('where nothing is due, nothing is fair and anything more is not', () => {
    expect([fairness(0, 0, 0), fairness(1, 0, 0), fairness(0, 0, 3000), fairness(3000, 0, 3000), fairness(6000, 0, 3000)]).toEqual([1, 0, 1, 1, 0]);
  });
});

const READY = ['ack own', 'listen open', 'ask impact', 'empathise specific', 'ask demand', 'ask value', 'check insurance', 'check scan', 'check receiverCall', 'check cctv', 'check contract', 'status done', 'escalate over-authority'];
/** The last proposal of S4 once all is known and escalated. */
const offered = (text: string, scenario = lostParcel): OfferMade => {
  const last = after(scenario, [...READY, `offer ${text}`]).offers.at(-1);
  if (last === undefined) throw new Error('The offer did not leave the house.');
  return last;
};
const GROUND = 'civilMarketPrice; contents+clause+podfalse; returnIfFound';

describe('kinds', () => {
  test('are the share of the needed ones, less half for each that is neither needed nor allowed, never below 0', () => {
    const kind = (kinds: string): number => offered(`${kinds} 1294; ${GROUND}`).kind;
    expect([kind('payLoss+refundFee'), kind('payLoss'), kind('payLoss+refundFee+writtenReport'), kind('payLoss+refundFee+couponOnly'), kind('payLoss+refundFee+couponOnly+pay3x'), kind('payLoss+couponOnly'), kind('couponOnly+pay3x+pay7x')]).toEqual([1, 0.5, 1, 0.5, 0, 0, 0]);
  });

  test('of two remedies the one counts that gives more, amount and kinds together', () => {
    const measured = (kinds: string, amount: number): [number, number] => {
      const { kind, fairness: f } = offered(`${kinds} ${String(amount)}; ${GROUND}`, twoRemedies);
      return [kind, f];
    };
    expect(measured('redeliver+chargeback', 300)).toEqual([1, 1]);
    expect(measured('creditGoods+chargeback', 1020)).toEqual([1, 1]);
    // The goods are credited but only the penalty is paid: as a credit far too little, as a redelivery the kinds are wrong.
    expect(measured('creditGoods+chargeback', 300)).toEqual([0, 1]);
    // Redelivery and the whole credit besides: the kinds of redelivery, at an amount that is worth nothing there.
    expect(measured('redeliver+chargeback', 1020)).toEqual([0, 1]);
    expect(measured('redeliver+creditGoods+chargeback', 360)).toEqual([0.5, 1]);
    expect(measured('redeliver+creditGoods+chargeback', 1320)).toEqual([0.5, 1]);
  });

  test('at a tie the first remedy counts', () => {
    const tied = changed(twoRemedies, (draft) => { draft.key.remedies = [{ kinds: ['redeliver', 'chargeback'], from: '100', to: '100' }, { kinds: ['creditGoods', 'chargeback'], from: '50', to: '200' }]; });
    // Both give k·(2f − 1) = 0: the first because f = 0.5, the second because a kind of its own is missing.
    const { kind, fairness: f } = offered(`redeliver+chargeback 50; ${GROUND}`, tied);
    expect([kind, f]).toEqual([1, 0.5]);
  });
});

describe('ground and condition', () => {
  test('the right rule alone counts in full, beside one wrong rule half, beside two or without it nothing', () => {
    const ground = (rules: string): number => offered(`payLoss+refundFee 1294; ${rules}; contents+clause+podfalse; returnIfFound`).justification;
    expect([ground('civilMarketPrice'), ground('civilMarketPrice+postal3x'), ground('civilMarketPrice+postal3x+clause7x'), ground('postal3x')]).toEqual([1, 0.5, 0, 0]);
  });

  test('the ground needs the facts of the basis, and each other fact takes a quarter off', () => {
    const ground = (facts: string): number => offered(`payLoss+refundFee 1294; civilMarketPrice; ${facts}; returnIfFound`).justification;
    expect([ground(''), ground('contents'), ground('contents+clause'), ground('contents+clause+podfalse+scan'), ground('contents+scan+insured+receiver')]).toEqual([0, expect.closeTo(1 / 3, 6), expect.closeTo(2 / 3, 6), 0.75, 0]);
  });

  test('a condition is worth what the key says, and the quality multiplies amount, kinds, ground and condition', () => {
    const offer = (condition: string): OfferMade => offered(`payLoss 1600; civilMarketPrice; contents; ${condition}`);
    expect(['returnIfFound', 'none', 'withdrawAppeal', 'fiveStars'].map((condition) => offer(condition).condition)).toEqual([1, 0.6, 0, 0]);
    expect(offer('none').quality).toBeCloseTo(0.746479 * 0.5 * 0.6 * (0.35 + 0.65 / 3), 5);
  });
});

describe('leaving the house', () => {
  const opening = ['ack own', 'listen open', 'ask impact', 'ask demand', 'ask value', 'check insurance', 'check contract'];
  const offer = 'offer payLoss+refundFee 400; civilMarketPrice; contents+clause; returnIfFound';

  test('with fewer than 60 % of the facts a proposal is sent back: an hour more, annoyance, and no offer used up', () => {
    // 5 of 9 known, all that must be known among them except the limit clause.
    const before = ['ack own', 'listen open', 'ask impact', 'ask value', 'check insurance', 'check contract'];
    const was = after(lostParcel, before);
    const returned = after(lostParcel, [...before, offer]);
    expect(Object.keys(was.known)).toHaveLength(5);
    expect([returned.returned, returned.offers, returned.time - was.time, returned.anger - was.anger, returned.trust - was.trust, returned.contact]).toEqual([1, [], 70, expect.closeTo(4, 6), -3, was.contact]);
    expect(after(lostParcel, [...opening, offer]).offers).toHaveLength(1);
  });

  test('without a fact that must be known it is sent back however much else is known', () => {
    const most = ['ack own', 'listen open', 'ask impact', 'ask demand', 'ask value', 'check scan', 'check receiverCall', 'check cctv', 'check insurance'];
    expect(after(lostParcel, [...most, 'offer payLoss+refundFee 400; civilMarketPrice; contents; none'])).toMatchObject({ returned: 1, offers: [] });
  });

  test('a proposal that is sent back makes no critical error', () => {
    const early = ['ack own', 'check scan', 'offer payLoss+refundFee 4000; civilMarketPrice; scan; withdrawAppeal'];
    expect(after(lostParcel, early).critical).toEqual([]);
  });

  test('more than may be spent is a critical error, up to the 分; escalation raises the limit', () => {
    const amount = (yuan: string, ...more: string[]): readonly string[] => after(lostParcel, [...opening, ...more, `offer payLoss+refundFee ${yuan}; civilMarketPrice; contents+clause; returnIfFound`]).critical;
    expect([amount('500'), amount('500.01'), amount('5000', 'escalate over-authority'), amount('5000.01', 'escalate over-authority'), amount('501', 'escalate legal')]).toEqual([[], ['over-authority'], [], ['over-authority'], ['over-authority']]);
  });

  test('a trap of a condition and a missing safety measure are critical errors, and taking the measure first avoids it', () => {
    const frozen = withHold('freezePayment', 'waybill', 'pay-unverified');
    const trapped = 'offer payLoss+refundFee 400; civilMarketPrice; contents+clause; withdrawAppeal';
    expect(after(frozen, [...opening, trapped]).critical).toEqual(['pay-unverified', 'retaliate']);
    expect(after(frozen, ['ack own', 'hold freezePayment', ...opening.slice(1), offer]).critical).toEqual([]);
    expect(after(withHold('freezePayment', 'waybill'), [...opening, offer]).critical).toEqual([]);
  });

  test('a source that needs a measure gives its fact only once the measure is in force, and looking early is not in vain', () => {
    const quarantined = changed(withHold('quarantine', 'waybill', 'unsafe-release'), (draft) => {
      const clause = draft.facts.find((fact) => fact.id === 'clause');
      if (clause !== undefined) clause.needsHold = 'quarantine';
    });
    const early = after(quarantined, ['ack own', 'check contract']);
    expect([early.known['clause'], early.needless, early.time]).toEqual([undefined, 0, 22]);
    expect(after(quarantined, ['ack own', 'check contract', 'hold quarantine', 'check contract']).known['clause']).toBe(57);
  });
});

describe('the customer’s answer', () => {
  test('too little, wrong kinds, no ground and bad mood are told in that order', () => {
    const grim = ['ack plain', 'ask demand', 'ask impact', 'ask prior', 'check scan', 'check sortlog', 'check weather', 'check dispatch'];
    const reply = (offer: string, before = grim): string | undefined => after(lateDelivery, [...before, `offer ${offer}`]).offers.at(-1)?.reply;
    expect(reply('refundFee+priorityDelivery 14; sevenWorkingDays; scan; none')).toBe('amount');
    expect(reply('refundFee 20; sevenWorkingDays; scan; none')).toBe('kind');
    expect(reply('refundFee+priorityDelivery 15; sevenWorkingDays; scan; none')).toBe('ground');
    expect(reply('refundFee+priorityDelivery 14.4; serviceGuarantee; missort; none', ['ack deflect', 'empathise minimise', 'ask demand', 'ask impact', 'check scan', 'check sortlog', 'check weather'])).toBe('mood');
    expect(reply('refundFee+priorityDelivery 20; serviceGuarantee; missort+noweather; none')).toBe('accepted');
  });

  test('a customer never objects to too much, but the mark does', () => {
    const much = marks(lateDelivery, ['ack own', 'listen open', 'ask impact', 'ask demand', 'check scan', 'check sortlog', 'check weather', 'offer refundFee+priorityDelivery 500; serviceGuarantee; missort+noweather; none']);
    expect([much.by['remedy'], much.criteria.find((criterion) => criterion.id === 'remedy')?.figures['fairness']]).toEqual([0, 0]);
    expect(after(lateDelivery, ['ack own', 'listen open', 'ask impact', 'ask demand', 'check scan', 'check sortlog', 'check weather', 'offer refundFee+priorityDelivery 500; serviceGuarantee; missort+noweather; none']).decidedAt).not.toBeNull();
  });

  test('the best of moods does not make up for less than four fifths of the amount or less than half of the kinds', () => {
    const pleased = changed(twoRemedies, (draft) => {
      draft.opening = { anger: 20, trust: 100, failures: 0 };
      draft.key.remedies = [{ kinds: ['redeliver', 'creditGoods', 'chargeback'], from: '100', to: '100' }];
    });
    const reply = (kinds: string, yuan: string): [string | undefined, boolean] => {
      const offer = after(pleased, ['ack own', 'listen open', ...READY.slice(2).filter((step) => step !== 'ask demand'), `offer ${kinds} ${yuan}; ${GROUND}`], { level: 1 }).offers.at(-1);
      return [offer?.reply, (offer?.acceptance ?? 0) >= 0.62];
    };
    expect(reply('redeliver+creditGoods+chargeback', '79.99')).toEqual(['amount', true]);
    expect(reply('redeliver+creditGoods+chargeback', '80')).toEqual(['accepted', true]);
    expect(reply('redeliver', '100')).toEqual(['kind', true]);
    expect(reply('redeliver+creditGoods', '100')).toEqual(['accepted', true]);
  });

  test('a fair proposal soothes by its kinds, too much half as far in trust, and an upset customer by half', () => {
    const by = (anger: number, kinds: string, yuan: string): [number, number] => {
      const scenario = changed(lateDelivery, (draft) => { draft.opening = { anger, trust: 40, failures: 0 }; });
      const steps = ['ack own', 'check scan', 'check sortlog', 'check weather'];
      const [before, then] = [after(scenario, steps), after(scenario, [...steps, `offer ${kinds} ${yuan}; serviceGuarantee; missort+noweather; none`])];
      return [Number((then.anger - before.anger).toFixed(4)), Number((then.trust - before.trust).toFixed(4))];
    };
    const both = 'refundFee+priorityDelivery';
    // Anger is 1.6 lower once acknowledged: 71.6 is 70, 71.7 is above.
    expect([by(71.6, both, '18'), by(71.7, both, '18'), by(50, both, '60'), by(50, 'refundFee', '18')]).toEqual([[-12, 10], [-6, 5], [-12, 5], [-6, 5]]);
    expect([by(50, both, '9'), by(50, both, '8.99'), by(50, both, '17.99')]).toEqual([[5, -3], [12, -8], [5, -3]]);
  });

  test('the third refusal ends in stalemate', () => {
    const grim = ['ack plain', 'ask demand', 'ask impact', 'check scan', 'check sortlog', 'check weather'];
    const poor = 'offer goodwill 1; postal3x; scan; none';
    expect(after(lateDelivery, [...grim, poor, poor, poor]).offers.map((made) => made.reply)).toEqual(['amount', 'amount', 'amount']);
    expect(() => after(lateDelivery, [...grim, poor, poor, poor, poor])).toThrow('three-offers');
  });
});
