/** The parse boundary: every problem names the place, what was expected there and what came, as one sentence in either language. */
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { parse, place } from './parse.ts';
import { sentence } from './result.ts';

const schema = z.strictObject({
  name: z.string().check(z.minLength(2), z.maxLength(4)),
  level: z.enum(['low', 'high']),
  kind: z.literal('desk'),
  minutes: z.int().check(z.minimum(0), z.maximum(60)),
  steps: z.array(z.strictObject({ amount: z.int() })).check(z.minLength(1)),
  id: z.optional(z.string().check(z.regex(/^[a-z]+$/))),
});
const sound = { name: 'abc', level: 'low', kind: 'desk', minutes: 5, steps: [{ amount: 1 }] };

const said = (change: Record<string, unknown>, base = '', locale: 'zh' | 'en' = 'en'): string => {
  const result = parse(schema, { ...sound, ...change }, base);
  return result.ok ? 'taken' : sentence(result.problem, locale);
};

test('sound data is taken as it is', () => {
  expect(parse(schema, sound)).toEqual({ ok: true, value: sound });
});

test('a place is written as one would write it in code', () => {
  expect([place([]), place(['actions', 3, 'amount']), place([0, 'x']), place(['a', 0, 1])]).toEqual(['', 'actions[3].amount', '[0].x', 'a[0][1]']);
});

test('every kind of fault is one sentence with place, expectation and what came', () => {
  expect([
    said({ name: 3 }), said({ name: 'a' }), said({ name: 'abcde' }), said({ level: 'middle' }), said({ kind: 'paper' }), said({ minutes: 1.5 }), said({ minutes: 61 }), said({ minutes: -1 }),
    said({ minutes: undefined }), said({ steps: [] }), said({ steps: 'none' }), said({ steps: [{ amount: 1 }, { amount: '2' }] }), said({ steps: [{ amount: 1, mark: 100 }] }), said({ mark: 100 }), said({ id: 'A1' }), said({ name: null }),
  ]).toMatchInlineSnapshot(`
    [
      "name: expected a text, got 3.",
      "name: expected at least 2, got "a".",
      "name: expected at most 4, got "abcde".",
      "level: expected one of low, high, got "middle".",
      "kind: expected "desk", got "paper".",
      "minutes: expected a whole number, got 1.5.",
      "minutes: expected at most 60, got 61.",
      "minutes: expected at least 0, got -1.",
      "minutes: expected a number, got nothing.",
      "steps: expected at least 1, got [].",
      "steps: expected a list, got "none".",
      "steps[1].amount: expected a number, got "2".",
      "steps[0]: expected no field mark, got {"amount":1,"mark":100}.",
      "the whole file: expected no field mark, got {"name":"abc","level":"low","kind":"desk","minutes":5,"st….",
      "id: expected text of the form /^[a-z]+$/, got "A1".",
      "name: expected a text, got null.",
    ]
  `);
});

test('the same in Chinese, without English words between', () => {
  expect([said({ name: 3 }, '', 'zh'), said({ minutes: undefined }, '', 'zh'), said({ level: 'middle' }, '', 'zh'), said({ mark: 100 }, '', 'zh'), said({ minutes: 61 }, '', 'zh')]).toMatchInlineSnapshot(`
    [
      "name：应为一段文字，实为3。",
      "minutes：应为一个数，实为没有这一项。",
      "level：应为low、high之一，实为"middle"。",
      "整个文件：应为没有 mark 这样的字段，实为{"name":"abc","level":"low","kind":"desk","minutes":5,"st…。",
      "minutes：应为不超过 60，实为61。",
    ]
  `);
});

test('a base is put before the place', () => {
  expect([said({ minutes: 61 }, 'attempts[2]'), said({ mark: 1 }, 'attempts[2]')].map((text) => text.split(':')[0])).toEqual(['attempts[2].minutes', 'attempts[2]']);
});

test('data of another shape altogether names the whole', () => {
  const result = parse(schema, [1, 2, 3]);
  expect(result.ok ? '' : sentence(result.problem, 'en')).toMatchInlineSnapshot(`"the whole file: expected a record of fields, got [1,2,3]."`);
});

test('what came is cut short, and never throws however deep or odd it is', () => {
  const long = said({ level: 'x'.repeat(500) });
  expect(long.length).toBeLessThan(160);
  expect(long).toContain('…');
  let deep: unknown = 0;
  for (let i = 0; i < 100_000; i += 1) deep = [deep];
  for (const odd of [deep, Number.NaN, Number.POSITIVE_INFINITY, () => 1, Symbol('x'), new Map()]) expect(said({ level: odd })).toMatch(/^level: expected .+, got .+\.$/);
});
