/** Quality of a wording in the present state: 1 good, 0.6 good but general, 0.4 defensible, −1 trap. */
import type { Act } from '../action.ts';
import { FACTS_BEFORE_OFFER, MOODS } from './parameters.ts';
import { isKnown, knownShare, type DeskContext } from './context.ts';
import type { DeskCase } from './case.ts';

/** Anger from which explaining and confiding no longer reach the customer. */
const DEAF = 70;

const oursProven = (desk: DeskCase, context: DeskContext): boolean => desk.scenario.key.fault.ours && desk.scenario.key.fault.proof.every((fact) => isKnown(context, fact));

/** Facts that came from a source, not from the customer. */
export const found = (desk: DeskCase, context: DeskContext): boolean => desk.facts.some((fact) => fact.source !== undefined && isKnown(context, fact.id));

export function quality(desk: DeskCase, context: DeskContext, act: Act, wording: string): number {
  const { anger } = context;
  switch (`${act}/${wording}`) {
    case 'ack/own': case 'listen/open': return 1;
    case 'ack/plain': case 'restate/partial': case 'explain/soft': case 'status/pending': return 0.4;
    case 'listen/form': return anger < MOODS.angry ? 0.4 : -1;
    case 'empathise/specific': return (context.best.listen ?? 0) > 0 && isKnown(context, 'impact') ? 1 : 0.4;
    case 'empathise/generic': return anger < MOODS.furious ? 0.4 : -1;
    case 'apologise/neutral': return desk.scenario.key.fault.ours ? 0.6 : 1;
    case 'apologise/own': return oursProven(desk, context) ? 1 : -1;
    case 'restate/full': return knownShare(context, desk) >= FACTS_BEFORE_OFFER ? 1 : 0.4;
    case 'explain/evidence': return anger < DEAF && desk.facts.every((fact) => !fact.basis || isKnown(context, fact.id)) ? 1 : -1;
    case 'status/done': return found(desk, context) ? 1 : 0.4;
    default: return -1;
  }
}
