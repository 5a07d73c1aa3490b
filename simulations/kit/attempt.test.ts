/** Hand-in files and attempts: what is dropped, what is refused and with which sentence, and that nothing is lost on the way out and back. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { ATTEMPT_FORMAT, HAND_IN_FORMAT, LIMITS, decodeAttempt, decodeHandIn, encodeAttempt, encodeHandIn, parseAttempt, type Attempt, type HandIn } from './attempt.ts';
import { sentence, type Result } from './result.ts';

// Many runs in one test: on a busy machine they take longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const attempt: Attempt = { format: ATTEMPT_FORMAT, simulation: 'complaint-desk', edition: 1, setup: { scenario: 'lost-parcel', seed: 7, mode: 'exam', level: 2 }, actions: [{ type: 'ack', wording: 'own' }, { type: 'handIn' }] };
const handIn: HandIn = { format: HAND_IN_FORMAT, learner: { name: '王小雨', number: '2026-17' }, assignment: '第六章作业', attempts: [attempt] };

const said = (result: Result<unknown>): string => (result.ok ? 'taken' : sentence(result.problem, 'en'));
const file = (change: Record<string, unknown>): string => said(decodeHandIn(JSON.stringify({ ...handIn, ...change })));
const inAttempt = (change: Record<string, unknown>): string => said(decodeHandIn(JSON.stringify({ ...handIn, attempts: [attempt, { ...attempt, ...change }] })));

test('a file that breaks off anywhere is one sentence that says so', () => {
  const text = encodeHandIn(handIn);
  for (let length = 1; length < text.trimEnd().length; length += 1) expect(said(decodeHandIn(text.slice(0, length)))).toMatch(/^the whole file: expected a hand-in file in JSON, got .*breaks off.*\. Ask for/);
  expect(said(decodeHandIn(''))).toMatch(/got an empty file\./);
  expect(said(decodeHandIn(' \n'))).toMatch(/got an empty file\./);
});

test('a byte order mark, blank lines and Windows line ends do not matter', () => {
  expect(decodeHandIn(`\uFEFF${encodeHandIn(handIn).replaceAll('\n', '\r\n')}\r\n`)).toEqual({ ok: true, value: handIn });
});

test('foreign files name the place where they are something else', () => {
  expect([
    said(decodeHandIn('[1, 2]')), said(decodeHandIn('"text"')), said(decodeHandIn('null')), said(decodeHandIn('{"openapi":"3.1.0"}')),
    file({ format: 'lcs-hand-in/2' }), file({ attempts: attempt }), file({ attempts: [] }), file({ learner: { name: 5 } }), file({ learner: {} }),
    said(decodeHandIn(encodeAttempt(attempt))), said(decodeAttempt(encodeHandIn(handIn))),
  ]).toMatchInlineSnapshot(`
    [
      "the whole file: expected a record of fields, got [1,2].",
      "the whole file: expected a record of fields, got "text".",
      "the whole file: expected a record of fields, got null.",
      "format: expected "lcs-hand-in/1", got nothing.",
      "format: expected "lcs-hand-in/1", got "lcs-hand-in/2".",
      "attempts: expected a list, got {"format":"lcs-attempt/1","simulation":"complaint-desk","….",
      "attempts: expected at least 1, got [].",
      "learner.name: expected a text, got 5.",
      "learner.name: expected a text, got nothing.",
      "format: expected "lcs-hand-in/1", got "lcs-attempt/1".",
      "format: expected "lcs-attempt/1", got "lcs-hand-in/1".",
    ]
  `);
});

test('wrong types inside an attempt name the place inside the file', () => {
  expect([
    inAttempt({ format: 'lcs-attempt/9' }), inAttempt({ simulation: 3 }), inAttempt({ simulation: '' }), inAttempt({ edition: 0 }), inAttempt({ edition: '1' }), inAttempt({ setup: undefined }),
    inAttempt({ setup: { ...attempt.setup, seed: -1 } }), inAttempt({ setup: { ...attempt.setup, seed: 4_294_967_296 } }), inAttempt({ setup: { ...attempt.setup, mode: 'cheat' } }), inAttempt({ setup: { seed: 1, mode: 'exam' } }),
    inAttempt({ actions: {} }), inAttempt({ actions: ['ack'] }), inAttempt({ actions: [{ wording: 'own' }] }), inAttempt({ actions: [...attempt.actions, { type: 'x'.repeat(41) }] }),
  ]).toMatchInlineSnapshot(`
    [
      "attempts[1].format: expected "lcs-attempt/1", got "lcs-attempt/9".",
      "attempts[1].simulation: expected a text, got 3.",
      "attempts[1].simulation: expected at least 1, got "".",
      "attempts[1].edition: expected more than 0, got 0.",
      "attempts[1].edition: expected a number, got "1".",
      "attempts[1].setup: expected a record of fields, got nothing.",
      "attempts[1].setup.seed: expected at least 0, got -1.",
      "attempts[1].setup.seed: expected at most 4294967295, got 4294967296.",
      "attempts[1].setup.mode: expected one of practice, exam, got "cheat".",
      "attempts[1].setup.scenario: expected a text, got nothing.",
      "attempts[1].actions: expected a list, got {}.",
      "attempts[1].actions[0]: expected a record of fields, got "ack".",
      "attempts[1].actions[0].type: expected a text, got nothing.",
      "attempts[1].actions[2].type: expected at most 40, got "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx".",
    ]
  `);
});

test('a file, a list of attempts or of actions that is too long is refused before it is worked through', () => {
  expect(said(decodeHandIn(`"${'x'.repeat(LIMITS.bytes)}"`))).toBe(`the whole file: expected at most ${String(LIMITS.bytes)} characters, got ${String(LIMITS.bytes + 2)}.`);
  const many = <T>(item: T, count: number): T[] => Array.from({ length: count }, () => item);
  expect(inAttempt({ actions: many({ type: 'wait' }, LIMITS.actions) })).toBe('taken');
  expect(inAttempt({ actions: many({ type: 'wait' }, LIMITS.actions + 1) })).toContain(`attempts[1].actions: expected at most ${String(LIMITS.actions)}`);
  const small = { ...attempt, actions: [] };
  expect(file({ attempts: many(small, LIMITS.attempts + 1) })).toContain(`attempts: expected at most ${String(LIMITS.attempts)}`);
});

test('a mark, or any other field that an attempt does not have, is dropped', () => {
  const marked = { ...handIn, mark: 100, attempts: [{ ...attempt, mark: 100, verdict: { earned: 100, passed: true }, earned: 100 }] };
  expect(decodeHandIn(JSON.stringify(marked))).toEqual({ ok: true, value: handIn });
  expect(parseAttempt({ ...attempt, grade: 'A' })).toEqual({ ok: true, value: attempt });
});

test('what a setup or an action carries besides the common fields is kept for its simulation to judge', () => {
  const rich = { ...attempt, setup: { ...attempt.setup, variant: 3 }, actions: [{ type: 'offer', amount: 129_200, kinds: ['payLoss'] }] };
  expect(parseAttempt(rich)).toEqual({ ok: true, value: rich });
});

test('whatever is handed in comes back the same', () => {
  const field = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null), fc.array(fc.string(), { maxLength: 3 }));
  const extra = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), field, { maxKeys: 4 });
  const anyAttempt: fc.Arbitrary<Attempt> = fc.record({
    format: fc.constant(ATTEMPT_FORMAT), simulation: fc.string({ minLength: 1, maxLength: 60 }), edition: fc.integer({ min: 1, max: 99 }),
    setup: fc.tuple(extra, fc.record({ scenario: fc.string({ minLength: 1, maxLength: 80 }), seed: fc.integer({ min: 0, max: 4_294_967_295 }), mode: fc.constantFrom('practice' as const, 'exam' as const) })).map(([more, fixed]) => ({ ...more, ...fixed })),
    actions: fc.array(fc.tuple(extra, fc.string({ minLength: 1, maxLength: 40 })).map(([more, type]) => ({ ...more, type })), { maxLength: 12 }),
  });
  const anyFile: fc.Arbitrary<HandIn> = fc.record({
    format: fc.constant(HAND_IN_FORMAT), attempts: fc.array(anyAttempt, { minLength: 1, maxLength: 4 }),
    learner: fc.record({ name: fc.string({ maxLength: 80 }) }), assignment: fc.string({ maxLength: 120 }),
  }, { requiredKeys: ['format', 'attempts'] });
  fc.assert(fc.property(anyFile, (whole) => { expect(decodeHandIn(encodeHandIn(whole))).toEqual({ ok: true, value: whole }); }));
  fc.assert(fc.property(anyAttempt, (one) => { expect(decodeAttempt(encodeAttempt(one))).toEqual({ ok: true, value: one }); }));
});
