/** The expert has all on every kind of list, from any moment, and slips cost the more the more there are. */
import { expect, test, vi } from 'vitest';
import type { RawAction } from '../kit/attempt.ts';
import { randomFilling } from '../kit/explore/fill.ts';
import { stream } from '../kit/random.ts';
import { exerciseOf, expertLine, graded, mixes, openLab } from '../../tests/support/segmentation.ts';
import { MIXES } from './model/mixes.ts';

// Many runs in one test: on a busy machine they take longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const SEEDS = 12;

test.each(MIXES)('the expert has all of %s', (mix) => {
  for (const n of [20, 60, 200] as const) {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const exercise = exerciseOf(mixes[mix], { n, seed: 1000 * seed });
      const verdict = graded(exercise, expertLine(exercise));
      expect([verdict.earned, verdict.passed]).toEqual([100, true]);
    }
  }
});

test('from a spoilt beginning the expert mends all that can be mended', async () => {
  const random = stream(5);
  let play = openLab(mixes.whale, { n: 20 });
  for (let step = 0; step < 120; step += 1) {
    const templates = play.legal().filter(({ type }) => !['handIn', 'submit', 'share'].includes(type));
    const template = templates[Math.floor(random() * templates.length)];
    const next = template === undefined ? undefined : play.send(randomFilling(template, random));
    if (next?.ok === true) play = next.value;
  }
  for (let step = 0; step < 300; step += 1) {
    const action = await play.expert();
    const next = action === undefined ? undefined : play.send(action);
    if (next?.ok !== true) break;
    expect(next.value.rejections.at(-1)).toBe(undefined);
    play = next.value;
  }
  const handed = play.send({ type: 'handIn' });
  const verdict = handed.ok ? await handed.value.verdict() : undefined;
  expect(verdict?.status === 'graded' ? verdict.sum : 0).toBe(100);
});

/** The expert's line with a share of its decisions filled at random, of the same kind. */
function slipping(line: readonly RawAction[], opening: ReturnType<typeof openLab>, share: number, seed: number): RawAction[] {
  const random = stream(seed);
  let play = opening;
  for (const action of line) {
    const template = play.legal().find(({ type, fields }) => type === action.type && (type !== 'rate' || (fields['item']?.kind === 'one' && fields['item'].options[0] === action['item'])));
    const slip = random() < share && template !== undefined ? randomFilling(template, random) : action;
    const next = play.send(slip);
    if (next.ok) play = next.value;
  }
  return [...play.attempt.actions];
}

test('expert above 10 % slips above 25 % above 40 %', () => {
  const means = [0, 0.1, 0.25, 0.4].map((share) => {
    const totals = MIXES.flatMap((mix) => Array.from({ length: SEEDS }, (_, i) => {
      const choice = { n: 60, seed: 77 * (i + 1) };
      const exercise = exerciseOf(mixes[mix], choice);
      const { earned } = graded(exercise, slipping(expertLine(exercise), openLab(mixes[mix], choice), share, i));
      return earned;
    }));
    return totals.reduce((sum, total) => sum + total, 0) / totals.length;
  });
  expect(means[0]).toBe(100);
  means.forEach((mean, i) => { if (i > 0) expect(mean).toBeLessThan((means[i - 1] ?? 0) - 5); });
});
