/** The statechart: the step follows the decision, every step can be gone back to until the mix is signed, every refusal has its reason, and what cannot be read is named by its place. */
import { describe, expect, test } from 'vitest';
import { analystLine } from '../../tests/support/analyst.ts';
import { exerciseOf, run, workshops } from '../../tests/support/strategy.ts';
import type { RawAction } from '../kit/attempt.ts';
import { sentence } from '../kit/result.ts';
import { parseAction } from './action.ts';
import { infoCost, infoWeeks } from './model/own.ts';
import { ELEMENTS } from './model/terms.ts';
import { REJECTIONS } from './text.ts';

const exercise = exerciseOf(workshops.cold, 13);
const line = analystLine(exercise);

const last = (...actions: readonly RawAction[]) => run(exercise, actions).last;
const refusal = (...actions: readonly RawAction[]): string | undefined => run(exercise, actions).steps.at(-1)?.rejection?.code;

const PICK: RawAction = { type: 'pick', candidate: 'orderFill', measure: 1 };
const LOGS: RawAction = { type: 'source', source: 'logs', use: true };
const STRATEGY: RawAction = { type: 'strategy', choice: 'value' };
const SIGNED: readonly RawAction[] = [STRATEGY, { type: 'launch' }];
const HOLD: RawAction = { type: 'respond', response: 'hold' };
const naming = (element: string, named = true): RawAction => ({ type: 'priority', segment: 'A', element, named });

test('each decision leads to its step, from wherever the learner was', () => {
  const walk: readonly [RawAction, string][] = [
    [STRATEGY, 'mix'], [PICK, 'elements'], [LOGS, 'information'], [{ type: 'commission' }, 'tidying'], [{ type: 'cut', first: 'orders', firstAt: 0, second: 'value', secondAt: 3 }, 'segments'],
    [{ type: 'cards', cards: ['satisf3'] }, 'mix'], [{ type: 'careless', choice: 'remove' }, 'tidying'], [{ type: 'drop', candidate: 'orderFill' }, 'elements'], [{ type: 'submit' }, 'elements'],
    [{ type: 'buy', segment: 'B', group: 'care', level: 'standard' }, 'mix'], [{ type: 'launch' }, 'quarters'], [HOLD, 'quarters'], [{ type: 'submit' }, 'mix'], [{ type: 'intelligence', how: 'publicSources' }, 'information'], [{ type: 'handIn' }, 'handedIn'],
  ];
  walk.forEach(([, step], i) => { expect(last(...walk.slice(0, i + 1).map(([action]) => action)).value).toBe(step); });
});

describe('refusals', () => {
  const cases: Readonly<Record<string, readonly RawAction[]>> = {
    'not-picked': [PICK, { type: 'drop', candidate: 'spares' }],
    'nothing-to-ask': [LOGS, { type: 'commission' }],
    'nothing-ordered': [PICK, { type: 'commission' }],
    'six-named': ELEMENTS.slice(0, 7).map((element) => naming(element)),
    'not-named': [naming('spares'), naming('tracing', false)],
    'three-cards': [{ type: 'cards', cards: ['value1', 'value2', 'value3', 'satisf1'] }],
    'same-variable': [{ type: 'cut', first: 'orders', firstAt: 0, second: 'orders', secondAt: 1 }],
    'no-type': [{ type: 'launch' }],
    signed: [...SIGNED, PICK],
    'not-signed': [STRATEGY, HOLD],
    'year-over': [...SIGNED, HOLD, HOLD, HOLD, HOLD, HOLD],
    'last-hand-in': [{ type: 'submit' }, { type: 'submit' }, { type: 'submit' }],
    'handed-in': [{ type: 'handIn' }, PICK],
  };

  test.each(Object.entries(cases))('%s', (code, actions) => {
    expect(refusal(...actions)).toBe(code);
    expect(run(exercise, actions.slice(0, -1)).steps.filter(({ rejection }) => rejection !== undefined)).toEqual([]);
    expect(last(...actions)).toEqual(last(...actions.slice(0, -1)));
  });

  test('every code that has a text is among them', () => { expect(Object.keys(cases).sort()).toEqual(Object.keys(REJECTIONS).sort()); });

  test('once the mix is signed every decision but a response and a hand-in is refused', () => {
    const kinds = new Map(line.map((action) => [action.type, action]));
    const open = [...kinds.values()].filter((action) => refusal(...SIGNED, action) !== 'signed').map(({ type }) => type);
    expect(open.sort()).toEqual(['handIn', 'respond']);
    expect(refusal(...SIGNED, { type: 'submit' })).toBe(undefined);
  });
});

