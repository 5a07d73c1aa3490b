/** What each stage has earned, corrected for chance: every element is 0 for a policy without knowledge and 1 for the right answer. */
import { balancedKappa, macroF1 } from '../../kit/agreement.ts';
import { explainedShare } from '../../kit/explained.ts';
import { clamp } from '../../kit/quantity.ts';
import { remembering } from '../../kit/remember.ts';
import type { SegmentationContext, Stage } from './context.ts';
import type { Exercise } from './exercise.ts';
import { spendOf } from './guards.ts';
import { ownList, type OwnList } from './own.ts';
import { rateOf } from './pools.ts';
import { countedCosts } from './profit.ts';
import { outcomeOf, type Reference } from './references.ts';
import { binsOfList, gridGroups, leastGroup, singleGroups, treeGroups } from './segments.ts';
import { keyOf, orderedShare, type Key } from './key.ts';
import { rightMend } from './table.ts';
import { isCure, LEVELS, TIERS, TYPES, type Item, type Tier } from './terms.ts';
import { tierF1 } from './truth.ts';

/** An element may be negative inside its stage, so that luck in one is paid for by another; not below this. */
const FLOOR = -0.5;
const floored = (value: number): number => Math.max(FLOOR, value);
const positive = (value: number): number => Math.max(0, value);

/** A rate counts within this share of the right one. */
const RATE_TOLERANCE = 0.01;
/** A reported share counts within so many tenths of a percent. */
const SHARE_TOLERANCE = 10;
/** Shares count from this macro-F1 of the tiers. */
const SHARES_FROM = 0.5;
/** What guessing a treatment earns on average. */
const GUESSED_LOSS = 0.18;
const FIRST_CREDIT = 0.7;
const SECOND_CREDIT = 0.3;
const NEEDLESS_TREATMENT = 0.5;

/** Figures behind a stage's mark, by name. */
export type Elements = Readonly<Record<string, number>>;
export interface StageMark {
  /** Share of the stage's marks, 0 … 1. */
  readonly share: number;
  readonly elements: Elements;
}
export type Marks = Readonly<Record<Stage, StageMark>>;

const weighted = (elements: Elements, weights: Readonly<Record<string, number>>): StageMark => {
  const all = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return { elements, share: clamp(Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (elements[name] ?? 0), 0) / all, 0, 1) };
};

function know({ rows, times, marketings }: Exercise, context: SegmentationContext): StageMark {
  const dirty = rows.filter(({ dirt }) => dirt !== null);
  const hits = dirty.reduce((sum, row) => {
    const did = context.mends[row.code];
    return sum + (did === rightMend(row) ? 1 : row.dirt === 'blank' && did === 'mean' ? 0.5 : 0);
  }, 0);
  const flagged = rows.filter(({ dirt, code }) => dirt === null && (context.mends[code] ?? 'ok') !== 'ok').length;
  const cards = (laid: readonly { readonly id: string; readonly right: string }[], sorted: Readonly<Record<string, string>>, k: number): number => floored(balancedKappa(laid.map(({ right }) => right), laid.map(({ id }) => sorted[id]), k));
  return weighted({ mends: dirty.length === 0 ? 1 : floored((hits - flagged) / dirty.length), times: cards(times, context.times, 3), marketings: cards(marketings, context.marketings, 4), hits, of: dirty.length, flagged }, { mends: 8, times: 4, marketings: 3 });
}

function profit({ list, pools }: Exercise, key: Key, context: SegmentationContext, own: OwnList): StageMark {
  const right: readonly Item[] = countedCosts(list.storage);
  const ticked = context.counted.filter((item) => right.includes(item)).length;
  const wrong = context.counted.length - ticked;
  const rated = right.filter((item) => {
    const pool = pools.find((one) => one.item === item);
    const rate = context.rates[item];
    if (pool === undefined || rate === undefined || !context.counted.includes(item)) return false;
    const true_ = rateOf(pool, pool.practical);
    return Math.abs(rate - true_) <= RATE_TOLERANCE * true_;
  }).length;
  const x = orderedShare(key.pairs, list.profits, (customer) => own.measure[own.rowOf[customer] ?? -1] ?? null);
  const b = Math.max(0.5, key.grossShare);
  return weighted({ ticks: floored((ticked - wrong) / right.length), rates: rated / right.length, order: b < 1 ? floored((x - b) / (1 - b)) : x - b, ticked, wrong, rated, of: right.length, x }, { ticks: 5, rates: 5, order: 10 });
}

function losses(exercise: Exercise, key: Key, context: SegmentationContext): number {
  const { list: { customers, profits } } = exercise;
  const first = (customer: number) => context.treatments[customers[customer]?.id ?? ''];
  const treated = customers.filter(({ id }, i) => (profits[i] ?? 0) >= 0 && context.treatments[id] !== undefined && context.treatments[id] !== 'keep').length;
  const credit = key.losses.reduce((sum, loss) => {
    const cure = first(loss.customer);
    if (cure === undefined || !isCure(cure) || !loss.accepted.includes(cure)) return sum;
    return sum + FIRST_CREDIT + (context.sequels[customers[loss.customer]?.id ?? ''] === loss.sequel ? SECOND_CREDIT : 0);
  }, -NEEDLESS_TREATMENT * treated);
  return floored((credit / Math.max(1, key.losses.length) - GUESSED_LOSS) / (1 - GUESSED_LOSS));
}

