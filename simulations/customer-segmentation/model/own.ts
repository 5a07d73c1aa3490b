/** The list as the learner has it: rows as mended, the measure of profit that the learner built, and the tiers and types that follow from it. */
import { remembering } from '../../kit/remember.ts';
import type { SegmentationContext } from './context.ts';
import type { Exercise } from './exercise.ts';
import { mendedList, ranked, type MendedList, type OwnRow } from './mended.ts';
import { profitAt } from './profit.ts';
import type { Tier, ValueType } from './terms.ts';
import { typeOf } from './truth.ts';

export interface OwnList extends MendedList {
  /** Own measure of each row, CNY; nothing for a row that was taken out. */
  readonly measure: readonly (number | null)[];
  /** Numbers of the rows that stand, by the own measure, the largest first. */
  readonly byMeasure: readonly number[];
  readonly tiers: readonly (Tier | null)[];
  readonly types: readonly (ValueType | null)[];
  /** For each customer the row that stands for it: its first file if that still stands, else the extra one; −1 if none does. */
  readonly rowOf: readonly number[];
}

/** A tier for each row that stands: A and B from the head of the order. */
function cutAt(rows: readonly OwnRow[], order: readonly number[], a: number, ab: number): (Tier | null)[] {
  const tiers = rows.map((row): Tier | null => (row === null ? null : 'C'));
  order.slice(0, ab).forEach((i, rank) => { tiers[i] = rank < a ? 'A' : 'B'; });
  return tiers;
}

function tiersOf(rows: readonly OwnRow[], { cut, tiers: byHand }: SegmentationContext, byMeasure: readonly number[], byRevenue: readonly number[]): (Tier | null)[] {
  const cuts = cut === null ? rows.map(() => null) : cutAt(rows, cut.basis === 'measure' ? byMeasure : byRevenue, cut.a, cut.ab);
  return rows.map((row, i) => (row === null ? null : (byHand[row.id] ?? cuts[i] ?? null)));
}

/** Profit by the own measure and the order by it: neither changes with a cut. */
const measured = remembering<Pick<OwnList, 'measure' | 'byMeasure'>>();

function made(exercise: Pick<Exercise, 'rows' | 'list'>, context: SegmentationContext): OwnList {
  const { rows: table, list } = exercise;
  const { rows, byRevenue, rfm } = mendedList(exercise, context.mends);
  const { measure, byMeasure } = measured(exercise.rows, [rows, context.rates, context.counted], () => {
    const profits = rows.map((row) => (row === null ? null : profitAt(row, context.rates, context.counted)));
    return { measure: profits, byMeasure: ranked(rows, (_, i) => profits[i] ?? 0) };
  });
  const tiers = tiersOf(rows, context, byMeasure, byRevenue);
  const { typeRule: rule, types: byHand } = context;
  const size = (wanted: readonly Tier[]): number => tiers.filter((tier) => tier !== null && wanted.includes(tier)).length;
  const value = rule?.value === 'revenue' ? cutAt(rows, byRevenue, size(['A']), size(['A', 'B'])) : tiers;
  const types = rows.map((row, i): ValueType | null => {
    if (row === null) return null;
    const hand = byHand[row.id];
    const tier = value[i] ?? null;
    return hand ?? (rule === null || tier === null ? null : typeOf(tier, row.growth, rule.below === 'measure' && (measure[i] ?? 0) < 0, rule.growth));
  });
  const rowOf = list.customers.map(() => -1);
  for (const extra of [true, false]) table.forEach((row, i) => { if (row.extra === extra && rows[i] !== null) rowOf[row.customer] = i; });
  return { rows, byRevenue, rfm, measure, byMeasure, tiers, types, rowOf };
}

const remember = remembering<OwnList>();

/** The learner's list at this moment. */
export function ownList(exercise: Pick<Exercise, 'rows' | 'list'>, context: SegmentationContext): OwnList {
  const { mends, counted, rates, cut, tiers, typeRule, types } = context;
  return remember(exercise.rows, [mends, counted, rates, cut, tiers, typeRule, types], () => made(exercise, context));
}
