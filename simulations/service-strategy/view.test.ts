/** The view: nothing of the hidden truth but what was bought and has come in, all of the learner's own work, and the truth after the last hand-in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analystLine, ORDER } from '../../tests/support/analyst.ts';
import { exerciseOf, openWorkshop, run, workshops } from '../../tests/support/strategy.ts';
import type { RawAction } from '../kit/attempt.ts';
import { randomFilling } from '../kit/explore/fill.ts';
import { stream } from '../kit/random.ts';
import { definition } from './index.ts';
import { legal } from './legal.ts';
import type { Exercise } from './model/exercise.ts';
import { isReadable } from './model/own.ts';
import { SETTINGS, type SettingId } from './model/settings.ts';
import { CANDIDATES, CARDS, SEGMENTS } from './model/terms.ts';
import { generate } from './model/workshop.ts';
import { view } from './view.ts';

const cold = exerciseOf(workshops.cold, 13);
const line = analystLine(cold);

/** Every name of a field in the value. */
function names(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(Array.isArray(value) ? [] : [name]), ...names(inner)]);
}

const KEY = ['seed', 'workshop', 'relevant', 'right', 'truth', 'benefits', 'visibility', 'opinion', 'pattern', 'shift', 'sample', 'holds', 'best', 'opt', 'baseline', 'budget', 'defensible', 'kind'];

test('until the last hand-in no field of the key is in the view, at no step of a whole line', () => {
  const play = openWorkshop(workshops.cold, 13, line);
  for (let step = 0; step < line.length; step += 1) {
    const shown = play.view(step);
    expect(shown.review).toBe(null);
    expect(names({ ...shown, decided: {} }).filter((name) => KEY.includes(name))).toEqual([]);
  }
  expect(names(play.view().review)).toEqual(expect.arrayContaining(['relevant', 'right', 'truth', 'holds', 'best', 'defensible']));
});

/** The exercise with another workshop's truth behind the same screen: what the case cards, the catalogue and the customers show stays. */
function behind({ workshop, evidence, moves, ...rest }: Exercise, other: Exercise, context = run(cold, []).last.context): Exercise {
  const { relevant, importance, performance, competitor, benefits, sample, carelessLabels, pattern, visibility, opinion, cards, moves: hidden, shift } = other.workshop;
  return {
    ...rest, moves: other.moves,
    workshop: {
      ...workshop, relevant, importance, performance, competitor, benefits, sample, carelessLabels, pattern, visibility, opinion, cards, moves: hidden, shift,
      customers: workshop.customers.map(({ x }, i) => ({ x, segment: other.workshop.customers[i]?.segment ?? 0 })),
    },
    // A finding can be read once its source is bought; the ledger is free.
    evidence: evidence.map((card) => (isReadable(card.id, context) ? card : { ...card, finding: other.evidence.find(({ id }) => id === card.id)?.finding ?? card.finding })),
  };
}

/** What is seen of an exercise after the actions. */
const seen = (exercise: Exercise, actions: readonly RawAction[]) => view(run(exercise, actions));

/** Decisions at random that buy no data, sign nothing and hand nothing in. */
function unbought(exercise: Exercise, seed: number): RawAction[] {
  const random = stream(seed);
  const fold = definition.machine(exercise);
  let last = fold.first;
  return Array.from({ length: 25 }, () => {
    const templates = legal(last, exercise).filter(({ type }) => !['commission', 'launch', 'submit', 'handIn'].includes(type));
    const template = templates[Math.floor(random() * templates.length)];
    if (template === undefined) throw new Error('Something is always open.');
    const action = randomFilling(template, random);
    const parsed = definition.parseAction(action, exercise, 'action');
    if (parsed.ok) last = fold.next(last, parsed.value);
    return action;
  });
}

const drawn = fc.record({ setting: fc.constantFrom<SettingId>(...SETTINGS), one: fc.nat(49), other: fc.nat(49), seed: fc.nat(100_000) });
const at = (setting: SettingId, i: number): Exercise => exerciseOf(workshops[setting], workshops[setting].seeds[i] ?? 0);

