/** Re-grading broken and forged hand-ins: each is either one clear sentence or graded as exactly what it now says; nothing throws, and a written mark changes nothing. */
import { describe, expect, test, vi } from 'vitest';
import { goldens } from '../tests/support/golden.ts';
import { contentOf } from '../tests/support/course.ts';
import { catalog } from './catalog.ts';
import { ATTEMPT_FORMAT, HAND_IN_FORMAT, LIMITS, decodeHandIn, encodeHandIn, type Attempt, type HandIn } from './kit/attempt.ts';
import { shuffled, stream } from './kit/random.ts';
import { sentence, type Problem, type Result } from './kit/result.ts';
import type { Verdict } from './kit/verdict.ts';
import { notHandedIn, regrade, type Regraded, type RegradedFile, type FindContent } from './regrade.ts';

// Many runs in one test: on a busy machine they take longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const find: FindContent = ({ id }, { scenario }) => Promise.resolve(contentOf(id, scenario));

const golden = (simulation: string, name: string): Attempt => {
  const found = goldens(simulation).find(([file]) => file === name)?.[1].attempt;
  if (found === undefined) throw new Error(`There is no golden attempt ${name}.`);
  return found;
};
const good: HandIn = { format: HAND_IN_FORMAT, learner: { name: '王小雨', number: '2026-17' }, assignment: '第六章', attempts: [golden('complaint-desk', 's4-good'), golden('question-paper', 'all-right')] };
const GOOD = encodeHandIn(good);

/** What the simulation itself makes of an attempt, without the re-grading. */
async function independently(attempt: Attempt): Promise<Verdict | 'refused'> {
  const simulation = Object.hasOwn(catalog, attempt.simulation) ? await catalog[attempt.simulation]?.() : undefined;
  const play = simulation?.open(contentOf(attempt.simulation, attempt.setup.scenario), attempt);
  return play?.ok === true ? play.value.verdict() : 'refused';
}

