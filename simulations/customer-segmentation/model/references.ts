/** What a cut is measured against: for each method the best cut of its whole menu, and the mean of a cut chosen blindly. Joint histograms make the menus cheap. */
import { Draws, key } from '../../kit/draws.ts';
import { additive, adjustedShare, explains, type Additive, type Outcome } from '../../kit/explained.ts';
import { ranking } from './ranking.ts';
import { binsOfList, leastGroup, SPLITS, type Bins, type Grid, type Single, type Split, type Tree } from './segments.ts';
import type { CustomerList } from './list.ts';
import { CUTS, NEEDS, VARIABLES, type Variable } from './terms.ts';

export interface Reference<T> {
  /** Adjusted explained share of the best cut, and that cut. */
  readonly best: number;
  readonly cut: T;
  /** Mean over the menu, no cut counting below 0. */
  readonly mean: number;
}

export interface References {
  readonly single: Reference<Single>;
  readonly grid: Reference<Grid>;
  readonly tree: Reference<Tree>;
}

/** Random trees behind the mean of trees, whose menu is too large to list. */
const RANDOM_TREES = 300;

/** What the cuts of a list are to explain: the rank of profit over revenue, or the need. */
export function outcomeOf({ customers, profits, purpose }: Pick<CustomerList, 'customers' | 'profits' | 'purpose'>): Outcome {
  if (purpose === 'need') return { kind: 'class', values: customers.map(({ need }) => NEEDS.indexOf(need)), classes: NEEDS.length };
  const ranks = customers.map(() => 0);
  ranking(customers.map(({ revenue }, i) => (profits[i] ?? 0) / revenue), customers.map(({ id }) => id)).forEach((i, rank) => { ranks[i] = rank; });
  return { kind: 'number', values: ranks };
}

interface Part {
  readonly size: number;
  readonly explained: number;
}
const EMPTY: Part = { size: 0, explained: 0 };
const BINS = CUTS.length + 1;
const SIDE = BINS + 1;

/** Two variables' bins against each other: sizes and column sums, cumulated so that any rectangle of bins costs four look-ups. */
class Joint {
  private readonly tables: readonly Float64Array[];

  constructor(rows: Uint8Array, columns: Uint8Array, data: Additive) {
    const weights = [undefined, ...data.columns];
    this.tables = weights.map((weight) => {
      const table = new Float64Array(SIDE * SIDE);
      for (let i = 0; i < data.n; i += 1) {
        const at = ((rows[i] ?? 0) + 1) * SIDE + (columns[i] ?? 0) + 1;
        table[at] = (table[at] ?? 0) + (weight?.[i] ?? 1);
      }
      for (let at = SIDE + 1; at < table.length; at += 1) {
        if (at % SIDE > 0) table[at] = (table[at] ?? 0) + (table[at - 1] ?? 0) + (table[at - SIDE] ?? 0) - (table[at - SIDE - 1] ?? 0);
      }
      return table;
    });
  }

  /** Rows from `top` below `bottom`, columns from `left` below `right`. */
  part(top: number, bottom: number, left: number, right: number): Part {
    const [size = 0, ...sums] = this.tables.map((table) => (table[bottom * SIDE + right] ?? 0) - (table[top * SIDE + right] ?? 0) - (table[bottom * SIDE + left] ?? 0) + (table[top * SIDE + left] ?? 0));
    return { size, explained: explains(size, sums) };
  }
}

class Menus {
  private readonly joints = new Map<string, Joint>();
  private readonly bins: Bins;
  private readonly data: Additive;
  private readonly least: number;

  constructor(list: CustomerList) {
    this.bins = binsOfList(list.customers);
    this.data = additive(outcomeOf(list));
    this.least = leastGroup(this.data.n);
  }

  private joint(a: Variable, b: Variable): Joint {
    const name = `${a} ${b}`;
    const made = this.joints.get(name) ?? new Joint(this.bins(a), this.bins(b), this.data);
    this.joints.set(name, made);
    return made;
  }

  /** E of a list of groups; empty ones are passed over, one that is too small spoils the cut. */
  private share(parts: readonly Part[]): number {
    const groups = parts.filter(({ size }) => size > 0);
    if (groups.some(({ size }) => size < this.least)) return 0;
    return adjustedShare(this.data, this.joint('revenue', 'revenue').part(0, BINS, 0, BINS).explained, groups.reduce((sum, { explained }) => sum + explained, 0), groups.length);
  }

