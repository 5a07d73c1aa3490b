/** Agreement of labels: the model's printed values, and no gain for one class for everybody. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustedRand, balancedKappa, macroF1 } from './agreement.ts';

const letters = (text: string): string[] => Array.from(text);

test('the corrected recall of four items in three classes', () => {
  const truth = letters('abbc');
  expect([letters('aabc'), letters('aaaa'), letters('bcaa')].map((answer) => Number(balancedKappa(truth, answer, 3).toFixed(12)))).toEqual([0.75, 0, -0.5]);
  expect(balancedKappa(truth, truth)).toBe(1);
  expect(balancedKappa(letters('aaa'), letters('aaa'))).toBe(0);
});

test('one class for everybody earns exactly nothing, whatever the classes', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 4, maxLength: 60 }), (truth) => {
    fc.pre(new Set(truth).size > 1);
    expect(balancedKappa(truth, truth.map(() => truth[0]))).toBeCloseTo(0, 12);
  }));
});

test('macro-F1 of the worked example: revenue tiers, another answer, one class for all', () => {
  const truth = letters('ABCBCBCCCCCCCCCCCCCC');
  expect(macroF1(truth, letters('ABBBCCCCCCCCCCCCCCCC'), ['A', 'B', 'C'])).toBeCloseTo(0.868056, 6);
  expect(macroF1(truth, letters('AACBBCCCCCBCCCCCCCCC'), ['A', 'B', 'C'])).toBeCloseTo(0.634409, 6);
  expect(macroF1(truth, truth.map(() => 'C'), ['A', 'B', 'C'])).toBeCloseTo(0.296296, 6);
});

test('the adjusted Rand index: printed values, and 1 under any names', () => {
  const truth = letters('ABCBCBCCCCCCCCCCCCCC');
  expect(adjustedRand(letters('111222'), letters('112233'))).toBeCloseTo(0.242424, 6);
  expect(adjustedRand(truth, letters('ABBBCCCCCCCCCCCCCCCC'))).toBeCloseTo(0.608057, 6);
  expect(adjustedRand(truth, letters('AACBBCCCCCBCCCCCCCCC'))).toBeCloseTo(0.471794, 6);
  expect(adjustedRand(truth, truth.map((label) => `tier ${label}`))).toBe(1);
});
