/** What information costs and says: the printed costs and errors, and the law of sampling over a thousand seeds. */
import { expect, test } from 'vitest';
import { costOf, LAWS, meanError, REFERENCE_PLAN, weeksOf, type Plan } from './survey.ts';
import { RAW_RULES, RIGHT_RULES, type Rules } from './terms.ts';
import { combined, taken } from './tidy.ts';

const MOST: Plan = { survey: [80, 80, 80], interviews: 8, complaints: 1, logs: 1, benchmark: 30, sales: 1 };
const LEAST: Plan = { survey: [10, 10, 10], interviews: 0, complaints: 1, logs: 0, benchmark: 0, sales: 1 };

test('costs and weeks of three plans', () => {
  expect([REFERENCE_PLAN, MOST, LEAST].map((plan) => [costOf(plan), weeksOf(plan)])).toEqual([[129, 6], [166, 7], [16, 4]]);
});

const importance = { number: 1, stream: 11 };

test('printed errors of nested samples', () => {
  const printed = [[10, -0.090312169], [20, 0.170335564], [40, 0.071502744], [80, 0.071954336]] as const;
  for (const [n, error] of printed) expect(meanError(1, 5, importance, 0, 3, n)).toBeCloseTo(error, 8);
  expect(meanError(1, 5, { number: 2, stream: 12 }, 0, 3, 10)).toBeCloseTo(-0.006340938, 8);
  expect(meanError(1, 5, { number: 2, stream: 12 }, 0, 3, 40)).toBeCloseTo(-0.077676436, 8);
  expect(meanError(1, 5, { number: 7, stream: 17 }, 2, 8, 15)).toBeCloseTo(0.221150824, 8);
  expect(meanError(1, 5, { number: 7, stream: 17 }, 2, 8, 30)).toBeCloseTo(0.035229482, 8);
});

test('over a thousand seeds the error of a mean follows 1/√n', { timeout: 60_000 }, () => {
  const seeds = 1000;
  for (const { sd, ...law } of LAWS.slice(0, 3)) {
    for (const n of [10, 20, 40, 80]) {
      const errors = Array.from({ length: seeds }, (_, seed) => sd * meanError(1, seed + 1, law, 1, 4, n));
      const mean = errors.reduce((sum, error) => sum + error, 0) / seeds;
      const spread = Math.sqrt(errors.reduce((sum, error) => sum + (error - mean) ** 2, 0) / (seeds - 1));
      const expected = sd / Math.sqrt(n);
      expect(Math.abs(mean) / (expected / Math.sqrt(seeds))).toBeLessThan(4);
      expect(Math.abs(spread - expected) / (expected / Math.sqrt(2 * (seeds - 1)))).toBeLessThan(4);
    }
  }
});

/** One cell tidied, as the model prints it: importance, performance, competitor. */
function cell(rules: Rules): number[] {
  const one = (list: Parameters<typeof combined>[0]): number => Math.floor((combined(list, rules) ?? 0) + 0.5);
  return [
    one([taken({ source: 'survey', mean: 612, variance: 562.5 }, 0, 380, 'importance', rules)]),
    one([taken({ source: 'survey', mean: 430, variance: 490 }, 0, 520, 'performance', rules), taken({ source: 'complaints', mean: 444, variance: 1600 }, -160, 0, 'performance', rules), taken({ source: 'logs', mean: 425, variance: 225 }, 0, 0, 'performance', rules)]),
    one([taken({ source: 'benchmark', mean: 510, variance: 480 }, 0, 0, 'competitor', rules), taken({ source: 'sales', mean: 505, variance: 900 }, -90, 0, 'competitor', rules)]),
  ];
}

test('tidying one cell by four sets of rules', () => {
  expect(cell(RIGHT_RULES)).toEqual([612, 425, 507]);
  expect(cell(RAW_RULES)).toEqual([542, 389, 463]);
  expect(cell({ ...RAW_RULES, careless: 'dropLow' })).toEqual([522, 412, 463]);
  expect(cell({ ...RIGHT_RULES, combining: 'last' })).toEqual([612, 425, 415]);
});
