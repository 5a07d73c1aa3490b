/** A share as a learner types it, in percent with at most one decimal, and as an action carries it, in tenths of a percent. */

/** Tenths of a percent; nothing where the text is no such percentage. */
export function tenthsOf(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim().replace(/\s*%$/, '').replace(/^[−–]/, '-');
  return /^[-+]?\d{1,5}(\.\d)?$/.test(plain) ? Math.round(10 * Number(plain)) : undefined;
}

/** As it is written back into the field. */
export const percentText = (tenths: number): string => (tenths / 10).toFixed(1);
