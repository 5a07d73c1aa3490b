/** Guards and decisions: why an action is refused now, and what it changes in the context where it is not. */
import type { Rejection } from '../../kit/rejection.ts';
import type { StrategyAction } from '../action.ts';
import { HAND_INS, MOST_CARDS, PRIORITIES, type CriticalError, type Priority, type StrategyContext } from './context.ts';
import { QUARTERS } from './quarters.ts';
import { costOf, NO_PLAN } from './survey.ts';
import { ELEMENTS, GROUPS, LEVELS, SEGMENTS, type Element, type Segment } from './terms.ts';

const refuseIf = (condition: boolean, code: string): Rejection | undefined => (condition ? { code } : undefined);
const cell = (segment: Segment, element: Element): Priority => ({ segment: SEGMENTS.indexOf(segment), element: ELEMENTS.indexOf(element) });
const same = (a: Priority, b: Priority): boolean => a.segment === b.segment && a.element === b.element;

/** What may still be done once the mix was signed: play the quarters and hand in. */
const IN_PLAY: readonly StrategyAction['type'][] = ['respond', 'submit', 'handIn'];

export function refuse(context: StrategyContext, action: StrategyAction): Rejection | undefined {
  if (context.launched && !IN_PLAY.includes(action.type)) return { code: 'signed' };
  switch (action.type) {
    case 'drop': return refuseIf(context.picks[action.candidate] === undefined, 'not-picked');
    case 'commission': return refuseIf(Object.keys(context.picks).length === 0, 'nothing-to-ask') ?? refuseIf(costOf(context.planned) === 0, 'nothing-ordered');
    case 'priority': return action.named ? refuseIf(context.priorities.length >= PRIORITIES, 'six-named')
      : refuseIf(!context.priorities.some((own) => same(own, cell(action.segment, action.element))), 'not-named');
    case 'cards': return refuseIf(action.cards.length > MOST_CARDS, 'three-cards');
    case 'cut': return refuseIf(action.first === action.second, 'same-variable');
    case 'launch': return refuseIf(context.type === null, 'no-type');
    case 'respond': return refuseIf(!context.launched, 'not-signed') ?? refuseIf(context.responses.length >= QUARTERS, 'year-over');
    case 'submit': return refuseIf(context.submitted >= HAND_INS - 1, 'last-hand-in');
    default: return undefined;
  }
}

const made = (context: StrategyContext, error: CriticalError): readonly CriticalError[] => (context.critical.includes(error) ? context.critical : [...context.critical, error]);

/** The parts of the context that the decision changes. */
export function step(context: StrategyContext, action: StrategyAction): Partial<StrategyContext> {
  const { picks, planned, rounds, rules } = context;
  switch (action.type) {
    case 'pick': return { picks: { ...picks, [action.candidate]: action.measure } };
    case 'drop': { const { [action.candidate]: _gone, ...rest } = picks; return { picks: rest }; }
    case 'survey': return { planned: { ...planned, survey: SEGMENTS.map((segment, s) => (segment === action.segment ? action.answers : (planned.survey[s] ?? 0))) } };
    case 'interviews': return { planned: { ...planned, interviews: action.count } };
    case 'source': return { planned: { ...planned, [action.source]: action.use ? 1 : 0 } };
    case 'benchmark': return { planned: { ...planned, benchmark: action.visits } };
    case 'intelligence': return action.how === 'insider' ? { critical: made(context, 'insider-data') } : {};
    case 'commission': return { rounds: [...rounds, { picks, plan: planned }], planned: NO_PLAN };
    case 'careless': return { rules: { ...rules, careless: action.choice } };
    case 'combining': return { rules: { ...rules, combining: action.choice } };
    case 'correction': return { rules: { ...rules, correction: action.choice } };
    case 'measure': return { rules: { ...rules, measure: action.choice } };
    case 'publish': return action.how === 'answers' ? { critical: made(context, 'answers-published') } : {};
    case 'priority': {
      const own = cell(action.segment, action.element);
      const others = context.priorities.filter((other) => !same(other, own));
      return { priorities: action.named ? [...others, own] : others };
    }
    case 'cut': return { cut: { first: action.first, firstAt: action.firstAt, second: action.second, secondAt: action.secondAt } };
    case 'strategy': return { type: action.choice };
    case 'cards': return { cards: action.cards };
    case 'buy': return { mix: SEGMENTS.map((segment, s) => GROUPS.map((group, g) => (segment === action.segment && group === action.group ? (action.level === 'none' ? 0 : LEVELS.indexOf(action.level) + 1) : (context.mix[s]?.[g] ?? 0)))) };
    case 'launch': return { launched: true, responses: [] };
    case 'respond': return { responses: [...context.responses, action.response] };
    // The year is over with the hand-in; the workshop opens again for the next one.
    case 'submit': return { submitted: context.submitted + 1, launched: false, responses: [] };
    case 'handIn': return {};
  }
}