describe('two workshops that differ in nothing but the truth', () => {
  test('look alike whatever is decided, as long as no data were bought', () => {
    fc.assert(fc.property(drawn, ({ setting, one, other, seed }) => {
      const exercise = at(setting, one);
      const actions = unbought(exercise, seed);
      expect(seen(behind(exercise, at(setting, other)), actions)).toEqual(seen(exercise, actions));
    }), { numRuns: 60 });
  });

  const PICKED = ['orderCycle', 'orderStatus', 'substitution'] as const;
  const some: readonly RawAction[] = [
    ...PICKED.map((candidate) => ({ type: 'pick', candidate, measure: cold.workshop.right[CANDIDATES.indexOf(candidate)] })),
    ...SEGMENTS.map((segment) => ({ type: 'survey', segment, answers: 10 })), { type: 'commission' }, { type: 'careless', choice: 'remove' },
  ];

  test('look alike once some data were bought, if they are the same in what those tell', () => {
    const other = exerciseOf(workshops.cold, 14);
    const bought = new Set<number>(PICKED.map((candidate) => CANDIDATES.indexOf(candidate)));
    const { workshop } = cold;
    const labelled = new Set(workshop.sample.slice(0, 15));
    const mixed = behind(cold, other, run(cold, some).last.context);
    const partly = (own: readonly (readonly number[])[], strange: readonly (readonly number[])[]): number[][] => own.map((row, s) => row.map((value, e) => (bought.has(e) ? value : (strange[s]?.[e] ?? 0))));
    const same: Exercise = {
      ...mixed,
      workshop: {
        ...mixed.workshop, sample: workshop.sample, importance: partly(workshop.importance, other.workshop.importance), performance: partly(workshop.performance, other.workshop.performance),
        pattern: { importance: partly(workshop.pattern.importance, other.workshop.pattern.importance), performance: partly(workshop.pattern.performance, other.workshop.pattern.performance) },
        customers: workshop.customers.map((customer, i) => (labelled.has(i) ? customer : { ...customer, segment: other.workshop.customers[i]?.segment ?? 0 })),
      },
    };
    expect(seen(same, some)).toEqual(seen(cold, some));
    expect(seen(mixed, some)).not.toEqual(seen(cold, some));
    expect(new Set(seen(cold, some).raw.map(({ element, aspect }) => `${aspect} ${CANDIDATES[element] ?? ''}`))).toEqual(new Set(PICKED.flatMap((candidate) => [`importance ${candidate}`, `performance ${candidate}`])));
  });

  test('a move of the rival is seen in its quarter and not before', () => {
    const begun = line.slice(0, line.findIndex(({ type }) => type === 'launch') + 1);
    expect(seen(cold, begun.slice(0, -1)).moves).toEqual([]);
    for (let quarter = 0; quarter < 4; quarter += 1) {
      const actions = [...begun, ...Array.from({ length: quarter }, () => ({ type: 'respond', response: 'hold' }))];
      const later = exerciseOf(workshops.cold, 14);
      const other: Exercise = {
        ...cold, moves: cold.moves.map((move, q) => (q > quarter ? (later.moves[q] ?? move) : move)),
        workshop: { ...cold.workshop, moves: cold.workshop.moves.map((move, q) => (q > quarter ? (later.workshop.moves[q] ?? move) : move)) },
      };
      expect(seen(other, actions)).toEqual(seen(cold, actions));
      expect(seen(cold, actions).moves).toHaveLength(quarter + 1);
      expect(seen(cold, actions).quarters).toHaveLength(quarter);
    }
  });
});

describe('measures', () => {
  test('the three of a candidate are the same wherever the right one was drawn to stand', () => {
    const texts = (turn: number) => seen({ ...cold, workshop: { ...cold.workshop, right: cold.workshop.right.map((place) => (place + turn) % 3) } }, []).measures;
    const sorted = (turn: number) => texts(turn).map((list) => list.map(({ en }) => en).toSorted());
    for (const turn of [1, 2]) {
      expect(sorted(turn)).toEqual(sorted(0));
      expect(texts(turn)).not.toEqual(texts(0));
    }
  });

  test('the right one stands as often at each place, whatever the candidate’s own place on the sheet', () => {
    const drawnAt = SETTINGS.flatMap((setting) => workshops[setting].seeds.flatMap((seed) => { const { candidates, right } = generate(setting, seed); return candidates.map((c, row) => ({ row, place: right[c] ?? 0 })); }));
    const even = (places: readonly number[]): void => {
      for (const place of [0, 1, 2]) expect(Math.abs(places.filter((own) => own === place).length - places.length / 3) / Math.sqrt((places.length * 2) / 9)).toBeLessThan(4);
    };
    even(drawnAt.map(({ place }) => place));
    for (let row = 0; row < CANDIDATES.length; row += 1) even(drawnAt.filter((own) => own.row === row).map(({ place }) => place));
  });
});

