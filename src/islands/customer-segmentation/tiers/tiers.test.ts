/** What the third stage works out for the screen: order and lines of a cut, losses with their excesses, and typed percentages. */
import { expect, test } from 'vitest';
import { causesOf, seenLosses } from './losses.ts';
import { cutRows, lineTiers, orderBy } from './cut.ts';
import { percentText, tenthsOf } from './percent.ts';
import { CURE_OF, lossesOf } from '../../../../simulations/customer-segmentation/model/treatment.ts';
import { COSTS, type Cost } from '../../../../simulations/customer-segmentation/model/terms.ts';
import { exerciseOf, expertLine, mixes, openLab, worked } from '../../../../tests/support/segmentation.ts';

const CHOICE = { n: 20, list: 9 } as const;
const exercise = exerciseOf(mixes.near8020, CHOICE);
const view = openLab(mixes.near8020, CHOICE, expertLine(exercise)).view();
const isCost = (cause: string): cause is Cost => COSTS.some((cost) => cost === cause);

test('with the right measure the losses are the model’s, the largest first, with what was decided', () => {
  const right = lossesOf(exercise.list);
  const seen = seenLosses(view);
  expect(seen.slice(0, right.length).map(({ code, profit, sequel }) => [code, profit, sequel])).toEqual(right.map(({ customer, profit, sequel }) => [exercise.list.customers[customer]?.id, profit, sequel]));
});

test('positive excesses, added up by the treatment that works on them, are the model’s strengths', () => {
  for (const { customer, strengths } of lossesOf(exercise.list)) {
    const row = exercise.at.get(exercise.list.customers[customer]?.id ?? '') ?? -1;
    const own = { orderRule: 0, quality: 0, reprice: 0, selfService: 0, terms: 0 };
    for (const { cause, excess } of causesOf(view, row)) if (cause === 'margin' || isCost(cause)) own[CURE_OF[cause]] += Math.max(0, excess);
    expect(own).toEqual(strengths);
  }
});

test('a row that was taken out has no causes, and a treated row without a loss stays in sight', () => {
  const out = view.own.rows.findIndex((row) => row === null);
  expect(out).toBeGreaterThanOrEqual(0);
  expect(causesOf(view, out)).toEqual([]);
  const [best = -1] = view.own.byMeasure;
  const code = view.rows[best]?.code ?? '';
  expect(seenLosses({ ...view, decided: { ...view.decided, treatments: { [code]: 'terms' } } }).at(-1)).toMatchObject({ code, first: 'terms' });
  expect(seenLosses({ ...view, decided: { ...view.decided, treatments: { [code]: 'keep' } } }).map((loss) => loss.code)).not.toContain(code);
});

test('the lines give the tiers that the machine gives, by either basis, and stand under the last row of A and of B', () => {
  for (const basis of ['measure', 'revenue'] as const) {
    const cut = openLab(worked, {}, [{ type: 'cut', basis, a: 2, ab: 5 }]).view();
    expect(cut.own.rows.map((_, i) => lineTiers(cut).get(i))).toEqual(cut.own.tiers);
    const order = orderBy(cut, basis).rows;
    expect([...cutRows(cut)]).toEqual([[order[4], 'ab'], [order[1], 'a']]);
  }
  const none = openLab(worked).view();
  expect([lineTiers(none).size, cutRows(none).size]).toEqual([0, 0]);
  expect(cutRows(openLab(worked, {}, [{ type: 'cut', basis: 'measure', a: 0, ab: 0 }]).view()).size).toBe(0);
});

test('the profit cumulates in the order of the basis', () => {
  const byRevenue = orderBy(view, 'revenue');
  const total = view.own.measure.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  expect(byRevenue.shares).toHaveLength(byRevenue.rows.length + 1);
  expect(byRevenue.shares[1]).toBeCloseTo((view.own.measure[byRevenue.rows[0] ?? -1] ?? 0) / total, 12);
  expect(byRevenue.shares.at(-1)).toBeCloseTo(1, 12);
  expect(byRevenue.shares[3]).not.toBe(orderBy(view, 'measure').shares[3]);
});

test('percentages are read as typed, in tenths, and nothing else is', () => {
  expect(['62.5', ' 88 % ', '−3.2', '-3.2', '１２.５％', '0', '103.2'].map(tenthsOf)).toEqual([625, 880, -32, -32, 125, 0, 1032]);
  expect(['', '62.55', 'sixty', '1e3', '6 2', '999999'].map(tenthsOf)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
  for (const tenths of [-32, 0, 5, 625, 1000]) expect(tenthsOf(percentText(tenths))).toBe(tenths);
});
