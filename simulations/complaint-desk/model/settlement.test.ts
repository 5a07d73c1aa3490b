/** Promises, fulfilment, verification, refusal, root cause and prevention: what each does, worked by hand. */
import { describe, expect, test } from 'vitest';
import { EXPERT, after, changed, lateDelivery, lostParcel, marks } from '../../../tests/support/scenarios.ts';
import type { DeskContext, PromiseMade } from './context.ts';

/** S4 with the customer to be informed every eight hours, as in S11. */
const eightHours = changed(lostParcel, (draft) => { draft.limits.update = 480; });

const promised = (...steps: string[]): readonly PromiseMade[] => after(lostParcel, ['ack own', ...steps]).promises;
const change = (before: DeskContext, then: DeskContext): [number, number] => [Number((then.anger - before.anger).toFixed(4)), Number((then.trust - before.trust).toFixed(4))];

describe('what may be promised', () => {
  test('a call is always feasible; a result needs its fact and enough time; the outcome never is', () => {
    const feasible = (...steps: string[]): boolean | undefined => promised(...steps).at(-1)?.feasible;
    const proven = ['check scan', 'check receiverCall', 'check cctv'];
    expect([feasible('promise callback/30'), feasible('promise callback/4320'), feasible('promise result/1440'), feasible(...proven, 'promise result/1440'), feasible(...proven, 'promise result/240'), feasible(...proven, 'promise outcome/4320')])
      .toEqual([true, true, false, true, false, false]);
  });

  test('an infeasible one is a critical error at once', () => {
    expect(after(lostParcel, ['ack own', 'promise outcome/1440']).critical).toEqual(['unkeepable-promise']);
    expect(after(lostParcel, ['ack own', 'promise callback/30']).critical).toEqual([]);
  });

  test('the first promise soothes if it is feasible and within the update interval; every later one annoys', () => {
    const base = after(lostParcel, ['ack own']);
    const effect = (...steps: string[]): [number, number] => change(after(lostParcel, ['ack own', ...steps.slice(0, -1)]), after(lostParcel, ['ack own', ...steps]));
    expect(change(base, after(lostParcel, ['ack own', 'promise callback/1440']))).toEqual([-3.2, 4]);
    expect(effect('promise callback/4320')).toEqual([0, 0]);
    expect(effect('promise outcome/240')).toEqual([0, 0]);
    expect(effect('promise callback/1440', 'promise callback/240')).toEqual([3, -2]);
    expect(effect('promise callback/1440', 'promise outcome/240')).toEqual([3, -2]);
  });
});

describe('when a promise counts as broken', () => {
  test('a feasible one when its time has passed', () => {
    expect(promised('promise callback/240').map(({ made, at }) => [made, at])).toEqual([[4, 244]]);
    expect(promised('promise callback/4320').map(({ made, at }) => [made, at])).toEqual([[4, 4324]]);
  });

  test('an infeasible one when its time has passed, at the latest after the longest offered time within the update interval', () => {
    const at = (due: number, scenario = lostParcel): number | undefined => after(scenario, ['ack own', `promise outcome/${String(due)}`]).promises[0]?.at;
    expect([30, 240, 1440, 4320].map((due) => at(due))).toEqual([34, 244, 1444, 1444]);
    expect([30, 240, 1440, 4320].map((due) => at(due, eightHours))).toEqual([34, 244, 244, 244]);
  });

  test('it costs 25 times the new factor and 30 of trust, is an earlier failure from then on, and a critical error', () => {
    // Minute 244 is still in time, 245 is not: ack 2, promise 4, wait 240 = 244, ask 247.
    const kept = after(lostParcel, ['ack own', 'promise callback/240', 'wait 240']);
    expect(kept.promises.map(({ state }) => state)).toEqual(['open']);
    const broken = after(lostParcel, ['ack own', 'promise callback/240', 'wait 240', 'ask impact']);
    expect(broken.promises.map(({ state }) => state)).toEqual(['broken']);
    expect([broken.anger, broken.trust, broken.failures, broken.critical]).toEqual([expect.closeTo(kept.anger + 25 * 1.25, 4), kept.trust + 1 - 30, 1, ['broken-promise']]);
  });

  test('two at once cost twice, with the factor of two failures', () => {
    const calm = changed(lostParcel, (draft) => { draft.opening = { anger: 20, trust: 80, failures: 0 }; });
    const before = after(calm, ['ack own', 'promise callback/240', 'promise callback/240']);
    const both = after(calm, ['ack own', 'promise callback/240', 'promise callback/240', 'wait 1440']);
    // Silence beyond minute 1,442: four minutes by minute 1,446, of anger 4/30 and of trust 4/60.
    expect([both.failures, both.anger, both.trust]).toEqual([2, expect.closeTo(before.anger + (50 + 4 / 30) * 1.5, 3), expect.closeTo(before.trust - 60 - 4 / 60, 3)]);
  });

  test('failures count no further than five', () => {
    const sore = changed(lostParcel, (draft) => { draft.opening = { anger: 20, trust: 80, failures: 5 }; });
    expect(after(sore, ['ack own', 'promise callback/30', 'wait 60']).failures).toBe(5);
  });
});

