/** What the learner has not decided yet, stage by stage, read plainly off the view; nothing here says whether a decision is right. */
import { isCure } from '../../../../simulations/customer-segmentation/model/terms.ts';
import type { Stage } from '../../../../simulations/customer-segmentation/model/context.ts';
import type { SegmentationView } from '../../../../simulations/customer-segmentation/view.ts';

export type UndoneCode = 'cards' | 'items' | 'rates' | 'tiers' | 'shares' | 'losses' | 'sequels' | 'single' | 'grid' | 'tree' | 'types' | 'levels' | 'statements';

export interface Undone {
  readonly stage: Stage;
  readonly code: UndoneCode;
  /** How many are open. */
  readonly n: number;
}

export function undoneOf({ own, decided, times, marketings, statements, rows }: SegmentationView): Undone[] {
  const standing = rows.map((_, i) => i).filter((i) => own.rows[i] !== null);
  const count = (has: (i: number) => boolean): number => standing.filter(has).length;
  const code = (i: number): string => rows[i]?.code ?? '';
  const missing = (value: unknown): number => (value === null ? 1 : 0);
  const all: readonly Undone[] = [
    { stage: 'know', code: 'cards', n: [...times, ...marketings].filter(({ into }) => into === null).length },
    { stage: 'profit', code: 'items', n: decided.counted.length === 0 ? 1 : 0 },
    { stage: 'profit', code: 'rates', n: decided.counted.filter((item) => decided.rates[item] === undefined).length },
    { stage: 'tiers', code: 'tiers', n: count((i) => own.tiers[i] === null) },
    { stage: 'tiers', code: 'shares', n: missing(decided.shares) },
    { stage: 'tiers', code: 'losses', n: count((i) => (own.measure[i] ?? 0) < 0 && decided.treatments[code(i)] === undefined) },
    { stage: 'tiers', code: 'sequels', n: count((i) => { const first = decided.treatments[code(i)]; return first !== undefined && isCure(first) && decided.sequels[code(i)] === undefined; }) },
    { stage: 'segments', code: 'single', n: missing(decided.single) },
    { stage: 'segments', code: 'grid', n: missing(decided.grid) },
    { stage: 'segments', code: 'tree', n: missing(decided.tree) },
    { stage: 'segments', code: 'types', n: count((i) => own.types[i] === null) },
    { stage: 'serve', code: 'levels', n: Object.keys(decided.levels).length === 0 ? 1 : 0 },
    { stage: 'review', code: 'statements', n: statements.filter(({ judgement }) => judgement === null).length },
  ];
  return all.filter(({ n }) => n > 0);
}
