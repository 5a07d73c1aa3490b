/** Reads a file of customers, whatever its name: its first bytes say whether it is a workbook or text. */
import { fail, ok, type Result } from '../../simulations/kit/result.ts';
import { readCsv, separatorOf } from './csv.ts';
import { decodeText } from './encoding.ts';
import { LIMITS, tooManyBytes } from './limits.ts';
import type { Table, Tell } from './table.ts';
import { readXlsx } from './xlsx-read.ts';

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, i) => bytes[i] === byte);

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound files: workbooks before 2007, and every workbook with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const nothing = (got: { zh: string; en: string }): Result<never> => fail({ at: '', expected: { zh: '有客户的文件', en: 'a file with customers in it' }, got });

/** The table in the file. */
export async function readTable(file: Blob, tell: Tell = () => undefined): Promise<Result<Table>> {
  const read = await readAny(file, tell);
  return read.ok && read.value.rows.every((row) => row.every((cell) => cell === '')) ? nothing({ zh: '没有内容的表', en: 'a table without content' }) : read;
}

async function readAny(file: Blob, tell: Tell): Promise<Result<Table>> {
  if (file.size > LIMITS.bytes) return tooManyBytes(file.size);
  if (file.size === 0) return nothing({ zh: '空文件', en: 'an empty file' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (startsWith(bytes, ZIP)) return readXlsx(bytes, tell);
  if (startsWith(bytes, COMPOUND)) {
    return fail({
      at: '', expected: { zh: 'CSV 文本或没有密码的 .xlsx 工作簿', en: 'CSV text or an .xlsx workbook without a password' }, got: { zh: '带密码的工作簿或旧的 .xls', en: 'a workbook with a password, or an old .xls' },
      mend: { zh: '请在表格软件里去掉密码，另存为 .xlsx。', en: 'Take the password off in a spreadsheet and save it as .xlsx.' },
    });
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  tell(0.1);
  const { text, encoding } = decoded.value;
  // Spreadsheets put `sep=;` into the first line where it is not the comma of the country.
  const [said, named] = /^sep=([,;\t])\r?\n/.exec(text) ?? [];
  const separator = named === ',' || named === ';' || named === '\t' ? named : separatorOf(text);
  const rows = readCsv(said === undefined ? text : text.slice(said.length), separator, (share) => { tell(0.1 + 0.9 * share); });
  if (!rows.ok) return rows;
  return ok({ source: { kind: 'csv', encoding, separator }, rows: said === undefined ? rows.value : [[], ...rows.value] });
}
