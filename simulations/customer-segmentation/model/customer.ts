/** A customer of the list, and the law by which the generator draws one; every coefficient is a design choice [D] with a plausible sign. */
import type { Draws } from '../../kit/draws.ts';
import { exp, ln, power } from '../../kit/elementary.ts';
import { clamp } from '../../kit/quantity.ts';
import type { Mix } from './mixes.ts';
import { NEEDS, type Need } from './terms.ts';

/** One year of a customer; whole numbers only. */
export interface Customer {
  /** The code on the list, such as K1101. */
  readonly id: string;
  readonly need: Need;
  /** CNY a year. */
  readonly revenue: number;
  /** Gross margin, growth: basis points. */
  readonly margin: number;
  readonly growth: number;
  readonly orders: number;
  /** Hours of customer service a year. */
  readonly hours: number;
  /** Claims per ten thousand orders. */
  readonly claims: number;
  readonly returns: number;
  /** Days until payment. */
  readonly pay: number;
  /** Pallet-days in store a year. */
  readonly pallets: number;
  /** Average distance, kilometres. */
  readonly km: number;
  /** Places of delivery. */
  readonly sites: number;
  /** Year of the first contract. */
  readonly since: number;
  /** Days since the last order. */
  readonly recency: number;
}

/** Base values by need, in the order of NEEDS. */
const BASE = {
  margin: [1650, 2100, 2200, 2500],
  claims: [40, 22, 16, 13],
  pay: [60, 45, 40, 32],
  km: [900, 450, 520, 300],
} as const;

/** Upper ends of the uniform draw for each need but the last. */
const NEED_ENDS = [0.4, 0.65, 0.85] as const;

const round = (x: number): number => Math.floor(x + 0.5);

/** Draws one customer without its code; `large` is the number of large accounts among which it is one, `n` the length of the list. */
export function drawCustomer(r: Draws, mix: Mix, n: number, large: number | undefined): Omit<Customer, 'id'> {
  const z = r.normal();
  const raw = large === undefined ? mix.median * exp(mix.sigma * z) : ((mix.median * n) / large) * (1.1 + 0.9 * r.uniform());
  const revenue = Math.max(8000, round(raw / 1000) * 1000);
  const s = ln(revenue / mix.median) / mix.sigma;
  const place = r.uniform();
  const kind = NEED_ENDS.filter((end) => place >= end).length;
  const price = kind === 0;
  // Large customers use more service than they pay for, and so do those who buy by price.
  const prone = revenue > (n === 20 ? 1 : 3) * mix.median ? 2.2 : 0.8;
  const heavy = r.uniform() < prone * mix.heavy * (price ? 1.3 : 0.8);
  const intensity = r.normal();
  const [low, high] = mix.factor;
  const kappa = exp(0.75 * intensity) * (heavy ? low + (high - low) * r.uniform() : 1);
  const cause = r.int(0, 4);
  const caused = (by: number): boolean => heavy && cause === by;
  const factor = (by: number): number => (!heavy ? 1 : cause === by ? 1.6 : 0.7);
  const draw = { margin: r.normal(), ticket: r.normal(), hours: r.normal(), claims: r.normal(), returns: r.normal(), pay: r.normal(), pallets: r.normal(), growth: r.normal(), km: r.normal(), sites: r.normal() };
  const since = r.int(1996, 2022);
  const idle = r.uniform();
  const orders = Math.max(2, round((revenue / (1600 * exp(0.25 * s + 0.35 * draw.ticket))) * Math.min(kappa, 3) * factor(0)));
  return {
    need: NEEDS[kind] ?? 'price', revenue, orders, since,
    margin: clamp(round((BASE.margin[kind] ?? 0) - 90 * s + 600 * draw.margin - (caused(4) ? 500 : 0)), 300, 4500),
    hours: Math.max(1, round(power(revenue / 1000, 0.85) * (price ? 0.75 : 0.5) * kappa * factor(1) * exp(0.3 * draw.hours))),
    claims: clamp(round((BASE.claims[kind] ?? 0) * exp(0.5 * draw.claims) * (caused(2) ? 4 : 1)), 0, 600),
    returns: round(orders * 0.035 * exp(0.5 * draw.returns) * (caused(2) ? 4 : 1)),
    pay: clamp(round((BASE.pay[kind] ?? 0) + 6 * s + 14 * draw.pay + (caused(3) ? 90 : 0)), 0, 210),
    pallets: round((revenue / 1000) * 0.5 * exp(0.6 * draw.pallets)),
    growth: clamp(round(600 + 200 * s + 1600 * draw.growth - (price ? 500 : 0)), -6000, 10_000),
    km: clamp(round((BASE.km[kind] ?? 0) * exp(0.45 * draw.km)), 20, 3500),
    sites: Math.max(1, round(exp(0.5 + 0.45 * s + 0.5 * draw.sites))),
    recency: round((-ln(1 - idle) * 365) / orders),
  };
}
