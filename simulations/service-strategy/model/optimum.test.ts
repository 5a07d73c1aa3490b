/** The exact optimum against every mix there is: 531,441 of them, for workshops of all settings and for benefits made up at random. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mixCost, mixNet, segmentBenefit, segmentCost, type Benefits, type Offers } from './benefit.ts';
import { optimum } from './optimum.ts';
import { SETTINGS } from './settings.ts';
import { GROUPS, SEGMENTS, TYPES, type StrategyType } from './terms.ts';
import { generate } from './workshop.ts';

const LEVELS_OF_SEGMENT = GROUPS.reduce<number[][]>((all) => all.flatMap((levels) => [0, 1, 2].map((level) => [...levels, level])), [[]]);

/** The best net of all mixes within the budget, and the least that a mix of that net spends; nothing is left out on the way. */
function enumerated(benefits: Benefits, costs: Offers, type: StrategyType, budget: number): { readonly net: number; readonly spend: number } {
  const [first = [], second = [], third = []] = SEGMENTS.map((_, s) => LEVELS_OF_SEGMENT.map((levels) => { const cost = segmentCost(costs, s, levels); return { cost, net: segmentBenefit(benefits, type, s, levels) - cost }; }));
  let [net, spend] = [-Infinity, Infinity];
  for (const a of first) for (const b of second) for (const c of third) {
    const [cost, own] = [a.cost + b.cost + c.cost, a.net + b.net + c.net];
    if (cost <= budget && (own > net || (own === net && cost < spend))) [net, spend] = [own, cost];
  }
  return { net, spend };
}

function agrees(benefits: Benefits, costs: Offers, type: StrategyType, budget: number): void {
  const own = optimum(benefits, costs, type, budget);
  expect({ net: own.net, spend: own.spend }).toEqual(enumerated(benefits, costs, type, budget));
  expect([mixNet(benefits, costs, type, own.mix), mixCost(costs, own.mix)]).toEqual([own.net, own.spend]);
}

test('workshops of every setting under every type', { timeout: 60_000 }, () => {
  fc.assert(fc.property(fc.constantFrom(...SETTINGS), fc.nat(1_000_000), (setting, seed) => {
    const { benefits, costs, budget } = generate(setting, seed);
    for (const type of TYPES) agrees(benefits, costs, type, budget);
  }), { numRuns: 12 });
});

const money = (least: number) => fc.tuple(fc.integer({ min: least, max: 300 }), fc.integer({ min: least, max: 300 }));
const table = (least: number) => fc.array(fc.array(money(least), { minLength: GROUPS.length, maxLength: GROUPS.length }), { minLength: SEGMENTS.length, maxLength: SEGMENTS.length });

test('any benefits, costs and budget, many a tie among them', { timeout: 60_000 }, () => {
  const bad = fc.array(fc.boolean(), { minLength: SEGMENTS.length, maxLength: SEGMENTS.length });
  fc.assert(fc.property(table(0), table(6), bad, fc.constantFrom(...TYPES), fc.nat(1500), (offers, costs, warned, type, budget) => { agrees({ offers, bad: warned }, costs, type, budget); }), { numRuns: 24 });
});