test('costs and weeks of the order form, of what was commissioned, and of the mix', () => {
  const ordered = seen(cold, ORDER.slice(0, -1));
  expect([ordered.order, ordered.spent]).toEqual([{ cost: 129, weeks: 6 }, { information: 0, weeks: 0, late: 0, mix: 0 }]);
  const most: RawAction[] = [...ORDER.slice(3, -1), ...SEGMENTS.map((segment) => ({ type: 'survey', segment, answers: 80 })), { type: 'source', source: 'sales', use: true }];
  expect(seen(cold, most).order).toEqual({ cost: 166, weeks: 7 });
  expect(seen(cold, [{ type: 'pick', candidate: 'spares', measure: 0 }, ...most, { type: 'commission' }]).spent).toEqual({ information: 166, weeks: 7, late: 1, mix: 0 });
  const least: RawAction[] = [...SEGMENTS.map((segment) => ({ type: 'survey', segment, answers: 10 })), { type: 'source', source: 'complaints', use: true }, { type: 'source', source: 'sales', use: true }];
  expect(seen(cold, least).order).toEqual({ cost: 16, weeks: 4 });
  expect(seen(cold, line.slice(0, -1)).spent).toEqual({ information: 129, weeks: 6, late: 0, mix: 382 });
});

test('slogans that are picked have no data and no part in the forecast', () => {
  const slogan: RawAction = { type: 'pick', candidate: 'excellence', measure: 0 };
  const [plain, more] = [seen(cold, line.slice(0, 20)), seen(cold, [slogan, ...line.slice(0, 20)])];
  expect([more.raw, more.figures, more.forecast]).toEqual([plain.raw, plain.figures, plain.forecast]);
  expect(plain.raw.length).toBeGreaterThan(0);
});

test('a card can be read once its source was bought in sufficient number and cleaned', () => {
  const readable = (...actions: readonly RawAction[]): string[] => seen(cold, [{ type: 'pick', candidate: 'spares', measure: 0 }, ...actions, { type: 'commission' }]).evidence.filter(({ finding }) => finding !== null).map(({ id }) => id).sort();
  const clean: RawAction = { type: 'careless', choice: 'remove' };
  const answers = (n: number): RawAction[] => SEGMENTS.map((segment) => ({ type: 'survey', segment, answers: n }));
  const ledger = ['relation3', 'satisf3'];
  expect(readable()).toEqual(ledger);
  expect(readable(...answers(10), clean)).toEqual(ledger);
  expect(readable(...answers(20))).toEqual(ledger);
  expect(readable(...answers(20), clean)).toEqual([...ledger, 'satisf2', 'value1', 'value3'].sort());
  expect(readable({ type: 'interviews', count: 4 })).toEqual([...ledger, 'relation1', 'relation2'].sort());
  expect(readable({ type: 'source', source: 'logs', use: true })).toEqual([...ledger, 'value2'].sort());
  expect(readable({ type: 'source', source: 'complaints', use: true })).toEqual(ledger);
  expect(readable({ type: 'source', source: 'complaints', use: true }, { type: 'correction', choice: 'corrected' })).toEqual([...ledger, 'satisf1'].sort());
  expect(CARDS).toHaveLength(9);
});

test('after the last hand-in: the truth, the best mix and cut, and what each careless step cost by itself', () => {
  const { review, costs, about, quarters } = seen(cold, line);
  expect(about.stake).toEqual([424, 490, 327]);
  expect(costs[0]).toEqual([[68, 116], [47, 100], [119, 253], [106, 175]]);
  expect(review?.truth[0]?.slice(0, 4).map(({ importance, performance, competitor }) => [importance, performance, competitor])).toEqual([[178, 409, 443], [428, 556, 585], [500, 464, 466], [509, 472, 690]]);
  expect(review?.relevant.flatMap((own, e) => (own ? [e] : []))).toEqual([1, 2, 3, 4, 7, 8, 10, 11]);
  expect(review?.best).toEqual({ type: 'value', net: 702, spend: 382, mix: [[0, 2, 0, 0], [0, 2, 0, 0], [0, 2, 1, 0]] });
  expect([review?.own.net, quarters]).toEqual([702, [217, 271, 298, 298]]);
  expect([review?.defensible, review?.cut.targeting]).toEqual([['value'], 1]);
  const careless = seen(cold, analystLine(cold, { step: 'tidying' })).review;
  expect(careless?.mended.map(({ step }) => step)).toEqual(['measures', 'sample', 'rules', 'cut']);
  expect(careless?.mended.find(({ step }) => step === 'rules')?.marks.type.share).toBe(1);
});
