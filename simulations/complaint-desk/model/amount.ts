/** Amounts in a scenario: arithmetic over named figures in 元, worked out to whole 分. */
import { evaluate, type FigureValues } from '../../kit/arithmetic.ts';
import { ok, type Result } from '../../kit/result.ts';

export type { FigureValues };

/** The expression's value in 分, rounded to the nearest; figures are in 元. */
export function inFen(source: string, figures: FigureValues): Result<number> {
  const value = evaluate(source, figures);
  return value.ok ? ok(Math.round(value.value * 100)) : value;
}
