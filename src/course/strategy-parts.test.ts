/** The parts of the strategy workshop in lessons say what its model says. */
import { describe, expect, test } from 'vitest';
import { meanError } from '../../simulations/service-strategy/model/survey.ts';
import { elementMeasures, rankings, repeatedSurveys, smallMixes } from './strategy-parts.ts';

const cell = (importance: number, performance: number, competitor: number) => ({ importance, performance, competitor });

describe('measures of elements', () => {
  const elements = elementMeasures(['accessibility', 'orderCycle', 'orderFill', 'complaints']);

  test('one of three measures an element, and the others say what they measure', () => {
    for (const { measures } of elements) expect(measures.map(({ instead }) => instead === null).sort()).toEqual([false, false, true]);
  });

  test('the right one does not stand at one place', () => {
    expect(new Set(elements.map(({ measures }) => measures.findIndex(({ instead }) => instead === null))).size).toBeGreaterThan(1);
  });
});

describe('a survey taken again and again', () => {
  const surveys = repeatedSurveys([5.7, 5.1]);

  test('its error follows the law of the root', () => {
    expect(surveys.map(({ answers, error }) => [answers, error.toFixed(3)])).toEqual([[10, '0.474'], [20, '0.335'], [40, '0.237'], [80, '0.168']]);
    // 48 draws: their root mean square lies within four standard errors of the law.
    for (const { error, found } of surveys) expect(Math.abs(found / error - 1)).toBeLessThan(4 / Math.sqrt(2 * 48));
  });

  test('its draws are those of the workshop, survey by survey', () => {
    const drawn = (seed: number, element: number, n: number): number => 1.5 * meanError(1, seed, { number: 1, stream: 11 }, 0, element, n);
    for (const { answers, means } of surveys) {
      expect(means).toHaveLength(24);
      for (const [i, [first, second]] of means.entries()) {
        expect(first - 5.7).toBeCloseTo(drawn(i + 1, 6, answers), 9);
        expect(second - 5.1).toBeCloseTo(drawn(i + 1, 10, answers), 9);
      }
    }
  });

  test('more answers put the two elements in the wrong order less often, and cost more', () => {
    const reversed = surveys.map((survey) => survey.reversed);
    expect(reversed).toEqual(reversed.toSorted((a, b) => b - a));
    expect(reversed[0]).toBeGreaterThan(reversed.at(-1) ?? 0);
    expect(surveys.map(({ cost }) => cost)).toEqual([3, 6, 12, 24]);
  });
});

test('each measure of priority ranks the elements of the lesson in its own way', () => {
  const all = rankings([cell(6.2, 4.4, 5.8), cell(6.5, 4.9, 5.6), cell(5.7, 4.3, 5), cell(6, 4.5, 5.1), cell(6.4, 5.6, 5.5), cell(5.1, 5.3, 5.2)]);
  expect(Object.fromEntries(all.map(({ measure, ranks }) => [measure, ranks.join('')]))).toEqual({ importance: '315426', importanceLessPerformance: '124356', lowPerformance: '241365', importanceTimesGap: '123465' });
  expect(all.at(-1)?.scores.map((score) => score.toFixed(2))).toEqual(['8.68', '4.55', '3.99', '3.60', '-0.64', '-0.51']);
});

test('a small mix is worth what the worked example of the model says: extras count 45 per cent where bad basics are left', () => {
  const mixes = smallMixes({ benefit: [53, 110], cost: [40, 70] }, { benefit: [85, 156], cost: [50, 90] });
  const of = (basic: number, info: number) => mixes.find(({ levels }) => levels[0] === basic && levels[1] === info);
  const sum = (parts: readonly [number, number] | undefined) => (parts?.[0] ?? NaN) + (parts?.[1] ?? NaN);
  expect([of(1, 1), of(0, 2)].map((mix) => [mix?.cost, sum(mix?.bad)])).toEqual([[90, 163], [90, 95]]);
  expect([of(1, 1), of(0, 2)].map((mix) => sum(mix?.good))).toEqual([163, 211]);
  expect(of(0, 0)).toEqual({ levels: [0, 0], cost: 0, good: [0, 0], bad: [0, 0] });
});
