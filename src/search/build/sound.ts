/** How Chinese sounds: pinyin without tones, a unit for each Han character, as it is typed. */
import { pinyin } from 'pinyin-pro';
import { fold, isHan, unitsOf } from '../folded.ts';

const NONE: ReadonlyMap<string, string> = new Map();

/** ü is typed v, but for lüe and nüe, which are typed lue and nue. */
const typed = (syllable: string): string => syllable.replace('ü', 'v').replace(/^([ln])ve$/, '$1ue');

/** The syllables of a text in its order; words of letters stand as they are. Empty where there is nothing Chinese. */
export function soundOf(text: string): string {
  const units = unitsOf(fold(text, NONE).text);
  if (!units.some(isHan)) return '';
  // The whole text is read at once: a character's sound depends on its neighbours.
  const syllables = pinyin(units.filter(isHan).join(''), { toneType: 'none', type: 'array' });
  let next = 0;
  return units.map((unit) => {
    if (!isHan(unit)) return unit;
    next += 1;
    return typed(syllables[next - 1] ?? unit);
  }).join(' ');
}

/** The sound with the tone as a digit behind each syllable, for sorting. */
export const tonesOf = (text: string): string => pinyin(text, { toneType: 'num', type: 'array', nonZh: 'consecutive' }).join(' ').toLowerCase();
