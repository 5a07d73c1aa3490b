/** Guards: why an action is refused in the present state, as a code; nothing if it may be done. */
import type { Rejection } from '../../kit/rejection.ts';
import type { Happening } from '../action.ts';
import { MOST_OFFERS } from './parameters.ts';
import { isKnown, type DeskContext, type ProcessState } from './context.ts';

const ENDED: readonly ProcessState[] = ['closed', 'closedUnconfirmed', 'customerLost', 'appealExternal'];
const BEFORE_DECISION: readonly ProcessState[] = ['acked', 'assessing', 'investigating', 'negotiating', 'stalemate'];
const PROPOSING: readonly ProcessState[] = ['assessing', 'investigating', 'negotiating'];

export const hasEnded = (state: ProcessState): boolean => ENDED.includes(state);

const refuseIf = (condition: boolean, code: string): Rejection | undefined => (condition ? { code } : undefined);

/** The customer was told that the complaint has arrived. */
const unacknowledged = (state: ProcessState): Rejection | undefined => refuseIf(state === 'received', 'not-acknowledged');

const undecidedOnly = (state: ProcessState): Rejection | undefined => unacknowledged(state) ?? refuseIf(!BEFORE_DECISION.includes(state), 'decided');

export function refuse(context: DeskContext, state: ProcessState, action: Happening): Rejection | undefined {
  if (action.type === 'handIn' || action.type === 'back') return undefined;
  if (hasEnded(state)) return { code: 'ended' };
  switch (action.type) {
    case 'ack': return refuseIf(state !== 'received', 'acknowledged-already');
    case 'listen': case 'empathise': case 'apologise': case 'explain': case 'status': case 'check': case 'promise': case 'special': return unacknowledged(state);
    case 'restate': case 'ask': case 'assess': case 'escalate': return undecidedOnly(state);
    case 'hold': return undecidedOnly(state) ?? refuseIf(context.holds.some((hold) => hold.kind === action.kind), 'held-already');
    case 'transfer': case 'wait': case 'absence': case 'close': return undefined;
    case 'offer': {
      if (state === 'received') return { code: 'not-acknowledged' };
      if (context.offers.length >= MOST_OFFERS) return { code: 'three-offers' };
      if (!PROPOSING.includes(state)) return { code: state === 'acked' ? 'nothing-looked-at' : 'decided' };
      return refuseIf(action.facts.some((fact) => !isKnown(context, fact)), 'unknown-fact');
    }
    case 'fulfil': return refuseIf(state !== 'decided', state === 'fulfilled' || state === 'verifying' ? 'fulfilled-already' : 'nothing-agreed');
    case 'verify': return refuseIf(state !== 'fulfilled', state === 'verifying' ? 'verified-already' : 'nothing-fulfilled');
    case 'refusal': return refuseIf(state !== 'negotiating' && state !== 'stalemate', 'nothing-refused');
    case 'rootcause': return refuseIf(!context.looked, 'nothing-looked-at') ?? refuseIf(action.evidence.some((fact) => !isKnown(context, fact)), 'unknown-fact');
    case 'prevent': return refuseIf(!context.looked, 'nothing-looked-at');
  }
}
