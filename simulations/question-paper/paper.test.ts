/** A paper of all seven kinds as the explorer meets it: its best line earns every mark, and a learner sees no solution before it is due. */
import { expect, test, vi } from 'vitest';
import { sevenKinds } from '../../tests/support/course.ts';
import { ATTEMPT_FORMAT, type RawAction } from '../kit/attempt.ts';
import { bestLine } from '../kit/explore/best.ts';
import type { Play } from '../kit/simulation.ts';
import { expertActions } from '../../tests/support/expert.ts';
import { questionPaper } from './index.ts';
import type { PaperView } from './view.ts';

// Many runs in one test: on a busy machine they take longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

function opened(content: unknown, mode: 'practice' | 'exam', seed = 3): Play<PaperView> {
  const play = questionPaper.open(content, { format: ATTEMPT_FORMAT, simulation: 'question-paper', edition: 1, setup: { scenario: 'seven-kinds', seed, mode }, actions: [] });
  if (!play.ok) throw new Error(play.problem.at);
  return play.value;
}

test('the best line answers every item fully, on any draw of the numbers', async () => {
  for (const seed of [1, 2, 3]) expect((await bestLine(opened(sevenKinds, 'exam', seed))).total).toBe(100);
});

test('an order of many entries and a number below 0 or with decimals can be answered fully too', async () => {
  const [shape] = sevenKinds.items;
  const entries = ['one', 'two', 'three', 'four', 'five', 'six'].map((id) => ({ id, text: { zh: id, en: id }, why: { zh: id, en: id } }));
  const number = (id: string, answer: string): Record<string, unknown> => ({ ...sevenKinds.items.find((item) => item['kind'] === 'number'), id, draw: {}, slips: [], answer, tolerance: 0.001 });
  const { options: _options, ...common } = shape ?? {};
  const hard = { ...sevenKinds, items: [{ ...common, id: 'long', kind: 'order', entries }, number('below', '0 - 5'), number('part', '1 / 8')] };
  expect((await bestLine(opened(hard, 'exam'))).total).toBe(100);
});

test('what stands on the screen does not say what belongs together, nor what comes out', async () => {
  const play = opened(sevenKinds, 'exam');
  const match = play.view().items.find((item) => item.kind === 'match');
  const lefts = match?.places.map((place) => place.id) ?? [];
  expect(lefts).toHaveLength(3);
  for (const { id } of match?.entries ?? []) expect(lefts.some((left) => id.includes(left))).toBe(false);
  const figures = play.legal().flatMap(({ fields }) => Object.values(fields)).flatMap((domain) => (domain.kind === 'number' ? domain.figures : []));
  const sum = (await expertActions(play)).find((action) => action['item'] === 'sum');
  expect(figures.length).toBeGreaterThan(0);
  expect(figures).not.toContain(sum?.['value']);
});

test('in an exam nothing of the solution is seen before handing in, in practice that of an answered item only', () => {
  const answers: RawAction[] = [{ type: 'answer', item: 'one', option: 'a' }, { type: 'answer', item: 'holds', holds: true, reason: 'a' }];
  const revealed = (mode: 'practice' | 'exam', actions: readonly RawAction[]): string[] => {
    let play = opened(sevenKinds, mode);
    for (const action of actions) {
      const next = play.send(action);
      if (next.ok) play = next.value;
    }
    const seen = play.view();
    // Reasons are words of the solution: none stands in an item that is not revealed.
    for (const item of seen.items) if (item.revealed === undefined) expect(JSON.stringify(item)).not.toMatch(/why |"right"|paid in full/);
    return seen.items.filter((item) => item.revealed !== undefined).map((item) => item.id);
  };
  expect([revealed('exam', answers), revealed('practice', answers), revealed('exam', [...answers, { type: 'handIn' }]).length]).toEqual([[], ['one', 'holds'], 7]);
});
