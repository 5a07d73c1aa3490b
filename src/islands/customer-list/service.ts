/** The service budget on a list of one's own: what levels bring, the exact optimum and the greedy choice beside it; costs are brought to their largest common unit first. */
import { greedy, optimum, type Choice, type Level } from '../../../simulations/kit/knapsack.ts';
import { fail, ok, type Result } from '../../../simulations/kit/result.ts';
import { levelsOf, type ServiceTerms } from '../../../simulations/customer-segmentation/model/service.ts';
import { LEVELS } from '../../../simulations/customer-segmentation/model/terms.ts';
import type { OwnSettings } from '../../schemas/customer-list.ts';

/** The terms of the lab's game as these settings fill them: everybody responds alike. Percent become basis points. */
export function termsOf({ costs, uplift, bySites }: OwnSettings['service']): ServiceTerms {
  const bp = (level: (typeof LEVELS)[number]): number => Math.round(100 * uplift[level]);
  return { costs, uplift: { basic: bp('basic'), plus: bp('plus'), vip: bp('vip') }, response: { price: 100, speed: 100, visibility: 100, temperature: 100 }, bySites, rounding: 'down' };
}

/** What the levels of each customer cost, 千元, and bring, CNY net. */
export const itemsOf = (service: OwnSettings['service'], measure: ArrayLike<number>, sites: ArrayLike<number> | undefined): Level[][] =>
  Array.from(measure, (profit, i) => levelsOf(termsOf(service), { need: 'price', sites: sites?.[i] ?? 1 }, profit));

/** Net and spend of a plan made by hand. */
export function planned(items: readonly (readonly Level[])[], codes: readonly string[], plan: OwnSettings['plan']): Choice {
  const levels = codes.map((code) => { const level = plan[code]; return level === undefined ? 0 : LEVELS.indexOf(level) + 1; });
  const bought = levels.map((level, i) => items[i]?.[level - 1]);
  return { levels, value: bought.reduce((sum, level) => sum + (level?.value ?? 0), 0), spend: bought.reduce((sum, level) => sum + (level?.cost ?? 0), 0) };
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Bytes of the table from which the optimum is traced back. */
const MOST_BYTES = 200_000_000;

export interface Solved {
  readonly optimum: Choice;
  readonly greedy: Choice;
}

/** The exact optimum, unless the table for it would not fit. Costs and budget may be divided by what divides all costs: nothing else can be bought. */
export function solve(items: readonly (readonly Level[])[], budget: number, tell: (share: number) => void = () => undefined): Result<Solved> {
  const unit = Math.max(1, items.reduce((common, levels) => levels.reduce((own, { cost }) => gcd(own, cost), common), 0));
  const small = items.map((levels) => levels.map(({ cost, value }) => ({ cost: cost / unit, value })));
  const width = Math.floor(budget / unit);
  const worth = items.flatMap((levels, i) => (levels.some(({ value }) => value > 0) ? [i] : []));
  const reach = Math.min(width, small.reduce((sum, levels) => sum + Math.max(0, ...levels.map(({ cost }) => cost)), 0));
  if (worth.length * reach > MOST_BYTES) {
    return fail({
      at: 'budget', expected: { zh: `值得投的户数 × 预算不超过 ${Math.floor(MOST_BYTES / 1e6)} 百万格`, en: `customers worth serving × budget within ${Math.floor(MOST_BYTES / 1e6)} million cells` }, got: { zh: `${Math.ceil((worth.length * reach) / 1e6)} 百万格`, en: `${Math.ceil((worth.length * reach) / 1e6)} million cells` },
      mend: { zh: '请把各档费用取成同一个数的倍数（例如都是 5 千元的倍数），或减少预算。', en: 'Make the costs multiples of one number (such as 5), or lower the budget.' },
    });
  }
  // The greedy choice looks at every level at every step, so it is spared the customers that no level is worth its cost for.
  const stepwise = greedy(worth.map((i) => small[i] ?? []), width);
  const spread = items.map(() => 0);
  worth.forEach((i, at) => { spread[i] = stepwise.levels[at] ?? 0; });
  const scaled = ({ levels, value, spend }: Choice): Choice => ({ levels, value, spend: spend * unit });
  return ok({ optimum: scaled(optimum(small, width, tell)), greedy: scaled({ ...stepwise, levels: spread }) });
}

/** Levels by number as a plan by code. */
export const planOf = (codes: readonly string[], levels: readonly number[]): OwnSettings['plan'] =>
  Object.fromEntries(codes.flatMap((code, i) => { const level = LEVELS[(levels[i] ?? 0) - 1]; return level === undefined ? [] : [[code, level] as const]; }));
