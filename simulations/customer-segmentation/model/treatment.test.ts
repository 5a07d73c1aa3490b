/** Loss-makers and their causes: the printed four of one list, and what must hold of any. */
import { expect, test } from 'vitest';
import { generate } from './list.ts';
import { MIXES } from './mixes.ts';
import { JUDGED_LOSSES, lossesOf } from './treatment.ts';

test('the four loss-makers of near80/20, 20 customers, seed 9', () => {
  const list = generate('near8020', 20, 9);
  expect(lossesOf(list).map(({ customer, profit, best, after, sequel }) => [list.customers[customer]?.id, profit, best, after, sequel])).toEqual([
    ['K1138', -66_987, 'selfService', -28_691, 'exit'], ['K1057', -13_050, 'selfService', -3102, 'keep'],
    ['K1095', -3291, 'selfService', -850, 'keep'], ['K1071', -2393, 'selfService', -819, 'exit'],
  ]);
});

test('at most eight are judged, the largest loss first; the best treatment is accepted, and so is what is nearly as strong', () => {
  for (const mix of MIXES) {
    for (let seed = 1; seed <= 25; seed += 1) {
      const list = generate(mix, 200, seed);
      const losses = lossesOf(list);
      expect(losses.length).toBe(Math.min(JUDGED_LOSSES, list.profits.filter((profit) => profit < 0).length));
      losses.forEach((loss, i) => {
        expect(loss.profit).toBeLessThanOrEqual(losses[i + 1]?.profit ?? 0);
        if (loss.strengths[loss.best] > 0) expect(loss.accepted).toContain(loss.best);
        for (const cure of loss.accepted) expect(loss.strengths[cure]).toBeGreaterThanOrEqual(0.85 * loss.strengths[loss.best] - 1e-6);
        expect(loss.after).toBeGreaterThanOrEqual(loss.profit);
      });
    }
  }
});
