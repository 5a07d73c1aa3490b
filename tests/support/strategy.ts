/** The strategy workshop for tests: workshops of the course by setting, the expert's line, and runs with parts of it changed. */
import { fileURLToPath } from 'node:url';
import { faultLine, type Fault } from '../../src/course/fault.ts';
import { readYaml } from '../../src/course/yaml-file.ts';
import { ATTEMPT_FORMAT, type RawAction } from '../../simulations/kit/attempt.ts';
import { sentence } from '../../simulations/kit/result.ts';
import type { Play } from '../../simulations/kit/simulation.ts';
import type { Graded } from '../../simulations/kit/verdict.ts';
import { parseAction } from '../../simulations/service-strategy/action.ts';
import { expertAction } from '../../simulations/service-strategy/expert.ts';
import { definition, serviceStrategy } from '../../simulations/service-strategy/index.ts';
import { prepareExercise, type Exercise } from '../../simulations/service-strategy/model/exercise.ts';
import type { SettingId } from '../../simulations/service-strategy/model/settings.ts';
import { parseScenario, type Scenario } from '../../simulations/service-strategy/scenario.ts';
import type { StrategyView } from '../../simulations/service-strategy/view.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

function written(id: string): Scenario {
  const faults: Fault[] = [];
  const placed = readYaml(CONTENT, `scenarios/service-strategy/${id}.yaml`, parseScenario, faults);
  if (placed === undefined) throw new Error(faults.map(faultLine).join('\n'));
  return placed.value;
}

export const workshops: Readonly<Record<SettingId, Scenario>> = {
  cold: written('cold-chain-3pl'), parcel: written('parcel-price-war'), contract: written('contract-five-accounts'), dual: written('appliance-renewals'),
};

const setupOf = ({ id }: Scenario, workshop: number) => ({ scenario: id, seed: 1, mode: 'exam' as const, workshop });

export function exerciseOf(scenario: Scenario, workshop: number): Exercise {
  const exercise = prepareExercise(scenario, setupOf(scenario, workshop));
  if (!exercise.ok) throw new Error(sentence(exercise.problem, 'en'));
  return exercise.value;
}

/** The workshop opened as the rest of the project plays it. */
export function openWorkshop(scenario: Scenario, workshop: number, actions: readonly RawAction[] = []): Play<StrategyView> {
  const play = serviceStrategy.open(scenario, { format: ATTEMPT_FORMAT, simulation: serviceStrategy.id, edition: serviceStrategy.edition, setup: setupOf(scenario, workshop), actions: [...actions] });
  if (!play.ok) throw new Error(sentence(play.problem, 'en'));
  return play.value;
}

/** The line of the expert from the opening to the last hand-in. */
export function expertLine(exercise: Exercise): RawAction[] {
  const fold = definition.machine(exercise);
  const line: RawAction[] = [];
  let last = fold.first;
  for (;;) {
    const raw = expertAction(exercise, last);
    if (raw === undefined) return line;
    const action = parseAction(raw, 'expert');
    if (!action.ok) throw new Error(sentence(action.problem, 'en'));
    const refused = definition.refuse(last, action.value, exercise);
    if (refused !== undefined || line.length > 1000) throw new Error(`the expert is stuck at ${JSON.stringify(raw)} ${refused?.code ?? ''}`);
    line.push(raw);
    last = fold.next(last, action.value);
  }
}

/** The verdict on actions that end with the last hand-in. */
export async function graded(play: Play<StrategyView>): Promise<Graded> {
  const verdict = await play.verdict();
  if (verdict.status !== 'graded') throw new Error('A run that was handed in is graded.');
  return verdict;
}
