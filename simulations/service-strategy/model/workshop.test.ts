/** The generator draws the workshops of the model: printed truths, optima and references. */
import { expect, test } from 'vitest';
import { isAccepted } from './band.ts';
import { mixNet } from './benefit.ts';
import { optimum } from './optimum.ts';
import { referencesOf } from './references.ts';
import { SETTINGS } from './settings.ts';
import { GROUPS, SEGMENTS, TYPES } from './terms.ts';
import { generate } from './workshop.ts';

test('cold, seed 13: stakes, relevant elements, ratings, costs and benefits', () => {
  const w = generate('cold', 13);
  expect(w.stake).toEqual([424, 490, 327]);
  expect(w.relevant.flatMap((own, e) => (own ? [e] : []))).toEqual([1, 2, 3, 4, 7, 8, 10, 11]);
  expect([w.importance, w.performance, w.competitor].map((table) => table[0]?.slice(0, 4))).toEqual([[178, 428, 500, 509], [409, 556, 464, 472], [443, 585, 466, 690]]);
  expect(w.costs[0]).toEqual([[68, 116], [47, 100], [119, 253], [106, 175]]);
  expect(w.benefits.offers[0]).toEqual([[16, 81], [134, 291], [11, 83], [0, 15]]);
  expect([w.budget, w.purse]).toEqual([420, 549]);
  expect(w.moves).toEqual([{ kind: 'failure', segment: 1 }, { kind: 'priceCut', segment: 1 }, { kind: 'copy', segment: 2 }, { kind: 'poach', segment: 0 }]);
});

test('cold, seed 13: optima and references', () => {
  const { best, baseline, greedy, everything, cut } = referencesOf(generate('cold', 13));
  expect(TYPES.map((type) => best[type].net)).toEqual([702, 450, 402]);
  expect(best.value).toMatchObject({ spend: 382, mix: [[0, 2, 0, 0], [0, 2, 0, 0], [0, 2, 1, 0]] });
  expect([baseline, greedy, everything]).toEqual([224, 633, 85]);
  expect(cut.bestRand).toBeCloseTo(0.527909, 6);
  expect(cut.meanRand).toBeCloseTo(0.094379, 6);
});

test('parcel, seed 6: optima and references', () => {
  const w = generate('parcel', 6);
  const { best, baseline, greedy } = referencesOf(w);
  expect(w.stake).toEqual([230, 382, 577]);
  expect(TYPES.map((type) => best[type].net)).toEqual([496, 417, 624]);
  expect(best.satisf).toMatchObject({ spend: 485, mix: [[0, 0, 0, 2], [0, 0, 0, 1], [1, 0, 2, 2]] });
  expect([w.budget, baseline, greedy]).toEqual([502, 277, 539]);
});

/** Every mix there is, tried one by one. */
function bruteForce(seed: number): { readonly ours: number; readonly best: number } {
  const { benefits, costs, budget } = generate('contract', seed);
  const cells = SEGMENTS.length * GROUPS.length;
  let best = 0;
  for (let code = 0; code < 3 ** cells; code += 1) {
    let rest = code;
    const levels = Array.from({ length: cells }, () => { const level = rest % 3; rest = (rest - level) / 3; return level; });
    const mix = SEGMENTS.map((_, s) => levels.slice(s * GROUPS.length, (s + 1) * GROUPS.length));
    const cost = mix.reduce((sum, row, s) => sum + row.reduce((own, level, g) => own + (level === 0 ? 0 : (costs[s]?.[g]?.[level - 1] ?? 0)), 0), 0);
    if (cost <= budget) best = Math.max(best, mixNet(benefits, costs, 'relation', mix));
  }
  return { ours: optimum(benefits, costs, 'relation', budget).net, best };
}

test('the optimum is that of all 531,441 mixes', { timeout: 60_000 }, () => {
  for (const seed of [1, 2]) {
    const { ours, best } = bruteForce(seed);
    expect(ours).toBe(best);
  }
});

test('the first accepted seed of each setting', { timeout: 60_000 }, () => {
  const firsts = SETTINGS.map((setting) => { for (let seed = 1; ; seed += 1) if (isAccepted(generate(setting, seed))) return seed; });
  expect(firsts).toEqual([13, 6, 32, 110]);
});
