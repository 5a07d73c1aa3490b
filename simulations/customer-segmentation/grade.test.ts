/** Marks of whole attempts: the printed hand-ins of the model, critical errors, hand-ins that count, and what the mark does not depend on. */
import { describe, expect, test } from 'vitest';
import { optimum } from '../kit/knapsack.ts';
import type { RawAction } from '../kit/attempt.ts';
import { stream } from '../kit/random.ts';
import { exerciseOf, expertLine, graded, mixes, openLab, run, worked } from '../../tests/support/segmentation.ts';
import type { Exercise } from './model/exercise.ts';
import { keyOf } from './model/key.ts';
import { marksOf } from './model/marks.ts';
import { ownList } from './model/own.ts';
import { ranking, tierSizes } from './model/ranking.ts';
import { levelsOf } from './model/service.ts';
import { LEVELS, TIERS, TYPES } from './model/terms.ts';

const exercise = exerciseOf(mixes.near8020, { n: 20, list: 9 });
const line = expertLine(exercise);
const without = (...types: readonly string[]): RawAction[] => line.filter(({ type }) => !types.includes(type));
const codeOf = (wanted: (row: (typeof exercise.rows)[number]) => boolean): string => exercise.rows.find(wanted)?.code ?? '';
const CLEAN = codeOf(({ dirt, customer }) => dirt === null && !exercise.list.dirty.some((own) => own.customer === customer));
const total = (actions: readonly RawAction[], of: Exercise = exercise): number => Number(graded(of, actions).earned.toFixed(1));

/** Every row labelled with the value type of its customer, so that a change of the tiers leaves the types alone. */
const trueTypes: RawAction[] = TYPES.flatMap((value) => {
  const { truth } = keyOf(exercise);
  const rows = truth.ids.filter((_, i) => truth.types[i] === value);
  return rows.length === 0 ? [] : [{ type: 'type', rows, value }];
});

/** VIP in the order of revenue, as far as the budget goes. */
function vipByRevenue(of: Exercise): RawAction {
  const { truth, items } = keyOf(of);
  let left = of.list.budget;
  const rows = ranking(truth.revenue, truth.ids).filter((i) => {
    const cost = items[i]?.[LEVELS.indexOf('vip')]?.cost ?? 0;
    if (cost > left) return false;
    left -= cost;
    return true;
  }).map((i) => truth.ids[i] ?? '');
  return { type: 'serve', rows, level: 'vip' };
}

describe('a perfect hand-in, changed in one thing', () => {
  test('perfect', () => {
    const verdict = graded(exercise, line);
    expect([verdict.earned, verdict.passed, verdict.finished]).toEqual([100, true, true]);
  });

  test('mends', () => {
    const mend = (how: string): RawAction | undefined => line.find((action) => action.type === 'mend' && action['how'] === how);
    for (const how of ['merge', 'thousandth', 'contract']) expect(total(line.filter((action) => action !== mend(how)))).toBe(98);
    expect(total([...line, { type: 'mend', row: CLEAN, how: 'zero' }])).toBe(98);
    expect(total([...line, { type: 'mend', row: codeOf(({ dirt }) => dirt === 'blank'), how: 'mean' }])).toBe(99);
  });

  test('the measure is built from the list as mended: orders left swapped cost marks in later stages too', () => {
    const swapped = line.filter((action) => !(action.type === 'mend' && action['how'] === 'swap'));
    expect(total(swapped)).toBeLessThan(98);
  });

  test('shares, treatments, statements', () => {
    expect(total([...line, { type: 'shares', a: 800, b: 150, c: 50 }])).toBe(97);
    const untreated = graded(exercise, without('treat', 'follow'));
    expect(Number(untreated.earned.toFixed(1))).toBe(92.7);
    expect(untreated.criteria.find(({ id }) => id === 'tiers')?.figures['losses']).toBeCloseTo(-0.2195, 4);
    const kept: RawAction[] = keyOf(exercise).losses.map(({ customer }) => ({ type: 'treat', row: exercise.list.customers[customer]?.id, first: 'keep' }));
    expect(total([...without('treat', 'follow'), ...kept])).toBe(92.7);
    expect(total([...without('judge'), ...exercise.statements.map(({ id }): RawAction => ({ type: 'judge', statement: id, judgement: 'supported' }))])).toBe(90);
  });

  test('nothing bought, VIP by revenue: no pass', () => {
    const nothing = graded(exercise, without('serve'));
    expect([nothing.earned, nothing.passed]).toEqual([80, false]);
    const vip = graded(exercise, [...without('serve'), vipByRevenue(exercise)]);
    expect([vip.earned, vip.passed, vip.outcome['net']]).toEqual([80, false, 3086]);
  });

  test('naive value types; tiers by revenue; all C', () => {
    expect(total([...line, { type: 'typeRule', below: 'none', value: 'revenue', growth: 800 }])).toBe(96);
    const cut = line.find(({ type }) => type === 'cut') ?? { type: 'cut' };
    const byRevenue = graded(exercise, [...without('cut', 'typeRule'), { ...cut, basis: 'revenue' }, ...trueTypes]);
    expect([byRevenue.earned, byRevenue.passed]).toEqual([86, false]);
    const allC = graded(exercise, [...without('cut', 'typeRule'), { type: 'tier', rows: exercise.rows.filter(({ extra }) => !extra).map(({ code }) => code), tier: 'C' }, ...trueTypes]);
    expect([allC.earned, allC.passed]).toEqual([86, false]);
  });
});

