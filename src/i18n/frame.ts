/** The words of the site's frame in both languages; a string that English lacks is a type error. */
import type { Locale } from './locale.ts';
import { frameEn } from './frame-en.ts';
import { frameZh, type Frame } from './frame-zh.ts';

export type { Frame };

export const frame: Readonly<Record<Locale, Frame>> = { zh: frameZh, en: frameEn };
