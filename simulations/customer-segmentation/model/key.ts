/** The key of an exercise: all right answers and references, worked out once when something is to be marked. */
import type { Choice, Level } from '../../kit/knapsack.ts';
import type { Exercise } from './exercise.ts';
import { grossOf } from './profit.ts';
import { referencesOf, type References } from './references.ts';
import { baselineOf, bestService, levelsOf } from './service.ts';
import { lossesOf, type Loss } from './treatment.ts';
import { truthOf, type Truth } from './truth.ts';

/** At most so many customers are paired to see whether a measure puts them in the right order. */
const PAIRED = 200;

export interface Key {
  readonly truth: Truth;
  readonly losses: readonly Loss[];
  /** Pairs of customers that revenue and true profit order differently. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Share of those pairs that the gross profit orders rightly. */
  readonly grossShare: number;
  readonly references: References;
  /** Levels of each customer with their true net. */
  readonly items: readonly (readonly Level[])[];
  readonly best: Choice;
  readonly baseline: number;
}

/** Share of the pairs that the measure orders as the profits do; a tie is half, a missing customer nothing. */
export function orderedShare(pairs: Key['pairs'], profits: readonly number[], measure: (customer: number) => number | null): number {
  let sum = 0;
  for (const [i, j] of pairs) {
    const [a, b] = [measure(i), measure(j)];
    if (a === null || b === null) continue;
    sum += a === b ? 0.5 : (a > b) === ((profits[i] ?? 0) > (profits[j] ?? 0)) ? 1 : 0;
  }
  return pairs.length === 0 ? 0 : sum / pairs.length;
}

function discordantPairs({ revenue, profits }: Truth): [number, number][] {
  const pairs: [number, number][] = [];
  const n = Math.min(PAIRED, revenue.length);
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      if (((revenue[i] ?? 0) - (revenue[j] ?? 0)) * ((profits[i] ?? 0) - (profits[j] ?? 0)) < 0) pairs.push([i, j]);
    }
  }
  return pairs;
}

function made({ list, parts }: Exercise): Key {
  const truth = truthOf(list);
  const pairs = discordantPairs(truth);
  const gross = list.customers.map(grossOf);
  const items = list.customers.map((customer, i) => levelsOf(list.service, customer, list.profits[i] ?? 0));
  return {
    truth, pairs, items, losses: lossesOf(list), references: referencesOf(list, parts), best: bestService(items, list.budget), baseline: baselineOf(items, truth.revenue, truth.ids, list.budget),
    grossShare: orderedShare(pairs, list.profits, (customer) => gross[customer] ?? null),
  };
}

const keys = new WeakMap<Exercise, Key>();

/** The key of the exercise; nothing in it changes, so it is made once. */
export function keyOf(exercise: Exercise): Key {
  const key = keys.get(exercise) ?? made(exercise);
  keys.set(exercise, key);
  return key;
}
