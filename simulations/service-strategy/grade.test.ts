/** Marks of whole attempts: the printed hand-ins of the model and what each single change of them costs, critical errors, hand-ins that count, and what the mark does not depend on. */
import { describe, expect, test } from 'vitest';
import { analystLine, ORDER, picksOf } from '../../tests/support/analyst.ts';
import { exerciseOf, expertLine, graded, openWorkshop, run, workshops } from '../../tests/support/strategy.ts';
import type { RawAction } from '../kit/attempt.ts';
import type { CriterionId } from './model/marks.ts';
import type { Exercise } from './model/exercise.ts';
import { quartersOf } from './model/marks.ts';
import { rightResponse } from './model/quarters.ts';
import { defensibleTypes, referencesOf } from './model/references.ts';
import { GROUPS, LEVELS, MOVES, RESPONSES, SEGMENTS, TYPES } from './model/terms.ts';

const cold = exerciseOf(workshops.cold, 13);
const parcel = exerciseOf(workshops.parcel, 6);
const line = analystLine(cold);

/** The line without the actions of some types. */
const without = (...types: readonly string[]): RawAction[] => line.filter(({ type }) => !types.includes(type));
/** The line with each action as `change` has it; nothing leaves it out. */
const changed = (change: (action: RawAction) => RawAction | undefined): RawAction[] => line.flatMap((action) => change(action) ?? []);
const responding = (response: string): RawAction[] => changed((action) => (action.type === 'respond' ? { ...action, response } : action));
/** Decisions before the mix is signed. */
const before = (added: readonly RawAction[], from: readonly RawAction[] = line): RawAction[] => from.flatMap((action) => (action.type === 'launch' ? [...added, action] : [action]));
const MOST: readonly RawAction[] = [...SEGMENTS.map((segment) => ({ type: 'survey', segment, answers: 80 })), ...ORDER.slice(SEGMENTS.length, -1), { type: 'source', source: 'sales', use: true }, { type: 'commission' }];
const EVERYTHING: readonly RawAction[] = SEGMENTS.flatMap((segment) => GROUPS.map((group) => ({ type: 'buy', segment, group, level: 'premium' })));
const isOrder = ({ type }: RawAction): boolean => ORDER.some((own) => own.type === type);
const PUBLISH: RawAction = { type: 'publish', how: 'answers' };
const INSIDER: RawAction = { type: 'intelligence', how: 'insider' };

const result = (exercise: Exercise, actions: readonly RawAction[]): number[] => quartersOf(exercise.workshop, run(exercise, actions).last.context);

describe('cold chain, seed 13', () => {
  test('the expert’s hand-in: quarters, result and mark; who knows the key does the same', () => {
    const verdict = graded(cold, line);
    expect(result(cold, line)).toEqual([217, 271, 298, 298]);
    expect([verdict.earned, verdict.passed, verdict.finished, verdict.outcome['net'], verdict.outcome['result']]).toEqual([100, true, true, 702, 702]);
    expect(graded(cold, expertLine(cold))).toMatchObject({ earned: 100, outcome: verdict.outcome });
  });

  test.each<[string, readonly RawAction[], number, boolean, Partial<Record<CriterionId, number>>]>([
    ['one element fewer', changed((action) => (action['candidate'] === 'availability' ? undefined : action)), 98.5, true, {}],
    ['all eighteen picked', [...picksOf(cold.workshop, () => true), ...line], 94, true, { elements: 0.5 }],
    ['no cards', without('cards'), 90, false, { type: 0 }],
    ['one card', changed((action) => (action.type === 'cards' ? { ...action, cards: ['value1'] } : action)), 94, true, { type: 0.4 }],
    ['hold throughout', responding('hold'), 94.3, true, { result: 0.6205 }],
    ['match throughout', responding('match'), 91.4, true, { result: 0.4273 }],
    ['no segments', without('cut'), 81, true, { segments: 0, result: 0.399 }],
    ['nothing bought', without('buy'), 60, false, { mix: 0, result: 0 }],
    ['premium everywhere', before(EVERYTHING), 50, false, { mix: 0, result: 0 }],
    ['careless answers kept', without('careless'), 91.3, true, { tidy: 0.8286, type: 0.4 }],
    ['all information there is', line.flatMap((action) => (action.type === 'commission' ? MOST : isOrder(action) ? [] : [action])), 97.9, true, { info: 0.825 }],
    ['the type satisfaction', changed((action) => (action.type === 'strategy' ? { ...action, choice: 'satisf' } : action)), 66, false, { mix: 0.313, result: 0.542, type: 0 }],
  ])('%s', (_name, actions, mark, passed, shares) => {
    const verdict = graded(cold, actions);
    expect(Math.abs(verdict.earned - mark)).toBeLessThanOrEqual(0.05);
    expect(verdict.passed).toBe(passed);
    for (const id of ['elements', 'info', 'tidy', 'segments', 'type', 'mix', 'result'] as const) if (shares[id] !== undefined) expect(verdict.shares[id], id).toBeCloseTo(shares[id], 4);
  });

  test('tidying left out', () => {
    const skipped = analystLine(cold, { step: 'tidying' });
    const verdict = graded(cold, skipped);
    expect(result(cold, skipped)).toEqual([164, 205, 225, 225]);
    expect([verdict.outcome['net'], verdict.outcome['result'], verdict.shares.type]).toEqual([422, 423, 0.4]);
    expect(verdict.shares.mix).toBeCloseTo(0.4333, 4);
    expect(Math.abs(verdict.earned - 58.2)).toBeLessThanOrEqual(0.05);
  });
});