/** A clear sentence: it says what was expected and what came, in words and in bounds, in both languages. */
function expectClear(problem: Problem, label: string): void {
  const [en, zh] = [sentence(problem, 'en'), sentence(problem, 'zh')];
  expect(en, label).toMatch(/^[^:]+: expected .+, got .+\.( .+\.)?$/s);
  expect(zh, label).toMatch(/^.+：应为.+，实为.+。/s);
  expect(en.length, label).toBeLessThan(700);
  for (const text of [en, zh]) expect(text, label).not.toMatch(/undefined|NaN|\[object|Error|zod/i);
}

/** Re-grades a text; whatever comes, it is a sentence or the verdict that the text itself deserves. */
async function judged(text: string, label: string): Promise<Result<RegradedFile>> {
  const outcome = await regrade(text, find);
  if (!outcome.ok) {
    expectClear(outcome.problem, label);
    return outcome;
  }
  const decoded = decodeHandIn(text);
  if (!decoded.ok) throw new Error(`${label}: re-graded, though it cannot be decoded`);
  expect(outcome.value.attempts.length, label).toBe(decoded.value.attempts.length);
  for (const [i, row] of outcome.value.attempts.entries()) {
    const attempt = decoded.value.attempts[i];
    if (attempt === undefined) throw new Error(label);
    const verdict = await independently(attempt);
    if (!row.ok) {
      expectClear(row.problem, label);
      expect(row.problem.at, label).toMatch(new RegExp(`^attempts\\[${String(i)}\\]\\.`));
      expect(verdict, label).toBe('refused');
    } else {
      expect(row.value.verdict, label).toEqual(verdict !== 'refused' && verdict.status === 'graded' ? verdict : undefined);
      expect(row.value.handedIn, label).toBe(attempt.actions.some((action) => action.type === 'handIn'));
      expect([row.value.steps, row.value.edition], label).toEqual([attempt.actions.length, attempt.edition]);
    }
  }
  return outcome;
}

type Path = readonly (string | number)[];

/** Every place in a value, the whole aside. */
function places(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? value.map((item, i) => [i, item]) : Object.entries(value);
  return entries.flatMap(([name, inner]) => [[...at, name], ...places(inner, [...at, name])]);
}

/** A copy with the value at a place replaced, renamed or taken away. */
function altered(path: Path, how: (holder: object, name: string | number, now: unknown) => void): unknown {
  const copy: unknown = structuredClone(good);
  let holder: unknown = copy;
  for (const name of path.slice(0, -1)) holder = typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
  const name = path.at(-1);
  if (typeof holder === 'object' && holder !== null && name !== undefined) how(holder, name, Reflect.get(holder, name));
  return copy;
}

const ODD: readonly unknown[] = [null, true, 0, -1, 1.5, 1e21, 9_007_199_254_740_993, '', ' ', 'x'.repeat(5_000), [], {}, ['ack'], { zh: 'a' }, '💥', '__proto__', 'constructor'];

interface Mutant {
  readonly label: string;
  readonly text: string;
}

/** Seeded mutants of the good hand-in, of every kind in turn. */
function mutants(): Mutant[] {
  const random = stream(20_260_303);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  };
  const all = places(good);
  const at = (path: Path): string => path.join('.');
  const json = (value: unknown): string => JSON.stringify(value);
  const times = (count: number, make: (i: number) => Mutant): Mutant[] => Array.from({ length: count }, (_, i) => make(i));
  const action = (change: (actions: Attempt['actions']) => Attempt['actions'], which = 0): string =>
    json({ ...good, attempts: good.attempts.map((attempt, i) => (i === which ? { ...attempt, actions: change(structuredClone(attempt.actions)) } : attempt)) });
  return [
    ...times(50, () => {
      const length = 1 + Math.floor(random() * (GOOD.length - 2));
      return { label: `cut at ${String(length)}`, text: GOOD.slice(0, length) };
    }),
    ...times(45, () => {
      const path = pick(all);
      return { label: `without ${at(path)}`, text: json(altered(path, (holder, name) => { if (Array.isArray(holder)) holder.splice(Number(name), 1); else Reflect.deleteProperty(holder, name); })) };
    }),
    ...times(70, () => {
      const [path, odd] = [pick(all), pick(ODD)];
      return { label: `${at(path)} = ${json(odd).slice(0, 40)}`, text: json(altered(path, (holder, name) => { Reflect.set(holder, name, odd); })) };
    }),
    ...times(30, () => {
      const path = pick(all.filter((place) => typeof place.at(-1) === 'string'));
      return { label: `${at(path)} renamed`, text: json(altered(path, (holder, name, now) => { Reflect.deleteProperty(holder, name); Reflect.set(holder, `${String(name)}s`, now); })) };
    }),
    ...times(30, () => {
      const [one, two] = [pick(all), pick(all)];
      const value = two.reduce<unknown>((here, name) => (typeof here === 'object' && here !== null ? Reflect.get(here, name) : undefined), good);
      return { label: `${at(one)} takes the value of ${at(two)}`, text: json(altered(one, (holder, name) => { Reflect.set(holder, name, structuredClone(value)); })) };
    }),
    ...times(25, (i) => ({ label: `actions in another order (${String(i)})`, text: action((actions) => shuffled(actions, i + 1), i % 2) })),
    ...times(20, (i) => {
      const twice = Math.floor(random() * 20);
      return { label: `action ${String(twice)} twice`, text: action((actions) => actions.flatMap((one, j) => (j === twice ? [one, one] : [one])), i % 2) };
    }),
    ...times(15, (i) => ({ label: `only the first ${String(i)} actions`, text: action((actions) => actions.slice(0, i)) })),
    ...times(10, (i) => ({ label: `one letter of the text changed (${String(i)})`, text: GOOD.replace(/[a-z]/g, (letter, offset: number) => (offset % 997 === i * 31 ? 'q' : letter)) })),
  ];
}

