/** What information costs and says: the printed costs and errors, nested samples, and the law of sampling of every source over a thousand seeds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Draws, key } from '../../kit/draws.ts';
import { AMOUNTS, costOf, estimates, LAWS, meanError, NO_PLAN, REFERENCE_PLAN, weeksOf, type Plan } from './survey.ts';
import { RAW_RULES, RIGHT_RULES, SEGMENTS, type Rules } from './terms.ts';
import { combined, taken } from './tidy.ts';
import { generate } from './workshop.ts';

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

test('a larger sample holds the smaller one, answer by answer', () => {
  const drawn = fc.record({ seed: fc.nat(), setting: fc.integer({ min: 1, max: 4 }), law: fc.constantFrom(...LAWS), segment: fc.nat(2), element: fc.nat(11), sizes: fc.uniqueArray(fc.integer({ min: 1, max: 80 }), { minLength: 2, maxLength: 2 }) });
  fc.assert(fc.property(drawn, ({ seed, setting, law, segment, element, sizes }) => {
    const [small = 1, large = 1] = sizes.toSorted((a, b) => a - b);
    const answers = new Draws(key(seed, setting, law.stream, 1000 * law.number + 100 * segment + element));
    const each = Array.from({ length: large }, () => answers.normal());
    for (const n of [small, large]) expect(n * meanError(setting, seed, law, segment, element, n)).toBeCloseTo(each.slice(0, n).reduce((sum, own) => sum + own, 0), 9);
  }), { numRuns: 300 });
});

/** An element that every source tells something of, in the segment that all of them cover. */
const CELL = { segment: 0, element: 3 } as const;
const SEEDS = 1000;

describe('over a thousand seeds the error of a mean follows the printed deviation over √n', () => {
  const base = generate('cold', 1);
  /** One answer of each source, as the model prints it: importance and performance by survey and interviews, performance by complaints and logs, the competitor by visits and sales. */
  const printed = [['survey', 'importance', 150], ['interviews', 'importance', 80], ['survey', 'performance', 140], ['interviews', 'performance', 80], ['complaints', 'performance', 40], ['logs', 'performance', 15], ['benchmark', 'competitor', 120], ['sales', 'competitor', 30]] as const;

  test('the printed sources are all there are', () => { expect(LAWS.map(({ source, aspect, sd }) => [source, aspect, sd])).toEqual(printed); });

  test.each(printed)('%s of %s, %i hundredths an answer', (source, aspect, sd) => {
    for (const n of AMOUNTS[source].filter((amount) => amount > 0)) {
      const plan: Plan = { ...NO_PLAN, [source]: source === 'survey' ? SEGMENTS.map(() => n) : n };
      const truth = base[aspect][CELL.segment]?.[CELL.element] ?? 0;
      const errors = Array.from({ length: SEEDS }, (_, i) => (estimates({ ...base, seed: i + 1 }, plan, aspect, CELL.segment, CELL.element)[0]?.mean ?? Infinity) - truth);
      const mean = errors.reduce((sum, error) => sum + error, 0) / SEEDS;
      const spread = Math.sqrt(errors.reduce((sum, error) => sum + (error - mean) ** 2, 0) / (SEEDS - 1));
      const expected = sd / Math.sqrt(n);
      expect(Math.abs(mean) / (expected / Math.sqrt(SEEDS)), `mean of ${String(n)}`).toBeLessThan(4);
      expect(Math.abs(spread - expected) / (expected / Math.sqrt(2 * (SEEDS - 1))), `spread of ${String(n)}`).toBeLessThan(4);
    }
  });
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

test('raw complaints weigh with their own variance, and so does a survey that was not cleaned', () => {
  // (457/490 + 284/1600 + 425/225) / (1/490 + 1/1600 + 1/225); the competitor as with the right rules.
  expect(cell({ ...RAW_RULES, combining: 'precision' })).toEqual([542, 422, 507]);
});
