/** A round as it is played: what the seed decides, what may be seen when, what is refused and what cannot be read. */
import { describe, expect, test } from 'vitest';
import { keyed, openRound, roundOf, rounds } from '../../tests/support/rounds.ts';
import { bestLine } from '../kit/explore/best.ts';
import { ATTEMPT_FORMAT, type RawAction } from '../kit/attempt.ts';
import { strategicAnalysis } from './index.ts';
import { parseRound } from './scenario.ts';

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);

describe.each(rounds.map((round) => [round.id, round] as const))('%s', (_id, round) => {
  test('the seed mixes what lies on the sheet and never lays an order right', () => {
    const lies = SEEDS.map((seed) => openRound(round, { seed }).view());
    expect(new Set(lies.map(({ statements }) => statements.map(({ id }) => id).join())).size).toBeGreaterThan(35);
    for (const { statements, sequence } of lies) {
      expect(statements.map(({ id }) => id).sort()).toEqual(round.statements.map(({ id }) => id).sort());
      if (round.sequence !== undefined) expect(sequence?.entries.map(({ id }) => id)).not.toEqual(round.sequence.entries.map(({ id }) => id));
    }
  });

  test('a draw holds as many as asked, some of every cell, and any statement in some draw', () => {
    for (const n of round.draws) {
      const met = new Set<string>();
      for (const seed of SEEDS) {
        const ids = openRound(round, { seed, n }).view().statements.map(({ id }) => id);
        expect(new Set(ids).size).toBe(n);
        const [axis] = round.axes;
        const cells = new Set(round.statements.filter(({ id }) => ids.includes(id)).map(({ key }) => key[axis?.id ?? '']?.cell));
        expect(cells.size).toBe(axis?.cells.length);
        for (const id of ids) met.add(id);
      }
      expect(met.size).toBe(round.statements.length);
    }
  });

  test('nothing of the key is seen before handing in, every reason afterwards', () => {
    const wrong = (statement: string, axis: string, key: string): string => {
      const at = round.axes.find(({ id }) => id === axis);
      const taken = round.statements.find(({ id }) => id === statement)?.key[axis]?.also ?? [];
      return at?.cells.find(({ id }) => id !== key && !taken.includes(id))?.id ?? '';
    };
    const open = openRound(round, {}, keyed(round, openRound(round), wrong));
    const before = open.view();
    for (const { answers, arguable } of before.statements) expect([answers, arguable]).toEqual([[], undefined]);
    for (const entry of before.sequence?.entries ?? []) expect(entry.answer).toBeUndefined();
    expect(JSON.stringify(before)).not.toMatch(/"(why|whyNot|takes|also|key)"/);
    const handed = open.send({ type: 'handIn' });
    if (!handed.ok) throw new Error('handing in can be read');
    for (const { id, answers } of handed.value.view().statements) {
      expect(answers).toHaveLength(round.axes.length);
      for (const { right, why, whyNot } of answers) {
        expect(right, id).toBe(false);
        expect(why.zh.length).toBeGreaterThan(4);
        expect(whyNot?.zh.length, id).toBeGreaterThan(4);
      }
    }
    expect(handed.value.view().sequence?.entries.map(({ answer }) => answer?.place)).toEqual(round.sequence?.entries.map((_, i) => i + 1));
  });

  test('the expert earns every mark, and so does the best line the explorer finds', async () => {
    expect((await bestLine(openRound(round, { n: round.draws[0] }))).total).toBe(100);
  });
});

test('a reason of its own goes before what the cell takes', () => {
  const handed = openRound(roundOf('five-forces'), {}, [
    { type: 'place', statement: 'own-fleet', axis: 'force', cell: 'U' }, { type: 'place', statement: 'vaccines', axis: 'force', cell: 'S' }, { type: 'handIn' },
  ]).view();
  const said = (id: string): string | undefined => handed.statements.find((statement) => statement.id === id)?.answers.find(({ axis }) => axis === 'force')?.whyNot?.zh;
  expect(said('own-fleet')).toContain('换的是谁来做');
  expect(said('vaccines')).toContain('供应商是卖给物流企业东西的人');
  expect(handed.statements.find(({ id }) => id === 'own-fleet')?.arguable?.zh).toContain('波特');
});

test('placing again moves, placing in the same cell and taking back nothing are refused, an untouched order is none', () => {
  const round = roundOf('five-steps');
  const laid = openRound(round).view().sequence?.entries.map(({ id }) => id) ?? [];
  const place = (cell: string): RawAction => ({ type: 'place', statement: 'menu', axis: 'step', cell });
  const play = openRound(round, {}, [place('mix'), place('mix'), place('group'), { type: 'takeBack', statement: 'menu', axis: 'step' }, { type: 'takeBack', statement: 'menu', axis: 'step' }, { type: 'order', order: laid }]);
  expect(play.rejections.map((rejection) => rejection?.code)).toEqual([undefined, 'there-already', undefined, undefined, 'not-placed', 'untouched']);
  expect(play.view(3).statements.find(({ id }) => id === 'menu')?.placed).toEqual({ step: 'group' });
  expect(play.view().statements.find(({ id }) => id === 'menu')?.placed).toEqual({});
});

test.each([
  [{ type: 'place', statement: 'nobody', axis: 'cell', cell: 'S' }, 'statement'], [{ type: 'place', statement: 'diesel', axis: 'force', cell: 'S' }, 'axis'],
  [{ type: 'place', statement: 'diesel', axis: 'cell', cell: 'up' }, 'cell'], [{ type: 'order', order: [] }, 'order'], [{ type: 'order', order: ['diesel'] }, 'order[0]'],
])('%j cannot be read', (action, field) => {
  const sent = openRound(roundOf('swot')).send(action);
  expect(sent.ok ? 'read' : sent.problem.at).toBe(`actions[0].${field}`);
});

test('a number that the round does not draw, another field and another scenario are problems of the setup', () => {
  const at = (setup: Readonly<Record<string, unknown>>): string => {
    const play = strategicAnalysis.open(roundOf('swot'), { format: ATTEMPT_FORMAT, simulation: 'strategic-analysis', edition: 1, setup: { scenario: 'swot', seed: 1, mode: 'exam', ...setup }, actions: [] });
    return play.ok ? 'opened' : play.problem.at;
  };
  expect([at({}), at({ n: 12 }), at({ n: 13 }), at({ n: '12' }), at({ level: 1 }), at({ scenario: 'tows' })]).toEqual(['opened', 'opened', 'setup.n', 'setup.n', 'setup.level', 'setup.scenario']);
});

test('a round whose parts do not fit each other is not taken', () => {
  const round = roundOf('tows');
  const [first, ...others] = round.statements;
  const place = (change: object): string => {
    const parsed = parseRound({ ...round, ...change });
    return parsed.ok ? 'taken' : parsed.problem.at;
  };
  const key = (cell: object): object => ({ statements: [{ ...first, key: { cell: { ...first?.key['cell'], ...cell } } }, ...others] });
  expect(place({})).toBe('taken');
  expect(place(key({ cell: 'none' }))).toBe('statements[0].key.cell');
  expect(place(key({ also: ['SO'] }))).toBe('statements[0].key.cell');
  expect(place({ statements: [first, first, ...others] })).toBe('statements');
  expect(place({ statements: [] })).toBe('statements');
  expect(place({ statements: [{ ...first, key: {} }, ...others] })).toBe('statements[0].key');
  expect(place({ draws: [12] })).toBe('draws');
  expect(place({ axes: round.axes.map((axis) => ({ ...axis, marks: 99 })) })).toBe('axes');
});
