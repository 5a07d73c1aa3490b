/** Numbers as people write them, in either notation; what is no number; and which notation a column is in. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notationOf, readNumber, type Notation } from './numbers.ts';
import { readTyped } from './typed.ts';

const value = (text: string, notation: Notation = 'point'): number | null | undefined => { const read = readNumber(text, notation); return read === null || read === undefined ? read : read.value; };

test('every way of grouping gives the number back', () => {
  const grouped = (digits: string, by: string): string => digits.replace(/\B(?=(\d{3})+$)/g, by);
  fc.assert(fc.property(fc.nat(1e9), fc.integer({ min: 0, max: 99 }), fc.boolean(), fc.constantFrom('', ',', ' ', '\u00A0', '\u202F', '’'), (whole, cents, negative, by) => {
    const wanted = (negative ? -1 : 1) * Number(`${String(whole)}.${String(cents).padStart(2, '0')}`);
    const sign = negative ? '-' : '';
    expect(value(`${sign}${grouped(String(whole), by)}.${String(cents).padStart(2, '0')}`)).toBe(wanted === 0 ? 0 : wanted);
    expect(value(`${sign}${grouped(String(whole), by === ',' ? '.' : by)},${String(cents).padStart(2, '0')}`, 'comma')).toBe(wanted === 0 ? 0 : wanted);
  }));
});

test('signs, brackets, currency, full-width digits and exponents', () => {
  expect([' ¥1,234.50 ', '(1,234)', '−5', '１２３', '1.2E+05', 'CNY 7', '8 元', '-¥3', '.5', '1 234 567'].map((text) => value(text))).toEqual([1234.5, -1234, -5, 123, 120_000, 7, 8, -3, 0.5, 1_234_567]);
  expect(readNumber('12.5%', 'point')).toEqual({ value: 12.5, percent: true });
  expect(readNumber(7, 'comma')).toEqual({ value: 7, percent: false });
});

test('blanks are no numbers and no faults; words and wrong groups are faults', () => {
  expect(['', '  ', '-', '—', 'n/a', 'N/A'].map((text) => value(text))).toEqual([null, null, null, null, null, null]);
  expect(['约 50', '1,23', '12,34.5', '1.2.3', '0x10', '1e', 'e5', '5 6', '--5', 'Infinity', '٣'].map((text) => value(text))).toEqual(Array.from({ length: 11 }, () => undefined));
  expect(value('1.234,5')).toBe(undefined);
  expect(value('1,234.5', 'comma')).toBe(undefined);
});

test('a column is read in the notation that fits more of it, and with a point where both do', () => {
  expect(notationOf(['1.234,5', '12', '7,25'])).toBe('comma');
  expect(notationOf(['1,234.5', '12'])).toBe('point');
  expect(notationOf(['1.234', '5.678'])).toBe('point');
  expect(notationOf([])).toBe('point');
});

test('a typed number is taken within its bounds and whole where it must be', () => {
  const bounds = { least: 1, most: 100, whole: true };
  expect(['5', ' 100 ', '', '1.5', 'x', '0', '101'].map((text) => readTyped(text, bounds))).toEqual([5, 100, null, 'unread', 'unread', 'outside', 'outside']);
  expect(readTyped('1.5', { least: 0, most: 2 })).toBe(1.5);
});
