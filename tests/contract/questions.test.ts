/** The course's questions against guessers: habits without knowledge earn no more than blind chance, so that a mark says what was understood. */
import { expect, test, vi } from 'vitest';
import { ATTEMPT_FORMAT } from '../../simulations/kit/attempt.ts';
import { runOf } from '../../simulations/kit/explore/player.ts';
import { sentence } from '../../simulations/kit/result.ts';
import { questionPaper } from '../../simulations/question-paper/index.ts';
import type { Item, Kind } from '../../simulations/question-paper/item.ts';
import { players } from '../../simulations/question-paper/players.ts';
import { papers } from '../support/course.ts';

// Thousands of answers in one test: on a busy machine they take longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const SEEDS = 12;
/** Points of a hundred above chance that a habit may earn over all items (the course's bound), and over those of one kind, which are too few for the same. */
const SPARE = { all: 5, kind: 12 };

/** The share that blind guessing can expect of an item: every answer of its shape equally likely. */
function chance(item: Item): number {
  switch (item.kind) {
    case 'single': return 1 / item.options.length;
    case 'judge': return 0.25 + 0.25 / item.reasons.length;
    case 'order': return 0.5;
    case 'match': return 1 / (item.pairs.length + (item.extras?.length ?? 0));
    case 'bins': return 1 / item.bins.length;
    case 'number': return 0;
    case 'multiple': {
      const right = item.options.map((option) => option.right === true);
      const wanted = right.filter(Boolean).length;
      const shares = Array.from({ length: 2 ** right.length - 1 }, (_, bits) => Math.max(0, right.reduce((sum, is, i) => sum + (((bits + 1) >> i) % 2 === 0 ? 0 : is ? 1 : -1), 0) / wanted));
      return shares.reduce((sum, share) => sum + share, 0) / shares.length;
    }
  }
}

const items = new Map(papers.flatMap((paper) => paper.items.map((item) => [item.id, item])));
const kinds = [...new Set([...items.values()].map((item) => item.kind))];
const mean = (list: readonly number[]): number => (100 * list.reduce((sum, value) => sum + value, 0)) / Math.max(1, list.length);
const blind = (kind?: Kind): number => mean([...items.values()].filter((item) => kind === undefined || item.kind === kind).map(chance));

test('the statements to judge hold or do not hold about equally often', () => {
  const judges = [...items.values()].flatMap((item) => (item.kind === 'judge' ? [item.holds] : []));
  expect(judges.length).toBeGreaterThanOrEqual(20);
  expect(judges.filter(Boolean).length / judges.length).toBeGreaterThan(0.35);
  expect(judges.filter(Boolean).length / judges.length).toBeLessThan(0.65);
});

test.each(players.map((player) => [player.name, player] as const))('%s earns no more than chance', async (_name, player) => {
  const earned: { kind: Kind; share: number }[] = [];
  for (const paper of papers) {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const play = questionPaper.open(paper, { format: ATTEMPT_FORMAT, simulation: questionPaper.id, edition: questionPaper.edition, setup: { scenario: paper.id, seed, mode: 'exam' }, actions: [] });
      if (!play.ok) throw new Error(sentence(play.problem, 'en'));
      const run = runOf(play.value, player, seed);
      expect(run.unreadable, paper.id).toBe(false);
      const verdict = await run.play.verdict();
      if (verdict.status !== 'graded') throw new Error(`${paper.id} is not graded`);
      expect(verdict.finished, `${paper.id}: every item is answered`).toBe(true);
      for (const { id, earned: share } of verdict.criteria) earned.push({ kind: items.get(id)?.kind ?? 'single', share });
    }
  }
  expect(earned).toHaveLength(items.size * SEEDS);
  expect(mean(earned.map(({ share }) => share)), `over ${items.size} items, chance ${blind().toFixed(1)}`).toBeLessThanOrEqual(blind() + SPARE.all);
  const over = kinds.map((kind) => [kind, mean(earned.filter((one) => one.kind === kind).map(({ share }) => share)), blind(kind)] as const).filter(([, got, by]) => got > by + SPARE.kind);
  expect(over.map(([kind, got, by]) => `${kind}: ${got.toFixed(1)}, chance ${by.toFixed(1)}`)).toEqual([]);
});
