/** What the figures of lessons take from the strategy workshop: which measure measures an element, one survey taken again and again, elements ranked by each measure of priority, a small mix. */
import { Draws } from '../../simulations/kit/draws.ts';
import type { Text } from '../../simulations/kit/text.ts';
import { segmentBenefit, segmentCost } from '../../simulations/service-strategy/model/benefit.ts';
import { priorityOf } from '../../simulations/service-strategy/model/forecast.ts';
import { SETTING } from '../../simulations/service-strategy/model/settings.ts';
import { AMOUNTS, costOf, LAWS, meanError, NO_PLAN } from '../../simulations/service-strategy/model/survey.ts';
import { CANDIDATES, ELEMENTS, MEASURES, type Element, type Measure } from '../../simulations/service-strategy/model/terms.ts';
import type { Cell } from '../../simulations/service-strategy/model/tidy.ts';
import { CANDIDATE_TEXTS, measuresOf } from '../../simulations/service-strategy/text-elements.ts';
import { MEASURE_TEXTS } from '../../simulations/service-strategy/text-menus.ts';

/** An element with three measures; `instead` says what a wrong one measures. */
export interface ElementMeasures {
  readonly id: Element;
  readonly name: Text;
  readonly about: Text;
  readonly measures: readonly { readonly text: Text; readonly instead: Text | null }[];
}

/** Where the right measures stand is drawn, so that their places tell nothing. */
const PLACES_SEED = 4;

export function elementMeasures(ids: readonly Element[]): ElementMeasures[] {
  const draws = new Draws(PLACES_SEED);
  const right = CANDIDATES.map(() => draws.int(0, 2));
  return ids.map((id) => ({ id, name: CANDIDATE_TEXTS[id].name, about: CANDIDATE_TEXTS[id].about, measures: measuresOf(id, right) }));
}

/** Two elements whose importance one survey asks for, points of seven. */
export type Pair = readonly [first: number, second: number];

/** A survey of one size, taken by seed again and again. */
export interface RepeatedSurvey {
  readonly answers: number;
  /** Standard error by its law, points. */
  readonly error: number;
  /** Root of the mean square of the errors that came. */
  readonly found: number;
  readonly means: readonly Pair[];
  /** Surveys that put the less important element first. */
  readonly reversed: number;
  /** k CNY. */
  readonly cost: number;
}

const TIMES = 24;
const POINT = 100;
/** The elements whose streams are drawn. */
const ASKED = [ELEMENTS.indexOf('systemFlexibility'), ELEMENTS.indexOf('tracing')] as const;

export function repeatedSurveys([first, second]: Pair): RepeatedSurvey[] {
  const law = LAWS.find(({ source, aspect }) => source === 'survey' && aspect === 'importance');
  if (law === undefined) throw new Error('The workshop has no survey of importance.');
  return AMOUNTS.survey.filter((n) => n > 0).map((answers) => {
    const error = (seed: number, element: number): number => (law.sd * meanError(SETTING.cold.index, seed, law, 0, element, answers)) / POINT;
    const errors = Array.from({ length: TIMES }, (_, i): Pair => [error(i + 1, ASKED[0]), error(i + 1, ASKED[1])]);
    const means = errors.map(([a, b]): Pair => [first + a, second + b]);
    return {
      answers, means,
      error: law.sd / Math.sqrt(answers) / POINT,
      found: Math.sqrt(errors.flat().reduce((sum, one) => sum + one * one, 0) / (2 * TIMES)),
      reversed: means.filter(([a, b]) => (a < b) === (first > second)).length,
      cost: costOf({ ...NO_PLAN, survey: [answers, 0, 0] }),
    };
  });
}

/** Elements by one measure of priority: the score of each, and its rank from 1. */
export interface Ranking {
  readonly measure: Measure;
  readonly name: Text;
  readonly scores: readonly number[];
  readonly ranks: readonly number[];
}

export const rankings = (cells: readonly Cell[]): Ranking[] => MEASURES.map((measure) => {
  const scores = cells.map((cell) => priorityOf(cell, measure));
  const order = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return { measure, name: MEASURE_TEXTS[measure], scores, ranks: scores.map((_, i) => order.indexOf(i) + 1) };
});

/** A service at its two levels, standard and premium: benefit without a strategy type, and cost, k CNY a year. */
export interface Service {
  readonly benefit: readonly [number, number];
  readonly cost: readonly [number, number];
}

/** A mix of a basic and an information service for one segment, levels 0 to 2: its cost, and the benefit of each service where the basics are good and where they are bad. */
export interface SmallMix {
  readonly levels: readonly [basic: number, info: number];
  readonly cost: number;
  readonly good: readonly [basic: number, info: number];
  readonly bad: readonly [basic: number, info: number];
}

/** All nine mixes under the value-added strategy. */
export function smallMixes(basic: Service, info: Service): SmallMix[] {
  const benefit = (bad: boolean, levels: readonly number[]): number => segmentBenefit({ offers: [[basic.benefit, info.benefit]], bad: [bad] }, 'value', 0, levels);
  const parts = (bad: boolean, levels: readonly [number, number]): readonly [number, number] => {
    const own = benefit(bad, [levels[0]]);
    return [own, benefit(bad, levels) - own];
  };
  return [0, 1, 2].flatMap((first) => [0, 1, 2].map((second): SmallMix => {
    const levels = [first, second] as const;
    return { levels, cost: segmentCost([[basic.cost, info.cost]], 0, levels), good: parts(false, levels), bad: parts(true, levels) };
  }));
}
