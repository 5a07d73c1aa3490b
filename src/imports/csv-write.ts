/** Writes CSV for a spreadsheet: UTF-8 with a byte order mark, and no text that a spreadsheet would run as a formula. */
import type { Cell } from './table.ts';

/** Signs, narrow and full width, with which a spreadsheet begins a formula, also after spaces that it may skip; and what ends a cell too early. */
const RISKY = /^(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/;

/** Whether a spreadsheet might take the text for a formula. */
export const isRisky = (text: string): boolean => RISKY.test(text);

/** Numbers stay numbers; a risky text gets an apostrophe in front, which spreadsheets take for “this is text”. */
function field(cell: Cell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return `"${isRisky(cell) ? `'` : ''}${cell.replaceAll('"', '""')}"`;
}

export const writeCsv = (rows: readonly (readonly Cell[])[]): string => `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
