/** A number as it is typed into a field of the page: read with a decimal point, between bounds, whole where only whole ones make sense. */
import { readNumber } from './numbers.ts';

export interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
}

/** The number; nothing for an empty field; which rule it breaks else. */
export function readTyped(text: string, { least, most, whole = false }: Bounds): number | null | 'unread' | 'outside' {
  const read = readNumber(text, 'point');
  if (read === null) return null;
  if (read === undefined || (whole && !Number.isInteger(read.value))) return 'unread';
  return read.value < least || read.value > most ? 'outside' : read.value;
}
