/** The chain of consequences as it is drawn: for each purchase that went wrong and each loss of the year its stops, from the fault to the quarters, in sentences. */
import { purchasesOf, type Cause, type Purchase, type WrongCell } from '../../../../simulations/service-strategy/model/consequences.ts';
import { ELEMENTS, GROUPS, LEVELS, type Element } from '../../../../simulations/service-strategy/model/terms.ts';
import { lossesOf, type Loss } from '../../../../simulations/service-strategy/model/year.ts';
import { CANDIDATE_TEXTS, measuresOf } from '../../../../simulations/service-strategy/text-elements.ts';
import { CARELESS_TEXTS, COMBINING_TEXTS, CORRECTION_TEXTS, GROUP_NAMES, LEVEL_NAMES, MEASURE_TEXTS, RESPONSE_TEXTS, SOURCE_NAMES, TYPE_NAMES } from '../../../../simulations/service-strategy/text-menus.ts';
import { chainWords } from '../../../i18n/strategy-chain.ts';
import { numberText } from '../../kit/figures.ts';
import { rating, segmentAt, segmentText } from '../panel.ts';
import type { Tab } from '../steps.ts';
import type { Evidence } from './evidence.ts';

export interface Stop {
  readonly step: Tab;
  readonly title: string;
  readonly lines: readonly string[];
}

export interface Line {
  readonly key: string;
  readonly stops: readonly Stop[];
  readonly lost: number;
}

/** Lines that begin at the same fault: it stands once, and what came of it branches off. */
export interface Trunk {
  readonly first: Stop;
  readonly branches: readonly { readonly key: string; readonly stops: readonly Stop[] }[];
}

const nameOf = (element: Element, { locale }: Evidence): string => CANDIDATE_TEXTS[element].name[locale];

/** The step in which each cause lies. */
const STEP_OF: Readonly<Record<Cause['kind'], Tab>> = { idle: 'elements', unpicked: 'elements', measure: 'elements', unasked: 'information', sample: 'information', noData: 'information', chance: 'information', rule: 'tidying', against: 'mix', crowded: 'mix' };

function sampleText({ source, segment, amount, reference }: Extract<Cause, { kind: 'sample' }>, { view, locale }: Evidence): string {
  const { sample } = chainWords[locale];
  const what = { source: SOURCE_NAMES[source][locale], segment: segmentText(view, segmentAt(segment), locale), amount, reference };
  return source === 'survey' ? sample.survey(what) : source === 'interviews' || source === 'benchmark' ? sample.visits(what) : sample.records(what);
}

function ruleText({ rule }: Extract<Cause, { kind: 'rule' }>, { view: { decided: { rules } }, locale }: Evidence): string {
  const chosen = { careless: CARELESS_TEXTS[rules.careless], combining: COMBINING_TEXTS[rules.combining], correction: CORRECTION_TEXTS[rules.correction], measure: MEASURE_TEXTS[rules.measure] }[rule];
  return chainWords[locale].rule[rule](chosen[locale]);
}

/** What the measure that an element was last asked about with measures instead. */
function insteadOf(element: Element, { view, review, locale }: Evidence): string {
  const asked = view.decided.rounds.map(({ picks }) => picks[element]).findLast((measure) => measure !== undefined) ?? view.decided.picks[element];
  return measuresOf(element, review.workshop.right)[asked ?? 0]?.instead?.[locale] ?? '';
}

function causeText(cause: Cause, { forecast, cost, level, instead }: Purchase, evidence: Evidence): string {
  const words = chainWords[evidence.locale];
  const [expected, price] = [numberText(forecast ?? 0), numberText(cost)];
  switch (cause.kind) {
    case 'idle': case 'unpicked': case 'unasked': return words[cause.kind](nameOf(cause.element, evidence));
    case 'measure': return words.measure(nameOf(cause.element, evidence), insteadOf(cause.element, evidence));
    case 'sample': return sampleText(cause, evidence);
    case 'rule': return ruleText(cause, evidence);
    case 'against': return (level > instead ? words.against : words.passed)(expected, price);
    case 'crowded': return words.crowded(expected, price);
    case 'noData': case 'chance': return words[cause.kind];
  }
}

function cellStop({ segment, element, own, truth, named, basics }: WrongCell, evidence: Evidence): Stop {
  const { view, review, locale } = evidence;
  const words = chainWords[locale];
  const gap = (hundredths: number): string => (hundredths < 0 ? words.ahead(rating(-hundredths)) : words.behind(rating(hundredths)));
  const real = [rating(truth.importance), gap(truth.gap)] as const;
  return {
    step: 'tidying', title: `${segmentText(view, segmentAt(segment), locale)}${words.comma}${nameOf(ELEMENTS[element] ?? 'orderCycle', evidence)}`,
    lines: [
      own === null ? words.unknown : words.own(rating(own.importance), gap(own.gap), own.rank),
      (review.truth[segment]?.[element]?.value ?? 0) > 0 ? words.truth(...real, truth.rank) : words.worthless(...real),
      ...(named ? [words.named] : []), ...(basics ? [words.basics] : []),
    ],
  };
}

