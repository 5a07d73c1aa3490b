/** The generator draws the workshops of the model: printed truths, optima and references, and what holds of every workshop of the course. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workshops } from '../../../tests/support/strategy.ts';
import { isAccepted } from './band.ts';
import { optimum } from './optimum.ts';
import { defensibleTypes, referencesOf } from './references.ts';
import { SETTINGS } from './settings.ts';
import { costOf, REFERENCE_PLAN } from './survey.ts';
import { CARDS, GROUPS, TYPES } from './terms.ts';
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

const all = SETTINGS.flatMap((setting) => workshops[setting].seeds.map((seed) => generate(setting, seed)));

test('of the evidence for a type that cannot be defended one card in three holds, for one that can be all', () => {
  for (const workshop of all) {
    for (const type of TYPES) {
      const held = CARDS.filter((card, c) => card.type === type && workshop.cards[c] === true).length;
      expect(held, `${workshop.setting} ${String(workshop.seed)} ${type}`).toBe(defensibleTypes(workshop).includes(type) ? 3 : 1);
    }
  }
});

test('two of three elements in each group matter, and the budget is a part of what the dearest optimum spends', () => {
  for (const { relevant, benefits, costs, budget, purse } of all) {
    expect(GROUPS.map((_, g) => relevant.slice(3 * g, 3 * g + 3).filter(Boolean).length)).toEqual([2, 2, 2, 2]);
    const most = Math.max(...TYPES.map((type) => optimum(benefits, costs, type, Infinity).spend));
    expect(budget).toBeGreaterThanOrEqual(Math.floor(0.6 * most));
    expect(budget).toBeLessThanOrEqual(Math.ceil(0.8 * most));
    expect(purse - budget).toBe(costOf(REFERENCE_PLAN));
  }
});

test('every workshop of the course is inside the band of difficulty', () => {
  expect(all.filter((workshop) => !isAccepted(workshop)).map(({ setting, seed }) => `${setting} ${String(seed)}`)).toEqual([]);
});

test('the same setting and seed give the same workshop; another setting or seed gives another', () => {
  fc.assert(fc.property(fc.constantFrom(...SETTINGS), fc.nat(), (setting, seed) => {
    const made = generate(setting, seed);
    expect(generate(setting, seed)).toEqual(made);
    for (const other of [generate(setting, seed + 1), ...SETTINGS.filter((own) => own !== setting).map((own) => generate(own, seed))]) expect(other.customers).not.toEqual(made.customers);
  }), { numRuns: 40 });
});

test('the first accepted seed of each setting', { timeout: 60_000 }, () => {
  const firsts = SETTINGS.map((setting) => { for (let seed = 1; ; seed += 1) if (isAccepted(generate(setting, seed))) return seed; });
  expect(firsts).toEqual([13, 6, 32, 110]);
});
