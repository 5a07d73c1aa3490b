/** Bytes as text: UTF-8 first and strictly, with or without a byte order mark, then UTF-16 by its mark, then GB18030, which holds all of GBK. */
import { fail, ok, type Result } from '../../simulations/kit/result.ts';
import type { Encoding } from './table.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const LABELS = { utf8: 'utf-8', le: 'utf-16le', be: 'utf-16be', gb: 'gb18030' } as const;

/** The text, or nothing where a byte does not belong to the encoding. The byte order mark is taken away. */
function strictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** So many well-read characters for each broken one still mean that a file is UTF-8, and damaged. */
const MOSTLY = 20;
const REPLACED = 0xfffd;

/** The number of the line on which the decoder first met what it could not read. */
function badLine(loose: string): number {
  const end = loose.indexOf('\uFFFD');
  let line = 1;
  for (let at = loose.indexOf('\n'); at >= 0 && at < end; at = loose.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Whether a text with broken characters is UTF-8 all the same: nearly all that lies beyond ASCII was read well. */
function isDamaged(loose: string): boolean {
  let [broken, well] = [0, 0];
  for (let at = 0; at < loose.length; at += 1) {
    const code = loose.charCodeAt(at);
    if (code === REPLACED) broken += 1;
    else if (code > 0x7f) well += 1;
  }
  return broken * MOSTLY < well;
}

const unreadable = (line: number, name: string): Result<never> => fail({
  at: '', expected: { zh: `${name} 的文字`, en: `text in ${name}` }, got: { zh: `第 ${line} 行里读不出来的字节`, en: `bytes in line ${line} that cannot be read` },
  mend: { zh: '请在表格软件里另存为“CSV UTF-8”，再打开一次。', en: 'Save it as “CSV UTF-8” in a spreadsheet and open it again.' },
});

/** Decodes a text file; the problem names the first line that cannot be read. */
export function decodeText(bytes: Uint8Array): Result<Decoded> {
  const [first, second] = [bytes[0], bytes[1]];
  const utf16 = first === 0xff && second === 0xfe ? LABELS.le : first === 0xfe && second === 0xff ? LABELS.be : undefined;
  if (utf16 !== undefined) {
    const text = strictly(bytes, utf16);
    return text === undefined ? unreadable(badLine(new TextDecoder(utf16).decode(bytes)), 'UTF-16') : ok({ text, encoding: 'UTF-16' });
  }
  if (bytes.subarray(0, 4096).includes(0)) {
    return fail({ at: '', expected: { zh: 'CSV 文本或 XLSX 工作簿', en: 'CSV text or an XLSX workbook' }, got: { zh: '别种文件', en: 'another kind of file' } });
  }
  const utf8 = strictly(bytes, LABELS.utf8);
  if (utf8 !== undefined) return ok({ text: utf8, encoding: 'UTF-8' });
  const loose = new TextDecoder(LABELS.utf8).decode(bytes);
  if (isDamaged(loose)) return unreadable(badLine(loose), 'UTF-8');
  const gb = strictly(bytes, LABELS.gb);
  return gb === undefined ? unreadable(badLine(new TextDecoder(LABELS.gb).decode(bytes)), 'UTF-8 / GBK') : ok({ text: gb, encoding: 'GB18030' });
}
