/** Numbers as people write them: thousands in groups, a decimal point or comma, percent, signs of currency, losses in brackets. */
import type { Cell } from '../../imports/table.ts';

/** Whether a point or a comma stands before the decimals; the other one, or a space, groups the thousands. */
export type Notation = 'point' | 'comma';

const FORMS: Readonly<Record<Notation, RegExp>> = {
  point: /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)?(?:\.\d*)?(?:E[+-]?\d{1,2})?$/i,
  comma: /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+)?(?:,\d*)?(?:E[+-]?\d{1,2})?$/i,
};

const CURRENCY = /^(?:rmb|cny|¥|元)\s*|\s*(?:元|cny|rmb)$/gi;

/** Without the marks around it: the digits with their groups, whether it is below zero, and whether a percent sign followed. */
function stripped(text: string): { digits: string; negative: boolean; percent: boolean } {
  let digits = text.normalize('NFKC').replaceAll(/[\u2212\u2010-\u2013]/g, '-').replaceAll(/[\s'’]+/g, ' ').trim();
  const bracketed = /^\((.+)\)$/.exec(digits);
  if (bracketed !== null) digits = bracketed[1] ?? '';
  digits = digits.replaceAll(CURRENCY, '');
  const percent = digits.endsWith('%');
  if (percent) digits = digits.slice(0, -1).trim();
  const signed = /^([+-])\s*/.exec(digits);
  digits = digits.slice(signed?.[0].length ?? 0).replaceAll(CURRENCY, '');
  return { digits, negative: bracketed !== null || signed?.[1] === '-', percent };
}

const written = (digits: string, notation: Notation): boolean => /^[.,]?\d/.test(digits) && FORMS[notation].test(digits);

export interface Read {
  readonly value: number;
  /** Whether it was written with a percent sign. */
  readonly percent: boolean;
}

/** The number in a cell: nothing for a blank one, `undefined` for text that is no number in this notation. */
export function readNumber(cell: Cell, notation: Notation): Read | null | undefined {
  if (typeof cell === 'number') return { value: cell, percent: false };
  const text = cell.trim();
  // Most cells are plain whole numbers, and a list has hundreds of thousands of them.
  if (/^\d{1,15}$/.test(text)) return { value: Number(text), percent: false };
  if (text === '' || /^[-\u2013\u2014/]+$/.test(text) || /^n\/?a$/i.test(text)) return null;
  const { digits, negative, percent } = stripped(text);
  if (!written(digits, notation)) return undefined;
  const value = Number(notation === 'point' ? digits.replaceAll(/[, ]/g, '') : digits.replaceAll(/[. ]/g, '').replace(',', '.'));
  return { value: negative && value !== 0 ? -value : value, percent };
}

/** The notation that reads more of the texts; a point where both read the same. */
export function notationOf(texts: readonly string[]): Notation {
  const digits = texts.map((text) => stripped(text).digits);
  const [point, comma] = (['point', 'comma'] as const).map((notation) => digits.filter((own) => written(own, notation)).length);
  return (comma ?? 0) > (point ?? 0) ? 'comma' : 'point';
}
