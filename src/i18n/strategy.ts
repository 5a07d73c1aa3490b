/** The words of the strategy workshop in the language of the page; the other language is not fetched. */
import type { Locale } from './locale.ts';
import type { StrategyWords } from './strategy-zh.ts';

export type { StrategyWords };

export const loadStrategyWords = async (locale: Locale): Promise<StrategyWords> => (locale === 'zh' ? (await import('./strategy-zh.ts')).strategyZh : (await import('./strategy-en.ts')).strategyEn);
