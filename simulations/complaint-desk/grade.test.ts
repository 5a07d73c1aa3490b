/** Marks as a whole: expert lines and twins of the model's document, caps, the pass, critical errors, time and facts. */
import { describe, expect, test, vi } from 'vitest';
import { EXPERT, changed, lateDelivery, line, lorryFire, lostParcel, marks, run, weatherDelay, withHold } from '../../tests/support/scenarios.ts';
import type { Graded } from '../kit/verdict.ts';
import { grade } from './grade.ts';
import type { CriticalError } from './action.ts';
import type { Scenario } from './scenario.ts';
import { CRITERIA, CRITICAL, CRITICAL_WHY, REASONS } from './text-verdict.ts';

// Many runs in one test: on a busy machine they take longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

type Swap = readonly (readonly [RegExp, string | undefined])[];
/** A line with steps put in the place of others; nothing in their place takes them out. */
const swapped = (steps: readonly string[], swaps: Swap): string[] =>
  steps.flatMap((step) => {
    const swap = swaps.find(([pattern]) => pattern.test(step));
    return swap === undefined ? [step] : swap[1] === undefined ? [] : [swap[1]];
  });

const LATE_TWIN = swapped(EXPERT.late, [[/^apologise own/, undefined], [/^offer/, 'offer priorityDelivery+goodwill 5; forceMajeure; scan+noweather; none'], [/^rootcause/, 'rootcause weather [scan,noweather]'], [/^prevent/, 'prevent weatherForecast/forecastLead']]);
const LOST_TWIN = swapped(EXPERT.lost, [[/^escalate/, undefined], [/^offer/, 'offer pay7x+refundFee 90; clause7x; insured+clause+podfalse; returnIfFound'], [/^rootcause/, 'rootcause truckFire [scan,podfalse]'], [/^prevent/, 'prevent truckCheck/vehicleFaults']]);

/** A line for a level: at level 1 the demand is told unasked, at level 3 one more fact must be asked for. */
const atLevel = (steps: readonly string[], level: number, scenario: Scenario): string[] =>
  steps.flatMap((step) => (step !== 'ask demand' ? [step] : level === 1 ? [] : level === 3 ? [step, scenario.id === 'late-delivery' ? 'ask promised' : 'ask orderno'] : [step]));

describe.each([1, 2, 3])('at level %d', (level) => {
  const total = (scenario: Scenario, steps: readonly string[]): Graded => marks(scenario, atLevel(steps, level, scenario), { level });

  test.each([['S1', lateDelivery, EXPERT.late], ['S1b', weatherDelay, LATE_TWIN], ['S4', lostParcel, EXPERT.lost], ['S4b', lorryFire, LOST_TWIN]] as const)('the expert line of %s earns 100 and passes', (_name, scenario, steps) => {
    expect(total(scenario, steps)).toMatchObject({ earned: 100, sum: 100, passed: true, critical: [], finished: true });
  });

  test.each([['S1 in S1b', weatherDelay, EXPERT.late, 50.7], ['S1b in S1', lateDelivery, LATE_TWIN, 52.2], ['S4 in S4b', lorryFire, EXPERT.lost, 45.2], ['S4b in S4', lostParcel, LOST_TWIN, 49.2]] as const)('the line of %s, its twin, fails with the printed %d', (_name, scenario, steps, printed) => {
    const graded = total(scenario, steps);
    expect(graded.earned).toBeCloseTo(printed, 1);
    expect(graded.passed).toBe(false);
  });
});

describe('caps', () => {
  const [open, offer] = [EXPERT.lost.slice(0, 19), EXPERT.lost[19]];
  const expert = (swaps: Swap): Graded => marks(lostParcel, swapped(EXPERT.lost, swaps));

  test('one critical error caps at 59, a second at 54, a third at 49', () => {
    const one = expert([[/^fulfil/, 'fulfil private']]);
    expect([one.critical.map(({ code }) => code), one.sum, one.earned]).toEqual([['off-book-payment'], 97.6, 59]);
    const two = expert([[/^fulfil/, 'fulfil private'], [/^escalate/, undefined]]);
    expect([two.critical.length, two.earned]).toEqual([2, 54]);
    const three = expert([[/^fulfil/, 'fulfil private'], [/^escalate/, undefined], [/^verify/, 'verify assume']]);
    expect([three.critical.map(({ code }) => code), three.earned]).toEqual([['over-authority', 'off-book-payment', 'close-unconfirmed'], 49]);
  });

  test('the same critical error twice counts once', () => {
    const twice = marks(lostParcel, ['ack own', 'special backfillSignature', 'special backfillSignature']);
    expect(twice.critical).toEqual([{ code: 'falsify-tracking', steps: [2] }]);
  });

  test('handed in before the case is over caps at 59, and fails', () => {
    const unfinished = marks(lostParcel, [...open, offer, 'rootcause gapScan [scan,podfalse]', 'prevent gapAlert/gapOver24h']);
    expect(unfinished).toMatchObject({ finished: false, sum: 92, earned: 59, passed: false });
  });

  test('a customer who is lost after a good remedy caps at 59', () => {
    const rude = Array.from({ length: 8 }, () => 'explain rule');
    const lost = marks(lateDelivery, [...EXPERT.late.slice(0, 17), 'fulfil original', 'verify arrival', 'rootcause sortCode [missort,scan]', 'prevent sortCheckAlert/missortRate', ...rude]);
    expect(lost.outcome['anger']).toBe(100);
    expect([lost.sum > 59, lost.earned, lost.passed, lost.finished]).toEqual([true, 59, false, true]);
  });

  test('a low sum stays below the cap', () => {
    expect(marks(lostParcel, ['ack own', 'promise outcome/240', 'close'])).toMatchObject({ earned: 4.2 - 0.5 });
  });
});

