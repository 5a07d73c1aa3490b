/** The best line, on a made-up simulation whose optimum is known: enabling steps, fields that gain only together, doors that close, critical errors. */
import { expect, test } from 'vitest';
import { ATTEMPT_FORMAT } from '../attempt.ts';
import { simulation } from '../replay.ts';
import { ok } from '../result.ts';
import type { Play } from '../simulation.ts';
import type { Domain, Template } from '../template.ts';
import { bestLine } from './best.ts';
import { isSmall } from './fill.ts';

/** What has been done, in order, and the last proposal. */
interface State {
  readonly value: 'open' | 'over' | 'handedIn';
  readonly context: { readonly done: readonly string[]; readonly rule: string; readonly facts: readonly string[]; readonly amount: number };
}
type Action = { readonly type: 'unlock' | 'greet' | 'thank' | 'shout' | 'finish' | 'handIn' | 'idle' } | { readonly type: 'propose'; readonly rule: string; readonly facts: readonly string[]; readonly amount: number };

const FACTS = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6'];
const RULES = ['r1', 'r2', 'r3', 'r4'];

const propose: Readonly<Record<string, Domain>> = { rule: { kind: 'one', options: RULES }, facts: { kind: 'some', options: FACTS, least: 0 }, amount: { kind: 'number', least: 0, figures: [100, 250, 900] } };

/** Of 20 marks: greet 1; unlock nothing, but to thank, worth 2, needs it; a proposal 6 by its amount and 6 by its ground, where the rule counts only with the one fact and the fact only with the rule; finish 5, which ends the case. */
function marks({ context: { done, rule, facts, amount } }: State): number {
  const ground = rule === 'r3' && facts.includes('f2') && facts.length === 1 ? 6 : 0;
  return (done.includes('greet') ? 1 : 0) + (done.includes('thank') ? 2 : 0) + (done.includes('propose') ? (amount === 250 ? 6 : 0) + ground : 0) + (done.includes('finish') ? 5 : 0);
}

const open: State = { value: 'open', context: { done: [], rule: '', facts: [], amount: -1 } };

function next(state: State, action: Action): State {
  const { context } = state;
  const done = [...context.done, action.type];
  if (action.type === 'handIn') return { value: 'handedIn', context };
  if (action.type === 'propose') return { value: 'open', context: { done, rule: action.rule, facts: action.facts, amount: action.amount } };
  return { value: action.type === 'finish' ? 'over' : state.value, context: { ...context, done } };
}

function refused({ value, context }: State, action: Action): string | undefined {
  if (action.type === 'handIn') return undefined;
  if (value === 'over') return 'over';
  if (action.type === 'thank' && !context.done.includes('unlock')) return 'locked';
  return action.type === 'greet' && context.done.includes('greet') ? 'greeted' : undefined;
}

const templates: readonly Template[] = [...['idle', 'shout', 'thank', 'unlock', 'greet', 'finish', 'handIn'].map((type): Template => ({ type, fields: {} })), { type: 'propose', fields: propose }];

const made = simulation<null, State, Action, null>({
  id: 'made-up', edition: 1,
  prepare: () => ok(null),
  parseAction: (raw) => ok(raw.type === 'propose' ? { type: 'propose', rule: String(raw['rule']), facts: Array.isArray(raw['facts']) ? raw['facts'].map(String) : [], amount: Number(raw['amount']) } : { type: raw.type as 'idle' }),
  machine: () => ({ first: open, next }),
  refuse: (state, action) => {
    const code = refused(state, action);
    return code === undefined ? undefined : { code };
  },
  handedIn: ({ value }) => value === 'handedIn',
  legal: (state) => templates.filter((template) => refused(state, { type: template.type as 'idle' }) === undefined),
  view: () => null,
  loadGrade: () => Promise.resolve(({ last, steps }) => {
    if (last.value !== 'handedIn') return { status: 'incomplete', missing: ['hand-in'] };
    const shouts = last.context.done.includes('shout') ? 1 : 0;
    const sum = marks(last) + 3 * shouts;
    const critical = shouts === 1 ? [{ code: 'shouted', steps: steps.flatMap((step, i) => (step.action.type === 'shout' ? [i + 1] : [])) }] : [];
    return { status: 'graded', finished: true, earned: shouts === 1 ? 0 : sum, possible: 20, sum, passed: sum > 12, criteria: [], critical, outcome: {} };
  }),
  rejections: {},
  loadExpert: () => Promise.resolve(() => undefined),
  loadPlayers: () => Promise.resolve([]),
});

function opening(): Play<null> {
  const play = made.open({}, { format: ATTEMPT_FORMAT, simulation: 'made-up', edition: 1, setup: { scenario: 'x', seed: 1, mode: 'exam' }, actions: [] });
  if (!play.ok) throw new Error('The made-up simulation opens on anything.');
  return play.value;
}

test('the optimum is reached: the step that only enables, the pair of fields that only gains together, the closing step last', async () => {
  expect(isSmall({ type: 'propose', fields: propose })).toBe(false);
  const best = await bestLine(opening());
  expect(best.total).toBe(100);
  const types = best.line.map((action) => action.type);
  expect(types.toSorted()).toEqual(['finish', 'greet', 'handIn', 'propose', 'thank', 'unlock']);
  expect(types.slice(-2)).toEqual(['finish', 'handIn']);
  expect(types.indexOf('unlock')).toBeLessThan(types.indexOf('thank'));
  expect(best.line.find((action) => action.type === 'propose')).toEqual({ type: 'propose', rule: 'r3', facts: ['f2'], amount: 250 });
});

test('no step that is not needed stays in the line, and no step that raises the marks by a critical error', async () => {
  const types = (await bestLine(opening())).line.map((action) => action.type);
  expect(types).not.toContain('idle');
  expect(types).not.toContain('shout');
});

test('the line stops at the stated number of steps and is handed in all the same', async () => {
  const best = await bestLine(opening(), 1);
  expect(best.line.at(-1)).toEqual({ type: 'handIn' });
  expect(best.line.length).toBeLessThanOrEqual(2);
  expect(best.total).toBeLessThan(100);
});
