/** Faults of a figure's data name the component, the figure and what is wrong. */
import { expect, test } from 'vitest';
import { block, column, pile } from './block.ts';
import { figure, TALL, WIDE } from './figure.ts';

const fig = figure('Flow', 'five-steps');

test('a wrong count is told', () => {
  expect(() => { fig.count([1], 2, 8, 'steps'); }).toThrow('Flow "five-steps": 1 steps, where 2 to 8 can be drawn.');
  expect(() => { fig.count([1], 4, 4, 'quarters'); }).toThrow('1 quarters, where 4 can be drawn');
  expect(() => { fig.count([1, 2], 2, 8, 'steps'); }).not.toThrow();
});

test('a label that is too long or empty is told, with the room there is', () => {
  expect(() => fig.lines('一句怎么也放不进这一小格里去的长话', 60, 12, 2)).toThrow('too long: it takes 4 lines of 5.0 em, and there is room for 2');
  expect(() => fig.lines('responsibility', 60, 12, 2)).toThrow('“responsibility” in the label “responsibility” is too long');
  expect(() => fig.lines(' ', 60, 12, 2)).toThrow('a label is empty');
});

test('a label is its name and under it what is done, each line below the last', () => {
  const { lines, height, width } = block(fig, WIDE, { name: '投诉受理', does: '记事实、诉求' }, 100);
  expect(lines.map(({ text, style }) => [text, style])).toEqual([['投诉受理', 'fig-name'], ['记事实、诉求', 'fig-does']]);
  expect(height).toBe(WIDE.nameLine + WIDE.doesLine);
  expect(width).toBe(72);
  expect((lines[1]?.y ?? 0) - (lines[0]?.y ?? 0)).toBeGreaterThan(14);
  expect(block(fig, TALL, { name: '投诉受理' }, 100).lines).toHaveLength(1);
});

test('blocks below one another keep their distance', () => {
  expect(column([10, 20, 5], 4, 3)).toEqual({ tops: [4, 17, 40], end: 45 });
  expect(pile([])).toEqual({ lines: [], width: 0, height: 0 });
});
