/** What a learner has decided: the context of the machine. Ids, numbers and codes only, each stage with a part of its own. */
import type { Item, Judgement, Marketing, Mend, Sequel, ServiceLevel, Tier, Time, Treatment, ValueType } from './terms.ts';
import type { Grid, Single, Tree } from './segments.ts';

export const STAGES = ['know', 'profit', 'tiers', 'segments', 'serve', 'review'] as const;
export type Stage = (typeof STAGES)[number];

/** By what the customers are ranked for the cut: the learner's own measure, or revenue. */
export type Basis = 'measure' | 'revenue';

/** Cut lines: so many customers in A, so many in A and B together, in the ranking by `basis`. */
export interface CutLines {
  readonly basis: Basis;
  readonly a: number;
  readonly ab: number;
}

/** A rule that gives every customer a value type. */
export interface TypeRule {
  /** Whether customers below zero by the own measure are set apart. */
  readonly below: 'measure' | 'none';
  /** Whether value is read off the learner's tiers, or off tiers of the same sizes by revenue. */
  readonly value: 'tiers' | 'revenue';
  /** Growth from which the others are most growable, basis points. */
  readonly growth: number;
}

/** Critical errors (一票否决). */
export const ERRORS = ['data-leak', 'exit-first'] as const;
export type CriticalError = (typeof ERRORS)[number];

type ByCode<T> = Readonly<Record<string, T>>;

export interface SegmentationContext {
  /** Rows whose source documents were opened. */
  readonly opened: readonly string[];
  readonly mends: ByCode<Mend>;
  readonly times: ByCode<Time>;
  readonly marketings: ByCode<Marketing>;
  /** Cost items that count, by the learner. */
  readonly counted: readonly Item[];
  /** CNY per unit; rates of money in basis points. */
  readonly rates: Readonly<Partial<Record<Item, number>>>;
  readonly cut: CutLines | null;
  /** Tiers given by hand since the last cut. */
  readonly tiers: ByCode<Tier>;
  /** Shares of the tiers in the total profit as the learner reports them, in tenths of a percent. */
  readonly shares: { readonly a: number; readonly b: number; readonly c: number } | null;
  readonly treatments: ByCode<Treatment>;
  readonly sequels: ByCode<Sequel>;
  readonly single: Single | null;
  readonly grid: Grid | null;
  readonly tree: Tree | null;
  readonly typeRule: TypeRule | null;
  /** Types given by hand since the last rule. */
  readonly types: ByCode<ValueType>;
  readonly levels: ByCode<ServiceLevel>;
  readonly judgements: ByCode<Judgement>;
  /** In the order in which they were made. */
  readonly critical: readonly CriticalError[];
  /** Hand-ins that have been counted so far, without the last one that closes the attempt. */
  readonly submitted: number;
}

export const OPENING: SegmentationContext = {
  opened: [], mends: {}, times: {}, marketings: {}, counted: [], rates: {}, cut: null, tiers: {}, shares: null, treatments: {}, sequels: {},
  single: null, grid: null, tree: null, typeRule: null, types: {}, levels: {}, judgements: {}, critical: [], submitted: 0,
};

/** Hand-ins of a list that count. */
export const HAND_INS = 3;

/** Points at which a variable may be cut at most. */
export const MOST_CUTS = 2;
