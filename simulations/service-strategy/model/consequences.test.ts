/** The chain of consequences on runs that differ: nothing for an expert, and for each fault the purchase that it spoilt, by the same forecast and the same quarters as the marks. */
import { expect, test } from 'vitest';
import { exerciseOf, expertLine, workshops } from '../../../tests/support/strategy.ts';
import { parseAction } from '../action.ts';
import { definition } from '../index.ts';
import { purchasesOf } from './consequences.ts';
import { OPENING, type StrategyContext } from './context.ts';
import { faultsOf } from './faults.ts';
import { forecastOf } from './own.ts';
import { quartersOf } from './marks.ts';
import { optimum } from './optimum.ts';
import { rightResponse } from './quarters.ts';
import type { SettingId } from './settings.ts';
import { NO_PLAN, REFERENCE_PLAN } from './survey.ts';
import { ELEMENTS, RAW_RULES, RIGHT_RULES } from './terms.ts';
import type { Workshop } from './workshop.ts';
import { lossesOf, planOf } from './year.ts';

interface Run { readonly workshop: Workshop; readonly context: StrategyContext }

const SETTINGS = ['cold', 'parcel', 'contract', 'dual'] as const satisfies readonly SettingId[];
const runs = SETTINGS.flatMap((setting) => workshops[setting].seeds.slice(0, 3).map((seed) => ({ setting, seed })));

function expert(setting: SettingId, seed: number): Run {
  const exercise = exerciseOf(workshops[setting], seed);
  const fold = definition.machine(exercise);
  const last = expertLine(exercise).reduce((before, raw) => { const action = parseAction(raw, 'expert'); return action.ok ? fold.next(before, action.value) : before; }, fold.first);
  return { workshop: exercise.workshop, context: last.context };
}

/** The run with something changed early, and the mix that its own forecast then likes best. */
function followed({ workshop, context }: Run, change: Partial<StrategyContext>): Run {
  const changed = { ...context, ...change };
  const { mix } = optimum(forecastOf(workshop, changed), workshop.costs, changed.type ?? 'value', workshop.budget);
  return { workshop, context: { ...changed, mix, responses: workshop.moves.map((move) => rightResponse(workshop, mix, move)) } };
}

/** A small order after a small order: little money, and too late. */
const twice = ({ picks }: StrategyContext): StrategyContext['rounds'] => Array.from({ length: 2 }, () => ({ picks, plan: { ...NO_PLAN, survey: [10, 10, 10], benchmark: 5 } }));

test.each(runs)('an expert has nothing to be drawn: $setting $seed', ({ setting, seed }) => {
  const { workshop, context } = expert(setting, seed);
  expect([faultsOf(workshop, context), purchasesOf(workshop, context), lossesOf(workshop, context)]).toEqual([[], [], []]);
});

test.each(runs)('rules left as they came in, and the purchases that follow: $setting $seed', ({ setting, seed }) => {
  const { workshop, context } = followed(expert(setting, seed), { rules: RAW_RULES });
  const purchases = purchasesOf(workshop, context);
  expect(purchases.length).toBeGreaterThan(0);
  for (const { cause, cell, level, instead, cost, forecast, mended, truth, quarters, lost } of purchases) {
    const back = quarters.reduce((sum, quarter) => sum + quarter, 0);
    expect(lost).toBe(instead < level ? cost - back : back - cost);
    expect(instead < level ? truth < cost : truth > cost).toBe(true);
    if (forecast === null || cause.kind !== 'rule') continue;
    // The forecast misled, and the rule mended alone brings it nearer to the truth's side.
    expect(instead < level ? forecast >= cost : forecast <= cost).toBe(true);
    expect(instead < level ? (mended ?? Infinity) < forecast : (mended ?? -Infinity) > forecast).toBe(true);
    expect(cell?.own).not.toBe(null);
  }
});

test('importance as the measure buys what is not behind: the cell, its place in the list and in truth, and the money', () => {
  const { workshop, context } = followed(expert('cold', 13), { rules: { ...RIGHT_RULES, measure: 'importance' } });
  const [wasted] = purchasesOf(workshop, context).filter(({ instead, level }) => instead < level);
  expect(wasted).toMatchObject({ cause: { kind: 'rule', rule: 'measure' }, segment: 1, group: 3, truth: 0, quarters: [0, 0, 0, 0], cell: { segment: 1, basics: false } });
  expect(wasted?.lost).toBe(wasted?.cost);
  expect(wasted?.cell?.own?.rank).toBeLessThan(wasted?.cell?.truth.rank ?? 0);
});

