/** Cutting the list: the variables with their five cut points, and the groups that one variable, a grid of two or a tree makes. */
import type { Customer } from './customer.ts';
import { CUTS, VARIABLES, type Cut, type Variable } from './terms.ts';

/** What a variable says of a customer; ticket = revenue per order, digit = the last of the code, which means nothing. */
export function valueOf(variable: Variable, customer: Customer): number {
  switch (variable) {
    case 'ticket': return Math.floor(customer.revenue / Math.max(1, customer.orders));
    case 'digit': return Number(customer.id.at(-1));
    default: return customer[variable];
  }
}

/** Values at the cut points, ascending: a customer from this value on belongs above. */
export function cutPoints(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return CUTS.map((percent) => sorted[Math.floor((percent * values.length) / 100)] ?? 0);
}

/** For each customer how many of the variable's cut points it reaches, 0 … 5. */
export function binsOf(values: readonly number[]): Uint8Array {
  const points = cutPoints(values);
  return Uint8Array.from(values, (value) => points.filter((point) => value >= point).length);
}

/** The bins of a variable, by the number of the customer. */
export type Bins = (variable: Variable) => Uint8Array;

/** Bins of a list, each variable's worked out when it is first asked for. */
export function binsOfList(customers: readonly Customer[]): Bins {
  const made = new Map<Variable, Uint8Array>();
  return (variable) => {
    const bins = made.get(variable) ?? binsOf(customers.map((customer) => valueOf(variable, customer)));
    made.set(variable, bins);
    return bins;
  };
}

/** One variable at one of its cut points. */
export interface Split {
  readonly variable: Variable;
  readonly cut: Cut;
}

export interface Single {
  readonly variable: Variable;
  readonly cuts: readonly Cut[];
}

export interface Grid {
  readonly first: Split;
  readonly second: Split;
}

/** A root, and at most one further split of each branch. */
export interface Tree {
  readonly root: Split;
  readonly below: Split | null;
  readonly above: Split | null;
}

/** Whether each customer belongs above the split. */
const above = (bins: Bins, { variable, cut }: Split) => {
  const at = CUTS.indexOf(cut);
  const own = bins(variable);
  return (i: number): boolean => (own[i] ?? 0) > at;
};

const numbered = (bins: Uint8Array, group: (i: number) => number): number[] => Array.from(bins, (_, i) => group(i));

export function singleGroups(bins: Bins, { variable, cuts }: Single): number[] {
  const tests = cuts.map((cut) => above(bins, { variable, cut }));
  return numbered(bins(variable), (i) => tests.filter((test) => test(i)).length);
}

export function gridGroups(bins: Bins, { first, second }: Grid): number[] {
  const [one, two] = [above(bins, first), above(bins, second)];
  return numbered(bins(first.variable), (i) => (one(i) ? 2 : 0) + (two(i) ? 1 : 0));
}

export function treeGroups(bins: Bins, tree: Tree): number[] {
  const root = above(bins, tree.root);
  const branch = { below: tree.below === null ? null : above(bins, tree.below), above: tree.above === null ? null : above(bins, tree.above) };
  return numbered(bins(tree.root.variable), (i) => (root(i) ? 2 + (branch.above?.(i) === true ? 1 : 0) : branch.below?.(i) === true ? 1 : 0));
}

/** Smallest group that still counts as a segment. */
export const leastGroup = (n: number): number => Math.max(2, Math.ceil((4 * n) / 100));

/** Names of all splits, in the order of the model. */
export const SPLITS: readonly Split[] = VARIABLES.flatMap((variable) => CUTS.map((cut) => ({ variable, cut })));
