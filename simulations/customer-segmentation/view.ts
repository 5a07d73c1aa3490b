/** What a learner sees of the lab at one moment: the list as it was handed out and as mended, their own measure and decisions; nothing of the key before the last hand-in. */
import { remembering } from '../kit/remember.ts';
import { gini, lorenz, whale } from '../kit/statistics.ts';
import type { Run } from '../kit/simulation.ts';
import type { Text } from '../kit/text.ts';
import type { SegmentationAction } from './action.ts';
import type { SegmentationSnapshot } from './machine.ts';
import { HAND_INS, type SegmentationContext, type Stage } from './model/context.ts';
import type { Exercise, Menus } from './model/exercise.ts';
import { spendOf } from './model/guards.ts';
import { ownList, type OwnList } from './model/own.ts';
import type { Pool } from './model/pools.ts';
import { costOf } from './model/profit.ts';
import type { TierRule } from './model/ranking.ts';
import { reviewOf, type Review } from './model/review.ts';
import { binsOfList, gridGroups, singleGroups, treeGroups } from './model/segments.ts';
import { levelCost, levelsOf, type ServiceTerms } from './model/service.ts';
import type { Listed, Remark, Sources } from './model/table.ts';
import { LEVELS, TIERS, type Item, type Judgement, type Marketing, type ServiceLevel, type Tier, type Time } from './model/terms.ts';
import type { Customer } from './model/customer.ts';
import type { Purpose } from './model/list.ts';

/** A row as it was handed out. */
export interface SeenRow {
  readonly code: string;
  readonly name: Text;
  readonly tax: string;
  readonly remark: Remark | null;
  readonly listed: Listed;
}

/** A tier as the learner has it. */
export interface SeenTier {
  readonly tier: Tier;
  readonly customers: number;
  /** By the own measure and by the mended list, CNY a year. */
  readonly profit: number;
  readonly revenue: number;
}

export interface SegmentationView {
  readonly about: {
    readonly title: Text; readonly about: Text; readonly knowledge: readonly string[];
    /** Seed of the list; nothing for the worked list, which is not marked. */
    readonly list: number | null;
    readonly rule: TierRule; readonly purpose: Purpose;
    /** Whether the gross margin leaves storage out. */
    readonly storage: boolean;
  };
  readonly stage: Stage | 'handedIn';
  readonly rows: readonly SeenRow[];
  /** What the source documents of the opened rows say, by code. */
  readonly sources: Readonly<Record<string, Sources>>;
  /** Decisions as they stand, each under its own name. */
  readonly decided: SegmentationContext;
  readonly times: readonly { readonly id: string; readonly text: Text; readonly into: Time | null }[];
  readonly marketings: readonly { readonly id: string; readonly text: Text; readonly into: Marketing | null }[];
  readonly statements: readonly { readonly id: string; readonly text: Text; readonly judgement: Judgement | null }[];
  readonly pools: readonly Pool[];
  /** The list as mended, row by row, and what follows from the own measure; nothing for a row that was taken out. */
  readonly own: Pick<OwnList, 'rows' | 'measure' | 'byMeasure' | 'byRevenue' | 'tiers' | 'types'>;
  /** Costs of each row by the items that were counted, CNY. */
  readonly costs: Readonly<Partial<Record<Item, readonly number[]>>>;
  /** Scores 1 … 5 for recency, frequency and money of each row. */
  readonly rfm: readonly (string | null)[];
  /** Cumulative shares from the best customer down, and of revenue from the smallest up; Gini coefficients of revenue and of the profits above 0. */
  readonly curves: { readonly whale: readonly number[]; readonly lorenz: readonly number[]; readonly giniRevenue: number; readonly giniProfit: number };
  readonly tiers: readonly SeenTier[];
  /** Customers in each group of the three cuts, by the mended list. */
  readonly groups: { readonly single: readonly number[]; readonly grid: readonly number[]; readonly tree: readonly number[] };
  readonly service: ServiceTerms;
  /** 千元: the budget, and what was spent of it. */
  readonly budget: number;
  readonly spent: number;
  /** Costs of the levels of each row, 千元, in the order basic, plus, vip. */
  readonly prices: readonly (readonly number[])[];
  /** Net of the levels bought as the own measure forecasts it, CNY a year. */
  readonly forecast: number;
  /** Hand-ins that count and are still open, the final one among them. */
  readonly handInsLeft: number;
  readonly menus: Menus;
  readonly review: Review | null;
}

type Static = Pick<SegmentationView, 'about' | 'rows' | 'prices'>;
const statics = new WeakMap<Exercise, Static>();

