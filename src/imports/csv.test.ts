/** Reading and writing CSV: round trips, separators, quotes, line ends, what is refused and where it stands; no formula survives. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentence } from '../../simulations/kit/result.ts';
import { isRisky, writeCsv } from './csv-write.ts';
import { readCsv, separatorOf } from './csv.ts';
import { LIMITS } from './limits.ts';
import { SEPARATORS, type Cell, type Separator } from './table.ts';

const read = (text: string, separator?: Separator): string[][] => {
  const rows = readCsv(text, separator);
  if (!rows.ok) throw new Error(sentence(rows.problem, 'en'));
  return rows.value;
};
const refused = (text: string, separator?: Separator): string => { const rows = readCsv(text, separator); return rows.ok ? 'read' : sentence(rows.problem, 'en'); };

/** Texts with what makes CSV hard: quotes, separators, line ends, signs. */
const hard = fc.string({ unit: fc.constantFrom('a', '客', '"', ',', ';', '\t', '\r', '\n', ' ', '=', '+', '-', '@', '0', '’', '😀'), maxLength: 12 });
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

test('quoted fields of any content come back under every separator and line end', () => {
  fc.assert(fc.property(fc.array(fc.array(hard, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }), fc.constantFrom(...SEPARATORS), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (rows, separator, end, last) => {
    const text = rows.map((row) => row.map(quoted).join(separator)).join(end) + (last ? end : '');
    expect(read(text, separator)).toEqual(rows);
  }));
});

test('any text at all is either read or refused with a place, and never throws', () => {
  fc.assert(fc.property(hard, fc.constantFrom(...SEPARATORS), (text, separator) => {
    const rows = readCsv(text, separator);
    if (rows.ok) expect(rows.value.every((row) => row.length > 0)).toBe(true);
    else expect(rows.problem.at).toMatch(/^[A-Z]+[1-9]\d*$/);
  }));
});

test('what is written reads back: numbers as their digits, texts as they are, risky ones behind an apostrophe', () => {
  const cell = fc.oneof(hard, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }), (rows: Cell[][]) => {
    const text = writeCsv(rows);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(read(text.slice(1), ',')).toEqual(rows.map((row) => row.map((own) => (typeof own === 'number' ? String(own) : isRisky(own) ? `'${own}` : own))));
  }));
});

test('no field that is text begins with what a spreadsheet runs', () => {
  for (const bad of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1', '=HYPERLINK("http://x","y")', '=cmd|"/c calc"!A1']) {
    const [[field = '']] = read(writeCsv([[bad]]).slice(1), ',') as [string[]];
    expect(field, bad).toBe(`'${bad}`);
  }
  for (const good of ['a=1', '1+1', '顺丰', "'=1", '']) expect(read(writeCsv([[good]]).slice(1), ',')).toEqual([[good]]);
  expect(writeCsv([[-5, 1.5, Number.NaN]])).toBe('\uFEFF-5,1.5,\r\n');
});

test('the separator is what stands alike in the records, not what stands often in one', () => {
  expect(separatorOf('编号,名称,收入\nC1,甲,1\nC2,乙,2\n')).toBe(',');
  expect(separatorOf('编号;名称;收入\nC1;甲;1,5\nC2;乙;2,5\nC3;丙;3\n')).toBe(';');
  expect(separatorOf('code\tname\tsales\nC1\tSmith, Ltd; London\t1,000\nC2\tJones\t2,000\n')).toBe('\t');
  expect(separatorOf('a,b\n"x;y;z;w",2\n"p;q;r;s",3\n')).toBe(',');
  expect(separatorOf('2024 年客户;;\n编号;名称;收入\nC1;甲,乙,丙;1\n')).toBe(';');
  expect(separatorOf('只有一列\n甲\n')).toBe(',');
});

test('empty fields, empty rows and rows of their own lengths stand where they are', () => {
  expect(read('a,,\n\n,b\nc', ',')).toEqual([['a', '', ''], [''], ['', 'b'], ['c']]);
  expect(read('a,', ',')).toEqual([['a', '']]);
  expect(read('', ',')).toEqual([]);
  expect(read('5" tape,x', ',')).toEqual([['5" tape', 'x']]);
});

test('a broken quotation names its row and column, what was expected and what came', () => {
  expect(refused('a,b\nc,"d\ne,f\n', ',')).toBe('B2: expected a closing quotation mark, got the end of the file. See row 2, column 2.');
  expect(refused('a,b\n"c"d,e\n', ',')).toBe('A2: expected a separator or a new line after the quotation mark, got d. See row 2, column 1.');
});

test('more rows, columns or characters than are taken are refused with the limit in the sentence', () => {
  expect(refused('x\n'.repeat(LIMITS.rows + 1), ',')).toContain('at most 200,000 rows');
  expect(read('x\n'.repeat(LIMITS.rows), ',')).toHaveLength(LIMITS.rows);
  expect(refused(`${','.repeat(LIMITS.columns)}\n`, ',')).toContain('at most 200 columns');
  expect(refused(`"${'x'.repeat(LIMITS.cell + 1)}"`, ',')).toContain('A1: expected at most 32,767 characters');
});

test('progress is told on the way and never goes back', () => {
  const told: number[] = [];
  readCsv('a,b\n'.repeat(20_001), ',', (share) => { told.push(share); });
  expect(told.length).toBe(4);
  expect(told.every((share, i) => share > (told[i - 1] ?? 0) && share <= 1)).toBe(true);
});