describe('when a promise is kept', () => {
  test('a call by any report that ends in time, once, with a further 4 and 8', () => {
    const before = after(lostParcel, ['ack own', 'promise callback/240']);
    const reported = after(lostParcel, ['ack own', 'promise callback/240', 'status pending']);
    expect(reported.promises.map(({ state }) => state)).toEqual(['kept']);
    expect(change(before, reported)).toEqual([Number((-0.8 * (5 * 0.4 + 4)).toFixed(4)), Number((6 * 0.4 + 8).toFixed(4))]);
    const again = after(lostParcel, ['ack own', 'promise callback/240', 'status pending', 'status pending']);
    expect(change(reported, again)).toEqual([Number((-0.8 * 5 * 0.4 * 0.4).toFixed(4)), Number((6 * 0.4 * 0.4).toFixed(4))]);
  });

  test('even a rosy report keeps it, though it annoys', () => {
    const before = after(lostParcel, ['ack own', 'promise callback/240']);
    const rosy = after(lostParcel, ['ack own', 'promise callback/240', 'status rosy']);
    expect(rosy.promises.map(({ state }) => state)).toEqual(['kept']);
    expect(change(before, rosy)).toEqual([Number((8 - 0.8 * 4).toFixed(4)), 2]);
  });

  test('a report that ends on the minute is in time, one that starts in time and ends later is not', () => {
    const state = (...waits: string[]): string | undefined => after(lostParcel, ['ack own', 'promise callback/30', ...waits, 'status done']).promises[0]?.state;
    // Due at 34: a report takes 5 minutes.
    expect(state('check scan', 'transfer warm')).toBe('kept');
    expect(state('check scan', 'check insurance', 'check hr')).toBe('broken');
    expect(after(lostParcel, ['ack own', 'promise callback/30', 'check scan', 'transfer warm', 'status done']).time).toBe(34);
    const late = after(lostParcel, ['ack own', 'promise callback/30', 'check scan', 'check insurance', 'ask impact', 'ask demand', 'status done']);
    expect([late.time, late.promises[0]?.state]).toEqual([35, 'broken']);
    // The late report helps as a report, not as a kept promise.
    const due = after(lostParcel, ['ack own', 'promise callback/30', 'check scan', 'check insurance', 'ask impact', 'ask demand']);
    expect(change(due, late)).toEqual([Number((25 * 1.25 - 0.8 * 5).toFixed(4)), 6 - 30]);
  });

  test('a result by a decision in time; a decision later leaves it open, and after a decision nothing breaks any more', () => {
    const steps = [...EXPERT.lost.slice(0, 19), 'promise result/1440'];
    const [offer = ''] = EXPERT.lost.filter((step) => step.startsWith('offer'));
    const promises = (...more: string[]): (string | undefined)[] => after(lostParcel, [...steps, ...more]).promises.map(({ what, state }) => `${what} ${state}`);
    expect(promises()).toEqual(['callback kept', 'result open']);
    expect(promises(offer)).toEqual(['callback kept', 'result kept']);
    const [first, ...others] = EXPERT.lost;
    const openCall = [first, ...others.filter((step) => !step.startsWith('status') && !step.startsWith('promise')).slice(0, 16), 'promise callback/30', offer, 'fulfil original', 'verify arrival'];
    expect(after(lostParcel, openCall).promises.map(({ state }) => state)).toEqual(['open']);
    expect(after(lostParcel, openCall).critical).toEqual([]);
  });

  test('an infeasible result is never kept', () => {
    const steps = EXPERT.late.flatMap((step) => (step.startsWith('promise') ? ['promise result/1440'] : step.startsWith('status') ? [] : [step])).slice(0, 16);
    const context = after(lateDelivery, steps);
    expect(context.decidedAt).not.toBeNull();
    expect(context.promises.map(({ feasible, state }) => [feasible, state])).toEqual([[false, 'open']]);
  });
});

