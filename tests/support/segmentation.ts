/** The segmentation lab for tests: lists of the course by mix, size and seed, runs of actions, and the expert's line with parts of it changed. */
import { fileURLToPath } from 'node:url';
import { faultLine, type Fault } from '../../src/course/fault.ts';
import { readYaml } from '../../src/course/yaml-file.ts';
import { parseAction, type SegmentationAction } from '../../simulations/customer-segmentation/action.ts';
import { expertAction } from '../../simulations/customer-segmentation/expert.ts';
import { grade } from '../../simulations/customer-segmentation/grade.ts';
import { customerSegmentation, definition } from '../../simulations/customer-segmentation/index.ts';
import type { SegmentationSnapshot } from '../../simulations/customer-segmentation/machine.ts';
import { prepareExercise, type Exercise } from '../../simulations/customer-segmentation/model/exercise.ts';
import type { MixId } from '../../simulations/customer-segmentation/model/mixes.ts';
import { parseScenario, type Scenario } from '../../simulations/customer-segmentation/scenario.ts';
import type { SegmentationView } from '../../simulations/customer-segmentation/view.ts';
import { ATTEMPT_FORMAT, type RawAction } from '../../simulations/kit/attempt.ts';
import { replayed } from '../../simulations/kit/replay.ts';
import { sentence } from '../../simulations/kit/result.ts';
import type { Play, Run } from '../../simulations/kit/simulation.ts';
import type { Graded } from '../../simulations/kit/verdict.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

function written(id: string): Scenario {
  const faults: Fault[] = [];
  const placed = readYaml(CONTENT, `scenarios/customer-segmentation/${id}.yaml`, parseScenario, faults);
  if (placed === undefined) throw new Error(faults.map(faultLine).join('\n'));
  return placed.value;
}

export const mixes: Readonly<Record<MixId, Scenario>> = { near8020: written('near8020'), doctrine: written('doctrine'), whale: written('whale'), fewlarge: written('fewlarge') };
/** The worked example of twenty customers. */
export const worked = written('twenty-customers');

export interface Choice {
  readonly n?: number;
  readonly list?: number;
  readonly seed?: number;
}

const setupOf = (scenario: Scenario, { seed = 1, ...choice }: Choice) => ({ scenario: scenario.id, seed, mode: 'exam' as const, ...choice });

export function exerciseOf(scenario: Scenario, choice: Choice = {}): Exercise {
  const exercise = prepareExercise(scenario, setupOf(scenario, choice));
  if (!exercise.ok) throw new Error(sentence(exercise.problem, 'en'));
  return exercise.value;
}

export type SegmentationRun = Run<Exercise, SegmentationSnapshot, SegmentationAction>;

export function run(exercise: Exercise, raws: readonly RawAction[]): SegmentationRun {
  const fold = definition.machine(exercise);
  const steps = replayed(definition, fold, exercise, raws.map((raw, i) => {
    const action = parseAction(raw, exercise, `actions[${String(i)}]`);
    if (!action.ok) throw new Error(sentence(action.problem, 'en'));
    return action.value;
  }));
  return { prepared: exercise, setup: { scenario: exercise.scenario.id, seed: 1, mode: 'exam' }, first: fold.first, last: steps.at(-1)?.after ?? fold.first, steps };
}

const HAND_IN: RawAction = { type: 'handIn' };

export function graded(exercise: Exercise, raws: readonly RawAction[]): Graded {
  const verdict = grade(run(exercise, [...raws, HAND_IN]));
  if (verdict.status !== 'graded') throw new Error('A run that was handed in is graded.');
  return verdict;
}

/** The line of the expert from the opening; nothing takes it longer. */
export function expertLine(exercise: Exercise): RawAction[] {
  const fold = definition.machine(exercise);
  const line: RawAction[] = [];
  let last = fold.first;
  for (;;) {
    const raw = expertAction(exercise, last);
    if (raw === undefined) return line;
    const action = parseAction(raw, exercise, 'expert');
    if (!action.ok) throw new Error(sentence(action.problem, 'en'));
    const refused = definition.refuse(last, action.value, exercise);
    if (refused !== undefined || line.length > 1000) throw new Error(`the expert is stuck at ${JSON.stringify(raw)} ${refused?.code ?? ''}`);
    line.push(raw);
    last = fold.next(last, action.value);
  }
}

/** The lab opened as the rest of the project plays it. */
export function openLab(scenario: Scenario, choice: Choice = {}, actions: readonly RawAction[] = []): Play<SegmentationView> {
  const play = customerSegmentation.open(scenario, { format: ATTEMPT_FORMAT, simulation: 'customer-segmentation', edition: customerSegmentation.edition, setup: setupOf(scenario, choice), actions: [...actions] });
  if (!play.ok) throw new Error(sentence(play.problem, 'en'));
  return play.value;
}
