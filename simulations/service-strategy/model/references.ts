/** What the marks are measured against: the exact optimum, purchases made blindly, greedy purchases, and how well a cut can find the segments. */
import { adjustedRand } from '../../kit/agreement.ts';
import { mixNet, NOTHING, type Mix } from './benefit.ts';
import { cellsOf, cutsOf, type Cut } from './cut.ts';
import { optimum, type Optimum } from './optimum.ts';
import { SETTING } from './settings.ts';
import { divided, GROUPS, LEVELS, MULTIPLIERS, SEGMENTS, TYPES, type StrategyType } from './terms.ts';
import type { Offer, Workshop } from './workshop.ts';

export interface References {
  readonly best: Readonly<Record<StrategyType, Optimum>>;
  /** Net of the best mix under the best type. */
  readonly opt: number;
  readonly bestType: StrategyType;
  /** Most that a blind purchase nets, at least 0. */
  readonly baseline: number;
  readonly greedy: number;
  /** Net of premium everywhere, whatever it costs. */
  readonly everything: number;
  readonly cut: { readonly best: Cut; readonly bestRand: number; readonly meanRand: number };
}

/** Buys offers in their order while they fit the budget; a cell once, unless a premium may take the place of a standard for the difference. */
export function bought({ costs, budget }: Workshop, offers: readonly Offer[], upgrades = false): Mix {
  const mix = NOTHING.map((row) => [...row]);
  let left = budget;
  for (const { segment, group, level } of offers) {
    const [row, prices, wanted] = [mix[segment] ?? [], costs[segment]?.[group] ?? [], LEVELS.indexOf(level) + 1];
    const has = row[group] ?? 0;
    if (has >= wanted || (has > 0 && !upgrades)) continue;
    const price = (prices[wanted - 1] ?? 0) - (has > 0 ? (prices[has - 1] ?? 0) : 0);
    if (price > left) continue;
    left -= price;
    row[group] = wanted;
  }
  return mix;
}

const luckiest = ({ benefits, costs }: Workshop, mix: Mix): number => Math.max(...TYPES.map((type) => mixNet(benefits, costs, type, mix)));

const price = ({ costs }: Workshop, { segment, group, level }: Offer): number => costs[segment]?.[group]?.[LEVELS.indexOf(level)] ?? 0;

/** Purchases that look at no data: row order with and without upgrades, reverse, cheapest, dearest, and standard only for the largest stake first. */
function blind(workshop: Workshop): Mix[] {
  const { offers, stake } = workshop;
  const cheapest = offers.toSorted((a, b) => price(workshop, a) - price(workshop, b));
  const standard = offers.filter(({ level }) => level === 'standard').sort((a, b) => (stake[b.segment] ?? 0) - (stake[a.segment] ?? 0));
  return [bought(workshop, offers), bought(workshop, offers, true), bought(workshop, offers.toReversed()), bought(workshop, cheapest), bought(workshop, offers.toSorted((a, b) => price(workshop, b) - price(workshop, a))), bought(workshop, standard)];
}

/** Greedy by true benefit for the money, of the offers that are worth their cost. */
function greedy(workshop: Workshop, type: StrategyType): number {
  const { benefits, costs, offers } = workshop;
  const worth = (offer: Offer): number => divided((benefits.offers[offer.segment]?.[offer.group]?.[LEVELS.indexOf(offer.level)] ?? 0) * MULTIPLIERS[type][SEGMENTS[offer.segment] ?? 'A'][GROUPS[offer.group] ?? 'basic'], 100);
  const good = offers.filter((offer) => worth(offer) > price(workshop, offer)).sort((a, b) => worth(b) / price(workshop, b) - worth(a) / price(workshop, a));
  return mixNet(benefits, costs, type, bought(workshop, good));
}

/** How well each cut of the menu finds the segments: adjusted Rand index. */
function cutReference({ customers }: Workshop): References['cut'] {
  const truth = customers.map(({ segment }) => String(segment));
  const rated = cutsOf().map((cut) => ({ cut, rand: adjustedRand(cellsOf(customers, cut), truth) }));
  const best = rated.reduce((most, own) => (own.rand > most.rand ? own : most));
  return { best: best.cut, bestRand: best.rand, meanRand: rated.reduce((sum, { rand }) => sum + Math.max(0, rand), 0) / rated.length };
}

function blindBaseline(workshop: Workshop): number {
  return Math.max(0, ...blind(workshop).map((mix) => luckiest(workshop, mix)));
}

const everywhere: Mix = SEGMENTS.map(() => GROUPS.map(() => LEVELS.length));
const known = new WeakMap<Workshop, References>();

export function referencesOf(workshop: Workshop): References {
  const there = known.get(workshop);
  if (there !== undefined) return there;
  const { benefits, costs, budget } = workshop;
  const of = (type: StrategyType): Optimum => optimum(benefits, costs, type, budget);
  const best = { value: of('value'), relation: of('relation'), satisf: of('satisf') };
  const bestType = TYPES.reduce((most, type) => (best[type].net > best[most].net ? type : most));
  const made: References = { best, bestType, opt: best[bestType].net, baseline: blindBaseline(workshop), greedy: greedy(workshop, bestType), everything: luckiest(workshop, everywhere), cut: cutReference(workshop) };
  known.set(workshop, made);
  return made;
}

/** Types that can be defended in the workshop's setting. */
export const defensibleTypes = ({ setting }: Workshop): readonly StrategyType[] => SETTING[setting].defensible;
