/** How much of a file is taken: bounds that keep a telephone alive, each stated in the sentence that refuses what lies beyond. */
import { fail, type Result } from '../../simulations/kit/result.ts';

export const LIMITS = {
  /** Bytes of the file itself. */
  bytes: 64_000_000,
  /** Rows under the headings, and one for them. */
  rows: 200_001,
  columns: 200,
  /** Characters of one cell: what a cell of a spreadsheet can hold. */
  cell: 32_767,
  /** Parts of a workbook, and bytes of one part once unpacked. */
  parts: 2_000,
  unpacked: 200_000_000,
} as const;

/** A spreadsheet's name of a column from its number, counted from 0: A, B … Z, AA. */
export const columnName = (column: number): string => (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** A spreadsheet's name of a cell from its row and column, counted from 0: D12. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** Grouped digits, the same in both languages. */
const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

export const tooManyRows = (): Result<never> => fail({
  at: '', expected: { zh: `不超过 ${grouped(LIMITS.rows - 1)} 行客户`, en: `at most ${grouped(LIMITS.rows - 1)} rows of customers` }, got: { zh: '更多的行', en: 'more rows' },
  mend: { zh: '请先在表格软件里分成几份，或删掉停用的客户。', en: 'Split the file in a spreadsheet first, or take out customers no longer active.' },
});

export const tooManyColumns = (row: number): Result<never> => fail({
  at: cellName(row, LIMITS.columns), expected: { zh: `每行不超过 ${LIMITS.columns} 列`, en: `at most ${LIMITS.columns} columns in a row` }, got: { zh: '更多的列', en: 'more columns' },
  mend: { zh: `请看第 ${row + 1} 行。`, en: `See row ${row + 1}.` },
});

export const tooLongCell = (row: number, column: number): Result<never> => fail({
  at: cellName(row, column), expected: { zh: `一格不超过 ${grouped(LIMITS.cell)} 个字符`, en: `at most ${grouped(LIMITS.cell)} characters in a cell` }, got: { zh: '更长的文字', en: 'a longer text' },
  mend: { zh: `请看第 ${row + 1} 行第 ${column + 1} 列，多半是前面少了一个引号。`, en: `See row ${row + 1}, column ${column + 1}: most likely a quotation mark is missing before it.` },
});

export const tooManyBytes = (bytes: number): Result<never> => fail({
  at: '', expected: { zh: `不超过 ${grouped(LIMITS.bytes / 1_000_000)} MB 的文件`, en: `a file of at most ${grouped(LIMITS.bytes / 1_000_000)} MB` }, got: `${grouped(Math.ceil(bytes / 1_000_000))} MB`,
  mend: { zh: '请只留下需要的列再存一份。', en: 'Save a copy with only the columns you need.' },
});
