/** The strategy workshop (战略制定五步工作坊): its definition, bound into a simulation. */
import { simulation } from '../kit/replay.ts';
import type { Definition } from '../kit/simulation.ts';
import { parseAction, type StrategyAction } from './action.ts';
import { legal } from './legal.ts';
import { strategyFold, type StrategySnapshot } from './machine.ts';
import { prepareExercise, type Exercise } from './model/exercise.ts';
import { refuse } from './model/step.ts';
import { parseScenario } from './scenario.ts';
import { REJECTIONS } from './text.ts';
import { view, type StrategyView } from './view.ts';

export const definition: Definition<Exercise, StrategySnapshot, StrategyAction, StrategyView> = {
  id: 'service-strategy',
  edition: 1,
  prepare: (content, setup) => {
    const scenario = parseScenario(content);
    return scenario.ok ? prepareExercise(scenario.value, setup) : scenario;
  },
  parseAction: (raw, _exercise, at) => parseAction(raw, at),
  machine: strategyFold,
  refuse: ({ context }, action) => refuse(context, action),
  handedIn: ({ value }) => value === 'handedIn',
  legal,
  view,
  loadGrade: async () => (await import('./grade.ts')).grade,
  rejections: REJECTIONS,
  loadExpert: async () => {
    const { expertAction } = await import('./expert.ts');
    return (snapshot, exercise) => expertAction(exercise, snapshot);
  },
  loadPlayers: async () => (await import('./players.ts')).players,
};

export const serviceStrategy = simulation(definition);
