/** Reading and writing workbooks: round trips, what other programs write, formulas that never come out as formulas, and hostile archives. */
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentence } from '../../simulations/kit/result.ts';
import { crc32 } from './crc.ts';
import { LIMITS } from './limits.ts';
import type { Cell } from './table.ts';
import { readXlsx, sharedTexts, sheetRows } from './xlsx-read.ts';
import { writeXlsx } from './xlsx-write.ts';
import { writeZip } from './zip-write.ts';
import { directoryOf } from './zip-read.ts';

const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await blob.arrayBuffer());

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<readonly (readonly Cell[])[]> {
  const table = await readXlsx(bytes);
  if (!table.ok) throw new Error(sentence(table.problem, 'en'));
  return table.value.rows;
}
const refused = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => { const table = await readXlsx(bytes); return table.ok ? 'read' : sentence(table.problem, 'en'); };

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const link = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

/** A workbook as another program might write it: one sheet with this inside, and these shared texts. */
const workbook = (sheet: string, { shared = '', sheets = '<sheet name="表1" sheetId="1" r:id="rId1"/>', more = '' }: { shared?: string; sheets?: string; more?: string } = {}): Promise<Blob> => writeZip([
  { name: 'xl/workbook.xml', text: `<?xml version="1.0"?><workbook xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>` },
  { name: 'xl/_rels/workbook.xml.rels', text: `<Relationships>${link('rId1', 'worksheet', 'worksheets/sheet1.xml')}${link('rId2', 'sharedStrings', '/xl/sharedStrings.xml')}${more}</Relationships>` },
  { name: 'xl/sharedStrings.xml', text: `<sst>${shared}</sst>` },
  { name: 'xl/worksheets/sheet1.xml', text: `<worksheet><sheetData>${sheet}</sheetData></worksheet>` },
]);

/** The text of a part of an archive, by Node's own inflater. */
function partText(bytes: Uint8Array<ArrayBuffer>, name: string): string {
  const directory = directoryOf(bytes);
  const part = directory.ok ? directory.value.get(name) : undefined;
  if (part === undefined) throw new Error(`no part ${name}`);
  const view = new DataView(bytes.buffer);
  const from = part.at + 30 + view.getUint16(part.at + 26, true) + view.getUint16(part.at + 28, true);
  return inflateRawSync(bytes.subarray(from, from + part.packed)).toString('utf8');
}

const hard = fc.string({ unit: fc.constantFrom('a', '客', '"', '<', '&', '>', "'", '\t', '\n', '\r', '\0', '\v', '_', 'x', '000D', '=', '+', '-', '@', ' ', '😀', '\uFFFF'), minLength: 1, maxLength: 10 });
const cell = fc.oneof(hard, fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0), fc.integer());

test('what is written reads back: texts as texts, numbers as numbers', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), async (rows: Cell[][]) => {
    const bytes = await bytesOf(await writeXlsx([{ name: '客户', rows }]));
    expect(await read(bytes)).toEqual(rows);
  }), { numRuns: 60 });
});

test('no cell is ever written as a formula, and risky texts are inline texts that stay texts', async () => {
  const risky = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")', '=cmd|"/c calc"!A1'];
  const bytes = await bytesOf(await writeXlsx([{ name: '客户', rows: [['编号'], ...risky.map((text) => [text]), [-5]] }]));
  const sheet = partText(bytes, 'xl/worksheets/sheet1.xml');
  expect(sheet).not.toMatch(/<f[\s>/]/);
  const typed = [...sheet.matchAll(/<c r="A(\d+)"([^>]*)>/g)].map(([, row, rest]) => ({ row: Number(row), rest }));
  expect(typed.filter(({ row }) => row > 1 && row <= risky.length + 1).every(({ rest }) => rest?.includes('t="inlineStr"') === true && rest.includes('s="2"'))).toBe(true);
  expect(typed.at(-1)?.rest).toBe('');
  expect(partText(bytes, 'xl/styles.xml')).toContain('quotePrefix="1"');
  expect(await read(bytes)).toEqual([['编号'], ...risky.map((text) => [text]), [-5]]);
});

test('half of a pair of surrogates, which no file can hold, is written as a replacement', async () => {
  expect(await read(await bytesOf(await writeXlsx([{ name: 'a', rows: [['a\uD83Db', '\uDE00', '😀']] }])))).toEqual([['a\uFFFDb', '\uFFFD', '😀']]);
});

