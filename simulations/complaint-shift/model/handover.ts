/** What a colleague who takes a case over has to do next, by where it stands. */
import type { Desk } from '../../complaint-desk/menus.ts';
import { isReady } from '../../complaint-desk/model/offer.ts';
import type { CaseState } from './context.ts';

export const NEXTS = ['answer', 'investigate', 'propose', 'record', 'carryOut', 'confirm', 'close'] as const;
export type Next = (typeof NEXTS)[number];

/** A proposal is due once the key facts stand; before that they have to be found. */
export function nextStep(desk: Desk, { value, context }: Pick<CaseState, 'value' | 'context'>): Next {
  switch (value.process) {
    case 'received': return 'answer';
    case 'stalemate': return 'record';
    case 'decided': return 'carryOut';
    case 'fulfilled': return 'confirm';
    case 'verifying': return 'close';
    default: return isReady(desk, context) ? 'propose' : 'investigate';
  }
}
