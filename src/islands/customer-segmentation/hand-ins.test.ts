/** Hand-ins: each total is that of its own list of decisions, whatever was handed in before or after it. */
import { expect, test } from 'vitest';
import { sentence } from '../../../simulations/kit/result.ts';
import type { Play } from '../../../simulations/kit/simulation.ts';
import { customerSegmentation } from '../../../simulations/customer-segmentation/index.ts';
import type { SegmentationView } from '../../../simulations/customer-segmentation/view.ts';
import { contentOf } from '../../../tests/support/course.ts';
import { goldens } from '../../../tests/support/golden.ts';
import { closedAt, handInsOf, totalsOf } from '../kit/hand-ins.ts';
import { effectsOf, levelOf, rowsOf, spentAfter, stretchesOf } from './serve/plan.ts';
import { undoneOf } from './review/undone.ts';

function playOf(name: string, steps?: number): Play<SegmentationView> {
  const golden = goldens('customer-segmentation').find(([file]) => file === name)?.[1];
  if (golden === undefined) throw new Error(`no frozen attempt ${name}`);
  const { attempt } = golden;
  const opened = customerSegmentation.open(contentOf('customer-segmentation', attempt.setup.scenario), { ...attempt, actions: attempt.actions.slice(0, steps) });
  if (!opened.ok) throw new Error(sentence(opened.problem, 'en'));
  return opened.value;
}

test('three hand-ins: the refused fourth is none of them, the best is what the attempt is worth, and each shows its own decisions', async () => {
  const play = playOf('three-hand-ins');
  const [first = 0, second = 0, last = 0, ...more] = handInsOf(play);
  expect(more).toEqual([]);
  expect(play.attempt.actions[last]?.type).toBe('handIn');
  const totals = await totalsOf(play);
  expect(totals).toHaveLength(3);
  const verdict = await play.verdict();
  expect(verdict.status === 'graded' && [verdict.earned, verdict.outcome['handIn']]).toEqual([totals[1], 2]);
  expect([totals[0], totals[2]].every((total) => total !== undefined && total < (totals[1] ?? 0))).toBe(true);
  // At the first nothing was bought and nothing judged, though a learner has gone on since.
  expect(Object.keys(closedAt(play, first).view().decided.levels)).toEqual([]);
  expect(closedAt(play, second).view().review?.mends.filter(({ right, did }) => right !== did)).toHaveLength(1);
  expect(closedAt(play, last).view().review?.mends.filter(({ right, did }) => right !== did)).toHaveLength(3);
});

test('the plan of a list: effects are those of the game, the bar adds up to what was spent, a refused purchase would have been dearer', () => {
  const before = playOf('perfect').rewind(61).view();
  expect(stretchesOf(before).reduce((sum, { cost }) => sum + cost, 0)).toBe(before.spent);
  expect(before.spent).toBe(25);
  const bought = rowsOf(before, { kind: 'bought' });
  expect(bought.map((i) => before.rows[i]?.code).toSorted()).toEqual(['K1007', 'K1080', 'K1101', 'K1106']);
  expect(bought.reduce((sum, i) => sum + (effectsOf(before, i)?.find(({ level }) => level === levelOf(before, i))?.net ?? 0), 0)).toBe(before.forecast);
  expect(before.forecast).toBe(173_286);
  expect(spentAfter(before, bought, 'none')).toBe(0);
  expect(spentAfter(before, rowsOf(before, { kind: 'all' }), 'vip')).toBeGreaterThan(before.budget);
  // The extra file of a firm was merged into the other one: nothing can be spent on it.
  expect(before.rows.flatMap((_, i) => (effectsOf(before, i) === undefined ? [before.rows[i]?.code] : []))).toEqual(Object.entries(before.decided.mends).filter(([, how]) => how === 'merge').map(([code]) => code));
});

test('what is still open is counted stage by stage, and goes as it is decided', () => {
  const opening = playOf('perfect', 0).view();
  expect(undoneOf(opening).map(({ code, n }) => [code, n])).toEqual([['cards', 19], ['items', 1], ['tiers', 21], ['shares', 1], ['single', 1], ['grid', 1], ['tree', 1], ['types', 21], ['levels', 1], ['statements', 7]]);
  expect(undoneOf(playOf('perfect', 46).view()).map(({ code }) => code)).toEqual(['single', 'grid', 'tree', 'types', 'levels', 'statements']);
  expect(undoneOf(playOf('perfect', 39).view()).find(({ code }) => code === 'sequels')?.n).toBe(1);
  expect(undoneOf(playOf('perfect', 62).view())).toEqual([]);
});