describe('mutants of a good hand-in', () => {
  const all = mutants();

  test('the good hand-in itself is graded with full marks', async () => {
    const outcome = await judged(GOOD, 'good');
    expect(outcome.ok && outcome.value.learner).toEqual(good.learner);
    expect(outcome.ok && outcome.value.attempts.map((row) => row.ok && row.value.verdict?.passed)).toEqual([true, true]);
  });

  test(`each of ${String(all.length)} is one clear sentence with a place, or graded as exactly what it says`, async () => {
    expect(all.length).toBeGreaterThanOrEqual(200);
    let [unread, refused, graded] = [0, 0, 0];
    for (const { label, text } of all) {
      const outcome = await judged(text, label);
      if (!outcome.ok) unread += 1;
      else if (outcome.value.attempts.some((row) => !row.ok)) refused += 1;
      else graded += 1;
    }
    // None of the three outcomes is rare, so that none goes untried.
    expect(Math.min(unread, refused, graded), `${String(unread)} unread, ${String(refused)} refused, ${String(graded)} graded`).toBeGreaterThan(20);
  }, 60_000);
});

describe('a file that is something else', () => {
  test.each([
    ['nothing', ''], ['blank lines', '\n\n'], ['plain words', '你好'], ['a page', '<!doctype html><title>x</title>'], ['a table', 'name,mark\n王小雨,100\n'], ['half a number', '-'], ['only a mark', '100'], ['a list', '[]'], ['nul bytes', '\u0000\u0000'],
    ['a single attempt', JSON.stringify(good.attempts[0])], ['JSON with comments', `// mine\n${GOOD}`], ['two files one after the other', `${GOOD}${GOOD}`], ['a lone surrogate', '"\uD800"'],
  ])('%s is one sentence', async (label, text) => {
    expect((await judged(text, label)).ok).toBe(false);
  });

  test('a byte order mark and Windows line ends make no difference', async () => {
    expect(await regrade(`\uFEFF${GOOD.replaceAll('\n', '\r\n')}`, find)).toEqual(await regrade(GOOD, find));
  });

  test('more than the largest size is told without being read', async () => {
    const outcome = await judged(GOOD.padEnd(LIMITS.bytes + 1, ' '), 'oversize');
    expect(outcome.ok ? '' : sentence(outcome.problem, 'en')).toContain(String(LIMITS.bytes));
    expect((await judged(GOOD.padEnd(LIMITS.bytes, ' '), 'largest')).ok).toBe(true);
  });

  const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  test.each([
    ['the whole', deep(200_000)],
    ['the format', GOOD.replace(`"${HAND_IN_FORMAT}"`, deep(200_000))],
    ['the learner', JSON.stringify({ ...good, learner: 'HERE' }).replace('"HERE"', deep(200_000))],
    ['a scenario', GOOD.replace('"lost-parcel"', deep(200_000))],
    ['a level', GOOD.replace('"level": 2', `"level": ${deep(200_000)}`)],
    ['a variant', GOOD.replace('"variant": 0', `"variant": ${deep(200_000)}`)],
    ['a further field of the setup', GOOD.replace('"level": 2', `"level": 2, "hints": ${deep(200_000)}`)],
    ['the items of a paper', GOOD.replace(/"items": \[[^\]]*\]/, `"items": ${deep(200_000)}`)],
    ['one item of a paper', GOOD.replace(/"items": \[[^\]]*\]/, `"items": [${deep(200_000)}]`)],
    ['a field of an action', GOOD.replace('"wording": "own"', `"wording": ${deep(200_000)}`)],
    ['an option of an answer', GOOD.replace(/"option": "[a-d]"/, `"option": ${deep(200_000)}`)],
    ['a field nobody knows', GOOD.replace('"wording": "own"', `"wording": "own", "note": ${deep(200_000)}`)],
  ])('nesting without end in %s does not throw', async (label, text) => {
    expect(text.length).toBeGreaterThan(300_000);
    await judged(text, label);
  });
});

