/** The rows of the list as the learner has mended them, and what follows from them alone; kept until a mend changes. */
import { quotient } from '../../kit/quantity.ts';
import { remembering } from '../../kit/remember.ts';
import type { SegmentationContext } from './context.ts';
import type { Customer } from './customer.ts';
import type { Exercise } from './exercise.ts';
import { ranking } from './ranking.ts';
import { rfmOf } from './rfm.ts';
import type { Row } from './table.ts';
import type { Mend } from './terms.ts';

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

/** Numbers of the rows that stand, the largest value first. */
export function ranked(rows: readonly OwnRow[], value: (row: Customer, i: number) => number): number[] {
  const standing = rows.flatMap((row, i) => (row === null ? [] : [{ i, id: row.id, value: value(row, i) }]));
  return ranking(standing.map((row) => row.value), standing.map(({ id }) => id)).map((at) => standing[at]?.i ?? 0);
}

export interface MendedList {
  readonly rows: readonly OwnRow[];
  /** Numbers of the rows that stand, by revenue, the largest first. */
  readonly byRevenue: readonly number[];
  /** Scores 1 … 5 for recency, frequency and money of each row. */
  readonly rfm: readonly (string | null)[];
}

function made({ rows: table }: Pick<Exercise, 'rows'>, mends: SegmentationContext['mends']): MendedList {
  const mean = meanPay(table);
  const rows = table.map((row) => mended(row, mends[row.code], mean));
  return { rows, byRevenue: ranked(rows, ({ revenue }) => revenue), rfm: rfmOf(rows) };
}

const remember = remembering<MendedList>();

/** The list under these mends; most decisions are no mends, and find it made. */
export const mendedList = (exercise: Pick<Exercise, 'rows'>, mends: SegmentationContext['mends']): MendedList => remember(exercise.rows, [mends], () => made(exercise, mends));
