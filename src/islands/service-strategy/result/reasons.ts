/** Why a pick was no good, each with a reason of its own: a slogan, an element that does not matter here, a measure that measures something else. */
import { CANDIDATES, ELEMENTS, isElement, type Candidate } from '../../../../simulations/service-strategy/model/terms.ts';
import { CANDIDATE_TEXTS, measuresOf } from '../../../../simulations/service-strategy/text-elements.ts';
import { SLOGAN_TEXTS } from '../../../../simulations/service-strategy/text-slogans.ts';
import { rating } from '../panel.ts';
import type { Evidence } from './evidence.ts';

export interface Reason {
  readonly candidate: Candidate;
  readonly name: string;
  readonly kind: 'slogan' | 'idle' | 'measure';
  readonly text: string;
}

/** What the measure did to the lag behind the rival in the data, where information was asked for with it. */
function shifted(element: (typeof ELEMENTS)[number], { view, review, words }: Evidence): string {
  const asked = view.decided.rounds.map(({ picks }) => picks[element]).findLast((measure) => measure !== undefined);
  if (asked === undefined || asked === review.right[element]) return '';
  const e = ELEMENTS.indexOf(element);
  const { performance, competitor } = review.workshop.shift;
  const by = (competitor[e] ?? 0) - (performance[e] ?? 0);
  return by === 0 ? '' : (by > 0 ? words.more : words.less)(rating(Math.abs(by)));
}

export function reasonsOf(evidence: Evidence): Reason[] {
  const { view, review, words, locale } = evidence;
  return CANDIDATES.flatMap((candidate): Reason[] => {
    const did = view.decided.picks[candidate];
    if (did === undefined) return [];
    const name = CANDIDATE_TEXTS[candidate].name[locale];
    if (!isElement(candidate)) return [{ candidate, name, kind: 'slogan', text: `${SLOGAN_TEXTS[candidate].why[locale]}${words.between}${SLOGAN_TEXTS[candidate].behind[locale]}` }];
    if (review.relevant[ELEMENTS.indexOf(candidate)] !== true) return [{ candidate, name, kind: 'idle', text: words.idle(view.cases.find(({ element }) => element === candidate)?.text[locale] ?? '') }];
    const measure = measuresOf(candidate, review.workshop.right)[did];
    if (measure === undefined || measure.instead === null) return [];
    return [{ candidate, name, kind: 'measure', text: `${words.wrongMeasure(measure.text[locale], measure.instead[locale], CANDIDATE_TEXTS[candidate].right.text[locale])}${shifted(candidate, evidence)}` }];
  });
}
