/** Marking of a round: agreement with the key beyond chance, and Kendall's τ of an order. */
import { clamp } from '../kit/quantity.ts';
import { inversions, mostInversions, tau } from '../kit/kendall.ts';
import { cellOf, earns, keyOf, type RoundContext, type Sheet } from './model.ts';
import type { Axis } from './scenario.ts';

/** Whatever cell is given, a key that takes it counts as that cell; what was left open agrees with nothing. */
export interface AxisMark {
  readonly of: number;
  readonly placed: number;
  readonly right: number;
  /** Cohen's κ, not below 0. */
  readonly share: number;
}

/**
 * κ = (p − e)/(1 − e) (Cohen 1960): p the share of the statements placed right, e the share expected of one who spreads the same cells blindly over the
 * statements, Σ key share × given share of each cell. One cell for all gives 0, blind chance 0 on average, all right 1.
 */
export function axisMark(axis: Axis, { statements }: Sheet, context: RoundContext): AxisMark {
  const of = statements.length;
  const marked = statements.map((statement) => {
    const key = keyOf(axis, statement);
    const given = cellOf(context, axis.id, statement.id);
    const right = earns(key, given);
    return { given, right, truth: right && given !== undefined ? given : key.cell };
  });
  const count = (test: (one: (typeof marked)[number]) => boolean): number => marked.filter(test).length;
  const right = count((one) => one.right);
  const expected = axis.cells.reduce((sum, { id }) => sum + count(({ truth }) => truth === id) * count(({ given }) => given === id), 0) / Math.max(1, of * of);
  const share = expected === 1 ? 0 : clamp((right / Math.max(1, of) - expected) / (1 - expected), 0, 1);
  return { of, placed: count(({ given }) => given !== undefined), right, share };
}

export interface OrderMark {
  readonly inversions: number;
  readonly of: number;
  /** Share of the pairs in the right order, 1 − inversions ÷ most possible: 0.5 by chance. */
  readonly score: number;
  /** Kendall's τ, not below 0: 0 by chance, and what is paid. */
  readonly share: number;
}

export function orderMark({ entries, round }: Sheet, { order }: RoundContext): OrderMark {
  const of = mostInversions(entries.length);
  const wanted = (round.sequence?.entries ?? []).map((entry) => entry.id);
  if (order === null) return { inversions: of, of, score: 0, share: 0 };
  const count = inversions(order, wanted);
  return { inversions: count, of, score: 1 - count / Math.max(1, of), share: clamp(tau(order, wanted), 0, 1) };
}
