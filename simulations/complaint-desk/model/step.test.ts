/** What every step adds: silence, the factor of earlier failures, the loss of a customer, the appeal after seven days. */
import { describe, expect, test } from 'vitest';
import { after, changed, lateDelivery, lostParcel, marks, run, line } from '../../../tests/support/scenarios.ts';

describe('silence', () => {
  // Acknowledged at minute 2, to be informed by 1,442: 2 of anger and 1 of trust an hour from there.
  const quiet = (...steps: string[]): [number, number, number] => {
    const base = after(lateDelivery, ['ack own']);
    const then = after(lateDelivery, ['ack own', ...steps]);
    return [then.time, Number((then.anger - base.anger).toFixed(4)), Number((then.trust - base.trust).toFixed(4))];
  };

  test('costs nothing up to the limit, and from a step that crosses it only what lies beyond', () => {
    expect(quiet('wait 1440')).toEqual([1442, 0, 0]);
    expect(quiet('wait 1440', 'wait 60')).toEqual([1502, 2, -1]);
    expect(quiet('wait 1440', 'wait 240')).toEqual([1682, 8, -4]);
    // 1,380 + 240 = 1,622, of which 180 minutes lie beyond.
    expect(quiet(...Array.from({ length: 23 }, () => 'wait 60'), 'wait 240')).toEqual([1622, 6, -3]);
  });

  test('is charged as the increase, so that many short steps cost what one long one does', () => {
    expect(quiet('wait 1440', 'wait 60', 'wait 60', 'wait 60', 'wait 60')).toEqual(quiet('wait 1440', 'wait 240'));
  });

  test('costs at most 20 and 10 until the customer hears again', () => {
    expect(quiet('wait 1440', 'wait 1440')).toEqual([2882, 20, -10]);
    expect(quiet('wait 1440', 'wait 1440', 'wait 1440')).toEqual([4322, 20, -10]);
  });

  test('begins anew after a report, which is itself late', () => {
    const late = after(lateDelivery, ['ack own', 'wait 1440', 'wait 60', 'status pending']);
    expect(late.contact).toBe(1507);
    const [, anger] = quiet('wait 1440', 'wait 60', 'status pending');
    // 65 minutes beyond, less the report at 0.4: 65/30 − 0.8·5·0.4.
    expect(anger).toBeCloseTo(65 / 30 - 1.6, 3);
    const [, then] = quiet('wait 1440', 'wait 60', 'status pending', 'wait 1440');
    expect(then).toBeCloseTo(anger, 4);
  });

  test('weighs more after earlier failures', () => {
    const twice = changed(lateDelivery, (draft) => { draft.opening.failures = 2; });
    const base = after(twice, ['ack own', 'wait 1440']);
    expect(after(twice, ['ack own', 'wait 1440', 'wait 60']).anger - base.anger).toBeCloseTo(2 * 1.5, 4);
    expect(after(twice, ['ack own', 'wait 1440', 'wait 60']).trust - base.trust).toBeCloseTo(-1, 4);
  });

  test('goes on after an agreement until it is carried out, and then ends', () => {
    const agreed = ['ack own', 'listen open', 'ask impact', 'ask demand', 'check scan', 'check sortlog', 'check weather', 'offer refundFee+priorityDelivery 20; serviceGuarantee; missort+noweather; none'];
    const anger = (...steps: string[]): number => after(lateDelivery, [...agreed, ...steps]).anger;
    expect(anger('wait 1440', 'wait 60') - anger('wait 1440')).toBeCloseTo(2, 4);
    expect(anger('fulfil original', 'wait 1440', 'wait 1440')).toBe(anger('fulfil original'));
  });
});

