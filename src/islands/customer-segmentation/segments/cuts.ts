/** The cuts as the learner sees them: the values at the cut points, who falls into which group, and which groups are too small to be a segment. */
import { binsOfList, cutPoints, gridGroups, leastGroup, singleGroups, treeGroups, valueOf } from '../../../../simulations/customer-segmentation/model/segments.ts';
import type { Customer } from '../../../../simulations/customer-segmentation/model/customer.ts';
import type { Variable } from '../../../../simulations/customer-segmentation/model/terms.ts';
import type { SegmentationView } from '../../../../simulations/customer-segmentation/view.ts';
import { numberText, thousands } from '../../kit/figures.ts';

type Standing = Pick<SegmentationView, 'own'>;

export const METHODS = ['single', 'grid', 'tree'] as const;
export type Method = (typeof METHODS)[number];

/** Rows that have not been taken out, with their numbers on the list. */
export const standingOf = ({ own }: Standing): { readonly i: number; readonly row: Customer }[] => own.rows.flatMap((row, i) => (row === null ? [] : [{ i, row }]));

/** Values of a variable at the five cut points; a customer from the value on belongs above. */
export const pointsOf = (view: Standing, variable: Variable): number[] => cutPoints(standingOf(view).map(({ row }) => valueOf(variable, row)));

/** A value of a variable, without its unit. */
export function valueText(variable: Variable, value: number): string {
  switch (variable) {
    case 'revenue': return thousands(value);
    case 'margin': case 'growth': return numberText(value / 100, 1);
    case 'claims': return numberText(value / 10, 1);
    case 'since': case 'digit': return String(value);
    default: return numberText(value);
  }
}

/** The group of each row by a method, from 0 up, by the number of the row; nothing where the method has not been used. */
export function groupsBy(view: Pick<SegmentationView, 'own' | 'decided'>, method: Method): ReadonlyMap<number, number> {
  const { single, grid, tree } = view.decided;
  const standing = standingOf(view);
  if (view.decided[method] === null || standing.length === 0) return new Map();
  const bins = binsOfList(standing.map(({ row }) => row));
  const groups = method === 'single' ? (single === null ? [] : singleGroups(bins, single)) : method === 'grid' ? (grid === null ? [] : gridGroups(bins, grid)) : tree === null ? [] : treeGroups(bins, tree);
  return new Map(standing.map(({ i }, at) => [i, groups[at] ?? 0]));
}

/** Numbers of the groups that a method can fill: a branch that is not cut further is one group. */
export function groupsThere({ decided: { single, tree } }: Pick<SegmentationView, 'decided'>, method: Method): number[] {
  switch (method) {
    case 'single': return single === null ? [] : [...single.cuts.keys(), single.cuts.length];
    case 'grid': return [0, 1, 2, 3];
    case 'tree': return [0, ...(tree?.below === null ? [] : [1]), 2, ...(tree?.above === null ? [] : [3])];
  }
}

/** An empty group is left out of account; one below the least size is no segment. */
export type Fill = 'empty' | 'tiny' | 'fine';
export const fillOf = (size: number, n: number): Fill => (size === 0 ? 'empty' : size < leastGroup(n) ? 'tiny' : 'fine');

/** Own measure in relation to revenue, as a share. */
export function ratioOf({ own }: Standing, i: number): number | null {
  const [row, measure] = [own.rows[i] ?? null, own.measure[i] ?? null];
  return row === null || measure === null || row.revenue === 0 ? null : measure / row.revenue;
}

/** The place of each value in ascending order, from 0; equal values keep the order they come in. */
export function placesOf(values: readonly number[]): number[] {
  const places = values.map(() => 0);
  values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value || a.at - b.at).forEach(({ at }, place) => { places[at] = place; });
  return places;
}

/** The value at a cut point with its unit. */
export function endOf(view: Standing, variable: Variable, at: number, units: Readonly<Record<Variable, string>>): string {
  const unit = units[variable];
  return `${valueText(variable, pointsOf(view, variable)[at] ?? 0)}${unit === '' ? '' : ` ${unit}`}`;
}
