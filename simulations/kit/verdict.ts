/** The verdict: incomplete (not handed in) or graded, criterion by criterion, each mark with its reason and the steps it rests on. */
import type { Figures } from './text.ts';

export interface Criterion {
  readonly id: string;
  /** Marks won, 0 … `possible`, to 4 decimals. */
  readonly earned: number;
  readonly possible: number;
  /** Code of the reason in the simulation's texts. */
  readonly reason: string;
  /** Figures for the reason's text. */
  readonly figures: Figures;
  /** Numbers of the steps (1-based) the mark rests on. */
  readonly steps: readonly number[];
}

/** A critical error (一票否决) and the steps that made it. */
export interface Critical {
  readonly code: string;
  readonly steps: readonly number[];
}

export interface Graded {
  readonly status: 'graded';
  /** Whether the attempt had reached a final state when it was handed in. */
  readonly finished: boolean;
  /** Marks after caps, 0 … `possible`. */
  readonly earned: number;
  readonly possible: number;
  /** Sum of the criteria before caps. */
  readonly sum: number;
  readonly passed: boolean;
  readonly criteria: readonly Criterion[];
  readonly critical: readonly Critical[];
  /** Figures shown beside the mark, not part of it. */
  readonly outcome: Readonly<Record<string, number>>;
}

export interface Incomplete {
  readonly status: 'incomplete';
  /** Codes of what is still missing. */
  readonly missing: readonly string[];
}

export type Verdict = Incomplete | Graded;
