/** Reads the first visible sheet of an XLSX workbook (ECMA-376): shared and inline texts, numbers, the stored results of formulas. */
import { fail, ok, type Result } from '../../simulations/kit/result.ts';
import { cellName, LIMITS, tooLongCell, tooManyColumns, tooManyRows } from './limits.ts';
import type { Cell, Table, Tell } from './table.ts';
import { walkXml } from './xml.ts';
import { directoryOf, unpack, type Part } from './zip-read.ts';

const notWorkbook = (): Result<never> => fail({ at: '', expected: { zh: 'XLSX 工作簿', en: 'an XLSX workbook' }, got: { zh: '别种压缩文件', en: 'another kind of archive' } });

/** The text of a part in UTF-8. */
async function textOf(bytes: Uint8Array<ArrayBuffer>, part: Part): Promise<Result<string>> {
  const unpacked = await unpack(bytes, part);
  if (!unpacked.ok) return unpacked;
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(unpacked.value));
  } catch {
    return fail({ at: part.name, expected: { zh: 'UTF-8 的文字', en: 'text in UTF-8' }, got: { zh: '读不出来的字节', en: 'bytes that cannot be read' } });
  }
}

/** Escaped characters of texts: `_x000D_` is a carriage return. */
const unescaped = (text: string): string => (text.includes('_x') ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text);

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** What the part refers to, by id; paths from the root of the archive. `folder` is where the part lies. */
function relationsOf(xml: string, part: string, folder: string): Result<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  const walked = walkXml(xml, part, { close: () => undefined, text: () => undefined, open: (name, attribute) => {
    const [id, target] = [attribute('Id'), attribute('Target')];
    if (name !== 'Relationship' || id === undefined || target === undefined) return;
    relations.set(id, { type: attribute('Type')?.split('/').at(-1) ?? '', target: target.startsWith('/') ? target.slice(1) : `${folder}${target}` });
  } });
  return walked.ok ? ok(relations) : walked;
}

/** The texts that cells refer to by number; phonetic readings are left out. */
export function sharedTexts(xml: string, part: string): Result<readonly string[]> {
  const texts: string[] = [];
  let [inText, phonetic] = [false, false];
  const walked = walkXml(xml, part, {
    open: (name) => {
      if (name === 'si') texts.push('');
      if (name === 'rPh') phonetic = true;
      if (name === 't') inText = true;
    },
    close: (name) => {
      if (name === 'rPh') phonetic = false;
      if (name === 't') inText = false;
      if (name === 'si') texts.push(unescaped(texts.pop() ?? ''));
    },
    text: (text) => { if (inText && !phonetic) texts.push((texts.pop() ?? '') + text); },
  });
  return walked.ok ? ok(texts) : walked;
}

/** Row and column, counted from 0, of a reference such as D12. */
function placeOf(reference: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  return { row: Number(digits) - 1, column: Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}

/** What a cell holds, by its type; a fault where a number is none. */
function held(type: string | undefined, raw: string, shared: readonly string[]): Cell | undefined {
  switch (type) {
    case 's': return shared[Number(raw)];
    case 'inlineStr': case 'str': return unescaped(raw);
    case 'b': return raw === '1' ? 'TRUE' : 'FALSE';
    case 'e': case 'd': return raw;
    default: return raw.trim() === '' ? '' : Number.isFinite(Number(raw)) ? Number(raw) : undefined;
  }
}

/** The cells of a sheet; rows and columns stand where the file says. */
export function sheetRows(xml: string, part: string, shared: readonly string[], tell: Tell = () => undefined): Result<Cell[][]> {
  const rows: Cell[][] = [];
  let place = { row: -1, column: -1 };
  let [type, raw, inValue]: [string | undefined, string, boolean] = [undefined, '', false];
  const problems: Result<never>[] = [];
  function put(): void {
    if (problems.length > 0 || raw === '') return;
    const { row, column } = place;
    const cell = held(type, raw, shared);
    if (cell === undefined) problems.push(fail({ at: cellName(row, column), expected: { zh: '一个数或一段文字', en: 'a number or a text' }, got: raw, mend: { zh: `请看第 ${row + 1} 行第 ${column + 1} 列。`, en: `See row ${row + 1}, column ${column + 1}.` } }));
    else if (row >= LIMITS.rows) problems.push(tooManyRows());
    else if (column >= LIMITS.columns) problems.push(tooManyColumns(row));
    else if (String(cell).length > LIMITS.cell) problems.push(tooLongCell(row, column));
    else if (cell !== '') {
      while (rows.length <= row) rows.push([]);
      const cells = rows[row] ?? [];
      while (cells.length < column) cells.push('');
      cells[column] = cell;
    }
  }
  const walked = walkXml(xml, part, {
    open: (name, attribute) => {
      if (name === 'row') place = { row: Math.max(0, Math.floor(Number(attribute('r') ?? place.row + 2)) - 1) || 0, column: -1 };
      else if (name === 'c') {
        place = placeOf(attribute('r') ?? '') ?? { row: Math.max(0, place.row), column: place.column + 1 };
        [type, raw] = [attribute('t'), ''];
      } else if (name === 'v' || name === 't') inValue = true;
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'c') put();
    },
    text: (text) => { if (inValue) raw += text; },
  }, tell);
  if (!walked.ok) return walked;
  return problems[0] ?? ok(rows);
}

