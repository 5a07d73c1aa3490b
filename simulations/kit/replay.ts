/** Replay: the fold of a simulation's pure machine over an attempt's actions. Every play in the project is made here. */
import { transition, type ActorLogic, type EventObject, type Snapshot as XStateSnapshot } from 'xstate';
import type { Attempt, RawAction } from './attempt.ts';
import { fail, ok, type Result } from './result.ts';
import type { Definition, Fold, Play, Run, Simulation, Step } from './simulation.ts';

/**
 * The fold of a statechart from its first snapshot, by XState's pure transitions; no actor ever runs. Before each transition XState asks for a first
 * snapshot and drops it: it is handed the one there is, since to work it out anew costs more than the step.
 */
export function foldOf<Snap extends XStateSnapshot<unknown>, A extends EventObject>(machine: ActorLogic<Snap, A, never>, first: Snap): Fold<Snap, A> {
  const logic: ActorLogic<Snap, A> = { getInitialSnapshot: () => first, transition: (snapshot, action, scope) => machine.transition(snapshot, action, scope), getPersistedSnapshot: (snapshot) => snapshot };
  return { first, next: (snapshot, action) => transition(logic, snapshot, action)[0] };
}

interface Snapshot {
  readonly value: unknown;
  readonly context: unknown;
}

interface Opened<P, Snap extends Snapshot, A extends { readonly type: string }, V> {
  readonly definition: Definition<P, Snap, A, V>;
  readonly fold: Fold<Snap, A>;
  readonly prepared: P;
  readonly attempt: Attempt;
}

/** One step: refused actions are kept with their code and change nothing. */
function stepOf<P, Snap extends Snapshot, A extends { readonly type: string }, V>({ definition, fold, prepared }: Pick<Opened<P, Snap, A, V>, 'definition' | 'fold' | 'prepared'>, before: Snap, action: A): Step<Snap, A> {
  const rejection = definition.handedIn(before) ? { code: 'handed-in' } : definition.refuse(before, action, prepared);
  return rejection === undefined ? { action, before, after: fold.next(before, action) } : { action, before, after: before, rejection };
}

/** Replays parsed actions from the fold's first snapshot. */
export function replayed<P, Snap extends Snapshot, A extends { readonly type: string }, V>(definition: Definition<P, Snap, A, V>, fold: Fold<Snap, A>, prepared: P, actions: readonly A[]): Step<Snap, A>[] {
  const steps: Step<Snap, A>[] = [];
  let last = fold.first;
  for (const action of actions) {
    const step = stepOf({ definition, fold, prepared }, last, action);
    steps.push(step);
    last = step.after;
  }
  return steps;
}

function playOf<P, Snap extends Snapshot, A extends { readonly type: string }, V>(opened: Opened<P, Snap, A, V>, raws: readonly RawAction[], steps: readonly Step<Snap, A>[]): Play<V> {
  const { definition, fold, prepared, attempt } = opened;
  const runTo = (count: number): Run<P, Snap, A> => {
    const part = count >= steps.length ? steps : steps.slice(0, count);
    return { prepared, setup: attempt.setup, first: fold.first, last: part.at(-1)?.after ?? fold.first, steps: part };
  };
  const last = steps.at(-1)?.after ?? fold.first;
  const handedIn = definition.handedIn(last);
  return {
    attempt: { ...attempt, actions: [...raws] },
    handedIn,
    rejections: steps.map((step) => step.rejection),
    view: (count = steps.length) => definition.view(runTo(count)),
    legal: () => (handedIn ? [] : definition.legal(last, prepared)),
    expert: async () => (handedIn ? undefined : (await definition.loadExpert())(last, prepared)),
    send: (raw) => {
      const action = definition.parseAction(raw, prepared, `actions[${steps.length}]`);
      return action.ok ? ok(playOf(opened, [...raws, raw], [...steps, stepOf(opened, last, action.value)])) : action;
    },
    rewind: (count) => playOf(opened, raws.slice(0, count), steps.slice(0, count)),
    verdict: async () => (await definition.loadGrade())(runTo(steps.length)),
    snapshots: () => [fold.first, ...steps.map((step) => step.after)].map(({ value, context }) => ({ value, context })),
  };
}

/** Makes a definition into a simulation; its inner types stay inside. */
export function simulation<P, Snap extends Snapshot, A extends { readonly type: string }, V>(definition: Definition<P, Snap, A, V>): Simulation<V> {
  return {
    id: definition.id,
    edition: definition.edition,
    rejections: definition.rejections,
    loadPlayers: () => definition.loadPlayers(),
    parts: (content, setup) => definition.parts?.(content, setup) ?? [],
    open: (content: unknown, attempt: Attempt): Result<Play<V>> => {
      if (attempt.simulation !== definition.id) return fail({ at: 'simulation', expected: definition.id, got: attempt.simulation });
      const prepared = definition.prepare(content, attempt.setup);
      if (!prepared.ok) return prepared;
      const opened = { definition, fold: definition.machine(prepared.value), prepared: prepared.value, attempt };
      const actions: A[] = [];
      for (const [i, raw] of attempt.actions.entries()) {
        const action = definition.parseAction(raw, prepared.value, `actions[${i}]`);
        if (!action.ok) return action;
        actions.push(action.value);
      }
      return ok(playOf(opened, attempt.actions, replayed(definition, opened.fold, prepared.value, actions)));
    },
  };
}
