/** The keys of the rounds: how many statements each cell has, the disputed ones, and texts that do not tell the cell. */
import { describe, expect, test } from 'vitest';
import { roundOf, rounds } from '../../tests/support/rounds.ts';
import { keyOf } from './model.ts';
import type { Round } from './scenario.ts';

const counts = (round: Round, axis = 0): Record<string, number> => {
  const own = round.axes[axis];
  if (own === undefined) throw new Error(`${round.id} has no axis ${String(axis)}`);
  return Object.fromEntries(own.cells.map((cell) => [cell.id, round.statements.filter((statement) => keyOf(own, statement).cell === cell.id).length]));
};

const cell = (id: string, statement: string, axis: string): string | undefined => roundOf(id).statements.find((one) => one.id === statement)?.key[axis]?.cell;

const length = (text: string): number => Array.from(text).length;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

test('every cell has the statements that the key gives it', () => {
  expect(counts(roundOf('swot'))).toEqual({ S: 5, W: 6, O: 6, T: 6, none: 1 });
  expect(counts(roundOf('tows'))).toEqual({ SO: 3, WO: 3, ST: 3, WT: 3 });
  expect(counts(roundOf('five-forces'))).toEqual({ R: 5, E: 4, S: 5, B: 5, U: 5 });
  expect(counts(roundOf('five-forces'), 1)).toEqual({ up: 17, down: 7 });
  expect(counts(roundOf('five-domains'))).toEqual({ customer: 3, promotion: 3, manufacturing: 3, time: 3, basic: 3 });
});

test('where learners go astray the key is the doctrine’s and takes nothing else', () => {
  expect(cell('swot', 'sorting-line', 'cell')).toBe('none');
  expect(cell('swot', 'concentration', 'cell')).toBe('W');
  expect([cell('five-forces', 'own-fleet', 'force'), cell('five-forces', 'open-network', 'force'), cell('five-forces', 'rail-express', 'force'), cell('five-forces', 'merger', 'force')]).toEqual(['B', 'E', 'U', 'R']);
  expect(cell('five-domains', 'line-sequence', 'domain')).toBe('manufacturing');
  const open = rounds.flatMap(({ id, statements }) => statements.filter(({ key }) => Object.values(key).some(({ also }) => also !== undefined)).map((statement) => `${id}/${statement.id}`));
  expect(open).toEqual(['strategy-types/four-weighty', 'strategy-types/barely-on-time']);
});

test('a key that takes another cell says that it can be argued about', () => {
  const disputed = rounds.flatMap(({ statements }) => statements).filter(({ key }) => Object.values(key).some(({ also }) => also !== undefined));
  expect(disputed.length).toBeGreaterThan(0);
  for (const statement of disputed) expect(statement.arguable, statement.id).toBeDefined();
});

describe.each(rounds.map((round) => [round.id, round] as const))('%s', (_id, round) => {
  test('the length of a statement does not tell its cell', () => {
    for (const axis of round.axes) {
      const byCell = axis.cells.map(({ id }) => round.statements.filter((statement) => keyOf(axis, statement).cell === id)).filter((list) => list.length > 1).map((list) => mean(list.map(({ says }) => length(says.zh))));
      expect(byCell.length).toBeGreaterThan(1);
      expect(Math.max(...byCell) / Math.min(...byCell)).toBeLessThan(1.25);
    }
    const all = round.statements.map(({ says }) => length(says.zh));
    expect(Math.max(...all)).toBeLessThan(2 * Math.min(...all));
  });

  test('no statement names its cell', () => {
    for (const axis of round.axes) for (const statement of round.statements) for (const { name } of axis.cells) {
      expect(statement.says.zh, statement.id).not.toContain(name.zh.replace(/[A-Z↑↓ ]/g, ''));
    }
  });

  test('Chinese is Chinese and English is English', () => {
    const texts = (value: unknown): { zh: string; en: string }[] => (typeof value !== 'object' || value === null ? [] : 'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string' ? [{ zh: value.zh, en: value.en }] : Object.values(value).flatMap(texts));
    const all = texts(round);
    expect(all.length).toBeGreaterThan(30);
    for (const { zh, en } of all) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}|[，。：；]/u);
      // ASCII quotes, commas and colons have no place in a Chinese sentence.
      expect(zh).not.toMatch(/["',:;?]/);
    }
  });
});
