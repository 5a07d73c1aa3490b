/** Reads CSV: quoted fields with line breaks and doubled quotes, any line ends, the separator found from the head of the file. */
import { fail, ok, type Result } from '../../simulations/kit/result.ts';
import { cellName, LIMITS, tooLongCell, tooManyColumns, tooManyRows } from './limits.ts';
import { SEPARATORS, type Separator, type Tell } from './table.ts';

/** Records and characters that the separator is judged by. */
const JUDGED = { records: 30, characters: 65_536 } as const;

/** How often each separator stands outside quotes in each of the first records. */
function counts(text: string): Record<Separator, number>[] {
  const none = (): Record<Separator, number> => ({ ',': 0, ';': 0, '\t': 0 });
  const records = [none()];
  let quoted = false;
  for (const character of text.slice(0, JUDGED.characters)) {
    const record = records.at(-1);
    if (character === '"') quoted = !quoted;
    else if (quoted || record === undefined) continue;
    else if (character === '\n') {
      if (records.length === JUDGED.records) break;
      records.push(none());
    } else if (character === ',' || character === ';' || character === '\t') record[character] += 1;
  }
  return records;
}

/** The separator that stands in the headings, and as often in the most of the records after them. */
export function separatorOf(text: string): Separator {
  const records = counts(text);
  let best: { separator: Separator; alike: number; often: number } = { separator: ',', alike: 0, often: 0 };
  for (const separator of SEPARATORS) {
    const often = Math.max(...records.slice(0, 3).map((record) => record[separator]));
    const alike = often === 0 ? 0 : records.filter((record) => record[separator] === often).length;
    if (alike > best.alike || (alike === best.alike && often > best.often)) best = { separator, alike, often };
  }
  return best.separator;
}

const broken = (row: number, column: number, expected: { zh: string; en: string }, got: string | { zh: string; en: string }): Result<never> => fail({
  at: cellName(row, column), expected, got,
  mend: { zh: `请看第 ${row + 1} 行第 ${column + 1} 列。`, en: `See row ${row + 1}, column ${column + 1}.` },
});

const QUOTE = '"';
/** Rows between two reports of progress. */
const REPORT = 5000;

interface Field {
  readonly text: string;
  readonly end: number;
}

/** The quoted field that begins at `from`; nothing where its closing quote is missing. */
function quotedField(text: string, from: number): Field | undefined {
  let read = '';
  for (let at = from + 1; ; ) {
    const end = text.indexOf(QUOTE, at);
    if (end < 0) return undefined;
    read += text.slice(at, end);
    if (text[end + 1] !== QUOTE) return { text: read, end: end + 1 };
    read += QUOTE;
    at = end + 2;
  }
}

function plainField(text: string, from: number, separator: Separator): Field {
  const stop = separator.charCodeAt(0);
  let end = from;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === stop || code === 10 || code === 13) break;
  }
  return { text: text.slice(from, end), end };
}

/** All records of the text. A quote inside a field that does not begin with one is a character like any other. */
export function readCsv(text: string, separator: Separator = separatorOf(text), tell: Tell = () => undefined): Result<string[][]> {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === QUOTE;
    const field = quoted ? quotedField(text, at) : plainField(text, at, separator);
    if (field === undefined) return broken(rows.length, row.length, { zh: '结尾的引号', en: 'a closing quotation mark' }, { zh: '文件的结尾', en: 'the end of the file' });
    if (field.text.length > LIMITS.cell) return tooLongCell(rows.length, row.length);
    if (row.length >= LIMITS.columns) return tooManyColumns(rows.length);
    row.push(field.text);
    at = field.end;
    const next = text[at];
    if (next === separator) {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    if (next !== undefined && next !== '\n' && next !== '\r') return broken(rows.length, row.length - 1, { zh: '引号后面是分隔符或换行', en: 'a separator or a new line after the quotation mark' }, next);
    at += next === '\r' && text[at + 1] === '\n' ? 2 : 1;
    rows.push(row);
    row = [];
    if (rows.length > LIMITS.rows) return tooManyRows();
    if (rows.length % REPORT === 0) tell(at / text.length);
  }
  if (row.length > 0) rows.push(row);
  return rows.length > LIMITS.rows ? tooManyRows() : ok(rows);
}
