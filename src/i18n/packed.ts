/** Content in one language, as the pages of that language fetch it: half the bytes, the same shape once it is unpacked. */
import type { Locale } from './locale.ts';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text is a record of exactly zh and en; packed it is `{ t }` in the one language. */
const isText = (value: Record<string, unknown>): boolean => Object.keys(value).length === 2 && typeof value['zh'] === 'string' && typeof value['en'] === 'string';

function map(value: unknown, turn: (record: Record<string, unknown>) => unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => map(entry, turn));
  if (!isRecord(value)) return value;
  return turn(value) ?? Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, map(entry, turn)]));
}

/** Every text of the content in one language only. */
export const packed = (content: unknown, locale: Locale): unknown => map(content, (record) => (isText(record) ? { t: record[locale] } : undefined));

/** The content with every text in both places again, so that schemas and machines read it as ever; only `locale`'s page shows it. */
export const unpacked = (content: unknown): unknown =>
  map(content, (record) => (Object.keys(record).length === 1 && typeof record['t'] === 'string' ? { zh: record['t'], en: record['t'] } : undefined));
