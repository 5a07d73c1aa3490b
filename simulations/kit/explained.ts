/** How well a split of a list explains what it is for: the explained share, adjusted for the number of groups so that a random split expects 0. */

/** What the split is to explain: a number for each item (its variance is explained), or a class (its Gini impurity). */
export type Outcome = { readonly kind: 'number'; readonly values: readonly number[] } | { readonly kind: 'class'; readonly values: readonly number[]; readonly classes: number };

/** The outcome as sums that add up over groups: columns whose squared sums, over the group's size, are what the group explains. */
export interface Additive {
  readonly n: number;
  readonly columns: readonly Float64Array[];
  /** What all groups of one item each would explain. */
  readonly whole: number;
}

export function additive(outcome: Outcome): Additive {
  const n = outcome.values.length;
  if (outcome.kind === 'number') return { n, columns: [Float64Array.from(outcome.values)], whole: outcome.values.reduce((sum, value) => sum + value * value, 0) };
  return { n, columns: Array.from({ length: outcome.classes }, (_, name) => Float64Array.from(outcome.values, (value) => (value === name ? 1 : 0))), whole: n };
}

/** What a group of this size explains, from the sums of its columns. */
export const explains = (size: number, sums: readonly number[]): number => (size === 0 ? 0 : sums.reduce((total, sum) => total + sum * sum, 0) / size);

/** E = 1 − (W/(n − g))/(T/(n − 1)) from what the groups explain together; W and T are the sums left unexplained by them and by the list as one group. */
export function adjustedShare(data: Pick<Additive, 'n' | 'whole'>, asOne: number, explained: number, groups: number): number {
  const total = data.whole - asOne;
  if (groups < 2 || total <= 0 || data.n <= groups) return 0;
  return 1 - (data.whole - explained) / (data.n - groups) / (total / (data.n - 1));
}

/** Adjusted explained share of a split: `group[i]` is the group of item i. 0 for fewer than two groups, or if a group has fewer than `least` members. */
export function explainedShare(group: readonly number[], outcome: Outcome, least: number): number {
  const data = additive(outcome);
  const names = [...new Set(group)];
  const parts = names.map((name) => ({ size: group.filter((own) => own === name).length, sums: data.columns.map((column) => column.reduce((sum, value, i) => sum + (group[i] === name ? value : 0), 0)) }));
  if (parts.some(({ size }) => size < least)) return 0;
  const asOne = explains(data.n, data.columns.map((column) => column.reduce((sum, value) => sum + value, 0)));
  return adjustedShare(data, asOne, parts.reduce((sum, { size, sums }) => sum + explains(size, sums), 0), names.length);
}
