/** Scenarios and setups: what cannot be read names its place, and which list an attempt gets. */
import { describe, expect, test } from 'vitest';
import { sentence } from '../kit/result.ts';
import { exerciseOf, mixes, worked } from '../../tests/support/segmentation.ts';
import { prepareExercise } from './model/exercise.ts';
import { parseScenario } from './scenario.ts';

const problem = (raw: unknown): string => { const parsed = parseScenario(raw); return parsed.ok ? 'read' : sentence(parsed.problem, 'en'); };

test.each([
  [{ ...mixes.whale, mix: 'shark' }, /^mix: expected one of near8020/],
  [{ ...mixes.whale, lists: { 20: [3, 2], 60: [1], 200: [1], 1000: [1] } }, /^lists\.20\[1\]: expected ascending and different, got 2/],
  [{ ...mixes.whale, lists: { 20: [], 60: [1], 200: [1], 1000: [1] } }, /^lists\.20: expected at least 1/],
  [{ ...worked, kind: 'taught' }, /^kind/],
  [worked.kind === 'worked' ? { ...worked, customers: [...worked.customers, ...worked.customers.slice(0, 1)] } : {}, /^customers\[20\]\.id: expected each code once, got C01/],
])('a faulty scenario is told with its place', (raw, wanted) => { expect(problem(raw)).toMatch(wanted); });

describe('which list', () => {
  const setup = (fields: Readonly<Record<string, unknown>>) => prepareExercise(mixes.whale, { scenario: 'whale', seed: 1, mode: 'exam', ...fields });
  const seeds = mixes.whale.kind === 'generated' ? mixes.whale.lists : undefined;

  test('the one that is named; the seed itself if it is accepted; else one drawn by the seed; of 200 unless a size is named', () => {
    expect(exerciseOf(mixes.whale, { n: 20, list: seeds?.[20][5] ?? 0 }).drawn?.seed).toBe(seeds?.[20][5]);
    const accepted = seeds?.[200][7] ?? 0;
    expect(exerciseOf(mixes.whale, { seed: accepted }).drawn?.seed).toBe(accepted);
    expect(exerciseOf(mixes.whale, { seed: 3_999_999_999 }).list.customers).toHaveLength(200);
    expect(seeds?.[200]).toContain(exerciseOf(mixes.whale, { seed: 3_999_999_999 }).drawn?.seed);
  });

  test('a class of sixty gets more than fifty lists', () => {
    expect(new Set(Array.from({ length: 60 }, (_, i) => exerciseOf(mixes.whale, { n: 20, seed: 1_000_000 + 7919 * i }).drawn?.seed)).size).toBeGreaterThan(45);
  });

  test.each([
    [{ n: 30 }, /^setup\.n/], [{ n: 20, list: 2_000_000 }, /^setup\.list: expected one of the accepted lists of 20/], [{ level: 2 }, /^setup/],
  ])('%j is refused', (fields, wanted) => {
    const prepared = setup(fields);
    expect(prepared.ok ? 'read' : sentence(prepared.problem, 'en')).toMatch(wanted);
  });

  test('the worked list takes no size', () => {
    const prepared = prepareExercise(worked, { scenario: worked.id, seed: 1, mode: 'practice', n: 20 });
    expect(prepared.ok ? 'read' : sentence(prepared.problem, 'en')).toMatch(/^setup\.n/);
  });
});