/** Perfect in list, cuts and statements, but with gross profit as the own measure: tiers, shares, types and levels all follow from it. */
function byGross(of: Exercise): RawAction[] {
  const base = expertLine(of).filter(({ type }) => ['open', 'mend', 'sortTime', 'sortMarketing', 'single', 'grid', 'root', 'branch', 'judge'].includes(type));
  const { context } = run(of, base).last;
  const own = ownList(of, context);
  const { a, ab } = tierSizes(own.byMeasure.map((row) => own.measure[row] ?? 0), of.list.rule);
  const cut: RawAction = { type: 'cut', basis: 'measure', a, ab };
  const { tiers } = ownList(of, run(of, [...base, cut]).last.context);
  const all = own.measure.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const [shareA, shareB, shareC] = TIERS.map((tier) => Math.round((1000 * own.measure.reduce<number>((sum, value, i) => sum + (tiers[i] === tier ? (value ?? 0) : 0), 0)) / all));
  const gross = of.list.customers.map((_, customer) => own.measure[own.rowOf[customer] ?? -1] ?? 0);
  const best = optimum(of.list.customers.map((customer, i) => levelsOf(of.list.service, customer, gross[i] ?? 0)), of.list.budget);
  const bought = LEVELS.map((level, i): RawAction => ({ type: 'serve', level, rows: of.list.customers.filter((_, customer) => best.levels[customer] === i + 1).map(({ id }) => id) })).filter(({ rows }) => Array.isArray(rows) && rows.length > 0);
  return [...base, cut, { type: 'shares', a: shareA, b: shareB, c: shareC }, { type: 'typeRule', below: 'measure', value: 'tiers', growth: 800 }, ...bought];
}

/** The same with revenue in the place of profit throughout. */
function byRevenueThroughout(of: Exercise): RawAction[] {
  const { truth } = keyOf(of);
  const base = expertLine(of).filter(({ type }) => ['open', 'mend', 'sortTime', 'sortMarketing', 'single', 'grid', 'root', 'branch', 'judge'].includes(type));
  const revenue = truth.revenue.reduce((sum, value) => sum + value, 0);
  const [a, b, c] = TIERS.map((tier) => Math.round((1000 * truth.revenue.reduce((sum, value, i) => sum + (truth.revenueTiers[i] === tier ? value : 0), 0)) / revenue));
  return [...base, { type: 'cut', basis: 'revenue', ...truth.sizes }, { type: 'shares', a, b, c }, { type: 'typeRule', below: 'none', value: 'revenue', growth: 800 }, vipByRevenue(of)];
}

const LISTS = [['near8020', 20, 61.4], ['doctrine', 60, 54.6], ['whale', 200, 58.4], ['fewlarge', 1000, 53.7]] as const;

describe.each(LISTS)('the first list of %s, %i customers', (mix, n, gross) => {
  const first = exerciseOf(mixes[mix], { n, list: mixes[mix].kind === 'generated' ? mixes[mix].lists[n][0] ?? 0 : 0 });

  test('the expert has all', () => { expect(total(expertLine(first), first)).toBe(100); });

  test('gross profit as the measure does not pass', () => {
    const verdict = graded(first, byGross(first));
    expect([Number(verdict.earned.toFixed(1)), verdict.passed]).toEqual([gross, false]);
  });

  test('revenue in the place of profit earns the stages that it does not touch', () => {
    const verdict = graded(first, byRevenueThroughout(first));
    expect([Number(verdict.earned.toFixed(1)), verdict.passed]).toEqual([36, false]);
  });

  test('critical errors cap a perfect hand-in', () => {
    const perfect = expertLine(first);
    const leak = graded(first, [...perfect, { type: 'share', how: 'outsideTool' }]);
    expect([leak.earned, leak.passed, leak.critical.map(({ code }) => code)]).toEqual([40, false, ['data-leak']]);
    const rich = keyOf(first).truth.ids[keyOf(first).truth.order[0] ?? 0];
    const exit = graded(first, [...perfect, { type: 'treat', row: rich, first: 'exit' }, { type: 'treat', row: rich, first: 'keep' }]);
    expect([exit.earned, exit.sum, exit.passed, exit.critical]).toEqual([55, 100, false, [{ code: 'exit-first', steps: [perfect.length + 1] }]]);
  });
});

