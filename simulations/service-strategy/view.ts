/** What a learner sees of the workshop at one moment: cards, the order form, the data as they came in and as the learner tidied them, the forecast, the catalogue and the quarters; nothing of the key before the last hand-in. */
import type { Run } from '../kit/simulation.ts';
import type { Text } from '../kit/text.ts';
import type { StrategyAction } from './action.ts';
import type { StrategySnapshot } from './machine.ts';
import { mixCost, mixNet, type Benefits, type Offers } from './model/benefit.ts';
import { HAND_INS, type StrategyContext } from './model/context.ts';
import type { Exercise } from './model/exercise.ts';
import { quartersOf } from './model/marks.ts';
import { askings, figuresOf, forecastOf, hasData, infoCost, infoWeeks, isReadable, labelsOf, lateWeeks } from './model/own.ts';
import { reviewOf, type Review } from './model/review.ts';
import { amountOf, ASPECTS, costOf, estimates, weeksOf, type Aspect } from './model/survey.ts';
import { CANDIDATES, ELEMENTS, RAW_RULES, SEGMENTS, type Candidate, type CardId, type Level, type Segment, type Source, type StrategyType } from './model/terms.ts';
import { biasOf, taken, type Figures } from './model/tidy.ts';
import { measuresOf } from './text-elements.ts';

/** What one source says of one cell before any tidying. */
export interface RawFigure {
  readonly source: Source;
  readonly aspect: Aspect;
  readonly segment: number;
  readonly element: number;
  /** Hundredths of a point. */
  readonly mean: number;
  readonly n: number;
}

export interface StrategyView {
  readonly about: { readonly title: Text; readonly about: Text; readonly knowledge: readonly string[]; readonly segments: Readonly<Record<Segment, Text>>; readonly stake: readonly number[] };
  readonly step: StrategySnapshot['value'];
  readonly cases: Exercise['cases'];
  /** In the order of their display. */
  readonly candidates: readonly Candidate[];
  /** The three measures of each candidate, in the order of `candidates`. */
  readonly measures: readonly (readonly Text[])[];
  /** Decisions as they stand, each under its own name. */
  readonly decided: StrategyContext;
  /** k CNY and weeks of the order form, of all that was commissioned, and weeks too late. */
  readonly order: { readonly cost: number; readonly weeks: number };
  readonly spent: { readonly information: number; readonly weeks: number; readonly late: number; readonly mix: number };
  readonly purse: number;
  readonly raw: readonly RawFigure[];
  /** Tidied by the learner's rules; nothing before any data. */
  readonly figures: Figures | null;
  /** Customers of the sample: the six variables, and the segment where the survey brought a label. */
  readonly customers: readonly { readonly x: readonly number[]; readonly label: number | null }[];
  readonly evidence: readonly { readonly id: CardId; readonly type: StrategyType; readonly claim: Text; readonly finding: Text | null }[];
  readonly offers: readonly { readonly segment: number; readonly group: number; readonly level: Level; readonly cost: number; readonly advertised: number }[];
  readonly costs: Offers;
  /** Benefits as the learner's figures and measure have them, before the type; nothing before any data. */
  readonly forecast: Benefits | null;
  /** Net of the mix by that forecast under the chosen type, k CNY. */
  readonly forecastNet: number | null;
  /** Benefit of the quarters that are over, and the moves that have been seen: one more than responses while the year runs. */
  readonly quarters: readonly number[];
  readonly moves: readonly Text[];
  /** Hand-ins that count and are still open, the final one among them. */
  readonly handInsLeft: number;
  readonly menus: Exercise['menus'];
  readonly review: Review | null;
}

type StrategyRun = Run<Exercise, StrategySnapshot, StrategyAction>;

/** The data as they came in: careless answers among them, biases not taken out. */
function rawOf({ workshop }: Exercise, context: StrategyContext): RawFigure[] {
  const asked = askings(workshop, context);
  return ELEMENTS.flatMap((_e, element) => SEGMENTS.flatMap((_s, segment) => ASPECTS.flatMap((aspect) => {
    const { picked = false, right = true, plan } = asked[element] ?? {};
    if (!picked || plan === undefined) return [];
    const shift = right || aspect === 'importance' ? 0 : (workshop.shift[aspect][element] ?? 0);
    const pattern = aspect === 'competitor' ? 0 : (workshop.pattern[aspect][segment]?.[element] ?? 0);
    return estimates(workshop, plan, aspect, segment, element).map((estimate) => ({
      source: estimate.source, aspect, segment, element, n: amountOf(plan, estimate.source, segment),
      mean: Math.round(taken(estimate, biasOf(workshop, estimate.source, element), pattern, aspect, RAW_RULES).mean + shift),
    }));
  })));
}

export function view({ prepared: exercise, last }: StrategyRun): StrategyView {
  const { value: step, context } = last;
  const { workshop, scenario: { title, about, knowledge, segments } } = exercise;
  const data = hasData(context.rounds);
  const forecast = data ? forecastOf(workshop, context) : null;
  const labels = labelsOf(workshop, context);
  const played = context.responses.length;
  const candidates = workshop.candidates.flatMap((c) => CANDIDATES[c] ?? []);
  return {
    about: { title, about, knowledge, segments, stake: workshop.stake },
    step, cases: exercise.cases, candidates, measures: candidates.map((candidate) => measuresOf(candidate, workshop.right).map(({ text }) => text)), decided: context,
    order: { cost: costOf(context.planned), weeks: weeksOf(context.planned) },
    spent: { information: infoCost(context.rounds), weeks: infoWeeks(context.rounds), late: lateWeeks(context.rounds), mix: mixCost(workshop.costs, context.mix) },
    purse: workshop.purse,
    raw: data ? rawOf(exercise, context) : [], figures: data ? figuresOf(workshop, context) : null,
    customers: workshop.customers.map(({ x }, i) => ({ x, label: labels.get(i) ?? null })),
    evidence: exercise.evidence.map(({ id, type, claim, finding }) => ({ id, type, claim, finding: isReadable(id, context) ? finding : null })),
    offers: workshop.offers.map((offer) => ({ ...offer, cost: workshop.costs[offer.segment]?.[offer.group]?.[offer.level === 'standard' ? 0 : 1] ?? 0 })),
    costs: workshop.costs, forecast,
    forecastNet: forecast === null || context.type === null ? null : mixNet(forecast, workshop.costs, context.type, context.mix),
    quarters: quartersOf(workshop, context).slice(0, played),
    moves: context.launched ? exercise.moves.slice(0, played + 1) : [],
    handInsLeft: step === 'handedIn' ? 0 : HAND_INS - context.submitted, menus: exercise.menus,
    review: step === 'handedIn' ? reviewOf(exercise, context) : null,
  };
}