describe('going back', () => {
  const order: readonly RawAction[] = [LOGS, { type: 'commission' }];

  test('costs money and weeks anew, and gives nothing back', () => {
    const once = last(PICK, ...order).context;
    expect([infoCost(once.rounds), infoWeeks(once.rounds)]).toEqual([10, 2]);
    const again = last(PICK, ...order, { type: 'pick', candidate: 'orderFill', measure: 2 }, ...order, { type: 'drop', candidate: 'orderFill' }).context;
    expect([infoCost(again.rounds), infoWeeks(again.rounds), Object.keys(again.picks)]).toEqual([20, 4, []]);
  });

  test('a hand-in opens the signed mix again, with all that was bought', () => {
    const { context } = last(PICK, ...order, { type: 'buy', segment: 'B', group: 'care', level: 'standard' }, ...SIGNED, HOLD, { type: 'submit' });
    expect(context).toMatchObject({ launched: false, responses: [], submitted: 1, type: 'value', rounds: [{ picks: { orderFill: 1 } }] });
    expect(context.mix[1]?.[3]).toBe(1);
  });

  test('a priority that is named twice stands once, and one that is taken back is gone', () => {
    expect(last(naming('spares'), naming('tracing'), naming('spares')).context.priorities).toHaveLength(2);
    expect(last(naming('spares'), naming('tracing'), naming('spares', false)).context.priorities).toEqual([{ segment: 0, element: 10 }]);
  });

  test('an error stays, once, however often it is made', () => {
    const insider: RawAction = { type: 'intelligence', how: 'insider' };
    expect(last(insider, insider, { type: 'submit' }, insider).context.critical).toEqual(['insider-data']);
  });
});

describe('actions that cannot be read name the place', () => {
  const problem = (raw: unknown, locale: 'zh' | 'en' = 'en'): string => { const parsed = parseAction(raw, 'actions[3]'); return parsed.ok ? 'read' : sentence(parsed.problem, locale); };
  const unreadable = [
    [{ type: 'pick', candidate: 'slogan', measure: 0 }, /^actions\[3\]\.candidate: expected one of orderCycle/],
    [{ type: 'pick', candidate: 'orderFill', measure: 3 }, /^actions\[3\]\.measure: expected/],
    [{ type: 'pick', candidate: 'orderFill' }, /^actions\[3\]\.measure: expected/],
    [{ type: 'pick', candidate: 'orderFill', measure: 0, why: 'so' }, /^actions\[3\].*why/],
    [{ type: 'survey', segment: 'D', answers: 10 }, /^actions\[3\]\.segment: expected one of A, B, C/],
    [{ type: 'survey', segment: 'A', answers: 15 }, /^actions\[3\]\.answers: expected/],
    [{ type: 'survey', segment: 'A', answers: '10' }, /^actions\[3\]\.answers: expected/],
    [{ type: 'interviews', count: -4 }, /^actions\[3\]\.count: expected/],
    [{ type: 'source', source: 'survey', use: true }, /^actions\[3\]\.source: expected one of complaints, logs, sales/],
    [{ type: 'source', source: 'logs', use: 1 }, /^actions\[3\]\.use: expected/],
    [{ type: 'benchmark', visits: 31 }, /^actions\[3\]\.visits: expected/],
    [{ type: 'careless', choice: 'guess' }, /^actions\[3\]\.choice: expected one of keep, remove, dropLow/],
    [{ type: 'priority', segment: 'A', element: 'excellence', named: true }, /^actions\[3\]\.element: expected one of orderCycle/],
    [{ type: 'cut', first: 'orders', firstAt: 4, second: 'value', secondAt: 0 }, /^actions\[3\]\.firstAt: expected/],
    [{ type: 'cards', cards: ['value1', 'value1'] }, /^actions\[3\]\.cards: expected each card once/],
    [{ type: 'cards', cards: ['value4'] }, /^actions\[3\]\.cards\[0\]: expected one of value1/],
    [{ type: 'buy', segment: 'A', group: 'basic', level: 2 }, /^actions\[3\]\.level: expected one of none, standard, premium/],
    [{ type: 'respond', response: 'wait' }, /^actions\[3\]\.response: expected one of match/],
    [{ type: 'solve' }, /^actions\[3\]/],
    ['handIn', /^actions\[3\]/],
    [null, /^actions\[3\]/],
  ] as const;

  test.each(unreadable)('%j', (raw, told) => {
    expect(problem(raw)).toMatch(told);
    expect(problem(raw, 'zh')).toMatch(/\p{Script=Han}/u);
  });
});
