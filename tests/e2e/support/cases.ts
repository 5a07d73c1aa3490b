/** Cases and frozen attempts for the tests: what the screen must show after each action is played along without a browser. */
import { ATTEMPT_FORMAT, type Attempt, type RawAction } from '../../../simulations/kit/attempt.ts';
import { sentence } from '../../../simulations/kit/result.ts';
import type { Play } from '../../../simulations/kit/simulation.ts';
import { complaintDesk } from '../../../simulations/complaint-desk/index.ts';
import type { DeskView } from '../../../simulations/complaint-desk/view.ts';
import { contentOf } from '../../support/course.ts';
import { goldens, type Golden } from '../../support/golden.ts';

const frozen = new Map(goldens(complaintDesk.id));

export type Scenario = 'late-delivery' | 'lost-parcel';

/** A frozen attempt with its known mark. */
export function golden(name: string): Golden & { readonly earned: number } {
  const found = frozen.get(name);
  if (found === undefined) throw new Error(`no frozen attempt ${name}`);
  return { ...found, earned: Number(found.verdict['earned']) };
}

export const actionsOf = (name: string): readonly RawAction[] => golden(name).attempt.actions;

/** Actions without the order in which the boxes of a form stand, which is shuffled and means nothing. */
export const unordered = (actions: readonly RawAction[]): RawAction[] => actions.map((action) => ({
  ...Object.fromEntries(Object.entries(action).map(([field, value]) => [field, Array.isArray(value) ? value.map(String).toSorted() : value])), type: action.type,
}));

/** A play of these actions; seeds only shuffle menus, so it shows what any attempt with the same actions shows. */
export function playOf(scenario: string, actions: readonly RawAction[] = []): Play<DeskView> {
  const attempt: Attempt = { format: ATTEMPT_FORMAT, simulation: complaintDesk.id, edition: complaintDesk.edition, setup: { scenario, seed: 1, mode: 'practice', level: 2, variant: 0 }, actions: [...actions] };
  const opened = complaintDesk.open(contentOf(complaintDesk.id, scenario), attempt);
  if (!opened.ok) throw new Error(`${scenario}: ${sentence(opened.problem, 'en')}`);
  return opened.value;
}

/** Chance with a seed, for tests that try places at random and must be able to try them again. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