test('an archive is the same on every day, and its parts have the sums that the directory says', async () => {
  const write = async (): Promise<Uint8Array<ArrayBuffer>> => bytesOf(await writeXlsx([{ name: 'a', rows: [['x', 1]] }]));
  const [first, second] = [await write(), await write()];
  expect(first).toEqual(second);
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('shared and inline texts, numbers, truth values, results of formulas, holes and phonetic readings', async () => {
  const shared = '<si><t>编号</t></si><si><r><t>收</t></r><r><rPr/><t xml:space="preserve">入 </t></r><rPh sb="0" eb="1"><t>shou</t></rPh></si><si><t>A_x000D_B &amp; &#x4E2D;</t></si>';
  const sheet = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" t="inlineStr"><is><t>内联</t></is></c><c r="C3"><f>1+1</f><v>2</v></c><c r="D3" t="str"><f>"x"</f><v>x</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" t="e"><v>#DIV/0!</v></c><c r="G3"><v>1.5E3</v></c></row>';
  expect(await read(await bytesOf(await workbook(sheet, { shared })))).toEqual([['编号', '', '收入 '], [], ['A\rB & 中', '内联', 2, 'x', 'TRUE', '#DIV/0!', 1500]]);
});

test('cells without places stand one after the other', () => {
  expect(sheetRows('<worksheet><sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData></worksheet>', 'x', [])).toEqual({ ok: true, value: [[1, 2], [3]] });
});

test('the first sheet of cells that can be seen is read', async () => {
  const sheets = '<sheet name="hidden" sheetId="1" state="hidden" r:id="rId9"/><sheet name="图" sheetId="2" r:id="rId8"/><sheet name="客户" sheetId="3" r:id="rId1"/>';
  const table = await readXlsx(await bytesOf(await workbook('<row r="1"><c r="A1"><v>7</v></c></row>', { sheets, more: link('rId8', 'chartsheet', 'chartsheets/sheet1.xml') })));
  expect(table).toEqual({ ok: true, value: { source: { kind: 'xlsx', sheet: '客户' }, rows: [[7]] } });
});

test('a number that is none, and a cell too far, are told by place', async () => {
  expect(await refused(await bytesOf(await workbook('<row r="2"><c r="B2"><v>abc</v></c></row>')))).toBe('B2: expected a number or a text, got abc. See row 2, column 2.');
  expect(await refused(await bytesOf(await workbook('<row r="2"><c r="B2" t="s"><v>5</v></c></row>')))).toContain('B2: expected a number or a text, got 5');
  expect(await refused(await bytesOf(await workbook('<row r="300000"><c r="A300000"><v>1</v></c></row>')))).toContain('at most 200,000 rows');
  expect(await refused(await bytesOf(await workbook('<row r="1"><c r="ZZ1"><v>1</v></c></row>')))).toContain('at most 200 columns');
});

test('XML that breaks off, does not match or declares a document type is refused', () => {
  for (const [xml, why] of [['<sst><si>', 'breaks off'], ['<sst><si></sst>', 'does not match'], ['<!DOCTYPE x [<!ENTITY a "b">]><sst/>', 'document type'], ['<sst a="', 'breaks off'], ['<sst><!-- </sst>', 'breaks off']] as const) {
    const walked = sharedTexts(xml, 'part');
    expect(walked.ok ? 'read' : sentence(walked.problem, 'en'), xml).toContain(why);
  }
});

test('a workbook with macros, without its parts, or that is none at all is refused in words', async () => {
  const macros = await writeZip([{ name: 'xl/vbaProject.bin', text: 'x' }, { name: 'xl/workbook.xml', text: '<workbook/>' }]);
  expect(await refused(await bytesOf(macros))).toContain('without macros');
  expect(await refused(await bytesOf(await writeZip([{ name: 'word/document.xml', text: '<a/>' }])))).toContain('another kind of archive');
  expect(await refused(new TextEncoder().encode('PK\u0003\u0004 and nothing more'))).toContain('an archive without a directory');
});

/** A stretch of the archive changed: the directory's field of the part at `offset`. */
async function bent(name: string, offset: number, size: 2 | 4, value: number, whole?: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = whole?.slice() ?? (await bytesOf(await workbook('<row r="1"><c r="A1"><v>1</v></c></row>')));
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) !== name) continue;
    if (size === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return bytes;
}

test('encryption, lies about sizes and sums, and bombs are refused within bounds', async () => {
  const sheet = 'xl/worksheets/sheet1.xml';
  expect(await refused(await bent(sheet, 8, 2, 1))).toContain('encrypted');
  expect(await refused(await bent(sheet, 10, 2, 12))).toContain('does not unpack or does not match');
  expect(await refused(await bent(sheet, 16, 4, 1))).toContain('does not match');
  expect(await refused(await bent(sheet, 24, 4, LIMITS.unpacked + 1))).toContain('at most 200 MB once unpacked');
  expect(await refused(await bent(sheet, 24, 4, LIMITS.unpacked))).toContain('cannot unpack to that size');
  expect(await refused(await bent(sheet, 24, 4, 10))).toContain('does not unpack or does not match');
  expect(await refused(await bent(sheet, 42, 4, 0xfffffff0))).toContain('something else');
});

test('a part that unpacks to more than its directory says is stopped there', async () => {
  const bytes = await bytesOf(await workbook(`<row r="1"><c r="A1"><v>1</v></c></row>${' '.repeat(30_000_000)}`));
  expect(bytes.length).toBeLessThan(40_000);
  expect(await read(bytes)).toEqual([[1]]);
  expect(await refused(await bent('xl/worksheets/sheet1.xml', 24, 4, 1000, bytes))).toContain('does not unpack or does not match');
});

test('an archive with any bytes changed or cut off is read or refused, and never throws', async () => {
  const whole = await bytesOf(await writeXlsx([{ name: '客户', rows: [['编号', '收入'], ['C1', 5]] }]));
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }), fc.option(fc.nat(whole.length)), async (changes, cut) => {
    const bytes = whole.slice(0, cut ?? whole.length);
    for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
    const table = await readXlsx(bytes);
    expect(table.ok || sentence(table.problem, 'zh').length > 0).toBe(true);
  }), { numRuns: 200 });
});
