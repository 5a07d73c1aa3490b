/** The marks of a hand-in, criterion by criterion: share of each and the figures behind it. All weights [D]. */
import { adjustedRand } from '../../kit/agreement.ts';
import { mixCost, mixNet, NOTHING, type Mix } from './benefit.ts';
import { cellsOf } from './cut.ts';
import { PRIORITIES, type Priority, type StrategyContext } from './context.ts';
import { askings, hasData, hasSource, infoCost, isOverspent, isReadable, lateWeeks } from './own.ts';
import { leftOf, QUARTERS, quarterOf, rightResponse, type Conditions } from './quarters.ts';
import { defensibleTypes, referencesOf } from './references.ts';
import { CELLS, REFERENCE_PLAN } from './survey.ts';
import { CANDIDATES, CARDS, clip, ELEMENTS, RIGHT_RULES } from './terms.ts';
import { tidied, type Figures } from './tidy.ts';
import type { Workshop } from './workshop.ts';

export const CRITERIA = ['elements', 'info', 'tidy', 'segments', 'type', 'mix', 'result'] as const;
export type CriterionId = (typeof CRITERIA)[number];

export interface CriterionMark {
  /** 0 … 1. */
  readonly share: number;
  readonly figures: Readonly<Record<string, number>>;
}
export type Marks = Readonly<Record<CriterionId, CriterionMark>>;

/** A right measure counts whole, a wrong one a quarter; every other pick takes away. */
const PICK = { right: 1, wrong: 0.25, other: -0.4 } as const;
const RELEVANT = 8;

function elements({ relevant, right }: Workshop, { picks }: StrategyContext): CriterionMark {
  const counts = { right: 0, wrong: 0, other: 0 };
  CANDIDATES.forEach((candidate, c) => {
    const measure = picks[candidate];
    if (measure !== undefined) counts[relevant[c] !== true ? 'other' : measure === right[c] ? 'right' : 'wrong'] += 1;
  });
  return { share: clip((PICK.right * counts.right + PICK.wrong * counts.wrong + PICK.other * counts.other) / RELEVANT), figures: { ...counts, of: RELEVANT } };
}

/** How far the figures of the relevant cells are from the truth: root mean square of I·(Q − P)/10⁴. */
function error({ relevant, importance, performance: rated, competitor }: Workshop, figures: Figures): number {
  const cells = CELLS.filter(({ element }) => relevant[element] === true);
  const squares = cells.reduce((sum, { segment: s, element: e }) => {
    const own = figures[s]?.[e];
    const truth = (importance[s]?.[e] ?? 0) * ((competitor[s]?.[e] ?? 0) - (rated[s]?.[e] ?? 0));
    return sum + ((own === undefined ? 0 : own.importance * (own.competitor - own.performance)) / 1e4 - truth / 1e4) ** 2;
  }, 0);
  return Math.sqrt(squares / cells.length);
}

/** Money up to which information is not dear, and by how much a late week takes away. */
const ECONOMY = { free: 161.25, week: 0.15 } as const;
const REFERENCE_SLACK = 1.1;

function info(workshop: Workshop, context: StrategyContext): CriterionMark {
  const { rounds } = context;
  const [cost, late] = [infoCost(rounds), lateWeeks(rounds)];
  if (!hasData(rounds)) return { share: 0, figures: { precision: 0, economy: 0, cost, late } };
  const own = error(workshop, tidied(workshop, askings(workshop, context), RIGHT_RULES));
  const nothing = error(workshop, tidied(workshop, [], RIGHT_RULES));
  const reference = REFERENCE_SLACK * error(workshop, tidied(workshop, ELEMENTS.map((_, e) => ({ picked: workshop.relevant[e] === true, right: true, plan: REFERENCE_PLAN })), RIGHT_RULES));
  const precision = clip((nothing - own) / (nothing - reference));
  const economy = clip(1 - Math.max(0, cost - ECONOMY.free) / ECONOMY.free) * clip(1 - ECONOMY.week * late);
  return { share: precision * economy, figures: { precision, economy, cost, late, error: own, reference } };
}

/** True value of a priority: stake times importance times the gap to the competitor. */
export function trueValue({ relevant, stake, importance, performance: rated, competitor }: Workshop, { segment: s, element: e }: Priority): number {
  return relevant[e] === true ? ((stake[s] ?? 0) * (importance[s]?.[e] ?? 0) * Math.max(0, (competitor[s]?.[e] ?? 0) - (rated[s]?.[e] ?? 0))) / 1e4 : 0;
}

const TIDY = { choices: 0.4, priorities: 0.6, nearly: 0.97, floor: -0.5, wrong: -0.5 } as const;

