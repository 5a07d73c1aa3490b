/** A written-out list as an exercise has it: the terms of the worked example of twenty customers, without dirty rows and without needs that weigh differently. */
import { Draws, key } from '../../kit/draws.ts';
import type { WrittenScenario } from '../scenario.ts';
import { drawnCards, type CustomerList } from './list.ts';
import { countedCosts, profitAt } from './profit.ts';

/** Uplift of the levels in basis points of the profit, the same for every need. */
const UPLIFT = { basic: 500, plus: 1100, vip: 1700 } as const;
const SAME = { price: 100, speed: 100, visibility: 100, temperature: 100 } as const;

export function workedList({ customers, rates, levels, budget }: WrittenScenario): CustomerList {
  const storage = false;
  return {
    customers, rates, storage, budget, rule: 'count', purpose: 'margin',
    service: { costs: levels, uplift: UPLIFT, response: SAME, bySites: false, rounding: 'half-up' },
    profits: customers.map((customer) => profitAt(customer, rates, countedCosts(storage))),
    dirty: [], decoys: [], inserts: [],
    ...drawnCards(new Draws(key(0, 0, customers.length, 1))),
  };
}
