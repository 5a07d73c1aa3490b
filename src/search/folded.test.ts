/** Folding: traditional, full-width and upper-case forms become one, and each character knows its place. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, unitsOf } from './folded.ts';

const simplified = new Map([['務', '务'], ['補', '补']]);
const text = (raw: string): string => fold(raw, simplified).text;

test('forms of one word become one', () => {
  expect(text('服務補救')).toBe('服务补救');
  expect(text('ＣＲＭ　（客户）')).toBe('crm客户');
  expect(text('GB/T 19012—2019')).toBe('gb t 19012 2019');
  expect(text('Café, lǜ')).toBe('cafe lv');
  expect(text('80/20')).toBe('80 20');
});

test('a text that is folded already stays as it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => { expect(text(text(raw))).toBe(text(raw)); }));
});

test('every character of the folded text has its place in the original, in order', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
    const { text: folded, at } = fold(raw, simplified);
    expect(at).toHaveLength(folded.length);
    expect(at.every((place, i) => place < raw.length && place >= (at[i - 1] ?? 0))).toBe(true);
  }));
});

test('units are Han characters and words', () => {
  expect(unitsOf('crm的5步 abc')).toEqual(['crm', '的', '5', '步', 'abc']);
});
