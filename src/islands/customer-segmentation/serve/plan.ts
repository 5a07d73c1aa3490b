/** The service plan as the learner has it: what each level would do for a row, groups that can be served at once, and the parts of the budget bar. */
import { levelsOf } from '../../../../simulations/customer-segmentation/model/service.ts';
import { LEVELS, NEEDS, TIERS, type Need, type ServiceLevel, type Tier } from '../../../../simulations/customer-segmentation/model/terms.ts';
import type { SegmentationView } from '../../../../simulations/customer-segmentation/view.ts';

export type LevelChoice = ServiceLevel | 'none';

/** What a level does for a row by the own measure: cost in 千元; uplift of the yearly profit, and what is left of it after the cost, in CNY. */
export interface Effect {
  readonly level: LevelChoice;
  readonly cost: number;
  readonly uplift: number;
  readonly net: number;
}

export const levelOf = ({ rows, decided }: SegmentationView, i: number): LevelChoice => decided.levels[rows[i]?.code ?? ''] ?? 'none';

/** The levels of a row, none first; nothing for a row that was taken out. */
export function effectsOf({ own, service }: SegmentationView, i: number): readonly Effect[] | undefined {
  const row = own.rows[i];
  if (row === null || row === undefined) return undefined;
  const levels = levelsOf(service, row, own.measure[i] ?? 0);
  return [{ level: 'none', cost: 0, uplift: 0, net: 0 }, ...LEVELS.flatMap((level, at) => {
    const bought = levels[at];
    return bought === undefined ? [] : [{ level, cost: bought.cost, uplift: bought.value + 1000 * bought.cost, net: bought.value }];
  })];
}

/** A set of rows that is served by one decision. */
export type Group = { readonly kind: 'all' | 'gains' | 'bought' } | { readonly kind: 'tier'; readonly tier: Tier } | { readonly kind: 'need'; readonly need: Need };

export const GROUPS: readonly Group[] = [...TIERS.map((tier) => ({ kind: 'tier', tier }) as const), ...NEEDS.map((need) => ({ kind: 'need', need }) as const), { kind: 'gains' }, { kind: 'all' }, { kind: 'bought' }];

/** Numbers of the rows that are in the group and still on the list. */
export function rowsOf(view: SegmentationView, group: Group): number[] {
  const { own } = view;
  const has = (i: number): boolean => {
    switch (group.kind) {
      case 'all': return true;
      case 'gains': return (own.measure[i] ?? 0) > 0;
      case 'bought': return levelOf(view, i) !== 'none';
      case 'tier': return own.tiers[i] === group.tier;
      case 'need': return own.rows[i]?.need === group.need;
    }
  };
  return view.rows.map((_, i) => i).filter((i) => own.rows[i] !== null && has(i));
}

const priceOf = ({ prices }: SegmentationView, i: number, level: LevelChoice): number => (level === 'none' ? 0 : (prices[i]?.[LEVELS.indexOf(level)] ?? 0));

/** What would be spent in all, 千元, once these rows have the level. */
export const spentAfter = (view: SegmentationView, rows: readonly number[], level: LevelChoice): number =>
  rows.reduce((sum, i) => sum + priceOf(view, i, level) - priceOf(view, i, levelOf(view, i)), view.spent);

/** A stretch of the budget bar: one customer, or where there are many all with the same level. */
export interface Stretch {
  readonly level: ServiceLevel;
  /** Number of the row; nothing for a stretch of several customers. */
  readonly row: number | undefined;
  readonly customers: number;
  /** 千元 */
  readonly cost: number;
}

/** Customers that the bar names one by one. */
const NAMED = 8;

/** The stretches of the bar, the dearest first. */
export function stretchesOf(view: SegmentationView): Stretch[] {
  const single = rowsOf(view, { kind: 'bought' }).flatMap((row): Stretch[] => {
    const level = levelOf(view, row);
    return level === 'none' ? [] : [{ level, row, customers: 1, cost: priceOf(view, row, level) }];
  });
  if (single.length <= NAMED) return single.sort((a, b) => b.cost - a.cost);
  return LEVELS.toReversed().flatMap((level) => {
    const own = single.filter((one) => one.level === level);
    return own.length === 0 ? [] : [{ level, row: undefined, customers: own.length, cost: own.reduce((sum, { cost }) => sum + cost, 0) }];
  });
}
