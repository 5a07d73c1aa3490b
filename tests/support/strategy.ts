/** The strategy workshop for tests: workshops of the course by setting, runs of actions, the expert's line, and plays opened as the rest of the project opens them. */
import { fileURLToPath } from 'node:url';
import { faultLine, type Fault } from '../../src/course/fault.ts';
import { readYaml } from '../../src/course/yaml-file.ts';
import { ATTEMPT_FORMAT, type RawAction } from '../../simulations/kit/attempt.ts';
import { replayed } from '../../simulations/kit/replay.ts';
import { sentence } from '../../simulations/kit/result.ts';
import type { Play, Run } from '../../simulations/kit/simulation.ts';
import type { Graded } from '../../simulations/kit/verdict.ts';
import { parseAction, type StrategyAction } from '../../simulations/service-strategy/action.ts';
import { expertAction } from '../../simulations/service-strategy/expert.ts';
import { grade } from '../../simulations/service-strategy/grade.ts';
import { definition, serviceStrategy } from '../../simulations/service-strategy/index.ts';
import type { StrategySnapshot } from '../../simulations/service-strategy/machine.ts';
import { prepareExercise, type Exercise } from '../../simulations/service-strategy/model/exercise.ts';
import type { CriterionId } from '../../simulations/service-strategy/model/marks.ts';
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

const setupOf = ({ id }: Scenario, workshop: number, seed: number) => ({ scenario: id, seed, mode: 'exam' as const, workshop });

export function exerciseOf(scenario: Scenario, workshop: number, seed = 1): Exercise {
  const exercise = prepareExercise(scenario, setupOf(scenario, workshop, seed));
  if (!exercise.ok) throw new Error(sentence(exercise.problem, 'en'));
  return exercise.value;
}

export type StrategyRun = Run<Exercise, StrategySnapshot, StrategyAction>;

export function run(exercise: Exercise, raws: readonly RawAction[]): StrategyRun {
  const fold = definition.machine(exercise);
  const steps = replayed(definition, fold, exercise, raws.map((raw, i) => {
    const action = parseAction(raw, `actions[${String(i)}]`);
    if (!action.ok) throw new Error(sentence(action.problem, 'en'));
    return action.value;
  }));
  return { prepared: exercise, setup: setupOf(exercise.scenario, exercise.workshop.seed, 1), first: fold.first, last: steps.at(-1)?.after ?? fold.first, steps };
}

const HAND_IN: RawAction = { type: 'handIn' };

/** The verdict on actions, handed in for the last time after them, and the share of each criterion. */
export function graded(exercise: Exercise, raws: readonly RawAction[]): Graded & { readonly shares: Readonly<Partial<Record<CriterionId, number>>> } {
  const verdict = grade(run(exercise, raws.at(-1)?.type === 'handIn' ? raws : [...raws, HAND_IN]));
  if (verdict.status !== 'graded') throw new Error('A run that was handed in is graded.');
  return { ...verdict, shares: Object.fromEntries(verdict.criteria.map(({ id, earned, possible }) => [id, earned / possible])) };
}

/** The line of the expert from the opening to the last hand-in; nothing takes it longer. */
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

/** The workshop opened as the rest of the project plays it. */
export function openWorkshop(scenario: Scenario, workshop: number, actions: readonly RawAction[] = [], seed = 1): Play<StrategyView> {
  const play = serviceStrategy.open(scenario, { format: ATTEMPT_FORMAT, simulation: serviceStrategy.id, edition: serviceStrategy.edition, setup: setupOf(scenario, workshop, seed), actions: [...actions] });
  if (!play.ok) throw new Error(sentence(play.problem, 'en'));
  return play.value;
}