test('an element measured by something else, one left out, one that does not matter: each is found, and mended alone', () => {
  const { workshop, context } = expert('cold', 13);
  const wrong = (context.picks.orderStatus ?? 0) === 0 ? 1 : 0;
  const { availability: _gone, ...rest } = context.picks;
  const picks = { ...rest, orderStatus: wrong, orderCycle: 0 };
  const faults = faultsOf(workshop, { ...context, picks, rounds: [{ picks, plan: REFERENCE_PLAN }] });
  expect(faults.map(({ fault }) => fault)).toEqual(expect.arrayContaining([{ kind: 'measure', element: 'orderStatus' }, { kind: 'unpicked', element: 'availability' }, { kind: 'idle', element: 'orderCycle' }]));
  expect(faults).toHaveLength(3);
  expect(faults.map(({ mended }) => [mended.picks.orderStatus, mended.picks.availability, mended.picks.orderCycle])).toEqual(
    faults.map(({ fault }) => [fault.kind === 'measure' ? workshop.right[ELEMENTS.indexOf('orderStatus')] : wrong, fault.kind === 'unpicked' ? workshop.right[1] : undefined, fault.kind === 'idle' ? undefined : 0]));
});

test('a small sample of one source is mended by that source alone', () => {
  const { workshop, context } = expert('parcel', 6);
  const { picks } = context;
  const faults = faultsOf(workshop, { ...context, rounds: [{ picks, plan: { ...REFERENCE_PLAN, survey: [40, 10, 40], benchmark: 5 } }] });
  expect(faults.map(({ fault }) => fault)).toEqual([{ kind: 'sample', source: 'survey', segment: 1, amount: 10, reference: 40 }, { kind: 'sample', source: 'benchmark', segment: 0, amount: 5, reference: 30 }]);
  const both = { ...context, rounds: [...(faults[0]?.mended.rounds ?? []), ...(faults[1]?.mended.rounds ?? [])] };
  expect(forecastOf(workshop, both)).toEqual(forecastOf(workshop, context));
});

test('without data every missed purchase says so, and what was never measured has no figure', () => {
  const { workshop, context } = expert('cold', 13);
  const purchases = purchasesOf(workshop, { ...context, picks: {}, rounds: [], mix: context.mix.map((row) => row.map(() => 0)) });
  expect(purchases.map(({ cause, cell, forecast }) => [cause.kind, cell?.own, forecast])).toEqual(purchases.map(() => ['noData', null, null]));
  expect(purchases).toHaveLength(4);
});

test('nothing done at all: what the best mix would have bought is missed, under its own type', () => {
  const { workshop } = expert('cold', 13);
  const missed = purchasesOf(workshop, OPENING);
  expect(missed.map(({ segment, group, level, instead }) => [segment, group, level, instead]).sort()).toEqual([[0, 1, 0, 2], [1, 1, 0, 2], [2, 1, 0, 2], [2, 2, 0, 1]]);
});

test('an overspent mix is not played: there is no purchase, no loss and no plan', () => {
  const { workshop, context } = expert('cold', 13);
  const overspent = { ...context, mix: context.mix.map((row) => row.map(() => 2)) };
  expect([purchasesOf(workshop, overspent), lossesOf(workshop, overspent), planOf(workshop, overspent)]).toEqual([[], [], []]);
});

test.each(runs)('plan and differences add up to what each quarter brought: $setting $seed', ({ setting, seed }) => {
  const { workshop, context } = expert(setting, seed);
  const careless: StrategyContext = { ...context, rules: RAW_RULES, cut: null, responses: ['match', 'match'], rounds: twice(context) };
  const plan = planOf(workshop, careless);
  expect(plan.map(({ real }) => real)).toEqual(quartersOf(workshop, careless));
  for (const { planned, real, differences } of plan) expect((planned ?? 0) + differences.reduce((sum, { by }) => sum + by, 0)).toBe(real);
  expect(new Set(plan.flatMap(({ differences }) => differences.map(({ what }) => what)))).toEqual(new Set(['data', 'targeting', 'late', 'response']));
});

test('a loss of the year is what the same year brings with that mistake alone undone', () => {
  const { workshop, context } = expert('cold', 13);
  const year = (changed: StrategyContext): number => quartersOf(workshop, changed).reduce((sum, quarter) => sum + quarter, 0);
  const careless: StrategyContext = { ...context, cut: null, rounds: twice(context), responses: ['match', ...context.responses.slice(1)] };
  const mended: Readonly<Record<string, StrategyContext>> = { targeting: { ...careless, cut: context.cut }, late: { ...careless, rounds: twice(context).slice(0, 1) }, response: { ...careless, responses: context.responses } };
  const losses = lossesOf(workshop, careless);
  expect(losses.map(({ what }) => what)).toHaveLength(3);
  for (const { what, lost } of losses) expect(lost).toBe(year(mended[what] ?? careless) - year(careless));
  const [type] = lossesOf(workshop, { ...context, type: 'satisf' });
  expect(type).toMatchObject({ what: 'type', lost: year(context) - year({ ...context, type: 'satisf' }) });
});
