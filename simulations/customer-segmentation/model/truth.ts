/** The truth of a list that the lab marks against: tiers by profit and by revenue, where the two differ, value types, and what the easy way gets wrong. */
import { macroF1 } from '../../kit/agreement.ts';
import type { Customer } from './customer.ts';
import type { CustomerList } from './list.ts';
import { ranking, tiersBy, tierSizes, type TierSizes } from './ranking.ts';
import { TIERS, type Tier, type ValueType } from './terms.ts';

/** Growth in basis points from which a customer outside A and B is most growable. */
export const GROWABLE = 800;

/** Value type (IDIC, Peppers & Rogers 1993): below zero first, then by tier, then by growth. */
export const typeOf = (tier: Tier, growth: number, belowZero: boolean, growable: number = GROWABLE): ValueType =>
  (belowZero ? 'BZ' : tier !== 'C' ? 'MVC' : growth >= growable ? 'MGC' : 'LMC');

export interface Truth {
  readonly ids: readonly string[];
  readonly revenue: readonly number[];
  readonly profits: readonly number[];
  /** Customers from the most to the least profitable. */
  readonly order: readonly number[];
  readonly sizes: TierSizes;
  readonly tiers: readonly Tier[];
  /** Tiers of the same sizes by revenue. */
  readonly revenueTiers: readonly Tier[];
  /** D: customers whose two tiers differ. */
  readonly discordant: readonly number[];
  readonly types: readonly ValueType[];
  /** Types by revenue tiers and with nobody below zero. */
  readonly naiveTypes: readonly ValueType[];
  /** D₂: customers whose two types differ. */
  readonly discordantTypes: readonly number[];
  readonly totalProfit: number;
  /** Shares of the tiers in the total profit. */
  readonly shares: Readonly<Record<Tier, number>>;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Share of a tier in the total profit; 0 where there is none. */
export const shareOf = (tier: Tier, tiers: readonly (Tier | null)[], profits: readonly number[], total: number): number =>
  (total === 0 ? 0 : sum(profits.filter((_, i) => tiers[i] === tier)) / total);

export function truthOf({ customers, profits, rule }: Pick<CustomerList, 'customers' | 'profits' | 'rule'>): Truth {
  const ids = customers.map(({ id }) => id);
  const revenue = customers.map((customer: Customer) => customer.revenue);
  const order = ranking(profits, ids);
  const sizes = tierSizes(order.map((i) => profits[i] ?? 0), rule);
  const tiers = tiersBy(order, sizes);
  const revenueTiers = tiersBy(ranking(revenue, ids), sizes);
  const types = customers.map(({ growth }, i) => typeOf(tiers[i] ?? 'C', growth, (profits[i] ?? 0) < 0));
  const naiveTypes = customers.map(({ growth }, i) => typeOf(revenueTiers[i] ?? 'C', growth, false));
  const numbers = customers.map((_, i) => i);
  const totalProfit = sum(profits);
  const share = (tier: Tier): number => shareOf(tier, tiers, profits, totalProfit);
  return {
    ids, revenue, profits, order, sizes, tiers, revenueTiers, types, naiveTypes, totalProfit,
    discordant: numbers.filter((i) => tiers[i] !== revenueTiers[i]),
    discordantTypes: numbers.filter((i) => types[i] !== naiveTypes[i]),
    shares: { A: share('A'), B: share('B'), C: share('C') },
  };
}

/** Macro-F1 over the tiers that occur in the truth or in the answer. */
export const tierF1 = (truth: readonly Tier[], answer: readonly (Tier | null)[]): number =>
  macroF1(truth, answer, TIERS.filter((tier) => truth.includes(tier) || answer.includes(tier)));
