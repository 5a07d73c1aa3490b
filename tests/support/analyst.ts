/** An analyst in the strategy workshop, for tests: works through the five steps knowing the doctrine and the learner's own data, never the hidden truth; whole, or with the second or third step left out and everything after it built on what is then there. */
import { adjustedRand } from '../../simulations/kit/agreement.ts';
import type { RawAction } from '../../simulations/kit/attempt.ts';
import { PRIORITIES } from '../../simulations/service-strategy/model/context.ts';
import { cellsOf, cutsOf, type Cut } from '../../simulations/service-strategy/model/cut.ts';
import type { Exercise } from '../../simulations/service-strategy/model/exercise.ts';
import { optimum } from '../../simulations/service-strategy/model/optimum.ts';
import { figuresOf, forecastOf, infoCost, labelsOf } from '../../simulations/service-strategy/model/own.ts';
import { rightResponse } from '../../simulations/service-strategy/model/quarters.ts';
import { defensibleTypes } from '../../simulations/service-strategy/model/references.ts';
import { CELLS, REFERENCE_PLAN } from '../../simulations/service-strategy/model/survey.ts';
import { CANDIDATES, ELEMENTS, GROUPS, LEVELS, RIGHT_RULES, SEGMENTS } from '../../simulations/service-strategy/model/terms.ts';
import type { Workshop } from '../../simulations/service-strategy/model/workshop.ts';
import { run } from './strategy.ts';

export interface Skipped {
  readonly step?: 'information' | 'tidying';
}

/** The reference plan of information, ordered and commissioned. */
export const ORDER: readonly RawAction[] = [
  ...SEGMENTS.map((segment, s) => ({ type: 'survey', segment, answers: REFERENCE_PLAN.survey[s] })), { type: 'interviews', count: REFERENCE_PLAN.interviews },
  { type: 'source', source: 'complaints', use: true }, { type: 'source', source: 'logs', use: true }, { type: 'benchmark', visits: REFERENCE_PLAN.benchmark }, { type: 'commission' },
];
export const RULES: readonly RawAction[] = (['careless', 'combining', 'correction', 'measure'] as const).map((type) => ({ type, choice: RIGHT_RULES[type] }));

/** Candidates that the case cards tell to matter, with the measures that measure them. */
export const picksOf = ({ relevant, right }: Workshop, wanted = (c: number): boolean => relevant[c] === true): RawAction[] => CANDIDATES.flatMap((candidate, c) => (wanted(c) ? [{ type: 'pick', candidate, measure: right[c] }] : []));

/** The cut that parts the labelled customers best; without labels the first there is. */
function cutBy({ customers }: Workshop, labels: ReadonlyMap<number, number>): Cut | undefined {
  const [first] = cutsOf();
  if (labels.size === 0) return first;
  const told = [...labels.values()].map(String);
  const rated = cutsOf().map((cut) => { const cells = cellsOf(customers, cut); return { cut, rand: adjustedRand([...labels.keys()].map((i) => cells[i] ?? ''), told) }; });
  return rated.reduce((most, own) => (own.rand > most.rand ? own : most)).cut;
}

export function analystLine(exercise: Exercise, { step }: Skipped = {}): RawAction[] {
  const { workshop } = exercise;
  const begun = [...picksOf(workshop), ...(step === 'information' ? [] : ORDER), ...(step === 'tidying' ? [] : RULES)];
  const { context } = run(exercise, begun).last;
  const figures = figuresOf(workshop, context);
  const urgency = ({ segment, element }: (typeof CELLS)[number]): number => {
    const { importance, performance: own, competitor } = figures[segment]?.[element] ?? { importance: 0, performance: 0, competitor: 0 };
    return step === 'tidying' ? importance : (workshop.stake[segment] ?? 0) * importance * Math.max(0, competitor - own);
  };
  const named = CELLS.filter(({ element }) => workshop.relevant[element] === true).sort((a, b) => urgency(b) - urgency(a)).slice(0, PRIORITIES);
  const own = forecastOf(workshop, context);
  const best = defensibleTypes(workshop).map((type) => ({ type, ...optimum(own, workshop.costs, type, workshop.purse - infoCost(context.rounds)) })).reduce((most, other) => (other.net > most.net ? other : most));
  return [
    ...begun, ...named.map(({ segment, element }) => ({ type: 'priority', segment: SEGMENTS[segment], element: ELEMENTS[element], named: true })),
    { type: 'cut', ...cutBy(workshop, labelsOf(workshop, context)) }, { type: 'strategy', choice: best.type }, { type: 'cards', cards: [1, 2, 3].map((nth) => `${best.type}${String(nth)}`) },
    ...best.mix.flatMap((row, s) => row.flatMap((level, g) => (level === 0 ? [] : [{ type: 'buy', segment: SEGMENTS[s], group: GROUPS[g], level: LEVELS[level - 1] }]))), { type: 'launch' },
    ...workshop.moves.map((move) => ({ type: 'respond', response: rightResponse({ ...workshop, benefits: own }, best.mix, move) })), { type: 'handIn' },
  ];
}
