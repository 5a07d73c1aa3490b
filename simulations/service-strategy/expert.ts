/** The expert: who knows the key, and from any moment of the work does next what is still missing or wrong. */
import type { RawAction } from '../kit/attempt.ts';
import type { StrategySnapshot } from './machine.ts';
import { PRIORITIES, type StrategyContext } from './model/context.ts';
import type { Exercise } from './model/exercise.ts';
import { trueValue } from './model/marks.ts';
import { infoCost } from './model/own.ts';
import { QUARTERS, rightResponse } from './model/quarters.ts';
import { optimum } from './model/optimum.ts';
import { referencesOf } from './model/references.ts';
import { CELLS, REFERENCE_PLAN } from './model/survey.ts';
import { CANDIDATES, CARDS, ELEMENTS, GROUPS, LEVELS, RIGHT_RULES, SEGMENTS } from './model/terms.ts';

type Advice = RawAction | undefined;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The first advice of a list. */
function firstOf<T>(list: readonly T[], advice: (entry: T) => Advice): Advice {
  for (const entry of list) {
    const action = advice(entry);
    if (action !== undefined) return action;
  }
  return undefined;
}

const picks = ({ workshop: { relevant, right } }: Exercise, context: StrategyContext): Advice => firstOf(CANDIDATES, (candidate) => {
  const c = CANDIDATES.indexOf(candidate);
  if (relevant[c] !== true) return context.picks[candidate] === undefined ? undefined : { type: 'drop', candidate };
  return context.picks[candidate] === right[c] ? undefined : { type: 'pick', candidate, measure: right[c] ?? 0 };
});

/** The reference plan, ordered and commissioned once for what is picked. */
function information({ workshop }: Exercise, { rounds, planned }: StrategyContext): Advice {
  // Asked once with the right measures is enough, however well: another order would cost more than it brings.
  if (ELEMENTS.every((element, e) => workshop.relevant[e] !== true || rounds.some((round) => round.picks[element] === workshop.right[e]))) return undefined;
  return firstOf(SEGMENTS, (segment) => (planned.survey[SEGMENTS.indexOf(segment)] === REFERENCE_PLAN.survey[0] ? undefined : { type: 'survey', segment, answers: REFERENCE_PLAN.survey[0] ?? 0 }))
    ?? (planned.interviews === REFERENCE_PLAN.interviews ? undefined : { type: 'interviews', count: REFERENCE_PLAN.interviews })
    ?? firstOf(['complaints', 'logs'] as const, (source) => (planned[source] === 1 ? undefined : { type: 'source', source, use: true }))
    ?? (planned.sales === 1 ? { type: 'source', source: 'sales', use: false } : undefined)
    ?? (planned.benchmark === REFERENCE_PLAN.benchmark ? undefined : { type: 'benchmark', visits: REFERENCE_PLAN.benchmark })
    ?? { type: 'commission' };
}

function tidying({ workshop }: Exercise, { rules, priorities }: StrategyContext): Advice {
  const rule = firstOf(['careless', 'combining', 'correction', 'measure'] as const, (type) => (rules[type] === RIGHT_RULES[type] ? undefined : { type, choice: RIGHT_RULES[type] }));
  if (rule !== undefined) return rule;
  const best = CELLS.toSorted((a, b) => trueValue(workshop, b) - trueValue(workshop, a)).slice(0, PRIORITIES);
  const told = ({ segment, element }: (typeof best)[number], named: boolean): RawAction => ({ type: 'priority', segment: SEGMENTS[segment] ?? 'A', element: ELEMENTS[element] ?? 'orderCycle', named });
  return firstOf(priorities, (own) => (best.some((other) => same(own, other)) ? undefined : told(own, false)))
    ?? firstOf(best, (cell) => (priorities.some((other) => same(other, cell)) ? undefined : told(cell, true)));
}

function market(exercise: Exercise, context: StrategyContext): Advice {
  const { workshop } = exercise;
  const { cut: { best: cut }, bestType } = referencesOf(workshop);
  if (!same(context.cut, cut)) return { type: 'cut', ...cut };
  if (context.type !== bestType) return { type: 'strategy', choice: bestType };
  const cards = CARDS.filter((card, c) => card.type === bestType && workshop.cards[c] === true).map(({ id }) => id);
  if (!same(context.cards, cards)) return { type: 'cards', cards };
  const { mix } = optimum(workshop.benefits, workshop.costs, bestType, Math.min(workshop.budget, workshop.purse - infoCost(context.rounds)));
  return firstOf(SEGMENTS.flatMap((segment, s) => GROUPS.map((group, g) => ({ segment, group, level: mix[s]?.[g] ?? 0, has: context.mix[s]?.[g] ?? 0 }))), ({ segment, group, level, has }) =>
    (level === has ? undefined : { type: 'buy', segment, group, level: level === 0 ? 'none' : (LEVELS[level - 1] ?? 'standard') }))
    ?? { type: 'launch' };
}

export function expertAction(exercise: Exercise, { value, context }: StrategySnapshot): Advice {
  if (value === 'handedIn') return undefined;
  if (context.launched) {
    const move = exercise.workshop.moves[context.responses.length];
    return context.responses.length >= QUARTERS || move === undefined ? { type: 'handIn' } : { type: 'respond', response: rightResponse(exercise.workshop, context.mix, move) };
  }
  return picks(exercise, context) ?? information(exercise, context) ?? tidying(exercise, context) ?? market(exercise, context);
}