const quarterList = (quarters: readonly number[], stop: string): string => quarters.map((quarter) => numberText(quarter)).join(stop);

function purchaseLine(purchase: Purchase, evidence: Evidence): Line {
  const { cause, cell, segment, group, level, instead, cost, forecast, mended, truth, quarters, lost } = purchase;
  const { view, locale } = evidence;
  const words = chainWords[locale];
  const levelName = (l: number): string => LEVEL_NAMES[LEVELS[l - 1] ?? 'none'][locale];
  const wasted = instead < level;
  const what = wasted ? (instead === 0 ? words.bought(levelName(level)) : words.levels(levelName(level), levelName(instead))) : level === 0 ? words.missed(levelName(instead)) : words.short(levelName(level), levelName(instead));
  const money = [words[Math.min(level, instead) === 0 ? (wasted ? 'spent' : 'price') : wasted ? 'spentMore' : 'priceMore'](numberText(cost)), ...(forecast === null ? [] : [words.forecast(numberText(forecast))]), words.truly(numberText(truth))].join(words.comma);
  return {
    key: `${segment}/${group}`, lost,
    stops: [
      { step: STEP_OF[cause.kind], title: causeText(cause, purchase, evidence), lines: [] },
      ...(cell === null ? [] : [cellStop(cell, evidence)]),
      { step: 'mix', title: `${segmentText(view, segmentAt(segment), locale)}${words.comma}${GROUP_NAMES[GROUPS[group] ?? 'basic'][locale]}${words.colon}${what}`, lines: [money, ...(mended === null ? [] : [words.mended(numberText(mended))])] },
      { step: 'quarters', title: wasted && quarters.every((quarter) => quarter === 0) ? words.gone(numberText(lost)) : (wasted ? words.back : words.more)(quarterList(quarters, words.stop), numberText(cost), numberText(lost)), lines: [] },
    ],
  };
}

function lossLine({ what, quarters, lost }: Loss, evidence: Evidence): Line {
  const { view, review, locale } = evidence;
  const words = chainWords[locale];
  const { decided, spent } = view;
  const q = quarters.findIndex((quarter) => quarter > 0);
  const did = decided.responses[q];
  const firsts: Readonly<Record<Loss['what'], () => Stop>> = {
    type: () => ({ step: 'mix', title: words.type(decided.type === null ? '' : TYPE_NAMES[decided.type][locale], TYPE_NAMES[review.best.type][locale]), lines: [] }),
    targeting: () => ({ step: 'segments', title: decided.cut === null ? words.noCut : words.targeting(numberText(100 * review.cut.targeting), view.customers.filter(({ label }) => label !== null).length), lines: [] }),
    late: () => ({ step: 'information', title: words.late(spent.late), lines: [] }),
    response: () => ({ step: 'quarters', title: words.response(q + 1, evidence.review.moves[q]?.[locale] ?? ''), lines: [words.did(did === undefined ? words.noResponse : RESPONSE_TEXTS[did][locale], RESPONSE_TEXTS[review.own.responses[q] ?? 'hold'][locale])] }),
  };
  return { key: `${what}/${q}`, lost, stops: [firsts[what](), { step: 'quarters', title: what === 'response' ? words.quarter(q + 1, numberText(lost)) : words.year(quarterList(quarters, words.stop), numberText(lost)), lines: [] }] };
}

/** Why nothing of the mix counts, as a line of its own. */
function voidLine({ view, review, locale }: Evidence): Line[] {
  if (review.void === null) return [];
  const words = chainWords[locale].void;
  const { decided: { mix }, spent, purse } = view;
  const all = spent.information + spent.mix;
  const items = mix.flat().filter((level) => level > 0).length;
  return [{
    key: 'void', lost: review.best.net,
    stops: [
      { step: 'mix', title: words.bought(items, numberText(spent.mix)), lines: [review.void === 'overspent' ? words.overspent(numberText(spent.information), numberText(all), numberText(purse), numberText(all - purse)) : words.noType] },
      { step: 'quarters', title: words.nothing, lines: [] },
    ],
  }];
}

/** Every line of the run, the dearest first. A mix that is void has only that to show. */
export function linesOf(evidence: Evidence): Line[] {
  const { view, review } = evidence;
  if (review.void !== null) return voidLine(evidence);
  return [...purchasesOf(review.workshop, view.decided).map((purchase) => purchaseLine(purchase, evidence)), ...lossesOf(review.workshop, view.decided).map((loss) => lossLine(loss, evidence))].sort((a, b) => b.lost - a.lost);
}

export function trunksOf(lines: readonly Line[]): Trunk[] {
  const nameOfFirst = ({ stops: [first] }: Line): string => `${first?.step ?? ''}/${first?.title ?? ''}`;
  return [...new Set(lines.map(nameOfFirst))].map((name) => lines.filter((line) => nameOfFirst(line) === name)).flatMap((own): Trunk[] => {
    const first = own[0]?.stops[0];
    return first === undefined ? [] : [{ first, branches: own.map(({ key, stops }) => ({ key, stops: stops.slice(1) })) }];
  });
}
