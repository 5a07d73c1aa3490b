/** Writes ZIP archives: deflated parts with their sums, and a central directory. The same parts give the same archive on every day. */
import { crc32 } from './crc.ts';

export interface NewPart {
  readonly name: string;
  readonly text: string;
}

/** Version 2.0 of the format, names in UTF-8, deflate; 1 January 1980. */
const VERSION = 20;
const UTF8 = 0x0800;
const DEFLATED = 8;
const DATE = 0x0021;

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer());
}

/** A record of 16-bit and 32-bit numbers, the least byte first. */
function record(fields: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

export async function writeZip(parts: readonly NewPart[]): Promise<Blob> {
  const local: Uint8Array<ArrayBuffer>[] = [];
  const central: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const { name, text } of parts) {
    const [path, bytes] = [new TextEncoder().encode(name), new TextEncoder().encode(text)];
    const packed = await deflated(bytes);
    const common: readonly (readonly [2 | 4, number])[] = [[2, VERSION], [2, UTF8], [2, DEFLATED], [2, 0], [2, DATE], [4, crc32(bytes)], [4, packed.length], [4, bytes.length], [2, path.length], [2, 0]];
    const head = record([[4, 0x04034b50], ...common]);
    local.push(head, path, packed);
    central.push(record([[4, 0x02014b50], [2, VERSION], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]), path);
    at += head.length + path.length + packed.length;
  }
  const size = central.reduce((sum, piece) => sum + piece.length, 0);
  return new Blob([...local, ...central, record([[4, 0x06054b50], [2, 0], [2, 0], [2, parts.length], [2, parts.length], [4, size], [4, at], [2, 0]])]);
}
