/** The list as the learner has it: rows as mended, the measure of profit that the learner built, and the tiers and types that follow from it. */
import { quotient } from '../../kit/quantity.ts';
import type { SegmentationContext } from './context.ts';
import type { Customer } from './customer.ts';
import type { Exercise } from './exercise.ts';
import { profitAt } from './profit.ts';
import { ranking } from './ranking.ts';
import type { Row } from './table.ts';
import type { Mend, Tier, ValueType } from './terms.ts';
import { typeOf } from './truth.ts';

/** A row as mended: nothing if it was taken out; days of payment that are still blank count as 0. */
export type OwnRow = Customer | null;

/** Mean days of payment over the rows that have them. */
function meanPay(rows: readonly Row[]): number {
  const known = rows.flatMap(({ listed }) => (listed.pay === null ? [] : [listed.pay]));
  return quotient(known.reduce((sum, pay) => sum + pay, 0), Math.max(1, known.length));
}

function mended({ code, listed, sources }: Row, mend: Mend | undefined, mean: number): OwnRow {
  const row: Customer = { ...listed, id: code, pay: listed.pay ?? 0 };
  switch (mend) {
    case 'merge': case 'delete': return null;
    case 'thousandth': return { ...row, revenue: quotient(row.revenue, 1000) };
    case 'contract': return { ...row, pay: sources.pay };
    case 'zero': return { ...row, pay: 0 };
    case 'mean': return { ...row, pay: mean };
    case 'swap': return { ...row, orders: row.returns, returns: row.orders };
    case 'ok': case undefined: return row;
  }
}

export interface OwnList {
  readonly rows: readonly OwnRow[];
  /** Own measure of each row, CNY; nothing for a row that was taken out. */
  readonly measure: readonly (number | null)[];
  /** Numbers of the rows that stand, by the own measure and by revenue, the largest first. */
  readonly byMeasure: readonly number[];
  readonly byRevenue: readonly number[];
  readonly tiers: readonly (Tier | null)[];
  readonly types: readonly (ValueType | null)[];
  /** For each customer the row that stands for it: its first file if that still stands, else the extra one; −1 if none does. */
  readonly rowOf: readonly number[];
}

function ranked(rows: readonly OwnRow[], value: (row: Customer, i: number) => number): number[] {
  const standing = rows.flatMap((row, i) => (row === null ? [] : [{ i, id: row.id, value: value(row, i) }]));
  return ranking(standing.map((row) => row.value), standing.map(({ id }) => id)).map((at) => standing[at]?.i ?? 0);
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

/** The learner's list at this moment. */
export function ownList({ rows: table, list }: Pick<Exercise, 'rows' | 'list'>, context: SegmentationContext): OwnList {
  const mean = meanPay(table);
  const rows = table.map((row) => mended(row, context.mends[row.code], mean));
  const measure = rows.map((row) => (row === null ? null : profitAt(row, context.rates, context.counted)));
  const byMeasure = ranked(rows, (_, i) => measure[i] ?? 0);
  const byRevenue = ranked(rows, ({ revenue }) => revenue);
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
  return { rows, measure, byMeasure, byRevenue, tiers, types, rowOf };
}
