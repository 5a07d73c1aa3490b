/** The review after the last hand-in: for every mark the rows, cards, cuts and levels that it came from, what was decided and what would have been right. */
import { adjustedRand } from '../../kit/agreement.ts';
import { greedy } from '../../kit/knapsack.ts';
import { rounded } from '../../kit/quantity.ts';
import type { SegmentationContext } from './context.ts';
import type { Exercise } from './exercise.ts';
import { keyOf } from './key.ts';
import { ownList } from './own.ts';
import { rateOf } from './pools.ts';
import { countedCosts } from './profit.ts';
import type { References } from './references.ts';
import { rightMend } from './table.ts';
import { LEVELS, type Cure, type Item, type Judgement, type Mend, type Sequel, type ServiceLevel, type Tier, type ValueType } from './terms.ts';

interface Pair<Id extends string, T> {
  readonly id: Id;
  readonly right: T;
  readonly did: T | null;
}

export interface Review {
  /** Dirty rows, and clean ones that were changed. */
  readonly mends: readonly Pair<string, Mend>[];
  readonly cards: readonly Pair<string, string>[];
  readonly items: readonly (Pair<Item, boolean> & { readonly rate: number; readonly own: number | null })[];
  /** True profit of each row's customer, CNY a year, in the order of the rows. */
  readonly profits: readonly number[];
  /** Customers whose tier by revenue is another than by profit, and those that were put into a wrong one. */
  readonly tiers: readonly (Pair<string, Tier> & { readonly byRevenue: Tier })[];
  /** True shares of the tiers in the total profit. */
  readonly shares: Readonly<Record<Tier, number>>;
  readonly losses: readonly { readonly id: string; readonly profit: number; readonly accepted: readonly Cure[]; readonly best: Cure; readonly after: number; readonly sequel: Sequel }[];
  /** The best cut of each method, how much it explains, and how much a blind one does. */
  readonly references: References;
  /** Adjusted Rand index of needs and true tiers: near 0, the one tells nothing of the other, which is why a type needs both. */
  readonly needsAndTiers: number;
  readonly types: readonly (Pair<string, ValueType> & { readonly naive: ValueType })[];
  /** The exact optimum under the budget and the greedy choice: net in CNY, spend in 千元, levels by code. */
  readonly optimum: Plan;
  readonly greedy: Plan;
  readonly baseline: number;
  readonly statements: readonly Pair<string, Judgement>[];
}

export interface Plan {
  readonly net: number;
  readonly spend: number;
  readonly levels: Readonly<Record<string, ServiceLevel>>;
}

const wrongOr = <T extends Pair<string, unknown>>(list: readonly T[], also: (entry: T) => boolean): T[] => list.filter((entry) => entry.did !== entry.right || also(entry));

export function reviewOf(exercise: Exercise, context: SegmentationContext): Review {
  const { list, rows, pools } = exercise;
  const { truth, losses, references, items, best, baseline } = keyOf(exercise);
  const own = ownList(exercise, context);
  const idOf = (customer: number): string => truth.ids[customer] ?? '';
  const counted: readonly Item[] = countedCosts(list.storage);
  const plan = ({ levels, value, spend }: typeof best): Plan => ({
    net: value, spend,
    levels: Object.fromEntries(levels.flatMap((number, customer) => { const level = LEVELS[number - 1]; return level === undefined ? [] : [[idOf(customer), level]]; })),
  });
  const ofCustomers = <T>(right: readonly T[], did: readonly (T | null)[]) => right.map((own_, customer) => ({ id: idOf(customer), right: own_, did: did[own.rowOf[customer] ?? -1] ?? null }));
  return {
    mends: rows.map((row) => ({ id: row.code, right: rightMend(row), did: context.mends[row.code] ?? null })).filter(({ right, did }) => right !== 'ok' || (did ?? 'ok') !== 'ok'),
    cards: [...exercise.times.map(({ id, right }) => ({ id, right, did: context.times[id] ?? null })), ...exercise.marketings.map(({ id, right }) => ({ id, right, did: context.marketings[id] ?? null }))],
    items: pools.map((pool) => ({ id: pool.item, right: counted.includes(pool.item), did: context.counted.includes(pool.item), rate: rateOf(pool, pool.practical), own: context.rates[pool.item] ?? null })),
    profits: rows.map(({ customer }) => list.profits[customer] ?? 0),
    tiers: wrongOr(ofCustomers(truth.tiers, own.tiers).map((entry, customer) => ({ ...entry, byRevenue: truth.revenueTiers[customer] ?? 'C' })), ({ right, byRevenue }) => right !== byRevenue),
    shares: truth.shares,
    losses: losses.map(({ customer, profit, accepted, best: cure, after, sequel }) => ({ id: idOf(customer), profit, accepted, best: cure, after, sequel })),
    references, needsAndTiers: rounded(adjustedRand(list.customers.map(({ need }) => need), truth.tiers), 6),
    types: wrongOr(ofCustomers(truth.types, own.types).map((entry, customer) => ({ ...entry, naive: truth.naiveTypes[customer] ?? 'LMC' })), ({ right, naive }) => right !== naive),
    optimum: plan(best), greedy: plan(greedy(items, list.budget)), baseline,
    statements: exercise.statements.map(({ id, right }) => ({ id, right, did: context.judgements[id] ?? null })),
  };
}
