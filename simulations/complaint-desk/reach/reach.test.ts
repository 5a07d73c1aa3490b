/** Everything of the desk can be reached: walks find each action, choice, fact, refusal, critical error, state and line; what they cannot find is named. */
import { expect, test } from 'vitest';
import { scenarios } from '../../../tests/support/course.ts';
import { changed, factOf, lateDelivery } from '../../../tests/support/scenarios.ts';
import { ATTEMPT_FORMAT } from '../../kit/attempt.ts';
import { complaintDesk } from '../index.ts';
import { filled } from '../model/amount.ts';
import { prepareDesk } from '../menus.ts';
import type { Scenario } from '../scenario.ts';
import { hear, isHeard, unheard, type Heard } from './course.ts';
import { kindOf, linesOf, placeOf, type Goal } from './goals.ts';
import { reach, type Reach } from './reach.ts';

/** Milliseconds that the walks of all cases may take on a busy machine. */
const SLOW = 400_000;
const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);
const isVoice = (goal: Goal): boolean => goal.startsWith('line ') && goal.includes(': ');

/** Walks with one seed, and with more where that was not enough. */
function walked(scenario: Scenario, heard: Heard): Reach {
  const elsewhere = (goal: Goal): boolean => isVoice(goal) && isHeard(heard, goal);
  const once = reach(scenario, [1], elsewhere);
  return once.missing.some((goal) => !elsewhere(goal)) ? reach(scenario, [1, 2, 3], elsewhere) : once;
}

test('every case is reached whole, without a dead end, and every line of every voice is said in some case', () => {
  const heard: Heard = new Map();
  const faults: string[] = [];
  for (const scenario of scenarios) {
    const result = walked(scenario, heard);
    hear(heard, result);
    faults.push(...result.missing.filter((goal) => !isVoice(goal)).map((goal) => `${scenario.id}: ${goal}`), ...result.ledger.deadEnds.map(({ actions }) => `${scenario.id}: ${JSON.stringify(actions)}`));
    expect(result.ledger.walks).toBeGreaterThan(60);
  }
  const { never, calm } = unheard(scenarios, heard);
  expect([...faults, ...never]).toEqual([]);
  // Acknowledged calmly: no case of the course opens so.
  expect(new Set(calm.map((goal) => placeOf(goal)))).toEqual(new Set(['acts.ack.well.calm', 'acts.ack.flat.calm', 'acts.ack.badly.calm']));
}, SLOW);

test('what a walk is said to have reached, the learner sees: words, refusals and errors', () => {
  const { ledger } = reach(lateDelivery, [1], isVoice);
  const seen = { line: 0, refusal: 0, critical: 0 };
  for (const [goal, { setup, actions }] of ledger.reached) {
    const kind = kindOf(goal);
    if (kind !== 'line' && kind !== 'refusal' && kind !== 'critical') continue;
    const name = goal.slice(kind.length + 1);
    // Whoever has the line is put on the phone.
    const desk = SEEDS.map((seed) => prepareDesk(lateDelivery, { ...setup, seed })).find((one) => kind !== 'line' || linesOf(one).has(goal));
    const seed = SEEDS.find((one) => desk === undefined || prepareDesk(lateDelivery, { ...setup, seed: one }).caller.id === desk.caller.id) ?? 0;
    const opened = complaintDesk.open(lateDelivery, { format: ATTEMPT_FORMAT, simulation: complaintDesk.id, edition: complaintDesk.edition, setup: { ...setup, seed }, actions: [...actions] });
    if (!opened.ok || desk === undefined) throw new Error(`${goal}: the walk cannot be replayed`);
    const play = opened.value;
    seen[kind] += 1;
    const told = { refusal: () => [play.rejections.at(-1)?.code], critical: () => play.view().veto, line: () => play.view().transcript.filter(({ by }) => by === 'customer').map(({ text }) => text.en) }[kind]();
    const text = linesOf(desk).get(goal);
    expect(told, goal).toContain(text === undefined ? name : filled(text, desk.figures, desk.caller.name).en);
  }
  expect(seen.line).toBeGreaterThan(300);
  expect(Math.min(seen.refusal, seen.critical)).toBeGreaterThan(5);
}, SLOW);

test('a fact that nobody can find is named, and what hangs on it', () => {
  const missing = (scenario: Scenario): Goal[] => reach(scenario, [1], isVoice).missing.filter((goal) => !isVoice(goal));
  // Two facts for one topic: only the first is ever told.
  const spoilt = changed(lateDelivery, (draft) => { factOf(draft, 'impact').topic = 'demand'; });
  expect(missing(spoilt).filter((goal) => kindOf(goal) !== 'line')).toEqual(['fact impact', 'choice offer.facts impact', 'choice rootcause.evidence impact']);
  expect(missing(lateDelivery)).toEqual([]);
}, SLOW);
