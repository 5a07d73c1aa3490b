/** Which column of a file is which field: guessed from the headings, mended by hand. */
import type { Cell, Table } from '../../imports/table.ts';
import { isFigure, FIELDS, KIND, likeness, type Field } from './fields.ts';
import { notationOf, readNumber, type Notation } from './numbers.ts';

export interface Mapping {
  /** Number of the row with the headings, from 0. */
  readonly headings: number;
  readonly notation: Notation;
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  /** What a number of the column is multiplied by: 1000 or 10,000 for money in 千元 or 万元, 0.01 for percent. */
  readonly scales: Readonly<Partial<Record<Field, number>>>;
}

/** What the page sees of a file before the columns are settled. */
export interface Preview {
  readonly rows: number;
  readonly columns: number;
  /** The first rows, and of each column some of what stands in it. */
  readonly head: readonly (readonly Cell[])[];
}

/** Rows in which the headings are looked for, and rows that units and notation are judged by. */
const HEAD = 20;
const JUDGED = 500;

export const previewOf = ({ rows }: Table): Preview => ({
  rows: rows.length, columns: rows.slice(0, JUDGED).reduce((most, { length }) => Math.max(most, length), 0), head: rows.slice(0, HEAD).map((row) => row.slice()),
});

const known = (row: readonly Cell[]): number => row.filter((cell) => FIELDS.some((field) => likeness(String(cell), field).sure === 2)).length;

/** The row with the most known headings, the first of those alike; the first row with anything in it if none is known. */
export function headingsRow(rows: readonly (readonly Cell[])[]): number {
  const head = rows.slice(0, HEAD);
  const most = Math.max(0, ...head.map(known));
  const at = most === 0 ? head.findIndex((row) => row.some((cell) => cell !== '')) : head.findIndex((row) => known(row) === most);
  return Math.max(0, at);
}

/** Fields by column, the surest first, and of those alike the one further left; a column serves one field, and a field has one column. */
export function guessColumns(headings: readonly Cell[]): { columns: Partial<Record<Field, number>>; unsure: readonly Field[] } {
  const pairs = headings.flatMap((heading, column) => FIELDS.map((field) => ({ field, column, ...likeness(String(heading), field) }))).filter(({ sure }) => sure > 0)
    .sort((a, b) => b.sure - a.sure || (a.sure === 1 ? b.length - a.length : 0) || a.column - b.column);
  const columns: Partial<Record<Field, number>> = {};
  const unsure: Field[] = [];
  const taken = new Set<number>();
  for (const { field, column, sure } of pairs) {
    if (columns[field] !== undefined || taken.has(column)) continue;
    columns[field] = column;
    taken.add(column);
    if (sure === 1) unsure.push(field);
  }
  return { columns, unsure };
}

/** Units of money, the larger first: 百万 holds 万. */
const UNITS = [{ scale: 100_000_000, words: /亿/ }, { scale: 1_000_000, words: /百万|million|\bmn?\b/i }, { scale: 10_000, words: /万/ }, { scale: 1000, words: /千|\bk\b|'000|thousand/i }] as const;

/** What a number of a column can be multiplied by. */
export const SCALES: Readonly<Record<'money' | 'share', readonly number[]>> = { money: [1, 1000, 10_000, 1_000_000, 100_000_000], share: [0.01, 1] };

/** The unit of a column of money from its heading. */
function moneyScale(heading: string): number {
  const named = UNITS.find(({ words }) => words.test(heading));
  return named?.scale ?? 1;
}

/** The scale of a field's column as its heading and its numbers suggest. */
export function scaleOf(field: Field, heading: string, cells: readonly Cell[], notation: Notation): number {
  if (!isFigure(field) || KIND[field] === 'amount') return 1;
  if (KIND[field] === 'money') return moneyScale(heading);
  const values = cells.flatMap((cell) => readNumber(cell, notation) ?? []).filter(({ percent }) => !percent).map(({ value }) => Math.abs(value));
  return !/%|％|percent/i.test(heading) && values.every((value) => value <= 1) ? 1 : 0.01;
}

const columnCells = (rows: readonly (readonly Cell[])[], headings: number, column: number): Cell[] => rows.slice(headings + 1, headings + 1 + JUDGED).map((row) => row[column] ?? '');

/** The best guess for a table under these headings. */
export function guessMapping({ rows }: Pick<Table, 'rows'>, headings = headingsRow(rows)): { mapping: Mapping; unsure: readonly Field[] } {
  const names = rows[headings] ?? [];
  const { columns, unsure } = guessColumns(names);
  const numeric = FIELDS.filter(isFigure).flatMap((field) => columns[field] ?? []);
  const notation = notationOf(numeric.flatMap((column) => columnCells(rows, headings, column).filter((cell): cell is string => typeof cell === 'string' && cell !== '')));
  const scales = Object.fromEntries(FIELDS.flatMap((field) => {
    const column = columns[field];
    return column === undefined ? [] : [[field, scaleOf(field, String(names[column] ?? ''), columnCells(rows, headings, column), notation)]];
  }));
  return { mapping: { headings, notation, columns, scales }, unsure };
}

/** What the mapping still lacks. */
export const lacks = ({ columns }: Pick<Mapping, 'columns'>): readonly ('who' | 'revenue')[] => [
  ...(columns.code === undefined && columns.name === undefined ? ['who' as const] : []), ...(columns.revenue === undefined ? ['revenue' as const] : []),
];
