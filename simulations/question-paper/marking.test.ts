/** Marking by kind: full, partial and no marks, and what a guesser gets. */
import { describe, expect, test } from 'vitest';
import { rightId, type Item, type ItemOf } from './item.ts';
import { inversions } from '../kit/kendall.ts';
import { share } from './marking.ts';

const text = (word: string): { zh: string; en: string } => ({ zh: word, en: word });
const common = { lesson: 'l', knowledge: ['k'], stem: text('stem') };
const option = (id: string, right = false) => ({ id, text: text(id), why: text(id), ...(right ? { right: true as const } : {}) });
const entry = (id: string) => ({ id, text: text(id), why: text(id) });

const single: Item = { ...common, id: 's', kind: 'single', options: [option('a'), option('b', true), option('c')] };
const multiple: Item = { ...common, id: 'm', kind: 'multiple', options: [option('a', true), option('b', true), option('c'), option('d')] };
const judge: Item = { ...common, id: 'j', kind: 'judge', holds: false, reasons: [option('a'), option('b', true), option('c')] };
const order: Item = { ...common, id: 'o', kind: 'order', entries: ['a', 'b', 'c', 'd', 'e'].map(entry) };
const match: ItemOf<'match'> = { ...common, id: 'x', kind: 'match', pairs: ['a', 'b', 'c'].map((id) => ({ id, left: text(id), right: text(id), why: text(id) })), extras: [entry('z')] };
const bins: Item = { ...common, id: 'b', kind: 'bins', bins: [{ id: 'one', name: text('1') }, { id: 'two', name: text('2') }], entries: ['a', 'b', 'c', 'd'].map((id, i) => ({ ...entry(id), bin: i < 2 ? 'one' : 'two' })) };
const number: Item = { ...common, id: 'n', kind: 'number', unit: text('元'), draw: { a: { from: 1, to: 1, step: 1 } }, answer: 'a', tolerance: 0.5, solution: text('s'), slips: [] };

describe('a share of the mark', () => {
  test('single choice: all or nothing', () => {
    expect([share(single, { option: 'b' }, 0), share(single, { option: 'a' }, 0), share(single, {}, 0)]).toEqual([1, 0, 0]);
  });
  test('several choices: a wrong one takes back a right one, and never more', () => {
    expect([['a', 'b'], ['a'], ['a', 'c'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd'], ['c']].map((options) => share(multiple, { options }, 0))).toEqual([1, 0.5, 0, 0.5, 0, 0]);
  });
  test('judgement: half, and the other half for the reason behind a right one', () => {
    expect([share(judge, { holds: false, reason: 'b' }, 0), share(judge, { holds: false, reason: 'a' }, 0), share(judge, { holds: true, reason: 'b' }, 0)]).toEqual([1, 0.5, 0]);
  });
  test('ordering: one less the share of inversions (the course\'s four worked orders)', () => {
    const of = (digits: string): number => share(order, { order: Array.from(digits, (digit) => 'abcde'.charAt(Number(digit) - 1)) }, 0);
    expect(['12345', '12435', '41235', '54321'].map(of)).toEqual([1, 0.9, 0.7, 0]);
    expect(inversions(['c', 'a', 'b'], ['a', 'b', 'c'])).toBe(2);
  });
  test('matching and sorting: the share that is placed right', () => {
    expect(share(match, { pairs: { a: rightId(match, 'a'), b: rightId(match, 'c'), c: rightId(match, 'z') } }, 0)).toBeCloseTo(1 / 3);
    expect(share(bins, { bins: { a: 'one', b: 'two', c: 'two', d: 'two' } }, 0)).toBe(0.75);
    expect(share(bins, {}, 0)).toBe(0);
  });
  test('a number counts up to its tolerance, the bound included', () => {
    expect([120, 120.5, 119.5, 120.51].map((value) => share(number, { value }, 120))).toEqual([1, 1, 1, 0]);
  });
});
