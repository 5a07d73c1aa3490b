/** The statechart and the guards say the same: what is refused, the machine would not take, and what is let through, it takes. */
import { initialTransition, transition } from 'xstate';
import { describe, expect, test, vi } from 'vitest';
import { scenarios } from '../../tests/support/course.ts';
import { EXPERT, changed, lateDelivery, line, lostParcel, run, twoRemedies, weatherDelay, withHold } from '../../tests/support/scenarios.ts';
import { stream } from '../kit/random.ts';
import { CHECKS, CLASSES, DUES, HOLDS, PROMISES, REASONS, REFUSALS, ROUTES, SPOKEN, TRANSFERS, WAITS, ACTS, type DeskAction } from './action.ts';
import { clockOf, deskMachine, STAGE_ORDER } from './machine.ts';
import { prepareDesk, type Desk } from './menus.ts';
import { moodOf } from './model/context.ts';
import { hasEnded, refuse } from './model/guards.ts';
import type { Scenario } from './scenario.ts';
import { MOODS_TEXT, REJECTIONS, STATES } from './text.ts';

// Many runs in one test: on a busy machine they take longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const pick = <T>(list: readonly T[], random: () => number): T => {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
};
const some = <T>(list: readonly T[], random: () => number): T[] => list.filter(() => random() < 0.4);
const ids = (list: readonly { readonly id: string }[]): string[] => list.map((entry) => entry.id);

/** One random action of every type, right or wrong, with facts known or not. */
function everyAction({ scenario: s }: Desk, random: () => number): DeskAction[] {
  const facts = ids(s.facts);
  return [
    ...ACTS.map((act) => ({ type: act, wording: pick<string>(SPOKEN[act], random) }) as DeskAction),
    { type: 'ask', topic: pick(ids(s.topics), random) }, { type: 'check', source: pick(ids(s.sources), random) }, { type: 'assess', class: pick(CLASSES, random) }, { type: 'hold', kind: pick(HOLDS, random) },
    { type: 'escalate', reason: pick(REASONS, random) }, { type: 'promise', what: pick(PROMISES, random), due: pick(DUES, random) }, { type: 'special', special: pick(ids(s.specials), random) },
    { type: 'transfer', how: pick(TRANSFERS, random) }, { type: 'wait', minutes: pick(WAITS, random) },
    { type: 'offer', kinds: ids(s.kinds).slice(0, 2), amount: Math.round(random() * 300_000), rules: [s.key.rule], facts: random() < 0.5 ? [] : some(facts, random), condition: pick(ids(s.conditions), random) },
    { type: 'fulfil', route: pick(ROUTES, random) }, { type: 'verify', how: pick(CHECKS, random) }, { type: 'refusal', wording: pick(REFUSALS, random) },
    { type: 'rootcause', cause: pick(ids(s.causes), random), evidence: random() < 0.5 ? [] : some(facts, random) }, { type: 'prevent', action: pick(ids(s.actions), random), measure: pick(ids(s.measures), random) },
    { type: 'close' }, { type: 'handIn' },
  ];
}

/** Random walks that start somewhere on a line, so that late states are met too; `visit` sees every snapshot. */
function walks(scenario: Scenario, expert: readonly string[], count: number, length: number): { readonly states: Set<string>; readonly asked: number; readonly differences: string[] } {
  const desk = prepareDesk(scenario, { scenario: scenario.id, seed: 1, mode: 'exam' });
  const states = new Set<string>();
  const differences: string[] = [];
  let asked = 0;
  for (let seed = 0; seed < count; seed += 1) {
    const random = stream(seed);
    let [snapshot] = initialTransition(deskMachine, desk);
    const begun = run(scenario, line(...expert.slice(0, Math.floor(random() * (expert.length + 1))))).steps.map((step) => step.action);
    for (let step = 0; step < begun.length + length; step += 1) {
      const { context, value } = snapshot;
      states.add(value.process);
      for (const action of everyAction(desk, random)) {
        asked += 1;
        const rejection = refuse(context, value.process, action);
        if ((rejection === undefined) !== snapshot.can({ ...action, desk })) differences.push(`${value.process}: ${JSON.stringify(action)} is ${rejection?.code ?? 'allowed'}, the machine ${snapshot.can({ ...action, desk }) ? 'takes' : 'drops'} it`);
        if (rejection !== undefined && REJECTIONS[rejection.code] === undefined) differences.push(`${rejection.code} has no text`);
      }
      if (value.mood !== moodOf(context.anger)) differences.push(`mood ${value.mood} at anger ${String(context.anger)}`);
      if (value.clock !== clockOf(desk, context)) differences.push(`clock ${value.clock} at minute ${String(context.time)}`);
      if (hasEnded(value.process) && random() < 0.9) break;
      const open = everyAction(desk, random).filter((action) => action.type !== 'handIn' && action.type !== 'close' && refuse(context, value.process, action) === undefined);
      const next = begun[step] ?? (open.length > 0 ? pick(open, random) : undefined);
      if (next === undefined) break;
      [snapshot] = transition(deskMachine, snapshot, { ...next, desk });
    }
  }
  return { states, asked, differences };
}

