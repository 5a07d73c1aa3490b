/** What the debrief shows once the workshop is handed in for the last time: the truth beside the learner's figures, the best mix and cut, and what each careless step would have cost to leave out. */
import { mixNet, type Mix } from './benefit.ts';
import type { Picks, StrategyContext } from './context.ts';
import type { Cut } from './cut.ts';
import type { Exercise } from './exercise.ts';
import { marksOf, played, targetingOf, trueValue, type Marks } from './marks.ts';
import { isOverspent } from './own.ts';
import { rightResponse } from './quarters.ts';
import { defensibleTypes, referencesOf } from './references.ts';
import { CELLS, REFERENCE_PLAN } from './survey.ts';
import { CANDIDATES, CARDS, ELEMENTS, RIGHT_RULES, type Candidate, type CardId, type Response, type StrategyType } from './terms.ts';
import type { Workshop } from './workshop.ts';

/** The chain with one step done rightly: what the whole would have been worth, by criterion. */
export interface Mended {
  readonly step: 'measures' | 'sample' | 'rules' | 'cut';
  readonly marks: Marks;
}

export interface Review {
  readonly relevant: readonly boolean[];
  /** Number of the right measure of each candidate. */
  readonly right: Readonly<Partial<Record<Candidate, number>>>;
  /** True importance, performance and competitor by segment and element. */
  readonly truth: readonly (readonly { readonly importance: number; readonly performance: number; readonly competitor: number; readonly value: number }[])[];
  readonly cut: { readonly best: Cut; readonly targeting: number };
  readonly defensible: readonly StrategyType[];
  /** Evidence that holds. */
  readonly holds: readonly CardId[];
  readonly best: { readonly type: StrategyType; readonly mix: Mix; readonly net: number; readonly spend: number };
  /** Net of the mix that is played, and the right responses to it. */
  readonly own: { readonly net: number; readonly responses: readonly Response[] };
  /** Why nothing of the mix counts: more was spent than the purse holds, or there is no type to sign it under. */
  readonly void: 'overspent' | 'noType' | null;
  /** The workshop itself, from which the debrief replays the run with one thing changed. */
  readonly workshop: Workshop;
  /** What happens in each quarter, also in those that were not played. */
  readonly moves: Exercise['moves'];
  readonly mended: readonly Mended[];
}

/** Each step mended alone, the later decisions left as they were: what an earlier one cost by itself. */
function mendings({ workshop }: Exercise, context: StrategyContext): Mended[] {
  const rightly = (picks: Picks): Picks => Object.fromEntries(Object.keys(picks).map((candidate) => [candidate, workshop.right[CANDIDATES.findIndex((own) => own === candidate)] ?? 0]));
  const changed: readonly (readonly [Mended['step'], Partial<StrategyContext>])[] = [
    ['measures', { picks: rightly(context.picks), rounds: context.rounds.map(({ picks, plan }) => ({ plan, picks: rightly(picks) })) }],
    ['sample', { rounds: [{ picks: context.picks, plan: REFERENCE_PLAN }] }],
    ['rules', { rules: RIGHT_RULES }],
    ['cut', { cut: referencesOf(workshop).cut.best }],
  ];
  return changed.map(([step, change]) => ({ step, marks: marksOf(workshop, { ...context, ...change }) }));
}

export function reviewOf(exercise: Exercise, context: StrategyContext): Review {
  const { workshop } = exercise;
  const { relevant, right, importance, performance: rated, competitor, benefits, costs, moves } = workshop;
  const { best, bestType, cut } = referencesOf(workshop);
  const mix = played(workshop, context);
  return {
    relevant, right: Object.fromEntries(CANDIDATES.map((candidate, c) => [candidate, right[c] ?? 0])),
    truth: importance.map((row, s) => row.map((value, e) => ({ importance: value, performance: rated[s]?.[e] ?? 0, competitor: competitor[s]?.[e] ?? 0, value: trueValue(workshop, CELLS[s * ELEMENTS.length + e] ?? { segment: 0, element: 0 }) }))),
    cut: { best: cut.best, targeting: targetingOf(workshop, context) },
    defensible: defensibleTypes(workshop), holds: CARDS.flatMap(({ id }, c) => (workshop.cards[c] === true ? [id] : [])),
    best: { type: bestType, mix: best[bestType].mix, net: best[bestType].net, spend: best[bestType].spend },
    own: { net: context.type === null ? 0 : mixNet(benefits, costs, context.type, mix), responses: moves.map((move) => rightResponse(workshop, mix, move)) },
    void: isOverspent(workshop, context) ? 'overspent' : context.type === null && context.mix.flat().some((level) => level > 0) ? 'noType' : null,
    workshop, moves: exercise.moves,
    mended: mendings(exercise, context),
  };
}
