/** The pool table: ten cost items with their pool of money and three volumes; the rate that counts is the pool over the practical capacity. */
import { quotient } from '../../kit/quantity.ts';
import type { Customer } from './customer.ts';
import type { CustomerList } from './list.ts';
import { COSTS, DISTRACTORS, type Cost, type Item } from './terms.ts';

/** Rates of the items that do not count [D]: CNY per thousand order-kilometres, basis points of revenue, CNY per order, basis points of revenue. */
const DISTRACTOR_RATES: Readonly<Record<Exclude<Item, Cost>, number>> = { linehaul: 800, overhead: 300, legacy: 4, discount: 200 };

/** Practical over used volume, and over theoretical volume, in percent [D]. */
const OVER_USED = 115;
const OF_THEORETICAL = 82;

export interface Pool {
  readonly item: Item;
  /** CNY a year. */
  readonly pool: number;
  /** Volumes of the driver a year: what the firm could do in theory, what it can do in practice, what was used. */
  readonly theoretical: number;
  readonly practical: number;
  readonly used: number;
  /** The pool is this many times rate × volume: rates of money are in basis points. */
  readonly per: 1 | 10_000;
}

/** Whether the driver is an amount of money, and the rate therefore in basis points. */
const ofMoney = (item: Item): boolean => item === 'credit' || item === 'overhead' || item === 'discount';

/** Units of the driver that a customer uses. */
function driven(item: Item, c: Customer): number {
  switch (item) {
    case 'orders': case 'legacy': return c.orders;
    case 'hours': return c.hours;
    case 'claims': return (c.claims * c.orders) / 10_000;
    case 'returns': return c.returns;
    case 'credit': return (c.revenue * c.pay) / 365;
    case 'storage': return c.pallets;
    case 'linehaul': return (c.orders * c.km) / 1000;
    case 'overhead': case 'discount': return c.revenue;
  }
}

export function poolsOf({ customers, rates }: Pick<CustomerList, 'customers' | 'rates'>): Pool[] {
  return [...COSTS, ...DISTRACTORS].map((item) => {
    const used = Math.max(1, Math.round(customers.reduce((sum, customer) => sum + driven(item, customer), 0)));
    const practical = quotient(used * OVER_USED, 100);
    const per = ofMoney(item) ? 10_000 : 1;
    const rate = { ...DISTRACTOR_RATES, ...rates }[item];
    return { item, pool: quotient(rate * practical, per), theoretical: quotient(practical * 100, OF_THEORETICAL), practical, used, per };
  });
}

/** The rate that a volume gives: CNY per unit to four decimals, or basis points to one. */
export function rateOf({ pool, per }: Pool, volume: number): number {
  const scale = per === 1 ? 10_000 : 10;
  return Math.round((pool * per * scale) / volume) / scale;
}