describe('what a forger may write', () => {
  const one = good.attempts[0] ?? golden('complaint-desk', 's4-good');
  const poor = golden('complaint-desk', 's4-mediocre');
  const row = async (attempt: unknown): Promise<Result<Regraded>> => {
    const outcome = await judged(JSON.stringify({ format: HAND_IN_FORMAT, attempts: [attempt] }), JSON.stringify(attempt).slice(0, 80));
    const [only] = outcome.ok ? outcome.value.attempts : [outcome];
    if (only === undefined) throw new Error('One attempt gives one row.');
    return only;
  };
  const said = (result: Result<unknown>): string => (result.ok ? 'graded' : sentence(result.problem, 'en'));

  test('a mark written anywhere into the file changes nothing', async () => {
    const plain = await regrade(JSON.stringify({ format: HAND_IN_FORMAT, attempts: [poor] }), find);
    const mark = { mark: 100, earned: 100, passed: true, verdict: { status: 'graded', earned: 100, sum: 100, passed: true, critical: [] } };
    expect(await regrade(JSON.stringify({ ...mark, format: HAND_IN_FORMAT, attempts: [{ ...mark, ...poor }] }), find)).toEqual(plain);
    expect(await regrade(JSON.stringify({ format: HAND_IN_FORMAT, attempts: [{ ...poor, ...mark }], ...mark, rejections: [], handedIn: true }), find)).toEqual(plain);
    expect(said(await row({ ...poor, setup: { ...poor.setup, mark: 100 } }))).toMatch(/^attempts\[0\]\.setup\.mark: expected only scenario/);
    expect(said(await row({ ...poor, actions: poor.actions.map((action, i) => (i === 0 ? { ...action, mark: 100 } : action)) }))).toMatch(/^attempts\[0\]\.actions\[0\]: expected no field mark/);
  });

  test('another simulation, scenario, level, variant, seed or paper is named or graded as such', async () => {
    expect([
      said(await row({ ...one, simulation: 'chess' })), said(await row({ ...one, simulation: '__proto__' })), said(await row({ ...one, simulation: 'toString' })), said(await row({ ...one, setup: { ...one.setup, scenario: 'nowhere' } })),
      said(await row({ ...one, setup: { ...one.setup, scenario: 'complaint-handling' } })), said(await row({ ...one, simulation: 'question-paper' })), said(await row({ ...one, setup: { ...one.setup, level: 7 } })), said(await row({ ...one, setup: { ...one.setup, variant: 1 } })),
    ].map((text) => text.replace(/expected one of .+, got/, 'expected one of …, got'))).toMatchInlineSnapshot(`
      [
        "attempts[0].simulation: expected one of …, got chess.",
        "attempts[0].simulation: expected one of …, got __proto__.",
        "attempts[0].simulation: expected one of …, got toString.",
        "attempts[0].setup.scenario: expected a scenario of this course, got nowhere.",
        "attempts[0].setup.scenario: expected a scenario of this course, got complaint-handling.",
        "attempts[0].setup.scenario: expected a scenario of this course, got lost-parcel.",
        "attempts[0].setup.level: expected one of …, got 7.",
        "graded",
      ]
    `);
    // The expert line of one case is a poor attempt at the other, if it can be read there at all.
    expect(said(await row({ ...one, setup: { ...one.setup, scenario: 'late-delivery' } }))).toMatch(/^attempts\[0\]\.actions\[\d+\]\.\w+: expected one of /);
    const reseeded = await row({ ...one, setup: { ...one.setup, seed: 99 } });
    expect(reseeded.ok && reseeded.value.verdict?.earned).toBe(100);
  });

  test('ids, amounts and wordings that do not exist are named with their place', async () => {
    const acted = async (index: number, change: Record<string, unknown>): Promise<string> => said(await row({ ...one, actions: one.actions.map((action, i) => (i === index ? { ...action, ...change } : action)) }));
    const offer = one.actions.findIndex((action) => action.type === 'offer');
    expect([
      await acted(0, { wording: 'hello' }), await acted(0, { type: 'pay' }), await acted(offer, { amount: -1 }), await acted(offer, { amount: 1e13 }), await acted(offer, { amount: 12.5 }), await acted(offer, { amount: '129400' }), await acted(offer, { kinds: [] }),
      await acted(offer, { kinds: ['payLoss', 'payLoss'] }), await acted(offer, { facts: ['dream'] }), await acted(offer, { tip: 5 }), await acted(offer, { facts: Array.from({ length: 13 }, () => 'scan') }),
    ].map((text) => text.replace(/expected one of .+, got/, 'expected one of …, got'))).toMatchInlineSnapshot(`
      [
        "attempts[0].actions[0].wording: expected one of …, got "hello".",
        "attempts[0].actions[0].type: expected another form, got "pay".",
        "attempts[0].actions[19].amount: expected at least 0, got -1.",
        "attempts[0].actions[19].amount: expected at most 1000000000000, got 10000000000000.",
        "attempts[0].actions[19].amount: expected a whole number, got 12.5.",
        "attempts[0].actions[19].amount: expected a number, got "129400".",
        "attempts[0].actions[19].kinds: expected at least 1, got [].",
        "attempts[0].actions[19].kinds: expected each entry once, got payLoss twice.",
        "attempts[0].actions[19].facts: expected one of …, got "dream".",
        "attempts[0].actions[19]: expected no field tip, got {"type":"offer","kinds":["payLoss","refundFee"],"amount":….",
        "attempts[0].actions[19].facts: expected at most 12, got ["scan","scan","scan","scan","scan","scan","scan","scan",….",
      ]
    `);
  });

  test('handing in again, or acting after it, changes nothing; not handing in is told as such', async () => {
    const more = await row({ ...poor, actions: [...poor.actions, { type: 'handIn' }, { type: 'apologise', wording: 'own' }] });
    const plain = await row(poor);
    expect(more.ok && more.value.verdict).toEqual(plain.ok && plain.value.verdict);
    const open = await row({ ...poor, actions: poor.actions.slice(0, 5) });
    if (!open.ok) throw new Error('An open attempt is read.');
    expect([open.value.handedIn, open.value.verdict, sentence(notHandedIn(open.value), 'en')]).toEqual([false, undefined, 'actions: expected an attempt that was handed in, got 5 actions without handIn.']);
  });

  test('another edition is graded by today’s and says under which it was done', async () => {
    const old = await row({ ...one, edition: 7 });
    const simulation = await catalog['complaint-desk']?.();
    expect(old.ok && [old.value.edition, old.value.current, old.value.verdict?.earned]).toEqual([7, simulation?.edition, 100]);
  });

  test('one bad attempt does not spoil the others, and each row keeps its place', async () => {
    const outcome = await regrade(JSON.stringify({ ...good, attempts: [one, { ...one, simulation: 'chess' }, poor] }), find);
    expect(outcome.ok && outcome.value.attempts.map((each) => each.ok)).toEqual([true, false, true]);
  });

  test('the largest hand-in that is allowed is graded', async () => {
    const waiting: Attempt = { format: ATTEMPT_FORMAT, simulation: 'complaint-desk', edition: 1, setup: { scenario: 'late-delivery', seed: 1, mode: 'exam' }, actions: [{ type: 'ack', wording: 'own' }, ...Array.from({ length: LIMITS.actions - 2 }, () => ({ type: 'wait', minutes: 60 })), { type: 'handIn' }] };
    const graded = await row(waiting);
    expect(graded.ok && graded.value.steps).toBe(LIMITS.actions);
  }, 60_000);
});
