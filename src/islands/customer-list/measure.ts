/** The measure of profit built from what the file gives: gross margin less the costs that have a rate, in whole CNY a year. */
import type { CostItem, Figure, OwnList, OwnSettings } from '../../schemas/customer-list.ts';

/** The figure that drives each cost. */
export const DRIVER: Readonly<Record<CostItem, Figure>> = { service: 'cost', orders: 'orders', hours: 'hours', claims: 'claims', returns: 'returns', credit: 'pay', storage: 'pallets' };

/** A figure of a customer; a blank or missing one is 0. */
export function figureOf({ figures }: Pick<OwnList, 'figures'>, figure: Figure, i: number): number {
  const value = figures[figure]?.[i] ?? 0;
  return Number.isNaN(value) ? 0 : value;
}

/** A figure as it is shown: nothing where the file has none. */
export function givenOf({ figures }: Pick<OwnList, 'figures'>, figure: Figure, i: number): number | null {
  const value = figures[figure]?.[i];
  return value === undefined || Number.isNaN(value) ? null : value;
}

const DAYS = 365;

/** One cost of a customer: the driver times its rate; credit is the yearly rate on what is owed on average, revenue × days / 365. */
export function costOf(list: Pick<OwnList, 'figures'>, item: CostItem, rate: number, i: number): number {
  const driver = figureOf(list, DRIVER[item], i);
  return Math.round(item === 'credit' ? (figureOf(list, 'revenue', i) * driver * rate) / (100 * DAYS) : driver * rate);
}

/** What is left of the revenue before the costs of service. */
export function grossOf(list: Pick<OwnList, 'figures'>, { base, flat }: Pick<OwnSettings, 'base' | 'flat'>, i: number): number {
  const revenue = figureOf(list, 'revenue', i);
  switch (base) {
    case 'gross': return figureOf(list, 'gross', i);
    case 'margin': return Math.round(revenue * figureOf(list, 'margin', i));
    case 'flat': return Math.round((revenue * flat) / 100);
  }
}

const entries = (rates: OwnSettings['rates']): (readonly [CostItem, number])[] => {
  const items: readonly CostItem[] = ['service', 'orders', 'hours', 'claims', 'returns', 'credit', 'storage'];
  return items.flatMap((item) => { const rate = rates[item]; return rate === undefined ? [] : [[item, rate] as const]; });
};

/** Costs to serve of a customer. */
export const costsOf = (list: Pick<OwnList, 'figures'>, { rates }: Pick<OwnSettings, 'rates'>, i: number): number => entries(rates).reduce((sum, [item, rate]) => sum + costOf(list, item, rate, i), 0);

/** The measure of every customer. */
export function measureOf(list: Pick<OwnList, 'codes' | 'figures'>, settings: Pick<OwnSettings, 'base' | 'flat' | 'rates'>): number[] {
  return list.codes.map((_, i) => grossOf(list, settings, i) - costsOf(list, settings, i));
}
