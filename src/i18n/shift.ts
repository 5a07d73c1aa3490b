/** The words of a shift in the language of the page; the other language is not fetched. */
import type { Locale } from './locale.ts';
import type { ShiftWords } from './shift-zh.ts';

export type { ShiftWords };

export const loadShiftWords = async (locale: Locale): Promise<ShiftWords> => (locale === 'zh' ? (await import('./shift-zh.ts')).shiftZh : (await import('./shift-en.ts')).shiftEn);
