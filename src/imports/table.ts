/** A table as it was read from a file: rows of cells, and what kind of file it was. */

/** Text as it stands in the file, or a number where the file itself says that it is one; an empty place is an empty text. */
export type Cell = string | number;

export type Source =
  | { readonly kind: 'csv'; readonly encoding: Encoding; readonly separator: Separator }
  | { readonly kind: 'xlsx'; readonly sheet: string };

export type Encoding = 'UTF-8' | 'UTF-16' | 'GB18030';

export const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface Table {
  readonly source: Source;
  /** Row 1 of the file is the first; empty rows stand as they are, so that numbers of rows stay right. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Told how much of the work is done, 0 … 1. */
export type Tell = (share: number) => void;