test.each<[CriterionId, readonly RawAction[]]>([
  // Measures changed for wrong ones once the data are in: the data stay as they were.
  ['elements', before(line.flatMap((action) => (action.type === 'pick' ? [{ ...action, measure: (Number(action['measure']) + 1) % 3 }] : [])))],
  // Two small surveys after the plan: eight weeks late.
  ['info', before([1, 2].flatMap(() => [{ type: 'survey', segment: 'C', answers: 10 }, { type: 'commission' }]))],
  // Without a priority that is worth more than the mean of all cells even the right rules are not enough.
  ['tidy', without('priority')],
])('with less than four tenths of %s there is no pass, however much the rest brings', (id, actions) => {
  const verdict = graded(cold, actions);
  expect(verdict.earned).toBeGreaterThan(75);
  expect(verdict.shares[id]).toBeLessThan(0.4);
  expect(['elements', 'info', 'tidy', 'type'].filter((other) => other !== id && verdict.criteria.some((own) => own.id === other && own.earned < own.possible))).toEqual([]);
  expect([verdict.passed, verdict.critical]).toEqual([false, []]);
});

test('parcel, seed 6: the expert by the data alone, and tidying left out', () => {
  const expert = graded(parcel, analystLine(parcel));
  expect([expert.outcome['net'], expert.outcome['result']]).toEqual([619, 618]);
  expect(Math.abs(expert.earned - 99.3)).toBeLessThanOrEqual(0.05);
  const skipped = graded(parcel, analystLine(parcel, { step: 'tidying' }));
  expect([skipped.outcome['net'], skipped.shares.type, skipped.shares.mix]).toEqual([160, 0.4, 0]);
  expect(skipped.shares.tidy).toBeCloseTo(0.0417, 4);
  expect(skipped.shares.result).toBeCloseTo(0.2292, 4);
  expect(Math.abs(skipped.earned - 42.1)).toBeLessThanOrEqual(0.05);
});

describe('edges that the model settles', () => {
  test('cards of another type than the chosen one earn nothing, whether they hold or not', () => {
    for (const type of TYPES.filter((own) => own !== 'value')) {
      expect(graded(cold, changed((action) => (action.type === 'cards' ? { ...action, cards: [`${type}1`, `${type}2`, `${type}3`] } : action))).shares.type).toBe(0);
    }
  });

  test('where two types can be defended either earns its marks, each with its own cards', () => {
    for (const seed of workshops.dual.seeds.slice(0, 10)) {
      const exercise = exerciseOf(workshops.dual, seed);
      for (const type of defensibleTypes(exercise.workshop)) {
        const { mix } = referencesOf(exercise.workshop).best[type];
        const own = expertLine(exercise).filter(({ type: kind }) => !['buy', 'respond', 'handIn', 'launch', 'strategy', 'cards'].includes(kind));
        const verdict = graded(exercise, [
          ...own, { type: 'strategy', choice: type }, { type: 'cards', cards: [`${type}1`, `${type}2`] },
          ...mix.flatMap((row, s) => row.flatMap((level, g) => (level === 0 ? [] : [{ type: 'buy', segment: SEGMENTS[s], group: GROUPS[g], level: LEVELS[level - 1] }]))), { type: 'launch' },
          ...exercise.workshop.moves.map((move) => ({ type: 'respond', response: rightResponse(exercise.workshop, mix, move) })),
        ]);
        expect([verdict.shares.type, verdict.passed], `${String(seed)} ${type}`).toEqual([1, true]);
        // Its optimum lies within 4 % of the better one, and 97 % of that earns all.
        expect(verdict.shares.mix, `${String(seed)} ${type}`).toBeGreaterThan(0.95);
      }
    }
  });

  test('a mix that was never signed is marked as if no move had been answered', () => {
    const verdict = graded(cold, without('launch', 'respond'));
    const wrong = graded(cold, responding('relationship').map((action, i, all) => (action.type === 'respond' && all[i + 1]?.type === 'handIn' ? { ...action, response: 'hold' } : action)));
    expect([verdict.finished, verdict.shares.mix, verdict.passed]).toEqual([false, 1, true]);
    expect(verdict.criteria.find(({ id }) => id === 'result')).toMatchObject({ earned: wrong.criteria.find(({ id }) => id === 'result')?.earned, figures: { right: 0 } });
  });

  test('a move is answered by what the mix holds and by whether the basics are bad', () => {
    const [nothing, basics, deep] = [[[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]], [[1, 0, 0, 0], [1, 0, 0, 0], [1, 0, 0, 0]], [[0, 1, 0, 0], [0, 0, 2, 0], [0, 1, 1, 0]]];
    const { workshop } = cold;
    const made = { ...workshop, benefits: { ...workshop.benefits, bad: [true, true, false] } };
    const answers = (mix: typeof nothing) => MOVES.map((kind) => [0, 1, 2].map((segment) => rightResponse(made, mix, { kind, segment })));
    expect(answers(nothing)).toEqual([['relationship', 'fixBasics', 'hold'], ['hold', 'hold', 'hold'], ['relationship', 'relationship', 'relationship'], ['fixBasics', 'fixBasics', 'fixBasics']]);
    expect(answers(basics)[0]).toEqual(['relationship', 'hold', 'hold']);
    expect(answers(deep)[1]).toEqual(['addValue', 'addValue', 'addValue']);
    expect(RESPONSES.filter((response) => ![...answers(nothing), ...answers(deep)].flat().includes(response))).toEqual(['match']);
  });
});