/** How well labels hit the truth: corrected recall where revenue misleads, and macro-F1 of all, each 0 without knowledge; both must be there. */
export function labelMark(truth: readonly Tier[], answer: readonly (Tier | null)[], discordant: readonly number[]): { readonly kappa: number; readonly f1: number; readonly q: number; readonly labels: number } {
  const kappa = balancedKappa(discordant.map((i) => truth[i]), discordant.map((i) => answer[i]));
  const f1 = tierF1(truth, answer);
  const q = clamp((f1 - 1 / TIERS.length) / (1 - 1 / TIERS.length), 0, 1);
  return { kappa, f1, q, labels: Math.sqrt(positive(kappa) * q) };
}

function tiers(exercise: Exercise, key: Key, context: SegmentationContext, own: OwnList): StageMark {
  const { truth } = key;
  const answer = own.rowOf.map((row) => own.tiers[row] ?? null);
  const { kappa, f1, labels } = labelMark(truth.tiers, answer, truth.discordant);
  const { shares } = context;
  const close = shares === null ? 0 : ([['A', shares.a], ['B', shares.b], ['C', shares.c]] as const).filter(([tier, said]) => Math.abs(said - 1000 * truth.shares[tier]) <= SHARE_TOLERANCE + 1e-9).length;
  return weighted({ labels, shares: f1 >= SHARES_FROM ? close / TIERS.length : 0, losses: losses(exercise, key, context), kappa, f1, close, judged: key.losses.length }, { labels: 11, shares: 3, losses: 6 });
}

function segments({ list }: Exercise, { truth, references }: Key, context: SegmentationContext, own: OwnList): StageMark {
  const bins = binsOfList(list.customers);
  const outcome = outcomeOf(list);
  const least = leastGroup(list.customers.length);
  const scaled = (groups: readonly number[] | undefined, { best, mean }: Reference<unknown>): { share: number; element: number } => {
    const share = groups === undefined ? 0 : explainedShare(groups, outcome, least);
    return { share, element: groups === undefined ? 0 : floored((share - mean) / (best - mean)) };
  };
  const single = scaled(context.single === null ? undefined : singleGroups(bins, context.single), references.single);
  const grid = scaled(context.grid === null ? undefined : gridGroups(bins, context.grid), references.grid);
  const tree = scaled(context.tree === null ? undefined : treeGroups(bins, context.tree), references.tree);
  const answer = own.rowOf.map((row) => own.types[row] ?? null);
  const kappa = positive(balancedKappa(truth.discordantTypes.map((i) => truth.types[i]), truth.discordantTypes.map((i) => answer[i])));
  const f1 = macroF1(truth.types, answer, TYPES.filter((type) => truth.types.includes(type) || answer.includes(type)));
  return weighted(
    { single: single.element, grid: grid.element, tree: tree.element, types: Math.sqrt(kappa * clamp((f1 - 1 / 4) / (3 / 4), 0, 1)), singleShare: single.share, gridShare: grid.share, treeShare: tree.share },
    { single: 3, grid: 4, tree: 4, types: 4 },
  );
}

function serve({ rows, list }: Exercise, key: Key, context: SegmentationContext, spend: number): StageMark {
  const net = spend > list.budget ? 0 : rows.reduce((sum, { code, customer }) => {
    const level = context.levels[code];
    return level === undefined ? sum : sum + (key.items[customer]?.[LEVELS.indexOf(level)]?.value ?? 0);
  }, 0);
  const { best: { value: best, spend: bestSpend }, baseline } = key;
  return weighted({ serve: (net - baseline) / (best - baseline), net, best, baseline, spend, bestSpend }, { serve: 1 });
}

function review({ statements }: Exercise, { judgements }: SegmentationContext): StageMark {
  const right = statements.filter((statement) => judgements[statement.id] === statement.right).length;
  return weighted({ statements: floored(balancedKappa(statements.map((statement) => statement.right), statements.map(({ id }) => judgements[id]), 3)), right, of: statements.length }, { statements: 1 });
}

const remember = { know: remembering<StageMark>(), profit: remembering<StageMark>(), tiers: remembering<StageMark>(), segments: remembering<StageMark>(), serve: remembering<StageMark>(), review: remembering<StageMark>() };

/** The marks of every stage for the decisions as they stand; a stage whose decisions are the same as before is not marked again. */
export function marksOf(exercise: Exercise, context: SegmentationContext): Marks {
  const key = keyOf(exercise);
  const own = ownList(exercise, context);
  const { mends, times, marketings, counted, rates, shares, treatments, sequels, single, grid, tree, levels, judgements } = context;
  return {
    know: remember.know(exercise, [mends, times, marketings], () => know(exercise, context)),
    profit: remember.profit(exercise, [mends, counted, rates], () => profit(exercise, key, context, own)),
    tiers: remember.tiers(exercise, [own, shares, treatments, sequels], () => tiers(exercise, key, context, own)),
    segments: remember.segments(exercise, [own, single, grid, tree], () => segments(exercise, key, context, own)),
    serve: remember.serve(exercise, [levels], () => serve(exercise, key, context, spendOf(exercise, levels))),
    review: remember.review(exercise, [judgements], () => review(exercise, context)),
  };
}
