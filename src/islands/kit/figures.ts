/** How labs write figures: money in 千元 or 元, rates, shares; the sign of a loss is a minus. */
import type { Locale } from '../../i18n/locale.ts';

const MINUS = '\u2212';
const grouped = (text: string): string => text.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** A number with so many decimals, thousands grouped. */
export function numberText(value: number, decimals = 0): string {
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.');
  const zero = Number(value.toFixed(decimals)) === 0;
  return `${value < 0 && !zero ? MINUS : ''}${grouped(whole)}${rest === undefined ? '' : `.${rest}`}`;
}

/** CNY as 千元 with one decimal. */
export const thousands = (cny: number): string => numberText(cny / 1000, 1);

/** Money in CNY in a sentence. */
export const yuanText = (cny: number, locale: Locale): string => (locale === 'zh' ? `${numberText(cny)} 元` : `CNY ${numberText(cny)}`);

/** Basis points as percent. */
export const percentOfBp = (bp: number): string => numberText(bp / 100, bp % 100 === 0 ? 0 : 1);

/** A share 0 … 1 as percent. */
export const shareText = (share: number): string => numberText(100 * share, 1);