describe('passing', () => {
  const good = (swaps: Swap): ReturnType<typeof marks> => marks(lostParcel, swapped(EXPERT.lost, swaps));
  test('needs half of the remedy however good the rest is', () => {
    const cheap = good([[/^offer/, 'offer payLoss+refundFee 1294; postal3x; contents+clause+podfalse; returnIfFound']]);
    expect([cheap.sum >= 60, cheap.critical, cheap.passed]).toEqual([true, [], false]);
    const half = good([[/^offer/, 'offer payLoss+refundFee 1294; civilMarketPrice; contents+clause; none']]);
    // 1·1·0.6·(0.35 + 0.65·2/3) = 0.47; with the right condition 0.783.
    expect([(half.by['remedy'] ?? 0) < 12, half.passed]).toEqual([true, false]);
  });

  test('needs half of the facts', () => {
    const nosy = marks(lateDelivery, [...EXPERT.late.slice(0, 16), 'ask packer', 'ask prior', 'ask idcard', 'ask opened', 'ask value', 'check hr', ...EXPERT.late.slice(16)]);
    expect([nosy.sum >= 60, nosy.criteria.find((criterion) => criterion.id === 'facts')?.earned, nosy.passed]).toEqual([true, 18 * 0.4, false]);
    const less = marks(lateDelivery, [...EXPERT.late.slice(0, 16), 'ask packer', 'ask prior', 'ask idcard', 'ask opened', 'ask value', ...EXPERT.late.slice(16)]);
    expect([less.criteria.find((criterion) => criterion.id === 'facts')?.earned, less.passed]).toEqual([9, true]);
  });
});

describe('facts', () => {
  const facts = (...steps: string[]): number | undefined => marks(lostParcel, ['ack own', ...steps]).by['facts'];
  test('are the share found less the share of needless steps; repeats, idle actions and rude questions are needless too', () => {
    const each = 18 / 8;
    expect(facts('ask impact')).toBeCloseTo(each, 4);
    expect(facts('ask impact', 'ask demand', 'ask impact')).toBeCloseTo(2 * each - 1.8, 4);
    expect(facts('ask impact', 'ask demand', 'check hr', 'special couponFirst', 'check insurance', 'check insurance')).toBeCloseTo(3 * each - 3 * 1.8, 4);
    expect(facts('ask impact', 'ask whyUninsured')).toBeCloseTo(each - 1.8, 4);
    expect(facts('ask whyUninsured', 'ask idcard')).toBe(0);
  });

  test('a source looked at too early is not in vain', () => {
    expect(facts('check cctv', 'check receiverCall', 'ask impact')).toBeCloseTo(18 / 8, 4);
  });
});

describe('time', () => {
  const time = (...steps: string[]): number => (marks(lateDelivery, steps).by['time'] ?? 0) / 4;
  test('is 0.3 of a prompt acknowledgement, falling to nothing at twice the limit, times its quality', () => {
    expect(time('ack own')).toBeCloseTo(0.3, 5);
    expect(time('ack plain')).toBeCloseTo(0.12, 5);
    expect(time('ack deflect')).toBe(0);
    expect(time('wait 60', 'ack own')).toBeCloseTo(0.3, 5);
    // Acknowledged at minute 182: (240 − 182)/120.
    expect(time('wait 60', 'wait 60', 'wait 60', 'ack own')).toBeCloseTo(0.3 * 58 / 120, 5);
    expect(time('wait 240', 'ack own')).toBe(0);
  });

  test('and 0.7 of a good decision within two days, falling to nothing at four', () => {
    const waited = (days: number): number => time(...EXPERT.late.slice(0, 16), ...Array.from({ length: days }, () => 'wait 1440'), EXPERT.late[16]);
    expect(waited(0)).toBeCloseTo(1, 5);
    expect(waited(1)).toBeCloseTo(1, 5);
    // Decided at minute 121 + 2·1,440 = 3,001: (5,760 − 3,001)/2,880.
    expect(waited(2)).toBeCloseTo(0.3 + 0.7 * 2759 / 2880, 4);
    expect(waited(4)).toBeCloseTo(0.3, 5);
  });
});

