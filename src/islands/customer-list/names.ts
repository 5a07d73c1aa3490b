/** What variables and groups of one's own list are called. */
import { VARIABLE_NAMES } from '../../../simulations/customer-segmentation/text-menus.ts';
import type { Locale } from '../../i18n/locale.ts';
import { ownWords } from '../../i18n/own-customers.ts';
import { toolWords } from '../../i18n/own-tools.ts';
import type { OwnSettings } from '../../schemas/customer-list.ts';
import { numberText } from '../kit/figures.ts';
import { variableOf, type Groups, type Variable } from './cuts.ts';
import { KIND } from './fields.ts';

export function variableName(variable: Variable, locale: Locale): string {
  if (variable === 'measure') return toolWords[locale].segments.variables.measure;
  return variable === 'ticket' ? VARIABLE_NAMES.ticket[locale] : ownWords[locale].fields[variable];
}

const isMoney = (variable: Variable): boolean => variable === 'measure' || (variable !== 'ticket' && KIND[variable] === 'money');
const isShare = (variable: Variable): boolean => variable !== 'measure' && variable !== 'ticket' && KIND[variable] === 'share';

/** Unit in which `variableText` writes. */
export function variableUnit(variable: Variable, locale: Locale): string {
  if (variable === 'measure') return toolWords[locale].thousand;
  return variable === 'ticket' ? { zh: '元/单', en: 'CNY' }[locale] : ownWords[locale].units[variable];
}

/** A value of a variable: money in 千元, shares in percent. */
export function variableText(variable: Variable, value: number): string {
  if (isMoney(variable)) return numberText(value / 1000, 1);
  if (isShare(variable)) return numberText(100 * value, 1);
  return numberText(value, Number.isInteger(value) ? 0 : 1);
}

/** The stretches between cuts with their unit, the lowest first. */
function stretches(variable: Variable, cuts: readonly number[], locale: Locale): string[] {
  const words = toolWords[locale].segments;
  const text = (value: number): string => variableText(variable, value);
  const unit = variableUnit(variable, locale);
  return [-1, ...cuts.keys()].map((i) => {
    const [low, high] = [cuts[i], cuts[i + 1]];
    const stretch = low === undefined ? words.below(text(high ?? 0)) : high === undefined ? words.from(text(low)) : words.among(text(low), text(high));
    return unit === '' ? stretch : `${stretch} ${unit}`;
  });
}

/** The groups by name, in the order of their numbers. */
export function groupNames({ at }: Groups, segments: OwnSettings['segments'], locale: Locale): string[] {
  const [first, second] = [variableOf(segments.first), variableOf(segments.second)];
  const own = stretches(first, at.first, locale).map((part) => `${variableName(first, locale)} ${part}`);
  if (at.second === undefined) return own;
  const other = stretches(second, [at.second], locale).map((part) => `${variableName(second, locale)} ${part}`);
  return own.flatMap((one) => other.map((two) => `${one}${locale === 'zh' ? '，' : ', '}${two}`));
}

/** A cut in a sentence. */
export function cutName({ method, first, firstCuts, second, secondCut }: OwnSettings['segments'], locale: Locale): string {
  const words = toolWords[locale].segments;
  const part = (variable: string, cuts: readonly number[]): string => words.cutText(variableName(variableOf(variable), locale), cuts.map((cut) => (locale === 'zh' ? `${cut}%` : `${cut} %`)).join(words.and));
  return method === 'grid' ? `${part(first, firstCuts.slice(0, 1))}${words.cross}${part(second, [secondCut])}` : part(first, firstCuts);
}
