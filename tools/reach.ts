/** explore complaint-desk --reach: what walks reach of each case, what they do not, and whether every line of every voice is said somewhere. */
import { hear, unheard, type Heard } from '../simulations/complaint-desk/reach/course.ts';
import { KINDS, kindOf, placeOf, type Goal } from '../simulations/complaint-desk/reach/goals.ts';
import { reach, type Reach } from '../simulations/complaint-desk/reach/reach.ts';
import type { Scenario } from '../simulations/complaint-desk/scenario.ts';

const NAMES: Readonly<Record<(typeof KINDS)[number], string>> = { action: 'actions', choice: 'choices', fact: 'facts', nothing: 'empty records', refusal: 'refusals', critical: 'critical errors', state: 'states', line: 'lines' };

/** Places for goals of lines, once each; other goals as they are. */
const brief = (goals: readonly Goal[]): string => [...new Set(goals.map((goal) => (goal.startsWith('line ') ? placeOf(goal) : goal)))].join(', ');

function tell({ scenario, ledger, goals, missing, absent }: Reach): void {
  const counts = KINDS.map((kind) => {
    const own = goals.filter((goal) => kindOf(goal) === kind);
    return `${NAMES[kind]} ${own.length - missing.filter((goal) => kindOf(goal) === kind).length} of ${own.length}`;
  });
  console.log(`complaint-desk/${scenario}: ${ledger.walks} walks, ${ledger.deadEnds.length} dead ends; ${counts.join(', ')}`);
  for (const [reason, barred] of absent) console.log(`  cannot be, since ${reason}: ${brief(barred)}`);
  if (missing.length > 0) console.log(`  not reached: ${brief(missing)}`);
}

const isVoice = (goal: Goal): boolean => goal.startsWith('line ') && goal.includes(': ');

/** Lines of voices, judged over all cases: whether any is never said. */
function tellVoices(scenarios: readonly Scenario[], heard: Heard, json: boolean): boolean {
  const { never, calm } = unheard(scenarios, heard);
  if (json) console.log(JSON.stringify({ simulation: 'complaint-desk', never, onlyIfCalm: calm }));
  else {
    if (calm.length > 0) console.log(`lines of voices that only a case with a calm opening brings: ${brief(calm)}`);
    console.log(never.length > 0 ? `lines of voices that no case brings: ${never.join(', ')}` : 'every other line of every voice is said in some case');
  }
  return never.length > 0;
}

/** Walks the cases; a goal of a case, a dead end or, where all cases are walked, a line of a voice that is said nowhere makes the command fail. */
export function tellReach(scenarios: readonly Scenario[], all: boolean, seeds: readonly number[], json: boolean): void {
  const heard: Heard = new Map();
  let failed = false;
  for (const scenario of scenarios) {
    const result = reach(scenario, seeds);
    hear(heard, result);
    const { ledger, goals, missing, absent } = result;
    failed ||= ledger.deadEnds.length > 0 || missing.some((goal) => !isVoice(goal));
    if (json) console.log(JSON.stringify({ simulation: 'complaint-desk', scenario: scenario.id, walks: ledger.walks, deadEnds: ledger.deadEnds, goals: goals.length, missing, absent: Object.fromEntries(absent) }));
    else tell(result);
  }
  if ((all && tellVoices(scenarios, heard, json)) || failed) process.exitCode = 1;
}
