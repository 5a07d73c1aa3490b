/** Voices are written for every case: whether each of their lines is heard in some case, and which lines the course's own cases leave unsaid. */
import type { Scenario } from '../scenario.ts';
import { placeOf, turnOf, voiceGoals, type Goal } from './goals.ts';
import { reach, type Reach } from './reach.ts';

/** How often one walk has heard each place, over all cases. */
export type Heard = Map<string, number>;

/** Whether a line has had its turn in some case; the voice changes words and nothing else. */
export const isHeard = (heard: Heard, goal: Goal): boolean => (heard.get(placeOf(goal)) ?? 0) >= turnOf(goal);

export function hear(heard: Heard, { ledger }: Reach): void {
  for (const [place, times] of ledger.heard) heard.set(place, Math.max(times, heard.get(place) ?? 0));
}

/** The case as it would be if the customer were calm at first: no case of the course is, some of a trainer's may be. */
const calmly = (scenario: Scenario): Scenario => ({ ...scenario, opening: { ...scenario.opening, anger: 20, failures: 0 } });

/** Lines of the voices that were heard in no case; those that a calm opening brings are looked for in one. */
export function unheard(scenarios: readonly Scenario[], heard: Heard): { readonly never: readonly Goal[]; readonly calm: readonly Goal[] } {
  const [first] = scenarios;
  const left = voiceGoals(scenarios).filter((goal) => !isHeard(heard, goal));
  if (first === undefined || left.length === 0) return { never: left, calm: [] };
  const calmer: Heard = new Map(heard);
  hear(calmer, reach(calmly(first), [1], (goal) => isHeard(heard, goal)));
  return { never: left.filter((goal) => !isHeard(calmer, goal)), calm: left.filter((goal) => isHeard(calmer, goal)) };
}
