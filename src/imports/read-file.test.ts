/** Whatever its name, a file is known by its first bytes; empty, old, locked and too large ones are refused in words. */
import { expect, test } from 'vitest';
import { sentence } from '../../simulations/kit/result.ts';
import { LIMITS } from './limits.ts';
import { readTable } from './read-file.ts';
import { writeXlsx } from './xlsx-write.ts';

const refused = async (file: Blob): Promise<string> => { const table = await readTable(file); return table.ok ? 'read' : sentence(table.problem, 'en'); };

test('CSV with its encoding and separator, and a workbook with its sheet', async () => {
  expect(await readTable(new Blob(['编号;收入\nC1;5\n']))).toEqual({ ok: true, value: { source: { kind: 'csv', encoding: 'UTF-8', separator: ';' }, rows: [['编号', '收入'], ['C1', '5']] } });
  expect(await readTable(await writeXlsx([{ name: '客户', rows: [['编号'], ['C1']] }]))).toEqual({ ok: true, value: { source: { kind: 'xlsx', sheet: '客户' }, rows: [['编号'], ['C1']] } });
  expect(await refused(new Blob(['PK号,收入\n1,2\n']))).toBe('read');
});

test('a first line that names the separator is taken at its word, and rows keep their numbers', async () => {
  expect(await readTable(new Blob(['sep=;\r\na,b;c\r\n1;2\r\n']))).toEqual({ ok: true, value: { source: { kind: 'csv', encoding: 'UTF-8', separator: ';' }, rows: [[], ['a,b', 'c'], ['1', '2']] } });
});

test('nothing, blank rows, an old or locked workbook, and too many bytes', async () => {
  expect(await refused(new Blob([]))).toContain('got an empty file');
  expect(await refused(new Blob(['\uFEFF']))).toContain('got a table without content');
  expect(await refused(new Blob([',,\n\n,\n']))).toContain('got a table without content');
  expect(await refused(new Blob([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)]))).toContain('a workbook with a password, or an old .xls');
  expect(await refused(new Blob([new Uint8Array(LIMITS.bytes + 1)]))).toContain('a file of at most 64 MB, got 65 MB');
});

test('a reader of a workbook tells its progress too', async () => {
  const told: number[] = [];
  await readTable(await writeXlsx([{ name: 'a', rows: [['x']] }]), (share) => { told.push(share); });
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.length).toBeGreaterThan(2);
});
