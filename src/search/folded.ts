/** Text as it is compared: lower case, half width, simplified, without punctuation; every character knows where it came from. */

/** Traditional characters and the simplified ones that stand for them. */
export type Simplified = ReadonlyMap<string, string>;

export interface Folded {
  /** Letters, digits and Han characters; one space where something else parted two letters or digits. */
  readonly text: string;
  /** For each character of `text` the index in the original from which it was taken. */
  readonly at: readonly number[];
}

const KEPT = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

export const isHan = (letter: string): boolean => HAN.test(letter);
export const hasHan = (text: string): boolean => HAN.test(text);

export function fold(text: string, simplified: Simplified): Folded {
  let out = '';
  const at: number[] = [];
  let parted = false;
  for (let i = 0; i < text.length; i += 1) {
    const whole = String.fromCodePoint(text.codePointAt(i) ?? 0);
    // Accents are dropped, but for ü, which is typed v.
    const plain = whole.normalize('NFKC').toLowerCase().normalize('NFD').replace('u\u0308', 'v');
    for (const letter of plain) {
      if (!KEPT.test(letter)) {
        parted ||= !/\p{M}/u.test(letter);
        continue;
      }
      const one = simplified.get(letter) ?? letter;
      const before = out.at(-1) ?? '';
      if (parted && before !== '' && !isHan(before) && !isHan(one)) {
        out += ' ';
        at.push(i);
      }
      parted = false;
      out += one;
      for (let j = 0; j < one.length; j += 1) at.push(i);
    }
    i += whole.length - 1;
  }
  return { text: out, at };
}

/** The spelled units of a folded text: each Han character, each word of letters or digits. */
export const unitsOf = (folded: string): string[] => folded.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? [];
