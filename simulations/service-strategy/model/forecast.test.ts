/** Benefits and forecasts of the worked cell: what each measure of priority makes of the same data. */
import { expect, test } from 'vitest';
import { BAD_BASICS, segmentBenefit, type Benefits } from './benefit.ts';
import { forecast } from './forecast.ts';
import { ELEMENTS, GROUPS, LEVELS, MEASURES, SEGMENTS, type Measure } from './terms.ts';
import { MISSING, type Figures } from './tidy.ts';

const STAKE = [400, 0, 0];
const KNOWN: Readonly<Record<number, Figures[number][number]>> = { 0: { importance: 600, performance: 450, competitor: 530 }, 1: { importance: 500, performance: 480, competitor: 450 }, 3: { importance: 640, performance: 400, competitor: 560 } };
const figures: Figures = SEGMENTS.map(() => ELEMENTS.map((_, e) => KNOWN[e] ?? MISSING));
const picked = ELEMENTS.map((_, e) => KNOWN[e] !== undefined);
const of = (measure: Measure): Benefits => forecast(STAKE, figures, picked, measure);

test('true benefits, and those of a wrong measure, which turns basic and info round', () => {
  expect(of('importanceTimesGap').offers[0]?.slice(0, 2)).toEqual([[53, 110], [85, 156]]);
  expect(of('importance').offers[0]?.slice(0, 2)).toEqual([[86, 171], [50, 100]]);
  expect(of('importanceLessPerformance').offers[0]?.slice(0, 2)).toEqual([[91, 184], [85, 185]]);
  expect(of('importanceTimesGap').bad).toEqual([false, false, false]);
});

test('basics come first', () => {
  const good = of('importanceTimesGap');
  const bad: Benefits = { ...good, bad: [true, false, false] };
  const [both, alone] = [[1, 1, 0, 0], [0, 2, 0, 0]];
  expect([segmentBenefit(bad, 'value', 0, both), segmentBenefit(bad, 'value', 0, alone), segmentBenefit(good, 'value', 0, alone)]).toEqual([163, 95, 211]);
  expect([segmentBenefit(bad, 'relation', 0, both), segmentBenefit(bad, 'relation', 0, alone), segmentBenefit(good, 'relation', 0, alone)]).toEqual([159, 83, 184]);
  expect([segmentBenefit(bad, 'satisf', 0, both), segmentBenefit(bad, 'satisf', 0, alone), segmentBenefit(good, 'satisf', 0, alone)]).toEqual([122, 60, 133]);
  expect([GROUPS.length, LEVELS.length, BAD_BASICS]).toEqual([4, 2, 150]);
});

test('a warning of bad basics takes importance for the competitor under I − P, and there is none under I and low P', () => {
  // The basic gaps Q − P add up to 80, the gaps I − P to 170.
  const warned = MEASURES.map((measure) => [measure, of(measure).bad[0]]);
  expect(warned).toEqual([['importance', false], ['importanceLessPerformance', true], ['lowPerformance', false], ['importanceTimesGap', false]]);
  const far: Figures = figures.map((row) => row.map((cell) => ({ ...cell, competitor: 700, performance: 200 })));
  expect(MEASURES.map((measure) => forecast(STAKE, far, picked, measure).bad[0])).toEqual([false, true, false, true]);
});

test('what is not picked has no part in a forecast', () => {
  const without = forecast(STAKE, figures, picked.map((own, e) => own && e !== 3), 'importanceTimesGap');
  expect(without.offers[0]?.slice(0, 2)).toEqual([[53, 110], [0, 0]]);
});
