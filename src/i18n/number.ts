/** Whole numbers in Chinese numerals, for chapters and counts: 6 is 六, 51 is 五十一. */

const digits = '〇一二三四五六七八九';

/** 0 … 99; greater numbers stay in figures. */
export function hanNumber(n: number): string {
  if (n > 99) return String(n);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  if (tens === 0) return digits.charAt(ones);
  return `${tens === 1 ? '' : digits.charAt(tens)}十${ones === 0 ? '' : digits.charAt(ones)}`;
}

/** English numerals up to ten as words, for counts at the head of a sentence. */
export const englishNumber = (n: number): string =>
  ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'][n] ?? String(n);

/** A count with its English noun. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
