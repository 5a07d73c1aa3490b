/** The segmentation lab (客户细分实训): its definition, bound into a simulation. */
import { simulation } from '../kit/replay.ts';
import type { Definition } from '../kit/simulation.ts';
import { parseAction, type SegmentationAction } from './action.ts';
import { legal } from './legal.ts';
import { segmentationFold, type SegmentationSnapshot } from './machine.ts';
import { prepareExercise, type Exercise } from './model/exercise.ts';
import { refuse } from './model/guards.ts';
import { parseScenario } from './scenario.ts';
import { REJECTIONS } from './text.ts';
import { view, type SegmentationView } from './view.ts';

export const definition: Definition<Exercise, SegmentationSnapshot, SegmentationAction, SegmentationView> = {
  id: 'customer-segmentation',
  edition: 1,
  prepare: (content, setup) => {
    const scenario = parseScenario(content);
    return scenario.ok ? prepareExercise(scenario.value, setup) : scenario;
  },
  parseAction,
  machine: segmentationFold,
  refuse: ({ context }, action, exercise) => refuse(context, action, exercise),
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

export const customerSegmentation = simulation(definition);
