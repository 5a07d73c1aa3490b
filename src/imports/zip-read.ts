/** Reads ZIP archives by their central directory (PKWARE APPNOTE 4.3): stored and deflated parts, within bounds, checked by their sums. */
import { fail, ok, type Result } from '../../simulations/kit/result.ts';
import { crc32 } from './crc.ts';
import { LIMITS } from './limits.ts';

/** A part of the archive as its directory lists it; sizes and places in bytes. */
export interface Part {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly at: number;
}

const SIGNATURES = { end: 0x06054b50, central: 0x02014b50, local: 0x04034b50 } as const;
const LENGTHS = { end: 22, central: 46, local: 30, comment: 0xffff } as const;
/** The most that a deflate stream can grow, so a directory that says more lies; space for it is not even taken. */
const MOST_GROWTH = 1032;
const STORED = 0;
const DEFLATED = 8;

const damaged = (at: string, expected: { zh: string; en: string }, got: { zh: string; en: string }): Result<never> =>
  fail({ at, expected, got, mend: { zh: '文件可能没有下载完整，请重新取一份。', en: 'The file may be incomplete; fetch it again.' } });

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the end record of the directory begins; −1 if there is none. It stands at the end, before a comment of at most 65,535 bytes. */
function endRecord(view: DataView): number {
  const last = view.byteLength - LENGTHS.end;
  for (let at = last; at >= Math.max(0, last - LENGTHS.comment); at -= 1) if (view.getUint32(at, true) === SIGNATURES.end) return at;
  return -1;
}

/** The parts of the archive by name. */
export function directoryOf(bytes: Uint8Array): Result<ReadonlyMap<string, Part>> {
  const view = viewOf(bytes);
  const end = bytes.length < LENGTHS.end ? -1 : endRecord(view);
  if (end < 0) return damaged('', { zh: '完整的 XLSX 工作簿', en: 'a whole XLSX workbook' }, { zh: '没有目录的压缩文件', en: 'an archive without a directory' });
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.parts) return fail({ at: '', expected: { zh: `工作簿不超过 ${LIMITS.parts} 个部件`, en: `a workbook of at most ${LIMITS.parts} parts` }, got: String(count) });
  const parts = new Map<string, Part>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + LENGTHS.central > end || view.getUint32(at, true) !== SIGNATURES.central) return damaged('', { zh: `目录里有 ${count} 个部件`, en: `${count} parts in the directory` }, { zh: `${i} 个`, en: String(i) });
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const from = at + LENGTHS.central;
    const part: Part = {
      name: new TextDecoder().decode(bytes.subarray(from, from + (name ?? 0))), encrypted: (view.getUint16(at + 8, true) & 1) === 1, method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true), packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), at: view.getUint32(at + 42, true),
    };
    parts.set(part.name, part);
    at = from + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return ok(parts);
}

/** Inflates; nothing if the data are no deflate stream, or give more than `most` bytes, at which it stops. */
async function inflated(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(most);
  let length = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return bytes.subarray(0, length);
      if (length + value.length > most) {
        await reader.cancel();
        return undefined;
      }
      bytes.set(value, length);
      length += value.length;
    }
  } catch {
    return undefined;
  }
}

/** The bytes of a part. What unpacks to another size or sum than the directory says is refused. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>, part: Part): Promise<Result<Uint8Array>> {
  const { name, method, encrypted, packed, size, at, crc } = part;
  if (encrypted) return fail({ at: name, expected: { zh: '没有加密的工作簿', en: 'a workbook without encryption' }, got: { zh: '加密的部件', en: 'an encrypted part' } });
  if (size > LIMITS.unpacked) {
    return fail({ at: name, expected: { zh: `解开后不超过 ${LIMITS.unpacked / 1_000_000} MB`, en: `at most ${LIMITS.unpacked / 1_000_000} MB once unpacked` }, got: `${Math.ceil(size / 1_000_000)} MB` });
  }
  if (method === DEFLATED && size > packed * MOST_GROWTH) return damaged(name, { zh: '与目录相符的内容', en: 'what the directory says' }, { zh: '解不到那么大的内容', en: 'content that cannot unpack to that size' });
  const view = viewOf(bytes);
  if (at + LENGTHS.local > bytes.length || view.getUint32(at, true) !== SIGNATURES.local) return damaged(name, { zh: '部件的开头', en: 'the head of the part' }, { zh: '别的内容', en: 'something else' });
  const from = at + LENGTHS.local + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const body = bytes.subarray(from, from + packed);
  const whole = method === STORED ? body : method === DEFLATED ? await inflated(body, size) : undefined;
  if (whole === undefined || whole.length !== size || crc32(whole) !== crc) {
    return damaged(name, { zh: '与目录相符的内容', en: 'what the directory says' }, { zh: '解不开或对不上的内容', en: 'content that does not unpack or does not match' });
  }
  return ok(whole);
}
