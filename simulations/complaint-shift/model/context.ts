/** The context of a shift: the clock, who is being served, and each case as the desk has it; JSON-safe values only. */
import type { Fold } from '../../kit/simulation.ts';
import type { Happening } from '../../complaint-desk/action.ts';
import type { DeskSnapshot } from '../../complaint-desk/machine.ts';
import { hasEnded } from '../../complaint-desk/model/guards.ts';
import type { DeskContext } from '../../complaint-desk/model/context.ts';
import type { Desk } from '../../complaint-desk/menus.ts';
import type { ShiftContent } from '../scenario.ts';
import type { Next } from './handover.ts';

export interface ShiftCase {
  readonly id: string;
  /** Minute of the shift at which it comes in. */
  readonly arrival: number;
  /** By its class; 1–3. */
  readonly weight: number;
  readonly desk: Desk;
  /** The desk's machine in this case. */
  readonly fold: Fold<DeskSnapshot, Happening>;
  readonly first: CaseState;
}

/** A shift with its cases: all that an attempt's setup decides. */
export interface Shift {
  readonly content: ShiftContent;
  readonly level: 1 | 2 | 3;
  readonly day: number;
  readonly cases: readonly ShiftCase[];
}

export interface CaseState {
  readonly value: DeskSnapshot['value'];
  readonly context: DeskContext;
  /** How often the customer was kept waiting on the line beyond patience. */
  readonly kept: number;
  readonly handover: { readonly next: Next; readonly how: 'warm' | 'plain'; readonly right: boolean } | null;
}

export interface ShiftContext {
  /** Minute of the shift. */
  readonly time: number;
  /** The case being served. */
  readonly serving: string | null;
  readonly cases: Readonly<Record<string, CaseState>>;
}

export const opening = (shift: Shift): ShiftContext => ({ time: 0, serving: null, cases: Object.fromEntries(shift.cases.map(({ id, first }) => [id, first])) });

export const stateOf = (shiftCase: ShiftCase, { cases }: ShiftContext): CaseState => cases[shiftCase.id] ?? shiftCase.first;

/** Whether nothing more can be done in the case today. */
export const isDone = (state: CaseState): boolean => state.handover !== null || hasEnded(state.value.process);

/** The minute of the shift up to which the case has been lived through: later than the clock while something is under way. */
export const livedTo = ({ arrival }: ShiftCase, { context }: CaseState): number => arrival + context.time;

/** Whether the customer is on the line: answered, not told when they will hear, and nothing agreed. */
export const isOnLine = ({ context, value }: CaseState): boolean => context.ackAt !== null && context.decidedAt === null && !hasEnded(value.process) && !context.promises.some(({ state }) => state === 'open');
