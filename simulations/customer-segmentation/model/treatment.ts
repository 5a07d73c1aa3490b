/** Loss-makers and their cause: what a customer costs beyond the average of the list, which treatment works on it, and what is left afterwards. */
import { quotient } from '../../kit/quantity.ts';
import type { CustomerList } from './list.ts';
import { costOf, countedCosts, grossOf } from './profit.ts';
import { ranking } from './ranking.ts';
import { CURES, type Cost, type Cure, type Sequel } from './terms.ts';

/** At most so many loss-makers are judged. */
export const JUDGED_LOSSES = 8;
/** A treatment brings back this share of the excess it works on, in percent. */
export const RESPONSE = 70;
/** A treatment at least this strong, in percent of the strongest, is as good. */
const AS_GOOD = 85;
/** What may be left after the treatment, in percent of the revenue, before the customer is let go. */
export const BEARABLE_LOSS = -3;

/** The treatment that works on each excess cost. */
export const CURE_OF: Readonly<Record<Cost | 'margin', Cure>> = { margin: 'reprice', orders: 'orderRule', storage: 'orderRule', hours: 'selfService', claims: 'quality', returns: 'quality', credit: 'terms' };

export interface Loss {
  readonly customer: number;
  readonly profit: number;
  /** What each treatment works on, CNY. */
  readonly strengths: Readonly<Record<Cure, number>>;
  readonly best: Cure;
  /** Treatments that count as right. */
  readonly accepted: readonly Cure[];
  /** Profit after the best treatment, and what follows from it. */
  readonly after: number;
  readonly sequel: Sequel;
}

/** The loss-makers that are judged, the largest loss first. */
export function lossesOf({ customers, profits, rates, storage }: Pick<CustomerList, 'customers' | 'profits' | 'rates' | 'storage'>): Loss[] {
  const costs = countedCosts(storage);
  const sum = (of: (i: number) => number): number => customers.reduce((total, _, i) => total + of(i), 0);
  const revenue = customers.map((customer) => customer.revenue);
  const gross = customers.map(grossOf);
  const totals = { revenue: sum((i) => revenue[i] ?? 0), gross: sum((i) => gross[i] ?? 0) };
  const byCost = costs.map((cost) => {
    const each = customers.map((customer) => costOf(cost, customer, rates[cost]));
    return { cost, each, total: each.reduce((all, own) => all + own, 0) };
  });
  const worst = ranking(profits.map((profit) => -profit), customers.map(({ id }) => id)).filter((i) => (profits[i] ?? 0) < 0).slice(0, JUDGED_LOSSES);
  return worst.map((customer) => {
    const average = (total: number): number => quotient((revenue[customer] ?? 0) * total, totals.revenue);
    const excesses: readonly (readonly [Cost | 'margin', number])[] = [['margin', average(totals.gross) - (gross[customer] ?? 0)], ...byCost.map(({ cost, each, total }) => [cost, (each[customer] ?? 0) - average(total)] as const)];
    const strengths = { orderRule: 0, quality: 0, reprice: 0, selfService: 0, terms: 0 };
    for (const [cause, excess] of excesses) strengths[CURE_OF[cause]] += Math.max(0, excess);
    const best = CURES.reduce((first, cure) => (strengths[cure] > strengths[first] ? cure : first));
    const profit = profits[customer] ?? 0;
    const after = profit + quotient(RESPONSE * strengths[best], 100);
    return {
      customer, profit, strengths, best, after,
      accepted: CURES.filter((cure) => strengths[cure] > 0 && strengths[cure] * 100 >= AS_GOOD * strengths[best]),
      sequel: after * 100 < BEARABLE_LOSS * (revenue[customer] ?? 0) ? 'exit' : 'keep',
    };
  });
}