/** The first sheet of cells that is not hidden: its name, and the id by which the workbook refers to it. */
function firstSheet(xml: string, part: string, relations: ReadonlyMap<string, Relation>): Result<{ name: string; id: string }> {
  const sheets: { name: string; id: string }[] = [];
  const walked = walkXml(xml, part, { close: () => undefined, text: () => undefined, open: (name, attribute) => {
    if (name !== 'sheet') return;
    const [state, id] = [attribute('state') ?? 'visible', attribute('id') ?? ''];
    const type = relations.get(id)?.type;
    if (state === 'visible' && (type === undefined || type === 'worksheet')) sheets.push({ name: attribute('name') ?? '', id });
  } });
  if (!walked.ok) return walked;
  const first = sheets[0];
  return first === undefined ? fail({ at: part, expected: { zh: '至少一张看得见的工作表', en: 'at least one visible sheet' }, got: { zh: '一张也没有', en: 'none' } }) : ok(first);
}

/** Reads the workbook's first visible sheet. */
export async function readXlsx(bytes: Uint8Array<ArrayBuffer>, tell: Tell = () => undefined): Promise<Result<Table>> {
  const directory = directoryOf(bytes);
  if (!directory.ok) return directory;
  const parts = directory.value;
  if ([...parts.keys()].some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) {
    return fail({ at: '', expected: { zh: '没有宏的工作簿', en: 'a workbook without macros' }, got: { zh: '带宏的工作簿', en: 'a workbook with macros' }, mend: { zh: '请在表格软件里另存为 .xlsx。', en: 'Save it as .xlsx in a spreadsheet.' } });
  }
  const path = 'xl/workbook.xml';
  const [book, links] = [parts.get(path), parts.get('xl/_rels/workbook.xml.rels')];
  if (book === undefined || links === undefined) return notWorkbook();
  const [bookText, linksText] = [await textOf(bytes, book), await textOf(bytes, links)];
  if (!bookText.ok) return bookText;
  if (!linksText.ok) return linksText;
  const relations = relationsOf(linksText.value, links.name, 'xl/');
  if (!relations.ok) return relations;
  const first = firstSheet(bookText.value, path, relations.value);
  if (!first.ok) return first;
  const sheet = parts.get(relations.value.get(first.value.id)?.target ?? '');
  if (sheet === undefined) return fail({ at: path, expected: { zh: `工作表“${first.value.name}”`, en: `the sheet “${first.value.name}”` }, got: { zh: '文件里没有', en: 'it is not in the file' } });
  const strings = parts.get([...relations.value.values()].find(({ type }) => type === 'sharedStrings')?.target ?? '');
  tell(0.05);
  const stringsText = strings === undefined ? ok('') : await textOf(bytes, strings);
  if (!stringsText.ok) return stringsText;
  const shared = sharedTexts(stringsText.value, strings?.name ?? '');
  if (!shared.ok) return shared;
  tell(0.2);
  const sheetText = await textOf(bytes, sheet);
  if (!sheetText.ok) return sheetText;
  tell(0.4);
  const rows = sheetRows(sheetText.value, sheet.name, shared.value, (share) => { tell(0.4 + 0.6 * share); });
  return rows.ok ? ok({ source: { kind: 'xlsx', sheet: first.value.name }, rows: rows.value }) : rows;
}
