/** Which actions stand in which stage's column, and what each costs in simulated time. */
import type { Stage } from '../../../simulations/complaint-desk/machine.ts';
import { MINUTES, SPOKEN_EFFECT } from '../../../simulations/complaint-desk/model/parameters.ts';
import type { DeskAction } from '../../../simulations/complaint-desk/action.ts';

/** What stands on the board; a step back is offered when there is one. */
export type ActionType = Exclude<DeskAction['type'], 'back'>;

export const STAGE_ACTIONS: Readonly<Record<Stage, readonly ActionType[]>> = {
  opening: ['ack', 'listen', 'empathise', 'apologise'],
  assessment: ['ask', 'restate', 'assess', 'hold'],
  investigation: ['check', 'status', 'wait', 'special'],
  decision: ['explain', 'promise', 'escalate', 'offer', 'transfer', 'refusal'],
  delivery: ['fulfil', 'verify'],
  closing: ['rootcause', 'prevent', 'close', 'handIn'],
};

const FIXED: Readonly<Partial<Record<ActionType, number>>> = {
  ask: MINUTES.ask, assess: MINUTES.assess, escalate: MINUTES.escalate, promise: MINUTES.promise, transfer: MINUTES.transfer, offer: MINUTES.offer,
  fulfil: MINUTES.fulfil, refusal: MINUTES.refusal, rootcause: MINUTES.rootcause, prevent: MINUTES.prevent, close: MINUTES.close,
};

/** Minutes of an action; nothing where they depend on the choice. */
export function costOf(type: ActionType): number | undefined {
  switch (type) {
    case 'ack': case 'listen': case 'empathise': case 'apologise': case 'restate': case 'explain': case 'status': return SPOKEN_EFFECT[type].minutes;
    default: return FIXED[type];
  }
}
