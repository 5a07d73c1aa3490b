/** The cases of a scenario that are walked: each truth at each level, with a desk for everyone who may be on the line. */
import type { Setup } from '../../kit/attempt.ts';
import type { Fold } from '../../kit/simulation.ts';
import type { CaseAction, Happening } from '../action.ts';
import { deskFold, type DeskSnapshot } from '../machine.ts';
import { prepareDesk, type Desk } from '../menus.ts';
import { callerOf } from '../model/case.ts';
import type { Scenario } from '../scenario.ts';
import { menuActions } from './menu-actions.ts';

export interface WalkedCase {
  readonly setup: Setup;
  /** The case as it is reckoned: who calls changes words only. */
  readonly desk: Desk;
  /** The same with each caller, whose voice says the lines. */
  readonly callers: readonly Desk[];
  readonly fold: Fold<DeskSnapshot, Happening>;
  /** Every choice of every menu, as actions. */
  readonly actions: readonly CaseAction[];
}

/** The least seed that puts the caller on the line. */
function seedOf(scenario: Scenario, caller: string, setup: Setup): number {
  for (let seed = 1; ; seed += 1) if (callerOf(scenario, { ...setup, seed })?.id === caller) return seed;
}

/** Easiest level first; practice, since only there can a step be taken back. */
export function casesOf(scenario: Scenario): WalkedCase[] {
  const truths = scenario.twin === undefined ? [false] : [false, true];
  return [...scenario.levels].sort((a, b) => a - b).flatMap((level) => truths.map((twin) => {
    const setup: Setup = { scenario: scenario.id, seed: 1, mode: 'practice', level, ...(twin ? { twin } : {}) };
    const desk = prepareDesk(scenario, setup);
    return { setup, desk, callers: scenario.callers.map(({ id }) => prepareDesk(scenario, { ...setup, seed: seedOf(scenario, id, setup) })), fold: deskFold(desk), actions: menuActions(desk) };
  }));
}
