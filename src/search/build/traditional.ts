/** Traditional characters for those that a text uses, by OpenCC's tables. */
import { Converter } from 'opencc-js/t2cn';

/** The unified ideographs in common use. */
const [FIRST, LAST] = [0x4e00, 0x9fff];

/** Traditional characters whose simplified form stands in `text`, and those forms, in the same order. */
export function simplifiedFor(text: string): [string, string] {
  const used = new Set(text);
  const convert = Converter({ from: 't', to: 'cn' });
  let [traditional, simplified] = ['', ''];
  for (let code = FIRST; code <= LAST; code += 1) {
    const letter = String.fromCharCode(code);
    const one = convert(letter);
    if (one === letter || one.length !== 1 || !used.has(one)) continue;
    traditional += letter;
    simplified += one;
  }
  return [traditional, simplified];
}
