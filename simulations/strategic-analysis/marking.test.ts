/** Marking: oracles of κ and τ, keys that take two cells, and what a slip costs. */
import { describe, expect, test } from 'vitest';
import { gradedRound, keyed, openRound, roundOf, rounds } from '../../tests/support/rounds.ts';
import { stream } from '../kit/random.ts';

test.each([
  [['elements', 'collect', 'arrange', 'group', 'mix'], 1, 50], [['elements', 'collect', 'group', 'arrange', 'mix'], 0.9, 40],
  [['group', 'elements', 'collect', 'arrange', 'mix'], 0.7, 20], [['mix', 'group', 'arrange', 'collect', 'elements'], 0, 0],
])('five steps as %j: score %d, %d marks of 50', async (order, score, marks) => {
  // No seed of these lays the entries in one of the orders tried, which would be an order untouched.
  const verdict = await gradedRound(roundOf('five-steps'), { seed: 1 }, [{ type: 'order', order }]);
  expect(verdict.outcome['order.score']).toBe(score);
  expect(verdict.criteria.find(({ id }) => id === 'order')?.earned).toBeCloseTo(marks, 6);
});

test('κ by hand: of 12 pairs three in each cell, one of WT given to WO', async () => {
  const round = roundOf('tows');
  const play = openRound(round);
  const verdict = await gradedRound(round, {}, keyed(round, play, (statement, _axis, key) => (statement === 'sell-old-lorries' ? 'WO' : key)));
  // p = 11/12; e = (3·3 + 3·4 + 3·3 + 3·2)/144 = 1/4; κ = (11/12 − 1/4)/(3/4) = 8/9.
  expect(verdict.earned).toBeCloseTo(800 / 9, 3);
});

test('what is left open earns nothing and costs no more than it is worth', async () => {
  const round = roundOf('tows');
  const play = openRound(round);
  const verdict = await gradedRound(round, {}, keyed(round, play, (_statement, _axis, key) => (key === 'WT' ? undefined : key)));
  // p = 9/12; e = 3·(3·3)/144 = 3/16; κ = (3/4 − 3/16)/(13/16) = 9/13.
  expect(verdict.earned).toBeCloseTo(900 / 13, 3);
  expect(verdict.finished).toBe(false);
});

test('one cell for all earns nothing, on any axis of any round', async () => {
  let tried = 0;
  for (const round of rounds) for (const axis of round.axes) for (const cell of axis.cells) {
    const play = openRound(round);
    const verdict = await gradedRound(round, {}, keyed(round, play, () => cell.id).filter((action) => action['axis'] === axis.id));
    expect(verdict.criteria.find(({ id }) => id === axis.id)?.earned, `${round.id} ${cell.id}`).toBe(0);
    tried += 1;
  }
  expect(tried).toBeGreaterThan(25);
});

test('either cell of a key that takes two earns the mark', async () => {
  const round = roundOf('strategy-types');
  const play = openRound(round);
  for (const [one, other] of [['relationship', 'satisfaction'], ['value', 'value'], ['relationship', 'value'], ['value', 'satisfaction']] as const) {
    expect((await gradedRound(round, {}, keyed(round, play, (statement, _axis, key) => (statement === 'four-weighty' ? one : statement === 'barely-on-time' ? other : key)))).earned).toBe(100);
  }
  expect((await gradedRound(round, {}, keyed(round, play, (statement, _axis, key) => (statement === 'four-weighty' ? 'satisfaction' : key)))).earned).toBeLessThan(100);
});

describe.each(rounds.map((round) => [round.id, round] as const))('%s', (_id, round) => {
  test('more slips, fewer marks: none, 10 %, 25 %, 40 %', async () => {
    const means: number[] = [];
    for (const share of [0, 0.1, 0.25, 0.4]) {
      const totals: number[] = [];
      for (let seed = 1; seed <= 40; seed += 1) {
        const random = stream(seed);
        const cells = new Map(round.axes.map((axis) => [axis.id, axis.cells.map(({ id }) => id)]));
        const play = openRound(round, { seed });
        const actions = keyed(round, play, (_statement, axis, key) => {
          const others = (cells.get(axis) ?? []).filter((cell) => cell !== key);
          return random() < share ? others[Math.floor(random() * others.length)] : key;
        });
        totals.push((await gradedRound(round, { seed }, actions)).earned);
      }
      means.push(totals.reduce((sum, total) => sum + total, 0) / totals.length);
    }
    const [none = 0, tenth = 0, quarter = 0, two = 0] = means;
    expect(none).toBe(100);
    expect(tenth).toBeLessThan(none - 3);
    expect(quarter).toBeLessThan(tenth - 3);
    expect(two).toBeLessThan(quarter - 3);
  });
});
