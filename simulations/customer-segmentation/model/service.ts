/** The service-budget game: what a level costs and brings for each customer, the exact optimum, and the baseline of spending without knowledge. */
import { optimum, unlimited, type Choice, type Level } from '../../kit/knapsack.ts';
import type { Customer } from './customer.ts';
import { ranking } from './ranking.ts';
import { LEVELS, type Need, type ServiceLevel } from './terms.ts';

/** The terms of the game: costs in 千元 before the factor for places, uplift in basis points of the profit, response to service by need in percent. */
export interface ServiceTerms {
  readonly costs: Readonly<Record<ServiceLevel, number>>;
  readonly uplift: Readonly<Record<ServiceLevel, number>>;
  readonly response: Readonly<Record<Need, number>>;
  /** Whether many places of delivery multiply the cost: 1, 2 or 3 times up to 3, up to 9, from 10. */
  readonly bySites: boolean;
  /** Whether a part of a CNY is dropped, or rounded. */
  readonly rounding: 'down' | 'half-up';
}

const siteFactor = (sites: number): number => (sites <= 3 ? 1 : sites <= 9 ? 2 : 3);

/** Cost of a level for a customer, 千元. */
export const levelCost = (terms: ServiceTerms, customer: Pick<Customer, 'sites'>, level: ServiceLevel): number =>
  terms.costs[level] * (terms.bySites ? siteFactor(customer.sites) : 1);

/** Each level of a customer: its cost in 千元, and as value the uplift of the yearly profit less the cost, in CNY. Profit below 0 brings no uplift. */
export const levelsOf = (terms: ServiceTerms, customer: Pick<Customer, 'sites' | 'need'>, profit: number): Level[] =>
  LEVELS.map((level) => {
    const cost = levelCost(terms, customer, level);
    const uplift = Math.max(profit, 0) * terms.uplift[level] * terms.response[customer.need];
    return { cost, value: Math.floor((uplift + (terms.rounding === 'half-up' ? 500_000 : 0)) / 1_000_000) - 1000 * cost };
  });

/** Least budget of a generated list, 千元. */
const LEAST_BUDGET = 10;

/** A share in percent of what the unlimited optimum spends. */
export const budgetOf = (items: readonly (readonly Level[])[], percent: number): number => Math.max(LEAST_BUDGET, Math.floor((percent * unlimited(items).spend) / 100));

/** Net of one level for everybody in turn, skipping what does not fit any more. */
function filled(items: readonly (readonly Level[])[], order: readonly number[], level: number, budget: number): number {
  let [left, net] = [budget, 0];
  for (const item of order) {
    const own = items[item]?.[level];
    if (own === undefined || own.cost > left) continue;
    left -= own.cost;
    net += own.value;
  }
  return net;
}

/** The best that spending without knowledge reaches: one level in order of revenue, of the rows, of the rows from below, or of cost; at least 0. */
export function baselineOf(items: readonly (readonly Level[])[], revenue: readonly number[], ids: readonly string[], budget: number): number {
  const rows = items.map((_, i) => i);
  return LEVELS.reduce((best, _, level) => {
    const cheapest = ranking(items.map((own) => -(own[level]?.cost ?? 0)), ids);
    return Math.max(best, ...[ranking(revenue, ids), rows, rows.toReversed(), cheapest].map((order) => filled(items, order, level, budget)));
  }, 0);
}

/** The exact optimum under the budget. */
export const bestService = (items: readonly (readonly Level[])[], budget: number): Choice => optimum(items, budget);