describe('annoyance and calming', () => {
  test('earlier failures multiply annoyance by a quarter each, and calming not at all', () => {
    const by = (failures: number, step: string): number => {
      const scenario = changed(lateDelivery, (draft) => { draft.opening.failures = failures; });
      return Number((after(scenario, ['ack own', step]).anger - after(scenario, ['ack own']).anger).toFixed(4));
    };
    expect([0, 1, 2, 5].map((failures) => by(failures, 'ask packer'))).toEqual([3, 3.75, 4.5, 6.75]);
    expect([0, 1, 2, 5].map((failures) => by(failures, 'listen open'))).toEqual([-6.4, -6.4, -6.4, -6.4]);
  });

  test('the second use of an act helps 0.4, a third not at all and annoys; reports only stop helping', () => {
    const course = (act: string): number[] => [1, 2, 3, 4].map((uses) => {
      const at = (count: number): number => after(lateDelivery, ['ack own', ...Array.from({ length: count }, () => act)]).anger;
      return Number((at(uses) - at(uses - 1)).toFixed(4));
    });
    expect(course('listen open')).toEqual([-6.4, -2.56, 3, 3]);
    expect(course('status pending')).toEqual([-1.6, -0.64, 0, 0]);
  });

  test('a trap annoys instead of calming at any use; explaining badly weighs more, and blaming the customer most', () => {
    const effect = (step: string, scenario = lateDelivery): [number, number] => {
      const [before, then] = [after(scenario, ['ack own']), after(scenario, ['ack own', step])];
      return [then.anger - before.anger, then.trust - before.trust].map((value) => Number(value.toFixed(4))) as [number, number];
    };
    expect([effect('empathise minimise'), effect('explain rule'), effect('explain rule', lostParcel)]).toEqual([[8, -6], [18, -12], [25, -25]]);
    expect([after(lateDelivery, ['ack own', 'explain rule']).critical, after(lostParcel, ['ack own', 'explain rule']).critical]).toEqual([[], ['blame-customer']]);
    expect(after(lostParcel, ['ack own', 'explain evidence']).critical).toEqual([]);
  });

  test('anger and trust stay between 0 and 100', () => {
    const pleased = changed(lateDelivery, (draft) => { draft.opening = { anger: 20, trust: 99, failures: 0 }; });
    const context = after(pleased, ['ack own', 'listen open', 'ask impact', 'empathise specific', 'apologise neutral'], { level: 1 });
    expect([context.anger, context.trust]).toEqual([0, 100]);
    const furious = after(lostParcel, ['ack own', 'explain rule', 'explain rule']);
    expect([furious.anger, furious.trust]).toEqual([100, 0]);
  });
});

describe('losing the customer', () => {
  const sore = changed(lostParcel, (draft) => { draft.opening = { anger: 90, trust: 40, failures: 0 }; });
  const states = (...steps: string[]): string[] => run(sore, line('ack own', ...steps)).steps.map((step) => step.after.value.process);

  test('takes two successive steps at anger 95 or more', () => {
    expect(states('listen calm', 'check scan')).toEqual(['acked', 'acked', 'customerLost']);
    expect(after(sore, ['ack own', 'listen calm']).anger).toBe(96.4);
    expect(after(sore, ['ack own', 'listen calm']).furiousSteps).toBe(1);
  });

  test('a step that brings anger below 95 saves it, and the count begins anew', () => {
    expect(states('listen calm', 'listen open', 'empathise minimise', 'check scan')).toEqual(['acked', 'acked', 'acked', 'acked', 'customerLost']);
  });

  test('happens after an agreement too, and caps the mark', () => {
    const agreed = ['ack own', 'listen open', 'ask impact', 'empathise specific', 'ask demand', 'check scan', 'check sortlog', 'check weather', 'offer refundFee+priorityDelivery 20; serviceGuarantee; missort+noweather; none'];
    const traps = ['empathise minimise', 'listen calm', 'explain rule', 'explain rule', 'explain rule', 'explain rule', 'explain rule'];
    const played = run(lateDelivery, line(...agreed, ...traps));
    expect(played.last.value.process).toBe('customerLost');
    expect(marks(lateDelivery, [...agreed, ...traps]).passed).toBe(false);
  });

  test('closing ends the case before anything else is reckoned', () => {
    expect(run(sore, line('ack own', 'listen calm', 'close')).last.value.process).toBe('closedUnconfirmed');
  });
});

describe('the appeal', () => {
  const week = Array.from({ length: 7 }, () => 'wait 1440');
  test('comes after 10,080 minutes without a decision, not on the minute', () => {
    const state = (...steps: string[]): string => run(lateDelivery, line('ack own', ...steps)).last.value.process;
    const [, ...six] = week;
    // 2 + 6·1,440 + 1,380 + 58 = 10,080.
    const exactly = [...six, ...Array.from({ length: 23 }, () => 'wait 60'), ...Array.from({ length: 8 }, () => 'assess routine'), ...Array.from({ length: 6 }, () => 'ask packer')];
    expect(after(lateDelivery, ['ack own', ...exactly]).time).toBe(10_080);
    expect(state(...exactly)).not.toBe('appealExternal');
    expect(state(...exactly, 'assess routine')).toBe('appealExternal');
    expect(state(...week)).toBe('appealExternal');
  });

  test('does not come once something is agreed', () => {
    const agreed = ['listen open', 'ask impact', 'ask demand', 'check scan', 'check sortlog', 'check weather', 'offer refundFee+priorityDelivery 20; serviceGuarantee; missort+noweather; none', 'fulfil original'];
    expect(run(lateDelivery, line('ack own', ...agreed, ...week, 'wait 1440')).last.value.process).toBe('fulfilled');
  });
});