describe('guards and machine agree at every state of a random walk', () => {
  test.each<readonly [string, Scenario, readonly string[]]>([
    ...scenarios.map((scenario) => [scenario.id, scenario, scenario.id === 'lost-parcel' ? EXPERT.lost : scenario.id === 'late-delivery' ? EXPERT.late : []] as const),
    ['a twin', weatherDelay, []], ['two remedies', twoRemedies, []], ['a needed hold', withHold('quarantine', 'waybill', 'unsafe-release'), EXPERT.lost],
    ['a customer soon lost', changed(lostParcel, (draft) => { draft.opening = { anger: 90, trust: 10, failures: 3 }; }), []],
  ])('%s', (_name, scenario, expert) => {
    const { differences, asked, states } = walks(scenario, expert, 25, 20);
    expect(differences.slice(0, 5)).toEqual([]);
    expect(asked).toBeGreaterThan(2_000);
    expect(states.size).toBeGreaterThan(3);
  });

  test('in every state there is', () => {
    const met = new Set([...walks(lateDelivery, EXPERT.late, 60, 12).states, ...walks(changed(lateDelivery, (draft) => { draft.opening = { anger: 90, trust: 10, failures: 3 }; }), [], 10, 20).states]);
    for (const steps of [
      ['close'], Array.from({ length: 8 }, () => 'wait 1440'),
      ['ack plain', 'ask demand', 'ask impact', 'check scan', 'check sortlog', 'check weather', 'offer goodwill 1; postal3x; scan; none', 'offer goodwill 1; postal3x; scan; none', 'offer goodwill 1; postal3x; scan; none'],
    ]) met.add(run(lateDelivery, line(...steps)).last.value.process);
    expect([...met].sort()).toEqual(Object.keys(STATES).sort());
  });
});

test('states, moods and stages have the names that the texts know', () => {
  const { process, mood } = deskMachine.states;
  expect(Object.keys(process?.states ?? {})).toEqual(Object.keys(STATES));
  expect(Object.keys(mood?.states ?? {})).toEqual(Object.keys(MOODS_TEXT));
  const places = Object.values(process?.states ?? {}).map((state) => state.meta?.place ?? 'nowhere');
  expect(places.every((place) => place === 'beside' || STAGE_ORDER.some((stage) => stage === place))).toBe(true);
});

test('the clock runs from acknowledgement to updates, is late after each, overdue after two days and settled once agreed', () => {
  const clocks = (...steps: string[]): string | undefined => run(lateDelivery, line(...steps)).last.value.clock;
  expect([clocks(), clocks('wait 60', 'wait 60'), clocks('wait 60', 'wait 60', 'wait 60'), clocks('ack own'), clocks('ack own', 'wait 1440'), clocks('ack own', 'wait 1440', 'wait 60'), clocks('ack own', 'wait 1440', 'wait 60', 'status done'), clocks('ack own', 'wait 1440', 'wait 1440')])
    .toEqual(['withinAck', 'withinAck', 'late', 'withinUpdate', 'withinUpdate', 'late', 'withinUpdate', 'overdue']);
  expect(clocks(...EXPERT.late.slice(0, 17))).toBe('settled');
});

test('asking brings a case to assessment, checking to investigation, a refusal to negotiation, the third to stalemate', () => {
  const states = (...steps: string[]): string[] => run(lateDelivery, line(...steps)).steps.map((step) => step.after.value.process);
  const poor = 'offer goodwill 1; postal3x; scan; none';
  expect(states('ack plain', 'assess routine', 'ask demand', 'ask impact', 'check scan', 'ask packer', 'check sortlog', 'check weather', poor, 'check dispatch', poor, poor, 'refusal alternatives', 'close'))
    .toEqual(['acked', 'acked', 'assessing', 'assessing', 'investigating', 'investigating', 'investigating', 'investigating', 'negotiating', 'negotiating', 'negotiating', 'stalemate', 'verifying', 'closed']);
});

test('handing in is possible in every state, and leaves the case as it is', () => {
  for (let count = 0; count <= EXPERT.late.length; count += 1) {
    const [open, handed] = [run(lateDelivery, line(...EXPERT.late.slice(0, count))), run(lateDelivery, line(...EXPERT.late.slice(0, count), 'handIn'))];
    expect(handed.last.value).toEqual({ ...open.last.value, paper: 'handedIn' });
    expect(handed.last.context).toEqual(open.last.context);
  }
});
