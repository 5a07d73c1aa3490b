/** The best cut of a list, found by trying all: one variable at one or two points, or a grid of two; sums over bins stand for scans of the customers. */
import { additive, adjustedShare, explains } from '../../../simulations/kit/explained.ts';
import { binsOf, leastGroup } from '../../../simulations/customer-segmentation/model/segments.ts';
import { CUTS } from '../../../simulations/customer-segmentation/model/terms.ts';
import type { OwnList, OwnSettings } from '../../schemas/customer-list.ts';
import { marginRanks, valuesOf, variablesOf, type Variable } from './cuts.ts';

export interface Best {
  readonly share: number;
  readonly cut: Pick<OwnSettings['segments'], 'first' | 'firstCuts' | 'second' | 'secondCut'>;
}

/** Parts of the margin itself, which would explain themselves. */
const OF_THE_MARGIN: ReadonlySet<Variable> = new Set(['measure', 'gross', 'margin', 'cost']);

const BINS = CUTS.length + 1;

interface Sums {
  readonly size: number;
  readonly sum: number;
}

/** Customers and sums of ranks in rectangles of bins; ends are not included. */
type Rectangle = (rows: readonly [number, number], columns: readonly [number, number]) => Sums;

function rectangles(a: Uint8Array, b: Uint8Array, ranks: readonly number[]): Rectangle {
  const [sizes, sums] = [new Float64Array(BINS * BINS), new Float64Array(BINS * BINS)];
  ranks.forEach((rank, i) => {
    const cell = (a[i] ?? 0) * BINS + (b[i] ?? 0);
    sizes[cell] = (sizes[cell] ?? 0) + 1;
    sums[cell] = (sums[cell] ?? 0) + rank;
  });
  return ([top, bottom], [left, right]) => {
    let [size, sum] = [0, 0];
    for (let row = top; row < bottom; row += 1) {
      for (let column = left; column < right; column += 1) {
        size += sizes[row * BINS + column] ?? 0;
        sum += sums[row * BINS + column] ?? 0;
      }
    }
    return { size, sum };
  };
}

interface Candidate {
  readonly cut: Best['cut'];
  readonly groups: readonly Sums[];
}

/** One variable, cut at one point and at two; its bins are the rows. */
function singles(first: Variable, part: Rectangle): Candidate[] {
  const group = (from: number, to: number): Sums => part([from, to], [0, 1]);
  return CUTS.flatMap((cut, p) => [
    { cut: { first, firstCuts: [cut], second: first, secondCut: 50 }, groups: [group(0, p + 1), group(p + 1, BINS)] },
    ...CUTS.slice(p + 1).map((other, step) => {
      const q = p + 1 + step;
      return { cut: { first, firstCuts: [cut, other], second: first, secondCut: 50 }, groups: [group(0, p + 1), group(p + 1, q + 1), group(q + 1, BINS)] };
    }),
  ]);
}

/** Two variables, each cut at one point. */
function grids(first: Variable, second: Variable, part: Rectangle): Candidate[] {
  return CUTS.flatMap((cut, p) => CUTS.map((secondCut, q) => {
    const [below, above, left, right] = [[0, p + 1], [p + 1, BINS], [0, q + 1], [q + 1, BINS]] as const;
    return { cut: { first, firstCuts: [cut], second, secondCut }, groups: [part(below, left), part(below, right), part(above, left), part(above, right)] };
  }));
}

/** The cut that explains most; nothing where none explains more than a random one. */
export function bestCut(list: Pick<OwnList, 'codes' | 'figures'>, measure: readonly number[], method: OwnSettings['segments']['method']): Best | undefined {
  const n = list.codes.length;
  const ranks = marginRanks(list, measure);
  const data = additive({ kind: 'number', values: ranks });
  const asOne = explains(n, [ranks.reduce((sum, rank) => sum + rank, 0)]);
  const least = leastGroup(n);
  const variables = variablesOf(list).filter((name) => !OF_THE_MARGIN.has(name)).map((name) => ({ name, bins: binsOf(valuesOf(list, measure, name)) }));
  const nothing = new Uint8Array(n);
  let best: Best | undefined;
  const offer = ({ cut, groups }: Candidate): void => {
    const there = groups.filter(({ size }) => size > 0);
    if (there.some(({ size }) => size < least)) return;
    const share = adjustedShare(data, asOne, there.reduce((total, { size, sum }) => total + explains(size, [sum]), 0), there.length);
    if (share > (best?.share ?? 0)) best = { share, cut };
  };
  variables.forEach(({ name, bins }, x) => {
    if (method === 'single') singles(name, rectangles(bins, nothing, ranks)).forEach(offer);
    else for (const other of variables.slice(x + 1)) grids(name, other.name, rectangles(bins, other.bins, ranks)).forEach(offer);
  });
  return best;
}
