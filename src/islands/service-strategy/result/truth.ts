/** The hand-in beside the truth: what each bought service really brings, how far the figures were off, and which priorities were the right ones. Money in k CNY. */
import { BAD_BASICS, benefitsOf, LIFTS, segmentBenefit, type Benefits } from '../../../../simulations/service-strategy/model/benefit.ts';
import { PRIORITIES } from '../../../../simulations/service-strategy/model/context.ts';
import type { Review } from '../../../../simulations/service-strategy/model/review.ts';
import { CANDIDATES, clip, ELEMENTS, GROUPS, isElement, PER_GROUP, SEGMENTS, type StrategyType } from '../../../../simulations/service-strategy/model/terms.ts';
import type { StrategyView } from '../../../../simulations/service-strategy/view.ts';

/** A cell of the mix that is bought in the learner's mix or in the best one. */
export interface MixRow {
  readonly segment: number;
  readonly group: number;
  readonly own: number;
  readonly best: number;
  /** Of the own level; nothing where none was bought. */
  readonly cost: number | null;
  readonly forecast: number | null;
  readonly truth: number | null;
}

/** True benefits without a type, from the true figures. */
export const trueBenefits = ({ about }: StrategyView, { relevant, truth }: Review): Benefits => ({
  offers: benefitsOf(about.stake, truth.map((row) => row.map(({ importance }, e) => (relevant[e] === true ? importance : 0))), (s, e, l) => {
    const { lift, cap } = LIFTS[l === 0 ? 0 : 1];
    const cell = truth[s]?.[e];
    return cell === undefined ? 0 : clip(cell.competitor + lift - cell.performance, 0, cap);
  }),
  bad: truth.map((row) => row.slice(0, PER_GROUP).reduce((sum, { competitor, performance }, e) => (relevant[e] === true ? sum + Math.max(0, competitor - performance) : sum), 0) >= BAD_BASICS),
});

/** What one bought service adds to its segment's benefit, the rest of the mix as it is. */
function added(benefits: Benefits, type: StrategyType, segment: number, levels: readonly number[], group: number): number {
  return segmentBenefit(benefits, type, segment, levels) - segmentBenefit(benefits, type, segment, levels.map((level, g) => (g === group ? 0 : level)));
}

export function mixRows(view: StrategyView, review: Review): MixRow[] {
  const { decided: { mix, type }, costs, forecast } = view;
  const benefits = trueBenefits(view, review);
  return SEGMENTS.flatMap((_s, segment) => GROUPS.flatMap((_g, group): MixRow[] => {
    const levels = mix[segment] ?? [];
    const [own, best] = [levels[group] ?? 0, review.best.mix[segment]?.[group] ?? 0];
    if (own === 0 && best === 0) return [];
    const bought = own > 0 && type !== null;
    return [{
      segment, group, own, best, cost: own === 0 ? null : (costs[segment]?.[group]?.[own - 1] ?? 0),
      forecast: bought && forecast !== null ? added(forecast, type, segment, levels, group) : null, truth: bought ? added(benefits, type, segment, levels, group) : null,
    }];
  }));
}

/** Money spent on services that bring less than they cost, and what they bring. */
export const wasteOf = (rows: readonly MixRow[]): { readonly spent: number; readonly back: number } => rows.reduce((sum, { cost, truth }) => (cost !== null && truth !== null && truth < cost ? { spent: sum.spent + cost, back: sum.back + truth } : sum), { spent: 0, back: 0 });

/** Mean distance of the learner's gaps Q − P from the true ones over the picked elements that matter, hundredths; nothing without data. */
export function gapError({ figures, decided }: StrategyView, { truth, relevant }: Review): number | null {
  const off = SEGMENTS.flatMap((_s, s) => ELEMENTS.flatMap((element, e) => {
    const [own, real] = [figures?.[s]?.[e], truth[s]?.[e]];
    return own === undefined || real === undefined || relevant[e] !== true || decided.picks[element] === undefined ? [] : [Math.abs(own.competitor - own.performance - (real.competitor - real.performance))];
  }));
  return off.length === 0 ? null : off.reduce((sum, one) => sum + one, 0) / off.length;
}

/** How many of the named priorities are among those worth most. */
export function hitsOf({ decided }: StrategyView, { truth }: Review): number {
  const values = truth.flatMap((row) => row.map(({ value }) => value)).sort((a, b) => b - a);
  const least = values[PRIORITIES - 1] ?? 0;
  return decided.priorities.filter(({ segment, element }) => (truth[segment]?.[element]?.value ?? 0) >= Math.max(1, least)).length;
}

/** Picks in all, and those that matter with the right measure. */
export function picksOf({ decided: { picks } }: StrategyView, { relevant, right }: Review): { readonly all: number; readonly right: number } {
  const picked = CANDIDATES.filter((candidate) => picks[candidate] !== undefined);
  return { all: picked.length, right: picked.filter((candidate) => isElement(candidate) && relevant[ELEMENTS.indexOf(candidate)] === true && picks[candidate] === right[candidate]).length };
}
