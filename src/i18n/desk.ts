/** The words of the desk in the language of the page; the other language is not fetched. */
import type { DeskWords } from './desk-zh.ts';
import type { Locale } from './locale.ts';

export type { DeskWords };

export const loadDeskWords = async (locale: Locale): Promise<DeskWords> => (locale === 'zh' ? (await import('./desk-zh.ts')).deskZh : (await import('./desk-en.ts')).deskEn);
