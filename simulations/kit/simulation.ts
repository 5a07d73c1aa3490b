/** The contract of a simulation: what its author defines, and the play that everything else works with. */
import { type Attempt, type RawAction, type Setup } from './attempt.ts';
import type { Player } from './explore/player.ts';
import type { Rejection, RejectionTexts } from './rejection.ts';
import type { Result } from './result.ts';
import type { Template } from './template.ts';
import type { Verdict } from './verdict.ts';

/** A pure machine: its first snapshot, and the next one after an action that is not refused. */
export interface Fold<Snap, A> {
  readonly first: Snap;
  next(snapshot: Snap, action: A): Snap;
}

/** One step of a replay; a refused action leaves the snapshot as it was. */
export interface Step<Snap, A> {
  readonly action: A;
  readonly before: Snap;
  readonly after: Snap;
  readonly rejection?: Rejection;
}

/** A replayed attempt with the types of its simulation. */
export interface Run<P, Snap, A> {
  /** The scenario as this attempt's setup makes it. */
  readonly prepared: P;
  readonly setup: Setup;
  readonly first: Snap;
  readonly last: Snap;
  readonly steps: readonly Step<Snap, A>[];
}

/** A data file that an attempt needs besides its scenario's, and the place in the content that it is laid over. */
export interface Part {
  readonly name: string;
  readonly at: readonly string[];
}

/** What the author of a simulation writes. P = prepared scenario, Snap = snapshot, A = action, V = what a learner sees. */
export interface Definition<P, Snap, A extends { readonly type: string }, V> {
  /** Same as the folder, the machine's id and the folder in content/scenarios. */
  readonly id: string;
  /** Bumped by hand when marking or dynamics change. */
  readonly edition: number;
  /** Further data files that an attempt with this setup needs. */
  readonly parts?: (content: unknown, setup: Setup) => readonly Part[];
  /** Parses a scenario and the setup's further fields, and works out once all that the setup decides. */
  readonly prepare: (content: unknown, setup: Setup) => Result<P>;
  readonly parseAction: (raw: RawAction, prepared: P, at: string) => Result<A>;
  readonly machine: (prepared: P) => Fold<Snap, A>;
  /** Why the action is refused now, or nothing. */
  readonly refuse: (snapshot: Snap, action: A, prepared: P) => Rejection | undefined;
  /** Whether the attempt has been handed in, after which nothing is legal. */
  readonly handedIn: (snapshot: Snap) => boolean;
  readonly legal: (snapshot: Snap, prepared: P) => readonly Template[];
  /** What one who knows the key would do next, or nothing when all is done. Loaded only by the search for the best line and by the debrief; a player never sees it. */
  readonly loadExpert: () => Promise<(snapshot: Snap, prepared: P) => RawAction | undefined>;
  readonly view: (run: Run<P, Snap, A>) => V;
  /** Loaded only when something is to be marked. */
  readonly loadGrade: () => Promise<(run: Run<P, Snap, A>) => Verdict>;
  readonly rejections: RejectionTexts;
  /** Players without knowledge that suit this simulation only. */
  readonly loadPlayers: () => Promise<readonly Player<V>[]>;
}

/** An attempt opened for play, replay or grading: immutable, each `send` gives the next play. */
export interface Play<V> {
  readonly attempt: Attempt;
  readonly handedIn: boolean;
  /** Rejection of each step, in order; nothing where the step was accepted. */
  readonly rejections: readonly (Rejection | undefined)[];
  /** What the learner sees after the first `step` steps; all of them if not given. */
  view(step?: number): V;
  legal(): readonly Template[];
  /** What one who knows the key would do next. */
  expert(): Promise<RawAction | undefined>;
  /** One more action: the next play, or the problem of an action that cannot be read. A refused action is recorded. */
  send(action: RawAction): Result<Play<V>>;
  /** The play as it was after `steps` actions: what-if starts here. */
  rewind(steps: number): Play<V>;
  verdict(): Promise<Verdict>;
  /** State and context after each step, the opening first: JSON-safe, for contract tests and walkers. */
  snapshots(): readonly { readonly value: unknown; readonly context: unknown }[];
}

/** A simulation as the rest of the project knows it. */
export interface Simulation<V> {
  readonly id: string;
  readonly edition: number;
  readonly rejections: RejectionTexts;
  /** Further data files that the attempt needs; none where the content is whole. */
  parts(content: unknown, setup: Setup): readonly Part[];
  /** Opens an attempt on a scenario's content and replays its actions. */
  open(content: unknown, attempt: Attempt): Result<Play<V>>;
  loadPlayers(): Promise<readonly Player<V>[]>;
}
