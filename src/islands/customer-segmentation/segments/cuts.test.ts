/** What the fourth stage works out for the screen: groups of the rows as the view counts them, small groups, values at the cuts, and typed growth. */
import { expect, test } from 'vitest';
import { CUTS, VARIABLES } from '../../../../simulations/customer-segmentation/model/terms.ts';
import { leastGroup, valueOf } from '../../../../simulations/customer-segmentation/model/segments.ts';
import { exerciseOf, expertLine, mixes, openLab, worked } from '../../../../tests/support/segmentation.ts';
import { fillOf, groupsBy, groupsThere, METHODS, placesOf, pointsOf, ratioOf, standingOf, valueText } from './cuts.ts';
import { growthOf, growthText } from './growth.ts';

const CHOICE = { n: 60, list: 2 } as const;
const view = openLab(mixes.whale, CHOICE, expertLine(exerciseOf(mixes.whale, CHOICE))).view();
const counted = (groups: ReadonlyMap<number, number>, most: number): number[] => Array.from({ length: most }, (_, group) => [...groups.values()].filter((own) => own === group).length);

test('each row falls into the group that the view counts it in, and a row that was taken out into none', () => {
  for (const method of METHODS) {
    const groups = groupsBy(view, method);
    expect(counted(groups, view.groups[method].length)).toEqual(view.groups[method]);
    expect(groups.size).toBe(standingOf(view).length);
  }
  expect(view.own.rows.some((row, i) => row === null && !groupsBy(view, 'single').has(i))).toBe(true);
  expect(METHODS.map((method) => groupsBy(openLab(worked).view(), method).size)).toEqual([0, 0, 0]);
});

test('a branch that is not cut is one group, and a cut goes where its value says', () => {
  const cut = openLab(worked, {}, [{ type: 'root', variable: 'revenue', cut: 65 }, { type: 'branch', side: 'above', variable: 'pay', cut: 50 }]).view();
  expect(groupsThere(cut, 'tree')).toEqual([0, 2, 3]);
  const [point = 0] = [pointsOf(cut, 'revenue')[CUTS.indexOf(65)]];
  expect(standingOf(cut).map(({ i }) => (groupsBy(cut, 'tree').get(i) ?? -1) >= 2)).toEqual(standingOf(cut).map(({ row }) => valueOf('revenue', row) >= point));
  const single = openLab(worked, {}, [{ type: 'single', variable: 'growth', cuts: ['20', '80'] }]).view();
  expect([groupsThere(single, 'single'), groupsThere(single, 'grid'), groupsThere(openLab(worked).view(), 'single')]).toEqual([[0, 1, 2], [0, 1, 2, 3], []]);
});

test('a group is empty, too small below 4 % and two customers, or a segment', () => {
  expect([fillOf(0, 200), fillOf(7, 200), fillOf(8, 200), fillOf(1, 20), fillOf(2, 20)]).toEqual(['empty', 'tiny', 'fine', 'tiny', 'fine']);
  expect(leastGroup(200)).toBe(8);
});

test('values are written in the unit of their column, the ratio is profit by revenue', () => {
  expect(VARIABLES.map((variable) => valueText(variable, 2450))).toEqual(['2.5', '2,450', '2,450', '2,450', '245.0', '24.5', '2,450', '24.5', '2,450', '2450', '2450']);
  const [best = -1] = view.own.byMeasure;
  expect(ratioOf(view, best)).toBeCloseTo((view.own.measure[best] ?? 0) / (view.own.rows[best]?.revenue ?? 1), 12);
  expect(ratioOf(view, view.own.rows.findIndex((row) => row === null))).toBeNull();
  expect(placesOf([30, 10, 20, 10])).toEqual([3, 0, 2, 1]);
});

test('growth is read in percent with two decimals at most, in basis points, and nothing else is', () => {
  expect(['8', ' 8 % ', '−2.5', '12.25', '８％', '0', '-0.01'].map(growthOf)).toEqual([800, 800, -250, 1225, 800, 0, -1]);
  expect(['', 'eight', '8.125', '1e2', '1000', '8,5'].map(growthOf)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
  for (const bp of [-250, 0, 800, 1225]) expect(growthOf(growthText(bp))).toBe(bp);
});
