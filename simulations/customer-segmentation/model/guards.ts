/** Guards: why an action is refused now, as a code; nothing if it may be done. */
import type { Rejection } from '../../kit/rejection.ts';
import type { SegmentationAction } from '../action.ts';
import { HAND_INS, MOST_CUTS, type SegmentationContext } from './context.ts';
import type { Exercise } from './exercise.ts';
import { levelCost } from './service.ts';
import { isCure, type ServiceLevel } from './terms.ts';

const refuseIf = (condition: boolean, code: string): Rejection | undefined => (condition ? { code } : undefined);

/** Whether the row was merged into another or deleted. */
export const isOut = ({ mends }: SegmentationContext, code: string): boolean => mends[code] === 'merge' || mends[code] === 'delete';

/** What the levels bought cost together, 千元. */
export function spendOf({ list, rows, at }: Exercise, levels: Readonly<Record<string, ServiceLevel>>): number {
  return Object.entries(levels).reduce((sum, [code, level]) => {
    const customer = list.customers[rows[at.get(code) ?? -1]?.customer ?? -1];
    return customer === undefined ? sum : sum + levelCost(list.service, customer, level);
  }, 0);
}

/** Levels after the action. */
export function levelsAfter(levels: Readonly<Record<string, ServiceLevel>>, codes: readonly string[], level: ServiceLevel | 'none'): Readonly<Record<string, ServiceLevel>> {
  const after = { ...levels };
  for (const code of codes) {
    if (level === 'none') Reflect.deleteProperty(after, code);
    else after[code] = level;
  }
  return after;
}

export function refuse(context: SegmentationContext, action: SegmentationAction, exercise: Exercise): Rejection | undefined {
  switch (action.type) {
    case 'mend': return refuseIf(action.how === 'contract' && !context.opened.includes(action.row), 'document-closed');
    case 'cut': return refuseIf(action.a > action.ab || action.ab > exercise.codes.filter((code) => !isOut(context, code)).length, 'cuts-crossed');
    case 'treat': return refuseIf(isOut(context, action.row), 'row-out');
    case 'follow': {
      const first = context.treatments[action.row];
      return refuseIf(first === undefined || !isCure(first), 'untreated');
    }
    case 'tier': case 'type': return refuseIf(action.rows.some((code) => isOut(context, code)), 'row-out');
    case 'single': return refuseIf(action.cuts.length > MOST_CUTS, 'too-many-cuts');
    case 'grid': return refuseIf(action.first === action.second, 'same-variable');
    case 'branch': return refuseIf(context.tree === null, 'no-root');
    case 'prune': return refuseIf(context.tree === null || context.tree[action.side] === null, 'nothing-to-prune');
    case 'serve': return refuseIf(action.rows.some((code) => isOut(context, code)), 'row-out')
      ?? (action.level === 'none' ? undefined : refuseIf(spendOf(exercise, levelsAfter(context.levels, action.rows, action.level)) > exercise.list.budget, 'over-budget'));
    case 'submit': return refuseIf(context.submitted >= HAND_INS - 1, 'last-hand-in');
    case 'open': case 'sortTime': case 'sortMarketing': case 'count': case 'rate': case 'shares': case 'root': case 'typeRule': case 'judge': case 'share': case 'handIn': return undefined;
  }
}
