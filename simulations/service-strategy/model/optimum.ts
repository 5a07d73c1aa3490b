/** The exact optimum of a mix: 81 combinations per segment, of those the ones whose net rises with cost, three lists joined under the budget. */
import { type Benefits, type Mix, type Offers, segmentBenefit, segmentCost } from './benefit.ts';
import { GROUPS, SEGMENTS, type StrategyType } from './terms.ts';

export interface Optimum {
  readonly mix: Mix;
  readonly net: number;
  readonly spend: number;
}

interface Part { readonly levels: readonly number[]; readonly net: number; readonly cost: number }

const COMBINATIONS: readonly (readonly number[])[] = GROUPS.reduce<number[][]>((all) => all.flatMap((levels) => [0, 1, 2].map((level) => [...levels, level])), [[]]);

/** Combinations of a segment worth their cost, by rising cost and net. */
function frontier(benefits: Benefits, costs: Offers, type: StrategyType, segment: number): Part[] {
  const parts = COMBINATIONS.map((levels) => { const cost = segmentCost(costs, segment, levels); return { levels, cost, net: segmentBenefit(benefits, type, segment, levels) - cost }; });
  parts.sort((a, b) => a.cost - b.cost || b.net - a.net);
  const kept: Part[] = [];
  for (const part of parts) if (part.net > (kept.at(-1)?.net ?? -Infinity)) kept.push(part);
  return kept;
}

/** The mix of most net that the budget allows; of several the one that spends least. */
export function optimum(benefits: Benefits, costs: Offers, type: StrategyType, budget: number): Optimum {
  const [first = [], second = [], third = []] = SEGMENTS.map((_, segment) => frontier(benefits, costs, type, segment));
  let best: Optimum = { mix: [], net: -Infinity, spend: 0 };
  for (const a of first) {
    for (const b of second) {
      const [left, two] = [budget - a.cost - b.cost, a.net + b.net];
      if (left < 0) break;
      // Net rises with cost: of the third segment the dearest that fits is the best.
      const c = third.findLast(({ cost }) => cost <= left);
      if (c === undefined) continue;
      const [net, spend] = [two + c.net, a.cost + b.cost + c.cost];
      if (net > best.net || (net === best.net && spend < best.spend)) best = { mix: [a.levels, b.levels, c.levels], net, spend };
    }
  }
  return best;
}
