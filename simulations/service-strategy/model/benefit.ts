/** What a service mix is worth: benefit by segment and group, the rule that basics come first, and the net of a mix. Money in k CNY a year. */
import { divided, GROUPS, groupOf, LEVELS, MULTIPLIERS, SEGMENTS, type StrategyType } from './terms.ts';

/** Levels bought, 0 none, 1 standard, 2 premium: by segment and group. */
export type Mix = readonly (readonly number[])[];
/** Benefits or costs of standard and premium by segment and group. */
export type Offers = readonly (readonly (readonly number[])[])[];

/** Benefits without a type, and whether a segment's basics are bad. */
export interface Benefits {
  readonly offers: Offers;
  readonly bad: readonly boolean[];
}

/** Points that a level adds to performance, and the most of a gap that it closes, hundredths [D]. */
export const LIFTS = [{ lift: 0, cap: 120 }, { lift: 60, cap: 260 }] as const;
/** Sum of the gaps of basic elements from which the basics are bad. */
export const BAD_BASICS = 150;
/** Percent that is left of the other groups' benefit where bad basics are left as they are. */
const WITHOUT_BASICS = 45;
const SCALE = 360_000;

export const NOTHING: Mix = SEGMENTS.map(() => GROUPS.map(() => 0));

/** Benefit of each offer: M·Σ I·clip(gap + lift, 0, cap)/360000, with the gap term of each element as `gapOf` has it; `importance` is 0 for an element that plays no part. */
export const benefitsOf = (stake: readonly number[], importance: readonly (readonly number[])[], gapOf: (segment: number, element: number, level: number) => number): Offers =>
  SEGMENTS.map((_s, s) => GROUPS.map((_g, g) => LEVELS.map((_l, l) =>
    divided((stake[s] ?? 0) * (importance[s] ?? []).reduce((sum, value, e) => (groupOf(e) === g ? sum + value * gapOf(s, e, l) : sum), 0), SCALE))));

/** Benefit of one segment's levels under a type. */
export function segmentBenefit({ offers, bad }: Benefits, type: StrategyType, segment: number, levels: readonly number[]): number {
  const name = SEGMENTS[segment] ?? 'A';
  const short = (bad[segment] ?? false) && (levels[0] ?? 0) === 0;
  return GROUPS.reduce((sum, group, g) => {
    const level = levels[g] ?? 0;
    if (level === 0) return sum;
    const own = divided((offers[segment]?.[g]?.[level - 1] ?? 0) * MULTIPLIERS[type][name][group], 100);
    return sum + (short ? divided(own * WITHOUT_BASICS, 100) : own);
  }, 0);
}

export const segmentCost = (costs: Offers, segment: number, levels: readonly number[]): number => levels.reduce((sum, level, g) => sum + (level === 0 ? 0 : (costs[segment]?.[g]?.[level - 1] ?? 0)), 0);

export const mixCost = (costs: Offers, mix: Mix): number => mix.reduce((sum, levels, s) => sum + segmentCost(costs, s, levels), 0);
export const mixBenefit = (benefits: Benefits, type: StrategyType, mix: Mix): number => mix.reduce((sum, levels, s) => sum + segmentBenefit(benefits, type, s, levels), 0);
export const mixNet = (benefits: Benefits, costs: Offers, type: StrategyType, mix: Mix): number => mixBenefit(benefits, type, mix) - mixCost(costs, mix);
