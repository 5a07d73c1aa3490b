/** The shift: its two clocks, waiting on the line, promises, hand-over, what a day draws; and that habits without knowledge do not pass. */
import { describe, expect, test } from 'vitest';
import type { RawAction } from '../kit/attempt.ts';
import { GENERIC, runOf } from '../kit/explore/player.ts';
import type { Play } from '../kit/simulation.ts';
import { sentence } from '../kit/result.ts';
import type { Graded } from '../kit/verdict.ts';
import { contentOf, shifts } from '../../tests/support/course.ts';
import { complaintShift } from './index.ts';
import { drawnCases } from './model/day.ts';
import { players } from './players.ts';
import type { ShiftView } from './view.ts';

const open = (scenario: string, level = 3, day = 1, seed = 1): Play<ShiftView> => {
  const play = complaintShift.open(contentOf(complaintShift.id, scenario), { format: 'lcs-attempt/1', simulation: complaintShift.id, edition: complaintShift.edition, setup: { scenario, seed, mode: 'exam', level, day }, actions: [] });
  if (!play.ok) throw new Error(sentence(play.problem, 'en'));
  return play.value;
};
/** Sends actions of which none may be refused. */
const after = (play: Play<ShiftView>, ...actions: RawAction[]): Play<ShiftView> => actions.reduce((now, action) => {
  const next = now.send(action);
  if (!next.ok) throw new Error(sentence(next.problem, 'en'));
  expect(next.value.rejections.at(-1), JSON.stringify(action)).toBeUndefined();
  return next.value;
}, play);
const seen = (play: Play<ShiftView>, id: string): ShiftView['cases'][number] => {
  const found = play.view().cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} has not come in`);
  return found;
};
const graded = async (play: Play<unknown>): Promise<Graded> => {
  const handed = play.handedIn ? undefined : play.send({ type: 'handIn' });
  const verdict = await (handed?.ok === true ? handed.value : play).verdict();
  if (verdict.status !== 'graded') throw new Error('not graded');
  return verdict;
};
const shift = (id: string): (typeof shifts)[number] => {
  const found = shifts.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('a day', () => {
  test.each(shifts.flatMap((one) => one.levels.map((level) => [one.id, level] as const)))('%s at level %d: as many cases as it says, two together, none after the span', (id, level) => {
    const one = shift(id);
    for (let day = 1; day <= 200; day += 1) {
      const drawn = drawnCases(one, day, level);
      const times = drawn.map(({ arrival }) => arrival);
      expect(drawn).toHaveLength(one.count[level]);
      expect(new Set(drawn.map((entry) => entry.id)).size).toBe(drawn.length);
      expect(times[0]).toBe(0);
      expect(times.toSorted((a, b) => a - b)).toEqual(times);
      expect(Math.max(...times)).toBeLessThanOrEqual(one.span);
      expect(new Set(times).size).toBeLessThan(times.length);
      expect(drawn.every(({ variant, id: name }) => variant < (one.pool.find((entry) => entry.id === name)?.variants ?? 0))).toBe(true);
    }
  });

  test('every case of the pool comes in on some day, as itself and as its twin, in every variant', () => {
    const all = Array.from({ length: 200 }, (_, i) => drawnCases(shift('full-day'), i + 1, 2)).flat();
    expect(new Set(all.map(({ id, twin, variant }) => `${id} ${String(twin)} ${String(variant)}`)).size).toBe(shift('full-day').pool.reduce((sum, { variants, twin }) => sum + variants * (twin ? 2 : 1), 0));
  });

  test('the seed changes words, never the day', () => {
    const [one, other] = [open('full-day', 2, 4, 1), open('full-day', 2, 4, 99)];
    const plain = (play: Play<ShiftView>): unknown => after(play, { type: 'idle' }).view().cases.map(({ id, arrival, standing }) => ({ id, arrival, standing }));
    expect(plain(one)).toEqual(plain(other));
    expect(complaintShift.parts(contentOf(complaintShift.id, 'full-day'), one.attempt.setup).filter(({ name }) => name.startsWith('scenarios/'))).toHaveLength(7);
  });
});

describe('two clocks', () => {
  // Three chats on day 1: damaged-sample and two others come in within ten minutes.
  const start = (): { play: Play<ShiftView>; id: string } => {
    const play = open('three-chats');
    return { play, id: play.view().cases[0]?.id ?? '' };
  };

  test('turning to a case takes a minute, speaking all of its own', () => {
    const { play, id } = start();
    const answered = after(play, { type: 'serve', case: id }, { type: 'ack', wording: 'own', case: id });
    expect(answered.view().time).toBe(3);
    expect(answered.view().serving).toBe(id);
    expect(seen(answered, id)).toMatchObject({ standing: 'open', onLine: true, until: 3 });
  });

  test('what others do goes on without the employee, and until it is back the case can wait', () => {
    const { play, id } = start();
    const sent = after(play, { type: 'serve', case: id }, { type: 'ack', wording: 'own', case: id }, { type: 'check', source: 'insurance', case: id });
    expect(sent.view().time).toBe(8);
    expect(sent.view().serving).toBeNull();
    const { standing, until } = seen(sent, id);
    expect(standing).toBe('underWay');
    expect(until).toBeGreaterThan(8);
    expect(sent.send({ type: 'serve', case: id })).toMatchObject({ ok: true, value: { rejections: [undefined, undefined, undefined, { code: 'under-way' }] } });
    let waited = sent;
    while (waited.view().time < until) waited = after(waited, { type: 'idle' });
    expect(waited.view().time).toBe(until);
    expect(seen(waited, id).standing).toBe('open');
  });

  test('who is left on the line without a word gets angry; who was told when they will hear does not', () => {
    const { play, id } = start();
    const others = play.view().cases.length > 1 ? play : after(play, { type: 'idle' });
    const second = others.view().cases.find((one) => one.id !== id)?.id ?? '';
    const answered = after(others, { type: 'serve', case: id }, { type: 'ack', wording: 'own', case: id });
    const promised = after(answered, { type: 'promise', what: 'callback', due: 240, case: id });
    const away: RawAction[] = [{ type: 'serve', case: second }, { type: 'ack', wording: 'own', case: second }, { type: 'listen', wording: 'open', case: second }, { type: 'serve', case: id }];
    const [left, told] = [after(answered, ...away), after(promised, ...away)];
    // Nine minutes away, five of them patiently: 4 anger, dd as the case has it.
    expect(seen(left, id).kept).toBe(1);
    expect(left.view().desk?.anger).toBeGreaterThan((answered.view().desk?.anger ?? 0) + 3.9);
    expect(left.view().desk?.transcript.filter(({ action }) => action === 'absence').map(({ by }) => by)).toEqual(['record', 'customer']);
    expect(seen(told, id).kept).toBe(0);
    expect(told.view().desk?.anger).toBe(promised.view().desk?.anger);
  });

  test('a promise breaks while others are served, and that is a critical error of the shift', async () => {
    const { play, id } = start();
    let now = after(play, { type: 'serve', case: id }, { type: 'ack', wording: 'own', case: id }, { type: 'promise', what: 'callback', due: 30, case: id });
    for (let i = 0; i < 40 && !now.view().over; i += 1) now = after(now, { type: 'idle' });
    const verdict = await graded(now);
    expect(verdict.critical).toEqual([{ code: 'broken-promise', steps: [now.attempt.actions.length + 1] }]);
    expect(verdict.passed).toBe(false);
  });
});

describe('the end', () => {
  test('after the last minute only handing over is left, and what was handed over cannot be touched', () => {
    let play = open('three-chats');
    while (!play.view().over) play = after(play, { type: 'idle' });
    expect(play.legal().map(({ type }) => type)).toEqual(['handOver', 'handIn']);
    const id = play.view().cases[0]?.id ?? '';
    const given = after(play, { type: 'handOver', case: id, next: 'answer', how: 'warm' });
    expect(seen(given, id)).toMatchObject({ standing: 'handedOver', handover: { next: 'answer', how: 'warm' } });
    expect(given.send({ type: 'handOver', case: id, next: 'answer', how: 'warm' })).toMatchObject({ ok: true, value: { rejections: expect.arrayContaining([{ code: 'handed-over' }]) as unknown } });
  });

  test('a hand-over counts with its right next step, and only where cases were worked on', async () => {
    const run = async (next: string): Promise<number | undefined> => {
      let play = open('three-chats', 3, 2);
      for (let action = await play.expert(); action !== undefined && !play.handedIn; action = await play.expert()) play = after(play, action.type === 'handOver' ? { ...action, next } : action);
      return (await graded(play)).criteria.find(({ id }) => id === 'handover')?.earned;
    };
    expect(await run('carryOut')).toBe(15);
    expect(await run('answer')).toBe(6);
    let idle = open('three-chats', 3, 2);
    while (!idle.view().over) idle = after(idle, { type: 'idle' });
    for (const { id } of idle.view().cases) idle = after(idle, { type: 'handOver', case: id, next: 'answer', how: 'warm' });
    expect((await graded(idle)).criteria.find(({ id }) => id === 'handover')?.earned).toBe(0);
  });
});

const days = [1, 2, 3, 4];
test.each(shifts.flatMap((one) => one.levels.map((level) => [one.id, level] as const)))('in %s at level %d the expert passes on most days and leaves every habit far behind', async (id, level) => {
  const experts: Graded[] = [];
  for (const day of days) {
    let play = open(id, level, day);
    for (let action = await play.expert(); action !== undefined && !play.handedIn; action = await play.expert()) play = after(play, action);
    experts.push(await graded(play));
  }
  expect(experts.filter(({ passed }) => passed).length).toBeGreaterThanOrEqual(3);
  const least = Math.min(...experts.map(({ earned }) => earned));
  for (const player of [...GENERIC, ...players]) {
    const verdicts = await Promise.all(days.map(async (day) => graded(runOf(open(id, level, day), player, day).play)));
    expect(verdicts.filter(({ passed }) => passed), player.name).toEqual([]);
    expect(Math.max(...verdicts.map(({ earned }) => earned)), player.name).toBeLessThan(Math.min(45, least));
  }
}, 60_000);

test('a setup or an action that a shift does not know is named', () => {
  const attempt = open('three-chats').attempt;
  const content = contentOf(complaintShift.id, 'three-chats');
  const problem = (setup: object): unknown => {
    const play = complaintShift.open(content, { ...attempt, setup: { ...attempt.setup, ...setup } });
    return play.ok ? undefined : sentence(play.problem, 'en');
  };
  expect(problem({ level: 1 })).toMatch(/setup\.level/);
  expect(problem({ day: 0 })).toMatch(/setup\.day/);
  expect(problem({ twin: true })).toMatch(/setup/);
  const said = (action: RawAction): string => {
    const next = open('three-chats').send(action);
    return next.ok ? '' : sentence(next.problem, 'en');
  };
  expect(said({ type: 'wait', minutes: 60, case: 'lost-parcel' })).toMatch(/actions\[0\]\.type.*wait/);
  expect(said({ type: 'serve', case: 'nowhere' })).toMatch(/actions\[0\]\.case.*nowhere/);
  expect(said({ type: 'ack', wording: 'own' })).toMatch(/case|type/);
  expect(said({ type: 'ask', topic: 'nothing', case: 'lost-parcel' })).toMatch(/actions\[0\]\.topic/);
});
