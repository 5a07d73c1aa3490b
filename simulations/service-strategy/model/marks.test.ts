/** The printed hand-ins of the model: the expert's, and what each single change costs. */
import { expect, test } from 'vitest';
import { OPENING, type StrategyContext } from './context.ts';
import type { Mix } from './benefit.ts';
import { CRITERIA, marksOf, quartersOf, trueValue, type CriterionId } from './marks.ts';
import { optimum } from './optimum.ts';
import { figuresOf, forecastOf } from './own.ts';
import { rightResponse } from './quarters.ts';
import { referencesOf } from './references.ts';
import type { SettingId } from './settings.ts';
import { CELLS, REFERENCE_PLAN, type Plan } from './survey.ts';
import { CANDIDATES, GROUPS, RAW_RULES, RIGHT_RULES, SEGMENTS, type Response } from './terms.ts';
import { generate, type Workshop } from './workshop.ts';

const POINTS: Readonly<Record<CriterionId, number>> = { elements: 12, info: 12, tidy: 16, segments: 10, type: 10, mix: 25, result: 15 };
const sum = (workshop: Workshop, context: StrategyContext): number => { const marks = marksOf(workshop, context); return CRITERIA.reduce((total, id) => total + POINTS[id] * marks[id].share, 0); };

const picksOf = ({ right }: Workshop, which: (c: number) => boolean): StrategyContext['picks'] => Object.fromEntries(CANDIDATES.flatMap((candidate, c) => (which(c) ? [[candidate, right[c] ?? 0]] : [])));
const asked = (picks: StrategyContext['picks'], plan: Plan = REFERENCE_PLAN): Pick<StrategyContext, 'picks' | 'rounds'> => ({ picks, rounds: [{ picks, plan }] });
const answers = (workshop: Workshop, mix: Mix): Response[] => workshop.moves.map((move) => rightResponse(workshop, mix, move));

function expert(setting: SettingId, seed: number): { readonly workshop: Workshop; readonly context: StrategyContext } {
  const workshop = generate(setting, seed);
  const { bestType, best, cut } = referencesOf(workshop);
  const { mix } = best[bestType];
  const priorities = CELLS.toSorted((a, b) => trueValue(workshop, b) - trueValue(workshop, a)).slice(0, 6);
  return { workshop, context: { ...OPENING, ...asked(picksOf(workshop, (c) => workshop.relevant[c] === true)), rules: RIGHT_RULES, priorities, cut: cut.best, type: bestType, cards: [1, 2, 3].map((nth) => `${bestType}${nth}`), mix, launched: true, responses: answers(workshop, mix) } };
}

const { workshop, context } = expert('cold', 13);
const all = (response: Response): Response[] => [response, response, response, response];

test('the expert has all, quarter by quarter', () => {
  expect(quartersOf(workshop, context)).toEqual([217, 271, 298, 298]);
  expect(marksOf(workshop, context).result.figures['result']).toBe(702);
  expect(sum(workshop, context)).toBeCloseTo(100, 9);
});

test.each<[string, Partial<StrategyContext>, number]>([
  ['one element fewer', asked(picksOf(workshop, (c) => workshop.relevant[c] === true && c !== 1)), 98.5],
  ['all eighteen picked', asked(picksOf(workshop, () => true)), 94],
  ['no cards', { cards: [] }, 90],
  ['one card', { cards: ['value1'] }, 94],
  ['hold throughout', { responses: all('hold') }, 94.3],
  ['match throughout', { responses: all('match') }, 91.4],
  ['no segments', { cut: null }, 81],
  ['nothing bought', { mix: OPENING.mix, responses: answers(workshop, OPENING.mix) }, 60],
  ['premium everywhere', { mix: SEGMENTS.map(() => GROUPS.map(() => 2)) }, 60],
  ['careless answers kept', { rules: { ...RIGHT_RULES, careless: 'keep' } }, 91.3],
  ['all information there is', asked(context.picks, { survey: [80, 80, 80], interviews: 8, complaints: 1, logs: 1, benchmark: 30, sales: 1 }), 97.9],
  ['the type satisfaction', { type: 'satisf' }, 66],
])('%s', (_name, change, marks) => {
  expect(Math.abs(sum(workshop, { ...context, ...change }) - marks)).toBeLessThanOrEqual(0.05);
});

/** Tidying skipped: everything as it came in, priorities by importance, and the mix that such a forecast likes best. */
function untidied({ workshop: own, context: right }: ReturnType<typeof expert>, responses: (mix: Mix) => Response[]): StrategyContext {
  const raw: StrategyContext = { ...right, rules: RAW_RULES };
  const figures = figuresOf(own, raw);
  const importance = ({ segment, element }: (typeof CELLS)[number]): number => figures[segment]?.[element]?.importance ?? 0;
  const priorities = CELLS.filter(({ element }) => own.relevant[element] === true).sort((a, b) => importance(b) - importance(a)).slice(0, 6);
  const { mix } = optimum(forecastOf(own, raw), own.costs, right.type ?? 'value', own.budget);
  return { ...raw, priorities, mix, responses: responses(mix) };
}

test('skipping the third step', () => {
  const skipped = untidied({ workshop, context }, (mix) => answers(workshop, mix));
  const marks = marksOf(workshop, skipped);
  expect([quartersOf(workshop, skipped), marks.mix.figures['net'], marks.result.figures['result']]).toEqual([[164, 205, 225, 225], 422, 423]);
  expect(marks.mix.share).toBeCloseTo(0.4333, 4);
  expect(Math.abs(sum(workshop, skipped) - 58.2)).toBeLessThanOrEqual(0.05);

  const parcel = expert('parcel', 6);
  // Importance shows no warning of bad basics, so the cut in prices is answered by holding to the plan.
  const blind = untidied(parcel, (mix) => parcel.workshop.moves.map((move) => (move.kind === 'priceCut' ? 'hold' : rightResponse(parcel.workshop, mix, move))));
  const { tidy, type, mix, result } = marksOf(parcel.workshop, blind);
  expect([type.share, mix.share, mix.figures['net']]).toEqual([0.4, 0, 160]);
  expect(tidy.share).toBeCloseTo(0.0417, 4);
  expect(result.share).toBeCloseTo(0.2292, 4);
  expect(Math.abs(sum(parcel.workshop, blind) - 42.1)).toBeLessThanOrEqual(0.05);
});
