/** The hand-in beside the truth: what each bought service really brings, and how many priorities were the right ones. Money in k CNY. */
import { segmentBenefit, type Benefits } from '../../../../simulations/service-strategy/model/benefit.ts';
import { PRIORITIES } from '../../../../simulations/service-strategy/model/context.ts';
import type { Review } from '../../../../simulations/service-strategy/model/review.ts';
import { GROUPS, SEGMENTS, type StrategyType } from '../../../../simulations/service-strategy/model/terms.ts';
import type { StrategyView } from '../../../../simulations/service-strategy/view.ts';

/** A cell of the mix that is bought in the learner's mix or in the best one. */
export interface MixRow {
  readonly segment: number;
  readonly group: number;
  readonly own: number;
  readonly best: number;
  /** Of the own level; nothing where none was bought, and no benefit where the mix is void. */
  readonly cost: number | null;
  readonly forecast: number | null;
  readonly truth: number | null;
}

/** What one bought service adds to its segment's benefit, the rest of the mix as it is. */
function added(benefits: Benefits, type: StrategyType, segment: number, levels: readonly number[], group: number): number {
  return segmentBenefit(benefits, type, segment, levels) - segmentBenefit(benefits, type, segment, levels.map((level, g) => (g === group ? 0 : level)));
}

export function mixRows(view: StrategyView, review: Review): MixRow[] {
  const { decided: { mix, type }, costs, forecast } = view;
  const { benefits } = review.workshop;
  return SEGMENTS.flatMap((_s, segment) => GROUPS.flatMap((_g, group): MixRow[] => {
    const levels = mix[segment] ?? [];
    const [own, best] = [levels[group] ?? 0, review.best.mix[segment]?.[group] ?? 0];
    if (own === 0 && best === 0) return [];
    const bought = own > 0 && type !== null && review.void === null;
    return [{
      segment, group, own, best, cost: own === 0 ? null : (costs[segment]?.[group]?.[own - 1] ?? 0),
      forecast: bought && forecast !== null ? added(forecast, type, segment, levels, group) : null, truth: bought ? added(benefits, type, segment, levels, group) : null,
    }];
  }));
}

/** How many of the named priorities are among those worth most. */
export function hitsOf({ decided }: StrategyView, { truth }: Review): number {
  const values = truth.flatMap((row) => row.map(({ value }) => value)).sort((a, b) => b - a);
  const least = values[PRIORITIES - 1] ?? 0;
  return decided.priorities.filter(({ segment, element }) => (truth[segment]?.[element]?.value ?? 0) >= Math.max(1, least)).length;
}
