/** Amounts: arithmetic over named figures to whole 分, and what is said of an expression that cannot be worked out. */
import { expect, test } from 'vitest';
import { sentence } from '../../kit/result.ts';
import { inFen } from './amount.ts';

const figures = { fee: 18, value: 1280, loss: 2000, declared: 3000, actual: 8000, zero: 0 };
const fen = (source: string): number | string => {
  const amount = inFen(source, figures);
  return amount.ok ? amount.value : sentence(amount.problem, 'en');
};

test('numbers, figures and their sums, products and quotients come out in 分', () => {
  expect([fen('12'), fen('0.5'), fen('fee'), fen('value + 140'), fen('loss * declared / actual'), fen('7 * fee'), fen('(24 - 20) * 3.2 * 350'), fen('46800 * 0.0005 * 6')]).toEqual([1200, 50, 1800, 142_000, 75_000, 12_600, 448_000, 14_040]);
});

test('products bind before sums, equal ranks from the left, brackets and signs first', () => {
  expect([fen('2 + 3 * 4'), fen('(2 + 3) * 4'), fen('10 - 3 - 2'), fen('16 / 4 / 2'), fen('8 / 4 * 2'), fen('-2 + 5'), fen('-(2 + 3) * -2'), fen('3 - -2'), fen('((fee))')]).toEqual([1400, 2000, 500, 200, 400, 300, 1000, 500, 1800]);
});

test('spaces do not matter, and the last 分 is rounded', () => {
  expect([fen('  fee+20 '), fen('value\n+ 1'), fen('10 / 3'), fen('20 / 3'), fen('0.005')]).toEqual([3800, 128_100, 333, 667, 1]);
});

test('what cannot be read is named', () => {
  expect([fen('freight'), fen('fee + tax * 2'), fen('fee % 2'), fen('fee +'), fen('fee / zero'), fen('1.2.3'), fen('Fee')]).toMatchInlineSnapshot(`
    [
      "freight: expected a figure of fee, value, loss, declared, actual, zero, got freight.",
      "fee + tax * 2: expected a figure of fee, value, loss, declared, actual, zero, got tax.",
      "fee % 2: expected a number, a figure or + - * / ( ), got  % 2.",
      "fee +: expected a figure of fee, value, loss, declared, actual, zero, got the end.",
      "fee / zero: expected a figure of fee, value, loss, declared, actual, zero, got no finite amount.",
      "1.2.3: expected a number, a figure or + - * / ( ), got .3.",
      "Fee: expected a number, a figure or + - * / ( ), got Fee.",
    ]
  `);
});

test.each(['', 'fee fee', '(fee', 'fee)', '* 2', 'zero / zero', '2 (3)', '1e3', '元'])('“%s” is no amount', (source) => {
  expect(inFen(source, figures).ok).toBe(false);
});