function tidy(workshop: Workshop, { rules, rounds, priorities }: StrategyContext): CriterionMark {
  const [data, survey, complaints] = [hasData(rounds), hasSource(rounds, 'survey'), hasSource(rounds, 'complaints')];
  const choice = (known: boolean, right: boolean): number => (known ? (right ? 1 : TIDY.wrong) : 0);
  const careless = choice(survey, rules.careless === RIGHT_RULES.careless);
  const combining = choice(data, rules.combining === RIGHT_RULES.combining);
  const correction = choice(complaints, rules.correction === RIGHT_RULES.correction);
  const measure = choice(data, rules.measure === RIGHT_RULES.measure);
  const choices = (2 * careless + 2 * combining + correction + 2 * measure) / 7;
  const values = CELLS.map((cell) => trueValue(workshop, cell));
  const mean = (PRIORITIES * values.reduce((sum, value) => sum + value, 0)) / values.length;
  const best = values.toSorted((a, b) => b - a).slice(0, PRIORITIES).reduce((sum, value) => sum + value, 0);
  const named = priorities.reduce((sum, cell) => sum + trueValue(workshop, cell), 0);
  const hit = clip((named - mean) / (TIDY.nearly * best - mean), TIDY.floor, 1);
  return { share: clip(TIDY.choices * choices + TIDY.priorities * hit), figures: { careless, combining, correction, measure, priorities: hit, named, best } };
}

/** Agreement of the learner's cells with the true segments; 0 without a cut. */
export const randOf = ({ customers }: Workshop, { cut }: Pick<StrategyContext, 'cut'>): number => (cut === null ? 0 : adjustedRand(cellsOf(customers, cut), customers.map(({ segment }) => String(segment))));

function segments(workshop: Workshop, context: StrategyContext): CriterionMark {
  const { bestRand, meanRand } = referencesOf(workshop).cut;
  const rand = randOf(workshop, context);
  return { share: clip((rand - meanRand) / (0.95 * bestRand - meanRand)), figures: { rand, best: bestRand, mean: meanRand } };
}

/** Targeting: how much of what the best cut finds is found. */
export const targetingOf = (workshop: Workshop, context: Pick<StrategyContext, 'cut'>): number => clip(randOf(workshop, context) / referencesOf(workshop).cut.bestRand);

const ONE_CARD = 0.4;

function type(workshop: Workshop, context: StrategyContext): CriterionMark {
  const { type: chosen, cards } = context;
  const defensible = chosen !== null && defensibleTypes(workshop).includes(chosen);
  const sound = cards.filter((id) => CARDS.some((card, c) => card.id === id && card.type === chosen && workshop.cards[c] === true) && isReadable(id, context)).length;
  return { share: !defensible || sound === 0 ? 0 : sound === 1 ? ONE_CARD : 1, figures: { defensible: defensible ? 1 : 0, sound } };
}

/** The mix that is played: none where more was spent than the purse holds, or no type was chosen. */
export const played = (workshop: Workshop, context: StrategyContext): Mix => (isOverspent(workshop, context) || context.type === null ? NOTHING : context.mix);
const NEARLY = 0.97;
const isEmpty = (mix: Mix): boolean => mix.every((row) => row.every((level) => level === 0));

function mix(workshop: Workshop, context: StrategyContext): CriterionMark {
  const { opt, baseline } = referencesOf(workshop);
  const own = played(workshop, context);
  const net = context.type === null ? 0 : mixNet(workshop.benefits, workshop.costs, context.type, own);
  return { share: clip((net - baseline) / (NEARLY * opt - baseline)), figures: { net, opt, baseline, spend: mixCost(workshop.costs, own) } };
}

export const conditionsOf = (workshop: Workshop, context: StrategyContext): Conditions => ({ targeting: targetingOf(workshop, context), late: lateWeeks(context.rounds) });

/** Benefit of each quarter, k CNY. */
export function quartersOf(workshop: Workshop, context: StrategyContext): number[] {
  const { type: chosen } = context;
  if (chosen === null) return Array.from({ length: QUARTERS }, () => 0);
  const [own, conditions] = [played(workshop, context), conditionsOf(workshop, context)];
  return Array.from({ length: QUARTERS }, (_, q) => quarterOf(workshop.benefits, q, own, chosen, conditions, (segment) => leftOf(workshop, q, own, context.responses[q] ?? null, segment)));
}

const RESULT = { money: 10, responses: 5, chance: 0.2, floor: -0.5 } as const;

function result(workshop: Workshop, context: StrategyContext): CriterionMark {
  const { opt, baseline } = referencesOf(workshop);
  const own = played(workshop, context);
  const total = quartersOf(workshop, context).reduce((sum, quarter) => sum + quarter, 0) - mixCost(workshop.costs, own);
  const right = workshop.moves.filter((move, q) => context.responses[q] === rightResponse(workshop, own, move)).length;
  const responses = Math.max(RESULT.floor, (right / QUARTERS - RESULT.chance) / (1 - RESULT.chance));
  const share = isEmpty(own) ? 0 : clip((RESULT.money * clip((total - baseline) / (NEARLY * opt - baseline)) + RESULT.responses * responses) / (RESULT.money + RESULT.responses));
  return { share, figures: { result: total, right, responses } };
}

/** The marks of every criterion for the decisions as they stand. */
export const marksOf = (workshop: Workshop, context: StrategyContext): Marks => ({
  elements: elements(workshop, context), info: info(workshop, context), tidy: tidy(workshop, context), segments: segments(workshop, context),
  type: type(workshop, context), mix: mix(workshop, context), result: result(workshop, context),
});
