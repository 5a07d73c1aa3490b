/** The words of the case rounds in the language of the page; the other language is not fetched. */
import type { Locale } from './locale.ts';
import type { RoundWords } from './rounds-zh.ts';

export type { RoundWords };

export const loadRoundWords = async (locale: Locale): Promise<RoundWords> => (locale === 'zh' ? (await import('./rounds-zh.ts')).roundsZh : (await import('./rounds-en.ts')).roundsEn);
