/** The words of the segmentation lab in the language of the page; the other language is not fetched. */
import type { Locale } from './locale.ts';
import type { SegmentationWords } from './segmentation-zh.ts';

export type { SegmentationWords };

export const loadSegmentationWords = async (locale: Locale): Promise<SegmentationWords> => (locale === 'zh' ? (await import('./segmentation-zh.ts')).segmentationZh : (await import('./segmentation-en.ts')).segmentationEn);
