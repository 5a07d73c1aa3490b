/** One level for each item under a budget (multiple-choice knapsack): the exact optimum by dynamic programming, and the greedy choice for comparison. */

/** A level that may be bought for an item: whole cost above 0, whole value. */
export interface Level {
  readonly cost: number;
  readonly value: number;
}

export interface Choice {
  /** For each item the number of its level, from 1; 0 for none. */
  readonly levels: readonly number[];
  readonly value: number;
  readonly spend: number;
}

interface Open extends Level {
  readonly level: number;
}

/** Levels worth a thought: of positive value, and not matched by another of the same item that costs no more. */
const worthwhile = (levels: readonly Level[]): Open[] =>
  levels.map((level, i) => ({ ...level, level: i + 1 })).filter((own) => own.value > 0
    && !levels.some((other, j) => j + 1 !== own.level && other.cost <= own.cost && other.value >= own.value && (other.cost < own.cost || other.value > own.value || j + 1 < own.level)));

function chosen(items: readonly (readonly Level[])[], levels: readonly number[]): Choice {
  const bought = levels.map((level, i) => items[i]?.[level - 1]);
  const sum = (of: (level: Level) => number): number => bought.reduce((total, level) => total + (level === undefined ? 0 : of(level)), 0);
  return { levels, value: sum(({ value }) => value), spend: sum(({ cost }) => cost) };
}

/** The best choice without a limit: for each item its best level, the cheaper of two that are equal. */
export const unlimited = (items: readonly (readonly Level[])[]): Choice =>
  chosen(items, items.map((levels) => worthwhile(levels).reduce<Open>((best, own) => (own.value > best.value ? own : best), { level: 0, cost: 0, value: 0 }).level));

/**
 * The exact optimum: one array over budgets 0 … W, items in order, each from W down; a level replaces only what it strictly improves.
 * Values must stay below 2⁵³ in sum. Time O(items · levels · W), memory items · W bytes. `tell` hears how much is done, 0 … 1, about a hundred times.
 */
export function optimum(items: readonly (readonly Level[])[], budget: number, tell: (share: number) => void = () => undefined): Choice {
  const open = items.map((levels, item) => ({ item, levels: worthwhile(levels) })).filter(({ levels }) => levels.length > 0);
  const width = Math.min(Math.max(0, Math.floor(budget)), open.reduce((sum, { levels }) => sum + Math.max(...levels.map(({ cost }) => cost)), 0));
  const best = new Float64Array(width + 1);
  const bought = open.map(() => new Uint8Array(width + 1));
  const report = Math.max(1, Math.ceil(open.length / 100));
  open.forEach(({ levels }, i) => {
    if (i % report === 0) tell(i / open.length);
    const row = bought[i] ?? new Uint8Array();
    for (let weight = width; weight > 0; weight -= 1) {
      for (const { cost, value, level } of levels) {
        const before = weight - cost;
        if (before < 0) continue;
        // The level's own weight is below `weight`, so its entry still stands as the items before left it.
        const candidate = (best[before] ?? 0) + value;
        if (candidate > (best[weight] ?? 0)) {
          best[weight] = candidate;
          row[weight] = level;
        }
      }
    }
  });
  const levels = items.map(() => 0);
  let weight = width;
  for (let i = open.length - 1; i >= 0; i -= 1) {
    const level = bought[i]?.[weight] ?? 0;
    const item = open[i]?.item ?? 0;
    levels[item] = level;
    weight -= items[item]?.[level - 1]?.cost ?? 0;
  }
  return chosen(items, levels);
}

/** Greedy: again and again the step up with the best gain for its extra cost that still fits; ties go to the earlier item and the lower level. */
export function greedy(items: readonly (readonly Level[])[], budget: number): Choice {
  const levels = items.map(() => 0);
  let left = budget;
  for (;;) {
    let step: { item: number; level: number; cost: number; ratio: number } | undefined;
    items.forEach((own, item) => {
      const now = own[(levels[item] ?? 0) - 1] ?? { cost: 0, value: 0 };
      own.forEach((next, i) => {
        const [cost, gain] = [next.cost - now.cost, next.value - now.value];
        if (cost > 0 && gain > 0 && cost <= left && gain / cost > (step?.ratio ?? 0)) step = { item, level: i + 1, cost, ratio: gain / cost };
      });
    });
    if (step === undefined) return chosen(items, levels);
    levels[step.item] = step.level;
    left -= step.cost;
  }
}
