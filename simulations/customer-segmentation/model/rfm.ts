/** RFM (Hughes 1994): recency, frequency and money, each as a fifth of the list from 1 to 5; for recency the smaller is the better. */
import type { Customer } from './customer.ts';
import { byCode } from './ranking.ts';

const FIFTHS = 5;

/** The score of each item: its fifth in ascending order, ties by code. */
function fifths(values: readonly number[], ids: readonly string[]): number[] {
  const scores = values.map(() => 1);
  values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || byCode(ids[a] ?? '', ids[b] ?? '')).forEach((i, rank) => { scores[i] = Math.floor((FIFTHS * rank) / values.length) + 1; });
  return scores;
}

/** Three figures for each row, such as 545; nothing for a row that was taken out. */
export function rfmOf(rows: readonly (Customer | null)[]): (string | null)[] {
  const standing = rows.filter((row) => row !== null);
  const ids = standing.map(({ id }) => id);
  const [recency = [], frequency = [], money = []] = [standing.map((row) => -row.recency), standing.map((row) => row.orders), standing.map((row) => row.revenue)].map((values) => fifths(values, ids));
  const scores = new Map(ids.map((id, i) => [id, `${recency[i] ?? 1}${frequency[i] ?? 1}${money[i] ?? 1}`]));
  return rows.map((row) => (row === null ? null : (scores.get(row.id) ?? null)));
}
