/** The generator of a list: (mix, n, seed) to customers, terms, dirty rows, cards and statements. The order of its draws is part of the contract. */
import { Draws, key } from '../../kit/draws.ts';
import { averageRanks, correlation } from '../../kit/statistics.ts';
import { drawCustomer, type Customer } from './customer.ts';
import { MIX, type MixId } from './mixes.ts';
import { countedCosts, profitAt, type Rates } from './profit.ts';
import type { TierRule } from './ranking.ts';
import { budgetOf, levelsOf, type ServiceTerms } from './service.ts';
import { DIRTS, JUDGEMENTS, MARKETINGS, NEEDS, TIMES, type Cost, type Dirt, type Judgement, type Marketing, type Need, type Time } from './terms.ts';

/** What a cut of the list is for: to tell margins apart, or needs. */
export type Purpose = 'margin' | 'need';

/** All that decides the right answers of a list. */
export interface CustomerList {
  /** In the order of their rows, without the extra rows of duplicates. */
  readonly customers: readonly Customer[];
  /** True rates by cost; CNY, credit in basis points a year. */
  readonly rates: Readonly<Record<Cost, number>>;
  /** Whether the gross margin leaves storage out, so that storage counts. */
  readonly storage: boolean;
  readonly rule: TierRule;
  readonly purpose: Purpose;
  readonly service: ServiceTerms;
  /** 千元. */
  readonly budget: number;
  /** True profit of each customer, CNY a year. */
  readonly profits: readonly number[];
  readonly dirty: readonly { readonly customer: number; readonly kind: Dirt }[];
  readonly decoys: readonly number[];
  /** Where the extra row of each duplicate goes in, one after the other, in the order of `dirty`. */
  readonly inserts: readonly number[];
  readonly times: readonly Time[];
  readonly marketings: readonly Marketing[];
  readonly judgements: readonly Judgement[];
}

/** Costs of the levels in 千元 and uplift in basis points of the profit [D]. */
const GAME = { costs: { basic: 2, plus: 6, vip: 15 }, uplift: { basic: 500, plus: 1100, vip: 1700 }, bySites: true, rounding: 'down' } as const;
const RESPONSES = [20, 60, 120, 200] as const;
/** Shuffles after the first one, at most. */
const MORE_SHUFFLES = 60;

/** Shuffled until the place on the list tells nothing of revenue or profit: both rank correlations within max(0.10, 1.2/√n). */
function shuffledRows(r: Draws, revenue: readonly number[], profits: readonly number[]): number[] {
  const limit = Math.max(0.1, 1.2 / Math.sqrt(revenue.length));
  const original = revenue.map((_, i) => i);
  const ranks = [averageRanks(revenue), averageRanks(profits)];
  let rows = r.shuffle(original);
  for (let more = 0; more < MORE_SHUFFLES && ranks.some((list) => Math.abs(correlation(original, rows.map((row) => list[row] ?? 0))) > limit); more += 1) rows = r.shuffle(original);
  return rows;
}

/** `fixed` classes in turn and two more at random, shuffled. */
function cards<T extends string>(r: Draws, classes: readonly [T, ...T[]], fixed: number): T[] {
  const extra = [r.pick(classes), r.pick(classes)];
  return r.shuffle([...Array.from({ length: fixed }, (_, i) => classes[i % classes.length] ?? classes[0]), ...extra]);
}

/** The classes of the cards and statements, in the order in which they are laid out. */
export const drawnCards = (r: Draws): Pick<CustomerList, 'times' | 'marketings' | 'judgements'> => ({
  times: cards(r, TIMES, 7), marketings: cards(r, MARKETINGS, 8),
  judgements: r.shuffle([...JUDGEMENTS.flatMap((judgement) => [judgement, judgement]), r.pick(JUDGEMENTS)]),
});

export function generate(mixId: MixId, n: number, seed: number): CustomerList {
  const mix = MIX[mixId];
  const r = new Draws(key(seed, mix.index, n, 1));
  const rates = { orders: r.int(24, 36), hours: r.int(110, 160), claims: r.int(800, 1300), returns: r.int(380, 560), credit: r.int(500, 800), storage: r.int(6, 12) };
  const storage = r.uniform() < 0.5;
  const rule = r.uniform() < 0.5 ? 'count' : 'cumulative';
  const purpose = r.uniform() < 0.5 ? 'margin' : 'need';
  const large = mixId === 'fewlarge' ? 4 + r.int(0, 2) : 0;
  const drawn = Array.from({ length: n }, (_, i) => drawCustomer(r, mix, n, i < large ? large : undefined));
  const truly: Rates = rates;
  const drawnProfits = drawn.map((customer) => profitAt(customer, truly, countedCosts(storage)));
  const rows = shuffledRows(r, drawn.map(({ revenue }) => revenue), drawnProfits);
  const numbers = r.shuffle(Array.from({ length: n }, (_, i) => 1000 + 7 * i + r.int(0, 6)));
  const customers = rows.flatMap((row, i) => {
    const customer = drawn[row];
    return customer === undefined ? [] : [{ ...customer, id: `K${numbers[i] ?? 0}` }];
  });
  const profits = rows.map((row) => drawnProfits[row] ?? 0);
  const responses = r.shuffle(RESPONSES);
  const response = (need: Need): number => responses[NEEDS.indexOf(need)] ?? 0;
  const service = { ...GAME, response: { price: response('price'), speed: response('speed'), visibility: response('visibility'), temperature: response('temperature') } };
  const budget = budgetOf(customers.map((customer, i) => levelsOf(service, customer, profits[i] ?? 0)), 45 + r.int(0, 25));
  const mixed = r.shuffle(customers.map((_, i) => i));
  const dirtyCount = Math.min(24, Math.max(4, Math.round((8 * n) / 100)));
  const dirty = mixed.slice(0, dirtyCount).map((customer, i) => ({ customer, kind: DIRTS[i % DIRTS.length] ?? 'duplicate' }));
  const inserts: number[] = [];
  for (const { kind } of dirty) if (kind === 'duplicate') inserts.push(r.int(0, n + inserts.length));
  return {
    customers, rates, storage, rule, purpose, service, budget, profits, dirty, inserts,
    decoys: mixed.slice(dirtyCount, dirtyCount + Math.max(3, Math.round((6 * dirtyCount) / 10))),
    ...drawnCards(r),
  };
}
