/** The context of the complaint machine: JSON-safe values only; what a learner has done so far and what it did to the customer. */
import type { Act, Happening } from '../action.ts';
import { MOODS } from './parameters.ts';
import type { DeskCase } from './case.ts';

export type ProcessState =
  | 'received' | 'acked' | 'assessing' | 'investigating' | 'negotiating' | 'stalemate' | 'decided' | 'fulfilled' | 'verifying'
  | 'closed' | 'closedUnconfirmed' | 'customerLost' | 'appealExternal';

export type Mood = 'calm' | 'tense' | 'angry' | 'furious';

export interface PromiseMade {
  readonly what: 'callback' | 'result' | 'outcome';
  /** Minutes promised. */
  readonly due: number;
  /** Minute at which it was made. */
  readonly made: number;
  /** Minute at which it counts as broken if it has not been kept. */
  readonly at: number;
  readonly feasible: boolean;
  readonly state: 'open' | 'kept' | 'broken';
}

/** A proposal that reached the customer, with its measures. */
export interface OfferMade {
  readonly amount: number;
  readonly fairness: number;
  readonly kind: number;
  readonly justification: number;
  readonly condition: number;
  readonly quality: number;
  readonly acceptance: number;
  readonly reply: 'accepted' | 'amount' | 'kind' | 'ground' | 'mood';
}

export interface DeskContext {
  /** 0–100, four decimals. */
  readonly anger: number;
  readonly trust: number;
  /** Simulated minutes since the complaint came in. */
  readonly time: number;
  /** Earlier failures, 0–5. */
  readonly failures: number;
  /** Known facts and the minute each became known. */
  readonly known: Readonly<Record<string, number>>;
  /** Things asked or done in vain. */
  readonly needless: number;
  readonly looked: boolean;
  readonly best: Readonly<Partial<Record<Act, number>>>;
  readonly traps: Readonly<Partial<Record<Act, number>>>;
  readonly uses: Readonly<Partial<Record<Act, number>>>;
  readonly classes: readonly { readonly right: boolean; readonly known: number }[];
  readonly holds: readonly { readonly kind: string; readonly quality: number }[];
  readonly escalations: readonly boolean[];
  readonly promises: readonly PromiseMade[];
  readonly offers: readonly OfferMade[];
  readonly returned: number;
  /** Minute of the end of the last real contact. */
  readonly contact: number;
  readonly ackAt: number | null;
  readonly decidedAt: number | null;
  readonly route: string | null;
  readonly verified: string | null;
  readonly refusal: string | null;
  readonly transfers: number;
  readonly causes: readonly { readonly right: boolean; readonly score: number }[];
  readonly preventions: readonly { readonly right: boolean; readonly score: number }[];
  /** Successive steps with anger at or above the losing mark. */
  readonly furiousSteps: number;
  readonly lost: boolean;
  readonly appealed: boolean;
  readonly critical: readonly string[];
  /** Steps taken back in practice. */
  readonly backs: number;
  /** What the last step did, for the conversation: a code, and the facts it brought. */
  readonly last: { readonly code: string; readonly facts: readonly string[]; readonly silent: boolean; readonly broken: boolean };
}

export const moodOf = (anger: number): Mood => (anger >= MOODS.furious ? 'furious' : anger >= MOODS.angry ? 'angry' : anger >= MOODS.tense ? 'tense' : 'calm');

export const isKnown = (context: DeskContext, fact: string): boolean => context.known[fact] !== undefined;

export const knownShare = (context: DeskContext, desk: DeskCase): number => Object.keys(context.known).length / desk.facts.length;

export function opening(desk: DeskCase): DeskContext {
  const given = desk.facts.filter((fact) => fact.kind === 'given');
  return {
    anger: desk.anger, trust: desk.trust, time: 0, failures: desk.scenario.opening.failures,
    known: Object.fromEntries(given.map((fact) => [fact.id, 0])),
    needless: 0, looked: false, best: {}, traps: {}, uses: {}, classes: [], holds: [], escalations: [], promises: [], offers: [], returned: 0,
    contact: 0, ackAt: null, decidedAt: null, route: null, verified: null, refusal: null, transfers: 0, causes: [], preventions: [],
    furiousSteps: 0, lost: false, appealed: false, critical: [], backs: 0,
    last: { code: 'opening', facts: [], silent: false, broken: false },
  };
}

/** What a step does before time, silence and promises are reckoned. */
export interface Effect {
  readonly minutes: number;
  readonly down?: number;
  readonly up?: number;
  readonly trust?: number;
  readonly critical?: readonly string[];
  readonly facts?: readonly string[];
  readonly needless?: boolean;
  /** A real contact with the customer. */
  readonly contact?: boolean;
  /** Code of what happened, for the conversation. */
  readonly code: string;
  /** Further changes of the context. */
  readonly change?: Partial<DeskContext>;
}

/** The effect of one kind of action; guards have passed, state and context are as before the step. */
export type Effects<T extends Happening['type']> = (desk: DeskCase, context: DeskContext, action: Extract<Happening, { type: T }>, state: ProcessState) => Effect;
