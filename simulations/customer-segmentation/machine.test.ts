/** The statechart: the stage follows the decision, stages can be revisited, and every refusal has its reason. */
import { describe, expect, test } from 'vitest';
import type { RawAction } from '../kit/attempt.ts';
import { sentence } from '../kit/result.ts';
import { exerciseOf, mixes, run } from '../../tests/support/segmentation.ts';
import { parseAction } from './action.ts';
import { REJECTIONS } from './text.ts';

const exercise = exerciseOf(mixes.near8020, { n: 20, list: 9 });
const ROW = exercise.codes[0] ?? '';
const OTHER = exercise.codes[1] ?? '';

const last = (...actions: readonly RawAction[]) => run(exercise, actions).last;
const refusal = (...actions: readonly RawAction[]): string | undefined => run(exercise, actions).steps.at(-1)?.rejection?.code;

test('each decision leads to its stage, from wherever the learner was', () => {
  const walk: readonly [RawAction, string][] = [
    [{ type: 'count', item: 'orders', counts: true }, 'profit'], [{ type: 'open', row: ROW }, 'know'], [{ type: 'serve', rows: [ROW], level: 'basic' }, 'serve'],
    [{ type: 'cut', basis: 'measure', a: 1, ab: 4 }, 'tiers'], [{ type: 'root', variable: 'km', cut: 50 }, 'segments'], [{ type: 'judge', statement: 's1', judgement: 'untold' }, 'review'],
    [{ type: 'submit' }, 'review'], [{ type: 'mend', row: ROW, how: 'ok' }, 'know'], [{ type: 'share', how: 'codesOnly' }, 'know'], [{ type: 'handIn' }, 'handedIn'],
  ];
  walk.forEach(([, stage], i) => { expect(last(...walk.slice(0, i + 1).map(([action]) => action)).value).toBe(stage); });
});

describe('refusals', () => {
  const cases: Readonly<Record<string, readonly RawAction[]>> = {
    'document-closed': [{ type: 'mend', row: ROW, how: 'contract' }],
    'row-out': [{ type: 'mend', row: ROW, how: 'delete' }, { type: 'treat', row: ROW, first: 'terms' }],
    'cuts-crossed': [{ type: 'cut', basis: 'measure', a: 5, ab: 4 }],
    untreated: [{ type: 'treat', row: ROW, first: 'keep' }, { type: 'follow', row: ROW, with: 'exit' }],
    'too-many-cuts': [{ type: 'single', variable: 'km', cuts: ['20', '50', '80'] }],
    'same-variable': [{ type: 'grid', first: 'km', firstCut: 20, second: 'km', secondCut: 50 }],
    'no-root': [{ type: 'branch', side: 'above', variable: 'km', cut: 50 }],
    'nothing-to-prune': [{ type: 'root', variable: 'km', cut: 50 }, { type: 'prune', side: 'below' }],
    'over-budget': [{ type: 'serve', rows: exercise.codes.slice(0, 12), level: 'vip' }],
    'last-hand-in': [{ type: 'submit' }, { type: 'submit' }, { type: 'submit' }],
    'handed-in': [{ type: 'handIn' }, { type: 'open', row: ROW }],
  };

  test.each(Object.entries(cases))('%s', (code, actions) => {
    expect(refusal(...actions)).toBe(code);
    expect(refusal(...actions.slice(0, -1))).toBe(undefined);
    expect(last(...actions).context).toEqual(last(...actions.slice(0, -1)).context);
  });

  test('every code that has a text is among them', () => { expect(Object.keys(cases).sort()).toEqual(Object.keys(REJECTIONS).sort()); });

  test('what was decided about a row goes with it, and its money comes back', () => {
    const { context } = last(
      { type: 'serve', rows: [ROW, OTHER], level: 'basic' }, { type: 'tier', rows: [ROW, OTHER], tier: 'A' }, { type: 'type', rows: [ROW], value: 'MVC' },
      { type: 'treat', row: ROW, first: 'terms' }, { type: 'follow', row: ROW, with: 'exit' }, { type: 'mend', row: ROW, how: 'merge' },
    );
    expect([context.levels, context.tiers, context.types, context.treatments, context.sequels]).toEqual([{ [OTHER]: 'basic' }, { [OTHER]: 'A' }, {}, {}, {}]);
  });

  test('a cut and a rule take the place of what was given by hand before', () => {
    const { context } = last({ type: 'tier', rows: [ROW], tier: 'A' }, { type: 'cut', basis: 'revenue', a: 1, ab: 4 }, { type: 'type', rows: [ROW], value: 'BZ' }, { type: 'typeRule', below: 'none', value: 'tiers', growth: 0 });
    expect([context.tiers, context.types]).toEqual([{}, {}]);
  });
});

describe('actions that cannot be read name the place', () => {
  const problem = (raw: unknown): string => { const parsed = parseAction(raw, exercise, 'actions[3]'); return parsed.ok ? 'read' : sentence(parsed.problem, 'en'); };

  test.each([
    [{ type: 'mend', row: 'K1', how: 'ok' }, /^actions\[3\]\.row: expected one of K.*got "K1"/],
    [{ type: 'mend', row: ROW, how: 'guess' }, /^actions\[3\]\.how: expected one of ok, merge/],
    [{ type: 'serve', rows: [ROW, ROW], level: 'vip' }, /^actions\[3\]\.rows: expected each entry once/],
    [{ type: 'serve', rows: [], level: 'vip' }, /^actions\[3\]\.rows: expected at least 1/],
    [{ type: 'sortTime', card: 'm1', into: 'past' }, /^actions\[3\]\.card: expected one of t1/],
    [{ type: 'sortTime', card: 't1', into: 'economic' }, /^actions\[3\]\.into: expected one of past, present, future/],
    [{ type: 'rate', item: 'orders', rate: -1 }, /^actions\[3\]\.rate: expected at least 0/],
    [{ type: 'cut', basis: 'measure', a: 1.5, ab: 2 }, /^actions\[3\]\.a: expected a whole number/],
    [{ type: 'judge', statement: 's9', judgement: 'untold' }, /^actions\[3\]\.statement/],
    [{ type: 'solve' }, /^actions\[3\]/],
    ['handIn', /^actions\[3\]/],
  ])('%j', (raw, sentenceOf) => { expect(problem(raw)).toMatch(sentenceOf); });
});
