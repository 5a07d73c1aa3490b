/** What is decided about a list before anything has been: the measure its columns allow, a cut by count, the service levels of the course. */
import type { OwnList, OwnSettings } from '../../schemas/customer-list.ts';

export function firstSettings({ figures }: Pick<OwnList, 'figures'>): OwnSettings {
  return {
    base: figures.gross !== undefined ? 'gross' : figures.margin !== undefined ? 'margin' : 'flat',
    flat: 100,
    rates: figures.cost === undefined ? {} : { service: 1 },
    tiers: { basis: 'measure', rule: 'count', a: 0, ab: 0 },
    segments: { method: 'single', first: 'revenue', firstCuts: [80], second: figures.orders === undefined ? 'measure' : 'orders', secondCut: 50 },
    service: { costs: { basic: 2, plus: 6, vip: 15 }, uplift: { basic: 5, plus: 11, vip: 17 }, budget: 100, bySites: false },
    plan: {},
  };
}