describe('the promise in the marks', () => {
  const telling = (promise: string, ...more: string[]): number => {
    const steps = EXPERT.late.flatMap((step) => (step.startsWith('promise') ? [promise] : step === 'status done' ? [step, ...more] : [step]));
    return (marks(lateDelivery, steps).by['telling'] ?? 0) * 4 / 12 - 3;
  };
  test('1 kept within the update interval, 0.4 kept later, −1 infeasible', () => {
    expect(telling('promise callback/1440')).toBeCloseTo(1, 6);
    expect(telling('promise callback/4320')).toBeCloseTo(0.4, 6);
    expect(telling('promise result/1440')).toBeCloseTo(-1, 6);
    expect(telling('promise callback/1440', 'promise outcome/240')).toBeCloseTo(-1, 6);
  });
});

describe('carrying out and verifying', () => {
  const decided = EXPERT.lost.slice(0, 20);
  test('the original route and a call on arrival soothe, a voucher and assuming annoy, a private payment is a critical error', () => {
    const base = after(lostParcel, decided);
    expect(change(base, after(lostParcel, [...decided, 'fulfil original']))).toEqual([-4, 3]);
    expect(change(base, after(lostParcel, [...decided, 'fulfil voucher']))).toEqual([3, -2]);
    const private_ = after(lostParcel, [...decided, 'fulfil private']);
    expect([change(base, private_), private_.critical]).toEqual([[0, 0], ['off-book-payment']]);
    const fulfilled = after(lostParcel, [...decided, 'fulfil voucher']);
    expect(change(fulfilled, after(lostParcel, [...decided, 'fulfil voucher', 'verify arrival']))).toEqual([-4, 5]);
    expect(change(fulfilled, after(lostParcel, [...decided, 'fulfil voucher', 'verify link']))).toEqual([0, 0]);
    expect(change(fulfilled, after(lostParcel, [...decided, 'fulfil voucher', 'verify assume']))).toEqual([4, -4]);
  });

  test.each([
    ['fulfil original', 'verify arrival', 8, []], ['fulfil voucher', 'verify arrival', 6.4, []], ['fulfil original', 'verify link', 5.6, []],
    ['fulfil original', 'verify assume', 2.4, ['close-unconfirmed']], ['fulfil private', 'verify link', 3.2, ['off-book-payment']],
  ])('%s and %s earn %d of the 8 marks of closure', (route, how, earned, critical) => {
    const graded = marks(lostParcel, [...decided, route, how, 'close']);
    expect(graded.by['closure']).toBeCloseTo(earned, 4);
    expect(graded.critical.map(({ code }) => code)).toEqual(critical);
  });

  test('closing at any earlier moment is unconfirmed', () => {
    for (const count of [0, 1, 5, 12, 20, 21]) expect(marks(lostParcel, [...EXPERT.lost.slice(0, count), 'close']).critical.map(({ code }) => code), String(count)).toEqual(['close-unconfirmed']);
  });
});