describe('critical errors', () => {
  test.each([['answers-published', PUBLISH], ['insider-data', INSIDER]] as const)('%s caps a perfect hand-in, whenever it was made', (code, action) => {
    for (const actions of [[action, ...line], before([action])]) {
      const verdict = graded(cold, actions);
      expect([verdict.earned, verdict.sum, verdict.passed]).toEqual([50, 100, false]);
      expect(verdict.critical).toEqual([{ code, steps: [actions.indexOf(action) + 1] }]);
    }
  });

  test('an error after a good hand-in still caps it; totals and public sources are no error', () => {
    const good = line.slice(0, -1);
    expect(graded(cold, [...good, { type: 'submit' }, PUBLISH]).earned).toBe(50);
    expect(graded(cold, [{ type: 'publish', how: 'totals' }, { type: 'intelligence', how: 'publicSources' }, ...line])).toMatchObject({ earned: 100, critical: [] });
  });

  test('spending beyond the purse makes the mix void, names the hand-in, and is mended by a later one', () => {
    const over = before(EVERYTHING).slice(0, -1);
    const verdict = graded(cold, over);
    expect(verdict.critical).toEqual([{ code: 'overspent', steps: [over.length + 1] }]);
    expect(result(cold, over)).toEqual([0, 0, 0, 0]);
    const bought = line.filter(({ type }) => type === 'buy');
    const emptied = SEGMENTS.flatMap((segment) => GROUPS.map((group) => ({ type: 'buy', segment, group, level: 'none' })));
    const mended = graded(cold, [...over, { type: 'submit' }, ...emptied, ...bought, ...line.slice(line.findIndex(({ type }) => type === 'launch'))]);
    expect(mended).toMatchObject({ earned: 100, passed: true, critical: [], outcome: { handIn: 2, handIns: 2 } });
  });
});

describe('hand-ins that count', () => {
  const good = line.slice(0, -1);

  test('the best of three, whichever it was, with the steps up to it', () => {
    const verdict = graded(cold, [...good, { type: 'submit' }, { type: 'cards', cards: [] }, { type: 'submit' }]);
    expect([verdict.earned, verdict.outcome['handIn'], verdict.outcome['handIns']]).toEqual([100, 1, 3]);
    expect(Math.max(...verdict.criteria.flatMap(({ steps }) => steps))).toBeLessThanOrEqual(line.length);
  });

  test('the total of a hand-in can be asked for by handing in at that moment', async () => {
    const play = openWorkshop(workshops.cold, 13, [...without('cards', 'handIn'), { type: 'submit' }]);
    const handed = play.rewind(play.attempt.actions.length - 1).send({ type: 'handIn' });
    const verdict = handed.ok ? await handed.value.verdict() : undefined;
    expect(verdict?.status === 'graded' ? verdict.earned : undefined).toBe(90);
  });

  test('before the last one nothing is marked', async () => {
    expect(await openWorkshop(workshops.cold, 13, [...good, { type: 'submit' }]).verdict()).toEqual({ status: 'incomplete', missing: ['hand-in'] });
  });
});

test('the order of the menus changes no mark', () => {
  for (const seed of [0, 7, 4_294_967_295]) expect(graded(exerciseOf(workshops.cold, 13, seed), line)).toEqual(graded(cold, line));
});