/** What does not change during an attempt, made once. */
function staticOf(exercise: Exercise): Static {
  const { scenario: { title, about, knowledge }, drawn, list, rows } = exercise;
  const made = statics.get(exercise) ?? {
    about: { title, about, knowledge, list: drawn?.seed ?? null, rule: list.rule, purpose: list.purpose, storage: list.storage },
    rows: rows.map(({ code, name, tax, remark, listed }) => ({ code, name, tax, remark, listed })),
    prices: rows.map(({ listed }) => LEVELS.map((level) => levelCost(list.service, listed, level))),
  };
  statics.set(exercise, made);
  return made;
}

const isThere = (row: Customer | null): row is Customer => row !== null;

/** Sizes of the groups 0 … `most` − 1. */
const sizes = (groups: readonly number[], most: number): number[] => Array.from({ length: most }, (_, group) => groups.filter((own) => own === group).length);

function groupsOf({ single, grid, tree }: SegmentationContext, customers: readonly Customer[]): SegmentationView['groups'] {
  if ((single === null && grid === null && tree === null) || customers.length === 0) return { single: [], grid: [], tree: [] };
  const bins = binsOfList(customers);
  return {
    single: single === null ? [] : sizes(singleGroups(bins, single), single.cuts.length + 1),
    grid: grid === null ? [] : sizes(gridGroups(bins, grid), 4),
    tree: tree === null ? [] : sizes(treeGroups(bins, tree), 4),
  };
}

const remember = { profit: remembering<Omit<SegmentationView['curves'], 'lorenz' | 'giniRevenue'>>(), revenue: remembering<Pick<SegmentationView['curves'], 'lorenz' | 'giniRevenue'>>() };

/** Curves follow from the rows as mended and from the measure; another decision leaves them as they were. */
function curvesOf(exercise: Exercise, { rows, measure }: OwnList): SegmentationView['curves'] {
  return {
    ...remember.revenue(exercise, [rows], () => { const revenue = rows.filter(isThere).map((row) => row.revenue); return { lorenz: lorenz(revenue), giniRevenue: gini(revenue) }; }),
    ...remember.profit(exercise, [measure], () => { const profit = measure.filter((value) => value !== null); return { whale: whale(profit), giniProfit: gini(profit.map((value) => Math.max(0, value))) }; }),
  };
}

/** Net of the levels bought, as the own measure has it. */
function forecastOf({ list, at }: Exercise, levels: Readonly<Record<string, ServiceLevel>>, own: OwnList): number {
  return Object.entries(levels).reduce((sum, [code, level]) => {
    const i = at.get(code) ?? -1;
    const row = own.rows[i];
    return row === null || row === undefined ? sum : sum + (levelsOf(list.service, row, own.measure[i] ?? 0)[LEVELS.indexOf(level)]?.value ?? 0);
  }, 0);
}

export function view({ prepared: exercise, last }: Run<Exercise, SegmentationSnapshot, SegmentationAction>): SegmentationView {
  const { value: stage, context } = last;
  const own = ownList(exercise, context);
  const { list, rows } = exercise;
  const standing = own.rows.filter(isThere);
  const sum = (tier: Tier, of: (i: number) => number): number => own.tiers.reduce((total, given, i) => (given === tier ? total + of(i) : total), 0);
  return {
    ...staticOf(exercise), stage, decided: context,
    sources: Object.fromEntries(context.opened.flatMap((code) => { const row = rows[exercise.at.get(code) ?? -1]; return row === undefined ? [] : [[code, row.sources]]; })),
    times: exercise.times.map(({ id, text }) => ({ id, text, into: context.times[id] ?? null })),
    marketings: exercise.marketings.map(({ id, text }) => ({ id, text, into: context.marketings[id] ?? null })),
    statements: exercise.statements.map(({ id, text }) => ({ id, text, judgement: context.judgements[id] ?? null })),
    pools: exercise.pools,
    own: { rows: own.rows, measure: own.measure, byMeasure: own.byMeasure, byRevenue: own.byRevenue, tiers: own.tiers, types: own.types },
    costs: Object.fromEntries(context.counted.map((item) => [item, own.rows.map((row) => (row === null ? 0 : costOf(item, row, context.rates[item] ?? 0)))])),
    rfm: own.rfm,
    curves: curvesOf(exercise, own),
    tiers: TIERS.map((tier) => ({ tier, customers: sum(tier, () => 1), profit: sum(tier, (i) => own.measure[i] ?? 0), revenue: sum(tier, (i) => own.rows[i]?.revenue ?? 0) })),
    groups: groupsOf(context, standing),
    service: list.service, budget: list.budget, spent: spendOf(exercise, context.levels), forecast: forecastOf(exercise, context.levels, own),
    handInsLeft: stage === 'handedIn' ? 0 : HAND_INS - context.submitted, menus: exercise.menus,
    review: stage === 'handedIn' ? reviewOf(exercise, context) : null,
  };
}
