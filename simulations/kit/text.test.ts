/** Places in texts: filled where there is a figure, left standing where there is none. */
import { expect, test } from 'vitest';
import { parse } from './parse.ts';
import { fill, fillText, textSchema } from './text.ts';

test('figures go into their places, as often as they stand there', () => {
  expect(fill('运费 {fee} 元，{fee} 元一分不少', { fee: 18 })).toBe('运费 18 元，18 元一分不少');
  expect(fill('{a.b} and {c_d1}', { 'a.b': 'x', c_d1: 0 })).toBe('x and 0');
});

test('a place without a figure stays as it is, so that it is seen', () => {
  expect(fill('{fee} of {total}', { fee: 1 })).toBe('1 of {total}');
});

test('what is no place is left alone, and a figure is not filled again', () => {
  expect(fill('{} { fee } {1} {"fee": 1} }{', { fee: 1 })).toBe('{} { fee } {1} {"fee": 1} }{');
  expect(fill('{a}', { a: '{b}', b: 'no' })).toBe('{b}');
});

test('both languages get the same figures', () => {
  expect(fillText({ zh: '{n} 元', en: 'CNY {n}' }, { n: '1,292' })).toEqual({ zh: '1,292 元', en: 'CNY 1,292' });
});

test('a text has both languages and nothing else, and neither is empty', () => {
  const sound = (raw: unknown): boolean => parse(textSchema, raw).ok;
  expect([sound({ zh: '好', en: 'good' }), sound({ zh: '好' }), sound({ zh: '', en: 'good' }), sound({ zh: '好', en: 'good', de: 'gut' }), sound('好')]).toEqual([true, false, false, false, false]);
});
