/** Whole numbers as printable characters, one for a small number: what the index is sent as. */

/** Printable characters that JSON does not escape. */
const ALPHABET = Array.from({ length: 127 - 35 }, (_, i) => String.fromCharCode(35 + i)).filter((letter) => letter !== '\\').join('');
/** Digits that end a number; the others go on. */
const ENDS = 60;
const GO_ON = ALPHABET.length - ENDS;

/** Numbers from 0 on, as text. */
export const encode = (numbers: Iterable<number>): string => {
  let out = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= ENDS) {
      rest -= ENDS;
      out += ALPHABET.charAt(ENDS + (rest % GO_ON));
      rest = Math.floor(rest / GO_ON);
    }
    out += ALPHABET.charAt(rest);
  }
  return out;
};

const VALUE: ReadonlyMap<string, number> = new Map(Array.from(ALPHABET, (letter, i) => [letter, i]));

/** The numbers of a text that `encode` wrote. */
export function decode(text: string): number[] {
  const numbers: number[] = [];
  const digits: number[] = [];
  for (const letter of text) {
    const value = VALUE.get(letter) ?? 0;
    digits.push(value);
    if (value >= ENDS) continue;
    numbers.push(digits.reduceRight((sum, digit) => (digit < ENDS ? digit : sum * GO_ON + digit), 0));
    digits.length = 0;
  }
  return numbers;
}
