/** The formulas behind the figures with sliders: the normal distribution, concentration, customer value, lifetime value, stock and service. */

/** The density of the standard normal distribution. */
export const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** The chance that a standard normal number is at most z: a series in the middle, a continued fraction in the tails. */
export function normal(z: number): number {
  const x = Math.abs(z);
  if (x > 3) {
    let fraction = x;
    for (let k = 80; k >= 1; k -= 1) fraction = x + k / fraction;
    const tail = density(x) / fraction;
    return z > 0 ? 1 - tail : tail;
  }
  let term = z;
  let sum = z;
  for (let k = 3; Math.abs(term) > 1e-18 && k < 200; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 + density(z) * sum;
}

/** The number below which a standard normal one stays with chance p: Hastings’ estimate (Abramowitz and Stegun 26.2.23), twice corrected by Halley’s method. */
export function quantile(p: number): number {
  if (p <= 0) return -Infinity;
  if (p >= 1) return Infinity;
  if (p > 0.5) return -quantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  let z = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let turn = 0; turn < 2; turn += 1) {
    const step = (normal(z) - p) / density(z);
    z -= step / (1 + (z * step) / 2);
  }
  return z;
}

/** The share of the whole that the smallest share p of a lognormal base holds. */
export const lorenz = (p: number, sigma: number): number => normal(quantile(p) - sigma);

export const topShare = (top: number, sigma: number): number => 1 - lorenz(1 - top, sigma);

export const gini = (sigma: number): number => 2 * normal(sigma / Math.SQRT2) - 1;

/** The dispersion at which the top 5 per cent hold 80 per cent, and the bottom 80 per cent hold 5. */
export const COURSE_SIGMA = quantile(0.95) + quantile(0.8);
/** The dispersion at which the top 20 per cent hold 80 per cent. */
export const CLASSIC_SIGMA = 2 * quantile(0.8);

export interface Offer { utility: number; process: number; price: number; access: number }

/** Customer value as a ratio and as a difference: two doctrines that can rank offers differently. */
export function customerValue({ utility, process, price, access }: Offer): { gains: number; costs: number; ratio: number; difference: number } {
  const [gains, costs] = [utility + process, price + access];
  return { gains, costs, ratio: gains / costs, difference: gains - costs };
}

/** What a customer brings in from year `from` to year `to`, seen from today. */
export function discounted(margin: number, retention: number, discount: number, from: number, to: number): number {
  let sum = 0;
  for (let year = from; year <= to; year += 1) sum += margin * (retention / (1 + discount)) ** year;
  return sum;
}

/** Lifetime value with the first margin in a year and with the first today, the same within five payments, and the expected life in years. */
export function lifetime(margin: number, retention: number, discount: number): { end: number; start: number; endFive: number; startFive: number; life: number } {
  return {
    end: (margin * retention) / (1 + discount - retention),
    start: (margin * (1 + discount)) / (1 + discount - retention),
    endFive: discounted(margin, retention, discount, 1, 5),
    startFive: discounted(margin, retention, discount, 0, 4),
    life: 1 / (1 - retention),
  };
}

export interface Stock {
  /** Units a day, and their standard deviation. */
  demand: number; demandSd: number;
  /** Days from order to arrival, and their standard deviation. */
  lead: number; leadSd: number;
  /** Units an order. */
  order: number;
  /** Money a unit of stock costs a year, and a unit short loses. */
  holding: number; margin: number;
}

/** The course’s worked case. */
export const CASE: Stock = { demand: 120, demandSd: 30, lead: 9, leadSd: 2, order: 1200, holding: 24, margin: 35 };

const DAYS = 365;
const leadDemandSd = ({ demand, demandSd, lead, leadSd }: Stock): number => Math.sqrt(lead * demandSd ** 2 + demand ** 2 * leadSd ** 2);

/** What a cycle service level takes and brings: units, shares and money a year. */
export function stockAt(level: number, stock: Stock): { z: number; safety: number; reorder: number; short: number; fill: number; holding: number; lost: number; total: number } {
  const z = quantile(level);
  const sd = leadDemandSd(stock);
  const safety = z * sd;
  const short = sd * (density(z) - z * normal(-z));
  const holding = stock.holding * safety;
  const lost = (stock.margin * short * stock.demand * DAYS) / stock.order;
  return { z, safety, reorder: stock.demand * stock.lead + safety, short, fill: 1 - short / stock.order, holding, lost, total: holding + lost };
}

/** The level at which one more unit of safety stock costs what it saves. */
export const bestLevel = ({ demand, order, holding, margin }: Stock): number => 1 - (holding * order) / (margin * demand * DAYS);
