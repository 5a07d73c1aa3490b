/** Amounts in a scenario: arithmetic over named figures in 元, worked out to whole 分. */
import { evaluate, type FigureValues } from '../../kit/arithmetic.ts';
import { ok, type Result } from '../../kit/result.ts';
import type { Text } from '../../kit/text.ts';

/** The place of the caller's name. */
export const CALLER = 'caller';

export type { FigureValues };

/** Money in 元 with thousands separators, decimals only where there are 分. */
export function yuan(fen: number): string {
  const whole = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = fen % 100;
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`;
}

/** What stands between the braces of a text, in order. */
export const places = (text: string): string[] => [...text.matchAll(/\{([^{}]+)\}/g)].map(([, place]) => place ?? '');

/** The text with its `{figure}` and `{7 * fee}` places worked out, and `{caller}` as the name of who is on the line. */
export function filled(text: Text, figures: FigureValues, caller: Text): Text {
  const fill = (words: string, locale: 'zh' | 'en'): string => words.replace(/\{([^{}]+)\}/g, (place, source: string) => {
    if (source === CALLER) return caller[locale];
    const value = inFen(source, figures);
    return value.ok ? yuan(value.value) : place;
  });
  return { zh: fill(text.zh, 'zh'), en: fill(text.en, 'en') };
}

/** The expression's value in 分, rounded to the nearest; figures are in 元. */
export function inFen(source: string, figures: FigureValues): Result<number> {
  const value = evaluate(source, figures);
  return value.ok ? ok(Math.round(value.value * 100)) : value;
}