  singles(): { cut: Single; share: number }[] {
    return VARIABLES.flatMap((variable) => {
      const joint = this.joint(variable, variable);
      const share = (...ends: readonly number[]): number => this.share([...ends, BINS].map((end, i) => joint.part(i === 0 ? 0 : (ends[i - 1] ?? 0), end, 0, BINS)));
      return CUTS.flatMap((cut, i) => [{ cut: { variable, cuts: [cut] }, share: share(i + 1) }, ...CUTS.slice(i + 1).map((second, j) => ({ cut: { variable, cuts: [cut, second] }, share: share(i + 1, i + j + 2) }))]);
    });
  }

  grids(): { cut: Grid; share: number }[] {
    return VARIABLES.flatMap((a, i) => VARIABLES.slice(i + 1).flatMap((b) => {
      const joint = this.joint(a, b);
      return CUTS.flatMap((first, x) => CUTS.map((second, y) => ({
        cut: { first: { variable: a, cut: first }, second: { variable: b, cut: second } },
        share: this.share([joint.part(0, x + 1, 0, y + 1), joint.part(0, x + 1, y + 1, BINS), joint.part(x + 1, BINS, 0, y + 1), joint.part(x + 1, BINS, y + 1, BINS)]),
      })));
    }));
  }

  /** The two parts that a split makes of one side of a root. */
  private branch(root: Split, side: 'below' | 'above', split: Split): [Part, Part] {
    const at = CUTS.indexOf(root.cut) + 1;
    const [top, bottom] = side === 'below' ? [0, at] : [at, BINS];
    const joint = this.joint(root.variable, split.variable);
    const end = CUTS.indexOf(split.cut) + 1;
    return [joint.part(top, bottom, 0, end), joint.part(top, bottom, end, BINS)];
  }

  treeShare({ root, below, above }: { readonly root: Split; readonly below: Split; readonly above: Split }): number {
    return this.share([...this.branch(root, 'below', below), ...this.branch(root, 'above', above)]);
  }

  /** What groups explain adds up, so given the root the best split of each branch is found by itself. */
  bestTree(): { cut: Tree; share: number } {
    let best: { cut: Tree; share: number } = { cut: { root: { variable: 'revenue', cut: 50 }, below: null, above: null }, share: 0 };
    for (const root of SPLITS) {
      const sides = (['below', 'above'] as const).map((side) => {
        const [low, high] = this.branch(root, side, root);
        const whole = low.size > 0 ? low : high;
        let split: { split: Split; parts: readonly [Part, Part]; explained: number } | undefined;
        for (const own of SPLITS) {
          const parts = this.branch(root, side, own);
          const explained = parts[0].explained + parts[1].explained;
          if (parts.every(({ size }) => size >= this.least) && explained > (split?.explained ?? 0)) split = { split: own, parts, explained };
        }
        const leaves: { readonly split: Split | null; readonly parts: readonly Part[] }[] = [{ split: null, parts: [whole, EMPTY] }];
        return split === undefined ? leaves : [...leaves, split];
      });
      for (const below of sides[0] ?? []) for (const above of sides[1] ?? []) {
        const share = this.share([...below.parts, ...above.parts]);
        if (share > best.share) best = { cut: { root, below: below.split, above: above.split }, share };
      }
    }
    return best;
  }
}

const mean = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + Math.max(0, share), 0) / shares.length;

function reference<T>(menu: readonly { readonly cut: T; readonly share: number }[], fallback: T): Reference<T> {
  const best = menu.reduce<{ cut: T; share: number }>((first, own) => (own.share > first.share ? own : first), { cut: fallback, share: 0 });
  return { best: best.share, cut: best.cut, mean: mean(menu.map(({ share }) => share)) };
}

/** The references of a list with the key `parts` (seed, mix, n): best and mean over 165 single cuts and 1,375 grids; best over all trees, mean over 300 random ones. */
export function referencesOf(list: CustomerList, parts: readonly number[]): References {
  const menus = new Menus(list);
  const r = new Draws(key(...parts, 77));
  const split = (): Split => ({ variable: VARIABLES[r.int(0, VARIABLES.length - 1)] ?? 'revenue', cut: CUTS[r.int(0, CUTS.length - 1)] ?? 50 });
  const random = Array.from({ length: RANDOM_TREES }, () => {
    const root = split();
    const below = split();
    return menus.treeShare({ root, below, above: split() });
  });
  const tree = menus.bestTree();
  const half: Split = { variable: 'revenue', cut: 50 };
  return {
    single: reference(menus.singles(), { variable: 'revenue', cuts: [50] }),
    grid: reference(menus.grids(), { first: half, second: { variable: 'orders', cut: 50 } }),
    tree: { best: tree.share, cut: tree.cut, mean: mean(random) },
  };
}
