/** A typed rate: what is read, in which unit, and what is not. */
import { expect, test } from 'vitest';
import { readRate } from './rate.ts';

const orders = { item: 'orders', per: 1 } as const;
const credit = { item: 'credit', per: 10_000 } as const;
const read = (text: string, pool: typeof orders | typeof credit): number | undefined => { const result = readRate(text, pool); return result.ok ? result.value : undefined; };

test('a number is the rate itself, whatever its characters', () => {
  expect(read('30', orders)).toBe(30);
  expect(read(' 1,250.5 ', orders)).toBe(1250.5);
  expect(read('３０．５', orders)).toBe(30.5);
  expect(read('627.35', credit)).toBe(627.35);
});

test('a percentage is basis points where the driver is money, and nothing elsewhere', () => {
  expect(read('6.27%', credit)).toBe(627);
  expect(read('6％', credit)).toBe(600);
  expect(read('6%', orders)).toBeUndefined();
});

test('a pool over a volume is divided, to the precision of the pool table', () => {
  expect(read('1,000/3', orders)).toBe(333.3333);
  expect(read('1000÷8', orders)).toBe(125);
  expect(read('627/10000', credit)).toBe(627);
});

test('what is no rate is a problem that keeps what was typed', () => {
  for (const text of ['', 'abc', '-3', '1/0', '1e5', '3/', '2000000000']) expect(readRate(text, orders), text).toMatchObject({ ok: false, problem: { at: 'rate.orders', got: text } });
});
