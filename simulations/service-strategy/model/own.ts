/** What follows from the learner's decisions: what was asked about each element, the tidied figures, the forecast, the labels, the money and the weeks. */
import { remembering } from '../../kit/remember.ts';
import { mixCost, type Benefits } from './benefit.ts';
import type { Round, StrategyContext } from './context.ts';
import { forecast } from './forecast.ts';
import { answersOf, costOf, IN_TIME, isUsed, NO_PLAN, merged, weeksOf, type Plan } from './survey.ts';
import { CARDS, ELEMENTS, type CardId, type Rules, type Source } from './terms.ts';
import { tidied, type Asking, type Figures } from './tidy.ts';
import type { Workshop } from './workshop.ts';

export const infoCost = (rounds: readonly Round[]): number => rounds.reduce((sum, { plan }) => sum + costOf(plan), 0);
/** Rounds follow one another. */
export const infoWeeks = (rounds: readonly Round[]): number => rounds.reduce((sum, { plan }) => sum + weeksOf(plan), 0);
export const lateWeeks = (rounds: readonly Round[]): number => Math.max(0, infoWeeks(rounds) - IN_TIME);

/** All that was ever bought: samples are nested, so the largest of each source holds the others. */
export const allBought = (rounds: readonly Round[]): Plan => rounds.map(({ plan }) => plan).reduce(merged, NO_PLAN);

/** What was asked about each element: the rounds with its latest measure count, for as long as it stays picked. */
export function askings({ right }: Workshop, { picks, rounds }: Pick<StrategyContext, 'picks' | 'rounds'>): Asking[] {
  return ELEMENTS.map((element, e) => {
    const about = rounds.filter((round) => round.picks[element] !== undefined);
    const measure = about.at(-1)?.picks[element];
    const plan = about.filter((round) => round.picks[element] === measure).map((round) => round.plan).reduce(merged, NO_PLAN);
    return { picked: picks[element] !== undefined, right: measure === undefined || measure === right[e], plan };
  });
}

export const pickedElements = ({ picks }: Pick<StrategyContext, 'picks'>): boolean[] => ELEMENTS.map((element) => picks[element] !== undefined);

const figured = remembering<Figures>();

/** The learner's figures, tidied by their rules or by others. */
export const figuresOf = (workshop: Workshop, context: StrategyContext, rules: Rules = context.rules): Figures =>
  figured(workshop, [context.picks, context.rounds, rules], () => tidied(workshop, askings(workshop, context), rules));

export const forecastOf = (workshop: Workshop, context: StrategyContext): Benefits => forecast(workshop.stake, figuresOf(workshop, context), pickedElements(context), context.rules.measure);

/** Labels of customers that the survey brought: half as many as answers; careless ones among them unless they were removed. Numbers of segments by customer. */
export function labelsOf({ customers, sample, carelessLabels }: Workshop, { rounds, rules }: StrategyContext): ReadonlyMap<number, number> {
  const labelled = Math.min(customers.length, Math.floor(answersOf(allBought(rounds)) / 2));
  return new Map(sample.slice(0, labelled).map((i) => [i, (rules.careless === 'remove' ? customers[i]?.segment : carelessLabels[i]) ?? 0]));
}

/** Answers that make the survey's cards readable, and interviews. */
const READABLE = { answers: 60, interviews: 4 } as const;

/** Whether a card's source was bought, in sufficient number, and cleaned. */
export function isReadable(id: CardId, { rounds, rules }: StrategyContext): boolean {
  const plan = allBought(rounds);
  const source = CARDS.find((card) => card.id === id)?.source;
  switch (source) {
    case 'survey': return answersOf(plan) >= READABLE.answers && rules.careless === 'remove';
    case 'complaints': return plan.complaints > 0 && rules.correction === 'corrected';
    case 'interviews': return plan.interviews >= READABLE.interviews;
    case 'logs': return plan.logs > 0;
    case 'ledger': return true;
    default: return false;
  }
}

export const hasSource = (rounds: readonly Round[], source: Source): boolean => isUsed(allBought(rounds), source);
export const hasData = (rounds: readonly Round[]): boolean => infoCost(rounds) > 0;
/** Money spent on information and mix, k CNY. */
export const spentOf = (workshop: Workshop, { rounds, mix }: StrategyContext): number => infoCost(rounds) + mixCost(workshop.costs, mix);
export const isOverspent = (workshop: Workshop, context: StrategyContext): boolean => spentOf(workshop, context) > workshop.purse;
