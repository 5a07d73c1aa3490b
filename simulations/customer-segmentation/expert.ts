/** The expert: who knows the key, and from any moment of the work does next what is still missing or wrong. */
import type { RawAction } from '../kit/attempt.ts';
import type { SegmentationSnapshot } from './machine.ts';
import type { SegmentationContext } from './model/context.ts';
import type { Exercise } from './model/exercise.ts';
import { keyOf, type Key } from './model/key.ts';
import { ownList } from './model/own.ts';
import { rateOf } from './model/pools.ts';
import { countedCosts } from './model/profit.ts';
import { rightMend } from './model/table.ts';
import { LEVELS, TIERS, type Item } from './model/terms.ts';
import { GROWABLE } from './model/truth.ts';

type Advice = RawAction | undefined;
interface Moment {
  readonly exercise: Exercise;
  readonly key: Key;
  readonly context: SegmentationContext;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const firstOf = <T>(list: readonly T[], advice: (entry: T) => Advice): Advice => {
  for (const entry of list) {
    const action = advice(entry);
    if (action !== undefined) return action;
  }
  return undefined;
};

function know({ exercise, context }: Moment): Advice {
  return firstOf(exercise.rows, (row) => {
    const how = rightMend(row);
    if ((context.mends[row.code] ?? 'ok') === how) return undefined;
    return how === 'contract' && !context.opened.includes(row.code) ? { type: 'open', row: row.code } : { type: 'mend', row: row.code, how };
  })
    ?? firstOf(exercise.times, ({ id, right }) => (context.times[id] === right ? undefined : { type: 'sortTime', card: id, into: right }))
    ?? firstOf(exercise.marketings, ({ id, right }) => (context.marketings[id] === right ? undefined : { type: 'sortMarketing', card: id, into: right }));
}

function profit({ exercise, context }: Moment): Advice {
  const right: readonly Item[] = countedCosts(exercise.list.storage);
  return firstOf(exercise.pools, (pool) => {
    const counts = right.includes(pool.item);
    if (context.counted.includes(pool.item) !== counts) return { type: 'count', item: pool.item, counts };
    const rate = rateOf(pool, pool.practical);
    return counts && context.rates[pool.item] !== rate ? { type: 'rate', item: pool.item, rate } : undefined;
  });
}

function tiers({ exercise, key, context }: Moment): Advice {
  const { truth, losses } = key;
  const own = ownList(exercise, context);
  const { a, ab } = truth.sizes;
  if (own.rowOf.some((row, customer) => own.tiers[row] !== truth.tiers[customer])) return { type: 'cut', basis: 'measure', a, ab };
  const [shareA = 0, shareB = 0, shareC = 0] = TIERS.map((tier) => Math.round(1000 * truth.shares[tier]));
  const shares = { a: shareA, b: shareB, c: shareC };
  if (!same(context.shares, shares)) return { type: 'shares', ...shares };
  const needless = exercise.list.customers.find(({ id }, i) => (exercise.list.profits[i] ?? 0) >= 0 && (context.treatments[id] ?? 'keep') !== 'keep');
  if (needless !== undefined) return { type: 'treat', row: needless.id, first: 'keep' };
  return firstOf(losses, ({ customer, best, accepted, sequel }) => {
    const row = exercise.list.customers[customer]?.id ?? '';
    const first = context.treatments[row];
    if (!accepted.some((cure) => cure === first)) return { type: 'treat', row, first: best };
    return context.sequels[row] === sequel ? undefined : { type: 'follow', row, with: sequel };
  });
}

function segments({ exercise, key, context }: Moment): Advice {
  const { references: { single, grid, tree }, truth } = key;
  if (!same(context.single, single.cut)) return { type: 'single', variable: single.cut.variable, cuts: single.cut.cuts.map(String) };
  if (!same(context.grid, grid.cut)) return { type: 'grid', first: grid.cut.first.variable, firstCut: grid.cut.first.cut, second: grid.cut.second.variable, secondCut: grid.cut.second.cut };
  if (!same(context.tree?.root, tree.cut.root)) return { type: 'root', ...tree.cut.root };
  const branch = firstOf(['below', 'above'] as const, (side): Advice => {
    const split = tree.cut[side];
    if (same(context.tree?.[side], split)) return undefined;
    return split === null ? { type: 'prune', side } : { type: 'branch', side, ...split };
  });
  if (branch !== undefined) return branch;
  const own = ownList(exercise, context);
  return own.rowOf.some((row, customer) => own.types[row] !== truth.types[customer]) ? { type: 'typeRule', below: 'measure', value: 'tiers', growth: GROWABLE } : undefined;
}

function serve({ exercise, key, context }: Moment): Advice {
  const wanted = exercise.list.customers.map(({ id }, i) => ({ id, level: LEVELS[(key.best.levels[i] ?? 0) - 1] }));
  const right = new Map(wanted.map(({ id, level }) => [id, level]));
  // What is bought wrongly is given up first, so that the budget is never passed on the way.
  const wrong = Object.entries(context.levels).filter(([code, level]) => right.get(code) !== level).map(([code]) => code);
  if (wrong.length > 0) return { type: 'serve', rows: wrong, level: 'none' };
  return firstOf(LEVELS, (level) => {
    const rows = wanted.filter((own) => own.level === level && context.levels[own.id] === undefined).map(({ id }) => id);
    return rows.length > 0 ? { type: 'serve', rows, level } : undefined;
  });
}

const review = ({ exercise, context }: Moment): Advice =>
  firstOf(exercise.statements, ({ id, right }) => (context.judgements[id] === right ? undefined : { type: 'judge', statement: id, judgement: right }));

/** What the expert does next; nothing when all is done. */
export function expertAction(exercise: Exercise, { context }: SegmentationSnapshot): Advice {
  const moment = { exercise, key: keyOf(exercise), context };
  return know(moment) ?? profit(moment) ?? tiers(moment) ?? segments(moment) ?? serve(moment) ?? review(moment);
}
