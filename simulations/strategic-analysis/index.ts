/** The case rounds of strategic analysis (战略分析练习): their definition, bound into a simulation. */
import { simulation } from '../kit/replay.ts';
import { parseAction, type RoundAction } from './action.ts';
import { legal, refuse } from './legal.ts';
import { roundFold, type RoundSnapshot } from './machine.ts';
import { prepareSheet, type Sheet } from './model.ts';
import { parseRound } from './scenario.ts';
import { REJECTIONS } from './text.ts';
import { view, type RoundView } from './view.ts';

export const strategicAnalysis = simulation<Sheet, RoundSnapshot, RoundAction, RoundView>({
  id: 'strategic-analysis',
  edition: 1,
  prepare: (content, setup) => {
    const round = parseRound(content);
    return round.ok ? prepareSheet(round.value, setup) : round;
  },
  parseAction,
  machine: roundFold,
  refuse,
  handedIn: ({ value }) => value === 'handedIn',
  legal,
  view,
  loadGrade: async () => (await import('./grade.ts')).grade,
  rejections: REJECTIONS,
  loadExpert: async () => (await import('./expert.ts')).expertAction,
  loadPlayers: async () => (await import('./players.ts')).players,
});