describe('critical errors', () => {
  const grim = ['ack plain', 'ask demand', 'ask impact', 'check scan', 'check sortlog', 'check weather'];
  const frozen = (kind: 'freezePayment' | 'quarantine' | 'pullParcel', error: CriticalError): Scenario => withHold(kind, 'waybill', error);
  const ready = ['ack own', 'listen open', 'ask impact', 'ask demand', 'ask value', 'check insurance', 'check contract', 'offer payLoss+refundFee 400; civilMarketPrice; contents; none'];
  const special = (error: CriticalError): Scenario => changed(lateDelivery, (draft) => { for (const entry of draft.specials) if (entry.id === 'editTracking') entry.error = error; });
  test.each<readonly [string, Scenario, readonly string[]]>([
    ['unkeepable-promise', lateDelivery, ['ack own', 'promise outcome/240']],
    ['broken-promise', lateDelivery, ['ack own', 'promise callback/30', 'wait 60']],
    ['blame-customer', lostParcel, ['ack own', 'explain rule']],
    ['close-unconfirmed', lateDelivery, ['close']],
    ['over-authority', lateDelivery, [...grim, 'offer refundFee+priorityDelivery 501; serviceGuarantee; missort; none']],
    ['retaliate', lateDelivery, [...grim, 'offer refundFee+priorityDelivery 20; serviceGuarantee; missort; withdrawAppeal']],
    ['off-book-payment', lateDelivery, [...EXPERT.late.slice(0, 17), 'fulfil private']],
    ['pay-unverified', frozen('freezePayment', 'pay-unverified'), ready], ['unsafe-release', frozen('quarantine', 'unsafe-release'), ready], ['ignored-medicine', frozen('pullParcel', 'ignored-medicine'), ready],
    ...(['falsify-tracking', 'falsify-record', 'leak-personal-data', 'prejudge-employee', 'illegal-advice'] as const).map((error) => [error, special(error), ['ack own', 'special editTracking']] as const),
  ])('%s can be made, and rests on the step that made it', (code, scenario, steps) => {
    const { critical } = marks(scenario, steps);
    expect(critical).toEqual([{ code, steps: [steps.length] }]);
  });

  test('every critical error of the texts is among those that can be made, in both languages with its reason', () => {
    expect(Object.keys(CRITICAL)).toEqual(Object.keys(CRITICAL_WHY));
    expect(Object.keys(CRITICAL)).toHaveLength(15);
    for (const text of [...Object.values(CRITICAL), ...Object.values(CRITICAL_WHY)]) expect([text.zh, text.en].every((part) => part.length > 0)).toBe(true);
  });
});

describe('the verdict', () => {
  test('is incomplete until the attempt is handed in, and says whether the case is still open', () => {
    expect(grade(run(lateDelivery, line('ack own')))).toEqual({ status: 'incomplete', missing: ['case-open', 'hand-in'] });
    expect(grade(run(lateDelivery, line('close')))).toEqual({ status: 'incomplete', missing: ['hand-in'] });
  });

  test('gives every criterion a reason with a text whose places its figures fill', () => {
    for (const steps of [EXPERT.lost, EXPERT.lost.slice(0, 12), [], ['ack deflect', 'ask idcard'], [...EXPERT.lost.slice(0, 20), 'fulfil voucher']]) {
      for (const { id, reason, figures } of marks(lostParcel, steps).criteria) {
        expect(CRITERIA[id], id).toBeDefined();
        const text = REASONS[reason];
        if (text === undefined) throw new Error(`${reason} has no text`);
        for (const part of [text.zh, text.en]) for (const [, name = ''] of part.matchAll(/\{(\w+)\}/g)) expect(figures[name], `${reason}: ${name}`).toBeDefined();
      }
    }
  });

  test('rests each criterion on accepted steps of its own kind', () => {
    const graded = marks(lateDelivery, ['ack own', 'ack own', 'listen open', 'ask impact', 'close', 'listen open']);
    expect(graded.criteria.map(({ id, steps }) => [id, steps])).toEqual([['opening', [1, 3]], ['facts', [4]], ['triage', []], ['remedy', []], ['telling', []], ['time', [1]], ['cause', []], ['closure', [5]]]);
  });
});
