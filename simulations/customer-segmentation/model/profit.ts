/** What a customer earns: gross margin less the costs it causes (time-driven activity costing, Kaplan & Anderson 2004), in whole CNY. */
import { quotient } from '../../kit/quantity.ts';
import type { Customer } from './customer.ts';
import { COSTS, type Cost, type Item } from './terms.ts';

/** Rates: CNY per order, hour, claim, return and pallet-day; credit in basis points of receivables a year. A cost without a rate does not count. */
export type Rates = Readonly<Partial<Record<Item, number>>>;

/** What the costs are worked out from. */
export type Caused = Pick<Customer, 'revenue' | 'margin' | 'orders' | 'hours' | 'claims' | 'returns' | 'pay' | 'pallets' | 'km'>;

export const grossOf = ({ revenue, margin }: Pick<Customer, 'revenue' | 'margin'>): number => quotient(revenue * margin, 10_000);

/** One cost of a customer at a rate; distances, overhead and the like are spread by the drivers that the pool table names. */
export function costOf(item: Item, c: Caused, rate: number): number {
  switch (item) {
    case 'orders': return Math.round(c.orders * rate);
    case 'hours': return Math.round(c.hours * rate);
    case 'claims': return quotient(rate * c.claims * c.orders, 10_000);
    case 'returns': return Math.round(c.returns * rate);
    case 'credit': return quotient(c.revenue * c.pay * rate, 3_650_000);
    case 'storage': return Math.round(c.pallets * rate);
    case 'linehaul': return quotient(c.orders * c.km * rate, 1000);
    case 'overhead': case 'discount': return quotient(c.revenue * rate, 10_000);
    case 'legacy': return Math.round(c.orders * rate);
  }
}

/** Costs that the list's customers cause beyond what is in the gross margin. */
export const countedCosts = (storage: boolean): readonly Cost[] => (storage ? COSTS : COSTS.filter((cost) => cost !== 'storage'));

/** Gross margin less every cost that has a rate. */
export function profitAt(c: Caused, rates: Rates, items: readonly Item[]): number {
  return items.reduce((sum, item) => {
    const rate = rates[item];
    return rate === undefined ? sum : sum - costOf(item, c, rate);
  }, grossOf(c));
}
