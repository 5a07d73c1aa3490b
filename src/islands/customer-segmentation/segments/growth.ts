/** Growth as a learner types it, in percent with at most two decimals, and as a rule carries it, in basis points. */

/** Basis points; nothing where the text is no such percentage. */
export function growthOf(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim().replace(/\s*%$/, '').replace(/^[−–]/, '-');
  return /^[-+]?\d{1,3}(\.\d{1,2})?$/.test(plain) ? Math.round(100 * Number(plain)) : undefined;
}

/** As it is written back into the field, without idle zeros. */
export const growthText = (bp: number): string => String(bp / 100);
