/** What walks reach of a scenario, and what they do not. */
import { stream } from '../../kit/random.ts';
import type { Scenario } from '../scenario.ts';
import { absence } from './absent.ts';
import { walkTowards } from './aim.ts';
import { casesOf, type WalkedCase } from './cases.ts';
import { goalsOf, placeOf, turnOf, type Goal } from './goals.ts';
import { eventOf, MOODS } from './moment.ts';
import type { Random } from './moves.ts';
import { emptyLedger, found, walkOf, type Ledger } from './walk.ts';
import { curious, expertWalk, stubborn, type Habit } from './walkers.ts';

export interface Reach {
  readonly scenario: string;
  readonly ledger: Ledger;
  readonly goals: readonly Goal[];
  readonly missing: readonly Goal[];
  /** Lines of the voices that this case cannot bring, by the reason. */
  readonly absent: ReadonlyMap<string, readonly Goal[]>;
}

const HABITS: readonly Habit[] = [
  { slips: 0 }, { slips: 0.15 }, { slips: 0.4 }, { slips: 1 }, { slips: 0, delay: 1440 }, { slips: 0.2, delay: 240 }, { slips: 0.1, without: 'hold' }, { slips: 0.1, without: 'ack' }, { slips: 0.3, until: 12 },
];
/** Seeds with which lines are aimed at that have not been heard yet; further seeds walk without an aim. */
const AIMING = 8;

/** How a case can end, which is sought in every one. */
const ENDS: readonly string[] = ['lost', 'appeal', 'closed', 'unconfirmed'];

/** Walks without an aim. */
function wander(of: WalkedCase, ledger: Ledger, random: Random): void {
  for (const habit of HABITS) expertWalk(walkOf(of, ledger), habit, random);
  for (const declined of [true, false]) {
    stubborn(walkOf(of, ledger), declined, random);
    const walk = walkOf(of, ledger);
    curious(walk, declined, ({ action, after }) => found(of, walk.snapshot(), action, after).some((goal) => !ledger.reached.has(goal)), random);
  }
}

/** Walks towards a place with every case, calm lines in the easiest first, until all its lines have been heard. */
function seek(cases: readonly WalkedCase[], place: string, left: () => readonly Goal[], ledger: Ledger, random: Random): void {
  const wanted = MOODS.findIndex((mood) => place.endsWith(`.${mood}`));
  const ordered = wanted === 0 ? cases : cases.toReversed();
  for (const noise of [0, 0.15]) {
    for (const of of ordered) {
      for (const again of [false, true]) {
        const goals = left();
        if (goals.length === 0) return;
        walkTowards(walkOf(of, ledger), { place, event: eventOf(place), wanted, times: Math.max(...goals.map(turnOf)), wary: 0.51 + 0.05 * random(), again, noise }, random);
      }
    }
  }
}

/** Walks a scenario with so many seeds, in both truths, at all levels, for all its callers; lines for which `elsewhere` holds are not sought. */
export function reach(scenario: Scenario, seeds: readonly number[], elsewhere: (goal: Goal) => boolean = () => false): Reach {
  const cases = casesOf(scenario);
  const ledger = emptyLedger();
  const all = goalsOf(cases);
  const absent = new Map<string, Goal[]>();
  for (const goal of all) {
    const reason = goal.startsWith('line ') ? absence(cases, placeOf(goal)) : undefined;
    if (reason !== undefined) absent.set(reason, [...(absent.get(reason) ?? []), goal]);
  }
  const barred = new Set([...absent.values()].flat());
  const goals = all.filter((goal) => !barred.has(goal));
  const sought = goals.filter((goal) => goal.startsWith('line ') && (!elsewhere(goal) || ENDS.includes(placeOf(goal))));
  const missing = (of: readonly Goal[]): Goal[] => of.filter((goal) => !ledger.reached.has(goal));
  for (const [i, seed] of seeds.entries()) {
    const random = stream(seed);
    for (const of of cases) wander(of, ledger, random);
    if (i >= AIMING) continue;
    for (const place of new Set(missing(sought).map(placeOf))) seek(cases, place, () => missing(sought).filter((goal) => placeOf(goal) === place), ledger, random);
  }
  return { scenario: scenario.id, ledger, goals, missing: missing(goals), absent };
}
