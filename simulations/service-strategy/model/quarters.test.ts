/** A quarter's benefit: ramp, targeting, late weeks, and what a response leaves of the segment that is attacked. */
import { expect, test } from 'vitest';
import { generate } from './workshop.ts';
import { mixBenefit, segmentBenefit } from './benefit.ts';
import { leftOf, quarterOf } from './quarters.ts';
import { referencesOf } from './references.ts';
import type { Response } from './terms.ts';

const workshop = generate('cold', 13);
const { mix } = referencesOf(workshop).best.value;
/** Before any loss: 1084 for the year. */
const WHOLE = mixBenefit(workshop.benefits, 'value', mix);
const RIGHT: readonly Response[] = ['fixBasics', 'hold', 'addValue', 'relationship'];
const year = (targeting: number, late: number, responses: readonly (Response | null)[]): number[] => [0, 1, 2, 3].map((quarter) => quarterOf(workshop.benefits, quarter, mix, 'value', { targeting, late }, (segment) => leftOf(workshop, quarter, mix, responses[quarter] ?? null, segment)));
const rounded = (shares: readonly number[]): number[] => shares.map((share) => Math.floor(share * WHOLE + 0.5));

test('the ramp is 80, 100, 110 and 110 percent of a quarter of the year', () => {
  expect(WHOLE).toBe(1084);
  expect(year(1, 0, RIGHT)).toEqual(rounded([0.2, 0.25, 0.275, 0.275]));
});

test('without targeting 60 percent arrive; each late week takes 1.5 percent', () => {
  expect(year(0, 0, RIGHT)).toEqual(rounded([0.12, 0.15, 0.165, 0.165]));
  expect(year(0.5, 0, RIGHT)).toEqual(rounded([0.16, 0.2, 0.22, 0.22]));
  expect(year(1, 1, RIGHT)).toEqual([214, 267, 294, 294]);
  expect(year(1, 4, RIGHT)).toEqual(rounded([0.2, 0.25, 0.275, 0.275].map((share) => share * 0.94)));
});

test('matching a price leaves 65 percent of the attacked segment, any other wrong response or none 75, in that quarter only', () => {
  const left = (quarter: number, share: number): number => {
    const attacked = workshop.moves[quarter]?.segment ?? 0;
    const own = segmentBenefit(workshop.benefits, 'value', attacked, mix[attacked] ?? []);
    return Math.floor(((WHOLE - (1 - share) * own) * ([80, 100, 110, 110][quarter] ?? 0)) / 400 + 0.5);
  };
  for (const quarter of [0, 1, 2, 3]) {
    const other = (response: Response | null) => year(1, 0, RIGHT.map((right, q) => (q === quarter ? response : right)));
    const wrong = RIGHT[quarter] === 'relationship' ? 'hold' : 'relationship';
    for (const [response, share] of [['match', 0.65], [wrong, 0.75], [null, 0.75]] as const) {
      expect(other(response)).toEqual(year(1, 0, RIGHT).map((whole, q) => (q === quarter ? left(quarter, share) : whole)));
    }
  }
});
