/** Segments of a list: by one variable or by a grid of two, and how well a cut tells high profit margins from low ones. */
import { additive, adjustedShare, explains } from '../../../simulations/kit/explained.ts';
import { cutPoints, leastGroup } from '../../../simulations/customer-segmentation/model/segments.ts';
import { ranking } from '../../../simulations/customer-segmentation/model/ranking.ts';
import { CUTS } from '../../../simulations/customer-segmentation/model/terms.ts';
import { FIGURES, type OwnList, type OwnSettings } from '../../schemas/customer-list.ts';
import { figureOf } from './measure.ts';

/** A figure of the file, the revenue of one order, or the measure itself. */
export type Variable = (typeof FIGURES)[number] | 'ticket' | 'measure';

/** The variables that the list allows; what is blank everywhere is not among them. */
export function variablesOf({ figures }: Pick<OwnList, 'figures'>): readonly Variable[] {
  const given = FIGURES.filter((figure) => figures[figure]?.some((value) => !Number.isNaN(value)) === true);
  return [...given, ...(figures.orders === undefined ? [] : ['ticket' as const]), 'measure'];
}

/** A variable for each customer; a blank counts as 0. */
export function valuesOf(list: Pick<OwnList, 'codes' | 'figures'>, measure: readonly number[], variable: Variable): number[] {
  switch (variable) {
    case 'measure': return measure.slice();
    case 'ticket': return list.codes.map((_, i) => figureOf(list, 'revenue', i) / Math.max(1, figureOf(list, 'orders', i)));
    default: return list.codes.map((_, i) => figureOf(list, variable, i));
  }
}

/** Blanks that count as 0 in a variable. */
export const blanksOf = ({ figures }: Pick<OwnList, 'figures'>, variable: Variable): number =>
  (variable === 'measure' || variable === 'ticket' ? 0 : (figures[variable]?.reduce((sum, value) => sum + (Number.isNaN(value) ? 1 : 0), 0) ?? 0));

/** What the cuts are to explain: the rank of each customer by profit over revenue. */
export function marginRanks(list: Pick<OwnList, 'codes' | 'figures'>, measure: readonly number[]): number[] {
  const ranks = measure.map(() => 0);
  ranking(measure.map((profit, i) => profit / Math.max(1, figureOf(list, 'revenue', i))), list.codes).forEach((i, rank) => { ranks[i] = rank; });
  return ranks;
}

export interface Groups {
  /** The group of each customer, from 0; in a grid 2 for above the first cut and 1 for above the second. */
  readonly of: readonly number[];
  readonly count: number;
  /** Values at which the variables are cut. */
  readonly at: { readonly first: readonly number[]; readonly second: number | undefined };
}

const VARIABLES: readonly Variable[] = [...FIGURES, 'ticket', 'measure'];

/** The variable of that name; revenue, which every list has, for a name that is none. */
export const variableOf = (name: string): Variable => VARIABLES.find((one) => one === name) ?? 'revenue';

/** The groups that the settings make. */
export function groupsOf(list: Pick<OwnList, 'codes' | 'figures'>, measure: readonly number[], { method, first, firstCuts, second, secondCut }: OwnSettings['segments']): Groups {
  const own = valuesOf(list, measure, variableOf(first));
  const points = cutPoints(own);
  const pointOf = (from: readonly number[], percent: number): number => from[CUTS.findIndex((cut) => cut === percent)] ?? Number.POSITIVE_INFINITY;
  const cuts = (method === 'grid' ? firstCuts.slice(0, 1) : firstCuts).map((percent) => pointOf(points, percent)).sort((a, b) => a - b);
  if (method === 'single') return { of: own.map((value) => cuts.filter((cut) => value >= cut).length), count: cuts.length + 1, at: { first: cuts, second: undefined } };
  const other = valuesOf(list, measure, variableOf(second));
  const at = pointOf(cutPoints(other), secondCut);
  return { of: own.map((value, i) => (value >= (cuts[0] ?? Number.POSITIVE_INFINITY) ? 2 : 0) + ((other[i] ?? 0) >= at ? 1 : 0)), count: 4, at: { first: cuts, second: at } };
}

/** The adjusted explained share of groups as they stand; 0 if one of them is too small. */
export function shareOf(groups: Pick<Groups, 'of' | 'count'>, ranks: readonly number[]): number {
  const n = ranks.length;
  const parts = Array.from({ length: groups.count }, () => ({ size: 0, sum: 0 }));
  groups.of.forEach((group, i) => {
    const part = parts[group];
    if (part === undefined) return;
    part.size += 1;
    part.sum += ranks[i] ?? 0;
  });
  const there = parts.filter(({ size }) => size > 0);
  if (there.some(({ size }) => size < leastGroup(n))) return 0;
  const data = additive({ kind: 'number', values: ranks });
  return adjustedShare(data, explains(n, [ranks.reduce((sum, rank) => sum + rank, 0)]), there.reduce((total, { size, sum }) => total + explains(size, [sum]), 0), there.length);
}
