/** Papers as laid out: what the seed decides, what it must not, and numbers drawn and worked out. */
import { expect, test } from 'vitest';
import { ATTEMPT_FORMAT, type RawAction } from '../kit/attempt.ts';
import { sentence } from '../kit/result.ts';
import { questionPaper } from './index.ts';

const text = (word: string): { zh: string; en: string } => ({ zh: word, en: word });
const common = { lesson: 'l', knowledge: ['k'] };
const paper = {
  id: 'p', title: text('Paper'),
  items: [
    { ...common, id: 'steps', kind: 'order', stem: text('Order'), entries: ['a', 'b', 'c'].map((id) => ({ id, text: text(id), why: text(id) })) },
    { ...common, id: 'late', kind: 'number', stem: text('{principal} for {days} days'), unit: text('元'), draw: { principal: { from: 1000, to: 5000, step: 500 }, days: { from: 2, to: 9, step: 1 } }, answer: 'principal * 0.0005 * days', tolerance: 0.01, solution: text('{principal} × 0.05% × {days} = {answer}'), slips: [{ value: 'principal * 0.05 * days', why: text('per cent') }] },
  ],
};

function open(seed: number, actions: readonly RawAction[] = []) {
  const play = questionPaper.open(paper, { format: ATTEMPT_FORMAT, simulation: 'question-paper', edition: questionPaper.edition, setup: { scenario: 'p', seed, mode: 'practice' }, actions: [...actions] });
  if (!play.ok) throw new Error(sentence(play.problem, 'en'));
  return play.value;
}
const seeds = Array.from({ length: 60 }, (_, seed) => seed);

test('a list to be put in order never begins in the right one, and handing it back untouched is no answer', () => {
  for (const seed of seeds) {
    const laid = open(seed).view().items[0]?.entries.map((entry) => entry.id) ?? [];
    expect(laid).not.toEqual(['a', 'b', 'c']);
    expect(open(seed, [{ type: 'answer', item: 'steps', order: laid }]).rejections).toEqual([{ code: 'untouched' }]);
  }
});

test('numbers are drawn from their steps by seed, and the answer follows the formula', () => {
  const drawn = seeds.map((seed) => open(seed).view().items[1]?.stem.en ?? '');
  expect(new Set(drawn).size).toBeGreaterThan(20);
  for (const stem of drawn) expect(stem).toMatch(/^(1000|1500|2000|2500|3000|3500|4000|4500|5000) for [2-9] days$/);
  for (const seed of seeds.slice(0, 10)) {
    const [, principal = 0, days = 0] = (/^(\d+) for (\d+)/.exec(open(seed).view().items[1]?.stem.en ?? '') ?? []).map(Number);
    const answered = open(seed, [{ type: 'answer', item: 'late', value: principal * 0.0005 * days }]).view().items[1]?.revealed;
    expect(answered?.right).toBe(true);
    expect(answered?.solution?.en).toContain(`${principal} × 0.05%`);
    expect(open(seed, [{ type: 'answer', item: 'late', value: principal * 0.05 * days }]).view().items[1]?.revealed).toMatchObject({ right: false, slip: text('per cent') });
  }
});

test('nothing of the solution is in the view before an answer', () => {
  const before = JSON.stringify(open(3).view());
  expect(before).not.toContain('per cent');
  expect(before).not.toContain('0.05%');
  expect(open(3).view().items.every((item) => item.revealed === undefined)).toBe(true);
});

test('an answer in the shape of another kind is a problem with its place', () => {
  const sent = open(1).send({ type: 'answer', item: 'late', option: 'a' });
  expect(sent.ok ? '' : sentence(sent.problem, 'en')).toBe('actions[0].value: expected a number, got nothing.');
  const order = open(1).send({ type: 'answer', item: 'steps', order: ['a', 'b'] });
  expect(order.ok ? '' : sentence(order.problem, 'en')).toBe('actions[0].order: expected 3 entries, got 2.');
});