test('codes alone may be passed on; both errors together cap at the lower mark', () => {
  expect(total([...line, { type: 'share', how: 'codesOnly' }])).toBe(100);
  expect(total([...line, { type: 'share', how: 'withContacts' }, { type: 'treat', row: CLEAN, first: 'exit' }])).toBe(40);
});

describe('hand-ins that count', () => {
  const worse: RawAction = { type: 'mend', row: CLEAN, how: 'zero' };

  test('the best of three, whichever it was, with the steps up to it', () => {
    const verdict = graded(exercise, [...line, { type: 'submit' }, worse, { type: 'submit' }]);
    expect([verdict.earned, verdict.outcome['handIn'], verdict.outcome['handIns']]).toEqual([100, 1, 3]);
    expect(Math.max(...verdict.criteria.flatMap(({ steps }) => steps))).toBeLessThanOrEqual(line.length);
    const second = graded(exercise, [...without('judge'), { type: 'submit' }, ...line.filter(({ type }) => type === 'judge'), { type: 'submit' }, worse]);
    expect([second.earned, second.outcome['handIn']]).toEqual([100, 2]);
  });

  test('an error after a good hand-in still caps it', () => {
    expect(total([...line, { type: 'submit' }, { type: 'share', how: 'withContacts' }])).toBe(40);
  });

  test('the total of a hand-in can be asked for by handing in at that moment', async () => {
    const play = openLab(mixes.near8020, { n: 20, list: 9 }, [...without('judge'), { type: 'submit' }]);
    const handed = play.rewind(play.attempt.actions.length - 1).send({ type: 'handIn' });
    const verdict = handed.ok ? await handed.value.verdict() : undefined;
    expect(verdict?.status === 'graded' ? verdict.earned : undefined).toBe(90);
  });
});

test('spending above the budget by whatever route earns nothing in that stage', () => {
  const { last } = run(exercise, line);
  const levels = Object.fromEntries(exercise.list.customers.map(({ id }) => [id, 'vip' as const]));
  expect(marksOf(exercise, { ...last.context, levels }).serve).toMatchObject({ share: 0, elements: { net: 0 } });
});

test('the worked list is graded without a mark and says how each stage went', () => {
  const example = exerciseOf(worked);
  const verdict = graded(example, expertLine(example));
  expect([verdict.earned, verdict.possible, verdict.passed, verdict.criteria]).toEqual([0, 0, false, []]);
  expect(['know', 'profit', 'tiers', 'segments', 'serve', 'review'].map((stage) => verdict.outcome[stage])).toEqual([100, 100, 100, 100, 100, 100]);
});

test('the order of decisions and of rows within one changes nothing', () => {
  const random = stream(3);
  const plain = graded(exercise, line);
  const turned = line.map((action) => (Array.isArray(action['rows']) ? { ...action, rows: action['rows'].toReversed() } : action));
  expect(graded(exercise, turned)).toEqual(plain);
  // A row must be opened before its contract is known, and a root be there before its branches; everything else may change places.
  const fixed = new Set(['open', 'mend', 'treat', 'follow', 'root', 'branch', 'cut', 'typeRule']);
  const free = line.filter(({ type }) => !fixed.has(type)).map((action) => ({ action, at: random() })).sort((a, b) => a.at - b.at).map(({ action }) => action);
  expect(graded(exercise, [...free, ...line.filter(({ type }) => fixed.has(type))]).earned).toBe(plain.earned);
});

test('the language of the scenario changes no mark', () => {
  const chinese = (text: { readonly zh: string }) => ({ zh: text.zh, en: text.zh });
  const { title, about } = mixes.near8020;
  expect(graded(exerciseOf({ ...mixes.near8020, title: chinese(title), about: chinese(about) }, { n: 20, list: 9 }), line)).toEqual(graded(exercise, line));
});

test('menus in another order change no mark', () => {
  for (const seed of [0, 7, 4_294_967_295]) expect(graded(exerciseOf(mixes.near8020, { n: 20, list: 9, seed }), line)).toEqual(graded(exercise, line));
});

test('one more right thing never lowers a stage: mends, cards, costs, rates, statements', () => {
  const built: RawAction[] = [];
  let before = 0;
  const counted = (type: string): boolean => ['open', 'mend', 'sortTime', 'sortMarketing', 'count', 'rate', 'judge'].includes(type);
  const context = (actions: readonly RawAction[]) => marksOf(exercise, run(exercise, actions).last.context);
  for (const action of line.filter(({ type }) => counted(type))) {
    built.push(action);
    const marks = context(built);
    const now = marks.know.share + marks.review.share + (marks.profit.elements['ticks'] ?? 0) + (marks.profit.elements['rates'] ?? 0);
    expect(now).toBeGreaterThanOrEqual(before - 1e-9);
    before = now;
  }
  expect(before).toBeCloseTo(4, 9);
});
