/** The view: nothing of the key before the last hand-in, all of the learner's own work, and the figures of the worked example. */
import { expect, test } from 'vitest';
import type { RawAction } from '../kit/attempt.ts';
import { exerciseOf, expertLine, mixes, openLab, worked } from '../../tests/support/segmentation.ts';
import { keyOf } from './model/key.ts';

const CHOICE = { n: 60, list: 5 };
const exercise = exerciseOf(mixes.doctrine, CHOICE);
const line = expertLine(exercise);

/** Every name of a field in the value. */
function names(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(Array.isArray(value) ? [] : [name]), ...names(inner)]);
}

const KEY = ['dirt', 'right', 'extra', 'customer', 'profits', 'judgements.right', 'best', 'sequel', 'truth', 'references', 'decoys', 'seed'];

test('until the list is handed in no field of the key is in the view, at no step of the expert’s line', () => {
  const opening = openLab(mixes.doctrine, CHOICE, line);
  for (let step = 0; step <= line.length; step += 4) {
    const view = opening.view(step);
    expect(view.review).toBe(null);
    expect(names({ ...view, decided: {} }).filter((name) => KEY.includes(name))).toEqual([]);
  }
});

test('the documents of a row are seen once they were opened, and only they', () => {
  const row = exercise.rows.find(({ dirt }) => dirt === 'unit')?.code ?? '';
  expect(openLab(mixes.doctrine, CHOICE).view().sources).toEqual({});
  const opened = openLab(mixes.doctrine, CHOICE, [{ type: 'open', row }]).view();
  expect(Object.keys(opened.sources)).toEqual([row]);
  expect(opened.sources[row]?.revenue).toBe((opened.rows.find(({ code }) => code === row)?.listed.revenue ?? 0) / 1000);
});

test('after the last hand-in the review has every wrong decision with its row, and none where all is right', () => {
  const handed = (actions: readonly RawAction[]) => openLab(mixes.doctrine, CHOICE, [...actions, { type: 'handIn' }]).view().review;
  const perfect = handed(line);
  const wrong = (list: readonly { readonly did: unknown; readonly right: unknown }[] | undefined): number => (list ?? []).filter(({ did, right }) => did !== right).length;
  expect([perfect?.mends, perfect?.cards, perfect?.items, perfect?.tiers, perfect?.types, perfect?.statements].map(wrong)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(perfect?.mends.length).toBe(exercise.list.dirty.length);
  expect([perfect?.optimum.net, perfect?.optimum.spend, perfect?.baseline]).toEqual([1_298_093, 128, 1_118_767]);
  expect(perfect?.greedy.net).toBeLessThanOrEqual(1_298_093);
  const nothing = handed([]);
  expect(wrong(nothing?.statements)).toBe(7);
  expect(nothing?.tiers.length).toBe(60);
});

test('forecast and spend follow the own measure and the levels bought', () => {
  const { best } = keyOf(exercise);
  const view = openLab(mixes.doctrine, CHOICE, line).view();
  expect([view.forecast, view.spent, view.budget]).toEqual([best.value, best.spend, 129]);
  expect(view.tiers.map(({ customers }) => customers)).toEqual([3, 9, 48]);
  expect(view.handInsLeft).toBe(3);
});

test('the worked example: RFM, curve and Gini as printed', () => {
  const view = openLab(worked, {}, expertLine(exerciseOf(worked))).view();
  expect(view.rfm).toEqual(['555', '555', '455', '545', '354', '544', '444', '334', '433', '243', '423', '333', '222', '322', '132', '212', '111', '211', '121', '111']);
  expect(view.curves.giniRevenue).toBeCloseTo(0.695142, 6);
  expect(view.curves.giniProfit).toBeCloseTo(0.806574, 5);
  expect(Math.max(...view.curves.whale)).toBeCloseTo(1.0316, 4);
  expect(Math.abs(view.forecast - 349_847)).toBeLessThanOrEqual(1);
});

test('the worked example reviewed: needs and tiers are nearly independent', () => {
  const { review } = openLab(worked, {}, [{ type: 'handIn' }]).view();
  expect(review?.needsAndTiers).toBe(0.138779);
  expect([review?.optimum.spend, review?.optimum.levels]).toEqual([88, { C01: 'vip', C02: 'plus', C04: 'plus', C06: 'basic' }]);
});

test('groups of the three cuts add up to the rows that stand', () => {
  const { groups } = openLab(mixes.doctrine, CHOICE, line).view();
  for (const sizes of [groups.single, groups.grid, groups.tree]) expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(60);
});
