/** References of the cuts: printed values, and the quick way against plain enumeration of the menus. */
import { expect, test } from 'vitest';
import { explainedShare } from '../../kit/explained.ts';
import { generate } from './list.ts';
import { MIX, type MixId } from './mixes.ts';
import { outcomeOf, referencesOf } from './references.ts';
import { binsOfList, gridGroups, leastGroup, singleGroups, SPLITS, treeGroups, type Split } from './segments.ts';
import { CUTS, VARIABLES } from './terms.ts';

const of = (mix: MixId, n: number, seed: number) => { const list = generate(mix, n, seed); return { list, references: referencesOf(list, [seed, MIX[mix].index, n]) }; };
const six = (value: number): number => Number(value.toFixed(6));

test('near80/20, 20 customers, seed 9; the trees of doctrine, 60, seed 5', () => {
  const { single, grid, tree } = of('near8020', 20, 9).references;
  expect([single.best, single.mean, grid.best, grid.mean, tree.best, tree.mean].map(six)).toEqual([0.695598, 0.09404, 0.817234, 0.087124, 0.850794, 0.088577]);
  const doctrine = of('doctrine', 60, 5).references.tree;
  expect([doctrine.best, doctrine.mean].map(six)).toEqual([0.63392, 0.099981]);
});

const LISTS = [['whale', 20, 3], ['fewlarge', 60, 4], ['near8020', 60, 8]] as const;

test.each(LISTS)('%s, %i customers, seed %i: singles and grids as by enumeration, and the best cut is worth its share', (mix, n, seed) => {
  const { list, references } = of(mix, n, seed);
  const bins = binsOfList(list.customers);
  const outcome = outcomeOf(list);
  const share = (groups: readonly number[]): number => explainedShare(groups, outcome, leastGroup(n));
  const singles = VARIABLES.flatMap((variable) => CUTS.flatMap((cut, i) => [[cut], ...CUTS.slice(i + 1).map((second) => [cut, second])].map((cuts) => share(singleGroups(bins, { variable, cuts })))));
  const grids = VARIABLES.flatMap((a, i) => VARIABLES.slice(i + 1).flatMap((b) => CUTS.flatMap((x) => CUTS.map((y) => share(gridGroups(bins, { first: { variable: a, cut: x }, second: { variable: b, cut: y } }))))));
  expect([singles.length, grids.length]).toEqual([165, 1375]);
  for (const [menu, { best, mean }] of [[singles, references.single], [grids, references.grid]] as const) {
    expect(best).toBeCloseTo(Math.max(...menu), 9);
    expect(mean).toBeCloseTo(menu.reduce((sum, own) => sum + Math.max(0, own), 0) / menu.length, 9);
  }
  expect(share(singleGroups(bins, references.single.cut))).toBeCloseTo(references.single.best, 9);
  expect(share(gridGroups(bins, references.grid.cut))).toBeCloseTo(references.grid.best, 9);
  expect(share(treeGroups(bins, references.tree.cut))).toBeCloseTo(references.tree.best, 9);
});

test('no tree with one further split beats the best one', () => {
  const { list, references } = of('whale', 20, 3);
  const bins = binsOfList(list.customers);
  const outcome = outcomeOf(list);
  const options: readonly (Split | null)[] = [null, ...SPLITS];
  const roots = SPLITS.filter((_, i) => i % 4 === 0);
  const shares = roots.flatMap((root) => options.flatMap((below) => options.map((above) => explainedShare(treeGroups(bins, { root, below, above }), outcome, leastGroup(20)))));
  expect(Math.max(...shares)).toBeLessThanOrEqual(references.tree.best + 1e-9);
});