describe('a refusal', () => {
  const refused = ['ack plain', 'ask demand', 'ask impact', 'check scan', 'check sortlog', 'check weather', 'offer refundFee+priorityDelivery 15; sevenWorkingDays; scan; none'];
  test('with its alternatives told closes properly for 0.7 of the closure; as the last word it does not', () => {
    const told = marks(lateDelivery, [...refused, 'refusal alternatives', 'close']);
    const final = marks(lateDelivery, [...refused, 'refusal final', 'close']);
    // Q = (2·15/18 − 1)·0.35 = 0.233333, g = 0.466667.
    expect(told.by['closure']).toBeCloseTo(8 * 0.7 * 2 * 0.35 * (30 / 18 - 1), 4);
    expect([told.critical, final.by['closure'], final.critical.map(({ code }) => code)]).toEqual([[], 0, ['close-unconfirmed']]);
  });

  test('stops the seven days from ending in an appeal, and telling the last word costs 10 and 8', () => {
    const before = after(lateDelivery, refused);
    expect(change(before, after(lateDelivery, [...refused, 'refusal final']))).toEqual([10, -8]);
    expect(change(before, after(lateDelivery, [...refused, 'refusal alternatives']))).toEqual([0, 0]);
    const week = Array.from({ length: 8 }, () => 'wait 1440');
    expect(after(lateDelivery, [...refused, 'refusal alternatives', ...week]).appealed).toBe(false);
  });
});

describe('cause and prevention in the marks', () => {
  const cause = (...steps: string[]): number => (marks(lostParcel, [...EXPERT.lost.slice(0, 14), ...steps]).by['cause'] ?? 0) / 6;
  test('the right cause needs its evidence: each foreign fact takes half off', () => {
    expect([cause('rootcause gapScan [scan,podfalse]'), cause('rootcause gapScan [scan]'), cause('rootcause gapScan []'), cause('rootcause gapScan [scan,podfalse,insured]'), cause('rootcause gapScan [scan,insured]'), cause('rootcause weather [scan,podfalse]')])
      .toEqual([1, 0.5, 0, 0.5, 0, 0]);
  });

  test('the last entry counts, and every wrong one takes half off', () => {
    expect(cause('rootcause weather [scan]', 'rootcause gapScan [scan,podfalse]')).toBe(0.5);
    expect(cause('rootcause weather [scan]', 'rootcause packing []', 'rootcause gapScan [scan,podfalse]')).toBe(0);
    expect(cause('rootcause gapScan [scan,podfalse]', 'rootcause weather [scan]')).toBe(0);
    expect(cause('rootcause gapScan []', 'rootcause gapScan [scan,podfalse]')).toBe(1);
  });

  test('prevention counts only with the cause; a wrong measure leaves 0.4 and is no wrong entry, a wrong action is', () => {
    const right = 'rootcause gapScan [scan,podfalse]';
    const prevention = (...steps: string[]): number => Number((cause(right, ...steps) - 1).toFixed(4));
    expect([prevention('prevent gapAlert/gapOver24h'), prevention('prevent gapAlert/praiseCount'), prevention('prevent insureAll/gapOver24h'), prevention('prevent insureAll/gapOver24h', 'prevent gapAlert/gapOver24h'), prevention('prevent gapAlert/praiseCount', 'prevent gapAlert/gapOver24h')]).toEqual([1, 0.4, 0, 0.5, 1]);
    expect(cause('prevent gapAlert/gapOver24h')).toBe(0);
    expect(cause('rootcause gapScan [scan]', 'prevent gapAlert/gapOver24h')).toBe(1);
  });
});
