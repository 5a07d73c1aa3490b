/** A list that a mark came from: its columns, and for each row what is right, what was done, and whether they agree. */
import type { SegmentationView } from '../../../../simulations/customer-segmentation/view.ts';
import type { Review } from '../../../../simulations/customer-segmentation/model/review.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { ResultWords } from '../../../i18n/segmentation-result.ts';

export interface SheetColumn {
  readonly label: string;
  readonly end?: boolean;
}

export interface SheetRow {
  readonly key: string;
  /** The first cell names the row. */
  readonly cells: readonly string[];
  /** Nothing where the row is for information. */
  readonly ok: boolean | null;
}

export interface Sheet {
  readonly id: keyof ResultWords['sheets'];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly note?: string;
}

/** What the sheets are made of: the view of the hand-in that counts, its review, and the figures of its marks. */
export interface Evidence {
  readonly view: SegmentationView;
  readonly review: Review;
  /** Figures of each criterion; none on a list that is not marked. */
  readonly figures: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  readonly locale: Locale;
  readonly words: ResultWords;
}

export const left = (label: string): SheetColumn => ({ label });
export const right = (label: string): SheetColumn => ({ label, end: true });
