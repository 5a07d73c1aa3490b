/** How far a round has come, and how its cells are laid out. */
import { describe, expect, test } from 'vitest';
import { keyed, openRound, roundOf, rounds } from '../../../tests/support/rounds.ts';
import { arrangementOf, filled, FORCES, GRIDS } from './board/arrange.ts';
import { progressOf } from './progress.ts';

const FORCES_ROUND = roundOf('five-forces');

describe('progress', () => {
  test('a statement counts once it is placed on every axis, and the next open question comes after it', () => {
    const [first, second] = openRound(FORCES_ROUND).view().statements.map(({ id }) => id);
    const half = openRound(FORCES_ROUND, {}, [{ type: 'place', statement: first, axis: 'force', cell: 'R' }]).view();
    expect(progressOf(half)).toMatchObject({ placed: 0, of: 24, ordered: undefined, next: { statement: first, axis: 'direction' } });
    const whole = openRound(FORCES_ROUND, {}, [{ type: 'place', statement: first, axis: 'force', cell: 'R' }, { type: 'place', statement: first, axis: 'direction', cell: 'up' }]).view();
    expect(progressOf(whole, 0)).toMatchObject({ placed: 1, next: { statement: second, axis: 'force' } });
  });

  test('after the last statement the search begins again at the first that is open, and ends when none is', () => {
    const actions = keyed(FORCES_ROUND, openRound(FORCES_ROUND));
    const first = openRound(FORCES_ROUND).view().statements[0]?.id;
    const one = openRound(FORCES_ROUND, {}, actions.filter((action) => action['statement'] !== first)).view();
    expect(progressOf(one, 23)).toMatchObject({ placed: 23, next: { statement: first, axis: 'force' } });
    expect(progressOf(openRound(FORCES_ROUND, {}, actions).view()).next).toBeUndefined();
  });

  test('an order counts once it has been touched', () => {
    const round = roundOf('five-steps');
    expect(progressOf(openRound(round).view()).ordered).toBe(false);
    expect(progressOf(openRound(round, {}, keyed(round, openRound(round))).view()).ordered).toBe(true);
  });
});

describe('arrangement', () => {
  test('each round has the layout of its tool', () => {
    const arrangements = Object.fromEntries(rounds.map((round) => [round.id, openRound(round).view().axes.map(arrangementOf)[0]]));
    expect(arrangements).toEqual({ swot: 'swot', tows: 'tows', 'five-forces': 'forces', 'strategy-types': 'columns', 'five-domains': 'columns', 'five-steps': 'columns', motives: 'columns' });
  });

  test('no statement that was placed is missing on the board, and every force has a place in the figure', () => {
    for (const round of rounds) {
      const view = openRound(round, {}, keyed(round, openRound(round))).view();
      const [axis] = view.axes;
      const numbers = axis === undefined ? [] : filled(view, axis).flatMap(({ statements }) => statements.map(({ no }) => no));
      expect(numbers.sort((a, b) => a - b), round.id).toEqual(view.statements.map((_, i) => i + 1));
    }
    expect(FORCES_ROUND.axes[0]?.cells.map(({ id }) => id).sort()).toEqual(Object.keys(FORCES).sort());
    expect(roundOf('tows').axes[0]?.cells.map(({ id }) => id).sort()).toEqual([...GRIDS.tows.flat()].sort());
  });
});
