/** The lists behind the marks, each row with what is right, what was done, and whether they agree. */
import { CANDIDATES, CARDS, ELEMENTS, isElement, SEGMENTS } from '../../../../simulations/service-strategy/model/terms.ts';
import { ASPECTS } from '../../../../simulations/service-strategy/model/survey.ts';
import { CANDIDATE_TEXTS, measuresOf } from '../../../../simulations/service-strategy/text-elements.ts';
import { RESPONSE_TEXTS, TYPE_NAMES } from '../../../../simulations/service-strategy/text-menus.ts';
import { tidyingWords } from '../../../i18n/strategy-tidying.ts';
import { numberText } from '../../kit/figures.ts';
import { rating, segmentText } from '../panel.ts';
import type { Evidence } from './evidence.ts';

export interface Sheet {
  readonly title: string;
  readonly note?: string;
  readonly columns: readonly { readonly label: string; readonly end?: boolean }[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[]; readonly ok: boolean | null }[];
}

export function elementsSheet({ view, review, words, locale }: Evidence): Sheet {
  const columns = words.elementColumns;
  const places = CANDIDATES.map((candidate) => review.right[candidate] ?? 0);
  return {
    title: words.elements, columns: [{ label: columns.candidate }, { label: columns.matters }, { label: columns.did }, { label: columns.right }],
    rows: view.candidates.map((candidate) => {
      const matters = isElement(candidate) && review.relevant[ELEMENTS.indexOf(candidate)] === true;
      const did = view.decided.picks[candidate];
      const measures = measuresOf(candidate, places);
      const own = did === undefined ? undefined : measures[did];
      const instead = own?.instead;
      return {
        key: candidate, ok: matters ? did === places[CANDIDATES.indexOf(candidate)] : did === undefined,
        cells: [CANDIDATE_TEXTS[candidate].name[locale], matters ? words.pick : words.leave, own === undefined ? words.notPicked : `${own.text[locale]}${instead === null || instead === undefined ? '' : words.instead(instead[locale])}`, isElement(candidate) ? CANDIDATE_TEXTS[candidate].right.text[locale] : words.slogan],
      };
    }),
  };
}

/** One segment's true figures beside the learner's. */
export function truthSheet({ view, review, words, locale }: Evidence, segment: number): Sheet {
  const aspects = tidyingWords[locale].aspects;
  return {
    title: `${words.truth}${locale === 'zh' ? '：' : ': '}${segmentText(view, SEGMENTS[segment] ?? 'A', locale)}`, note: words.truthNote,
    columns: [{ label: words.truthColumns.element }, ...ASPECTS.map((aspect) => ({ label: aspects[aspect], end: true })), { label: words.truthColumns.value, end: true }, { label: words.truthColumns.named }],
    rows: ELEMENTS.flatMap((element, e) => {
      const [truth, own] = [review.truth[segment]?.[e], view.decided.picks[element] === undefined ? undefined : view.figures?.[segment]?.[e]];
      if (truth === undefined || review.relevant[e] !== true) return [];
      const named = view.decided.priorities.some((one) => one.segment === segment && one.element === e);
      return [{ key: element, ok: null, cells: [CANDIDATE_TEXTS[element].name[locale], ...ASPECTS.map((aspect) => `${rating(truth[aspect])} / ${own === undefined ? words.none : rating(own[aspect])}`), numberText(truth.value), named ? words.yes : ''] }];
    }),
  };
}

export function evidenceSheet({ view, review, words, locale }: Evidence): Sheet {
  const columns = words.evidenceColumns;
  return {
    title: words.evidence, note: words.defensible(review.defensible.map((type) => TYPE_NAMES[type][locale]).join(words.and)), columns: [{ label: columns.card }, { label: columns.type }, { label: columns.holds }, { label: columns.shown }],
    rows: view.evidence.map(({ id, type, claim }) => {
      const [holds, shown] = [review.holds.includes(id), view.decided.cards.includes(id)];
      return { key: id, ok: shown ? holds && type === view.decided.type && review.defensible.includes(type) && CARDS.some((card) => card.id === id) : null, cells: [claim[locale], TYPE_NAMES[type][locale], holds ? words.holds : words.fails, shown ? words.yes : ''] };
    }),
  };
}

export function movesSheet({ view, review, words, locale }: Evidence): Sheet {
  const columns = words.moveColumns;
  return {
    title: words.moves, columns: [{ label: columns.quarter, end: true }, { label: columns.move }, { label: columns.did }, { label: columns.right }],
    rows: review.own.responses.map((right, q) => {
      const did = view.decided.responses[q];
      return { key: String(q), ok: did === right, cells: [String(q + 1), review.moves[q]?.[locale] ?? '', did === undefined ? words.noResponse : RESPONSE_TEXTS[did][locale], RESPONSE_TEXTS[right][locale]] };
    }),
  };
}
