/** The shift (班次): its definition, bound into a simulation; the one simulation that is made of another one's cases. */
import { simulation } from '../kit/replay.ts';
import type { Definition } from '../kit/simulation.ts';
import { parseShiftAction, type ShiftAction } from './action.ts';
import { refuseOn } from './guards.ts';
import { legal } from './legal.ts';
import { shiftFold, type ShiftSnapshot } from './machine.ts';
import type { Shift } from './model/context.ts';
import { parts } from './parts.ts';
import { prepare } from './prepare.ts';
import { REJECTIONS } from './text.ts';
import { view, type ShiftView } from './view.ts';

export const definition: Definition<Shift, ShiftSnapshot, ShiftAction, ShiftView> = {
  id: 'complaint-shift',
  edition: 1,
  parts,
  prepare,
  parseAction: parseShiftAction,
  machine: shiftFold,
  refuse: (snapshot, action, shift) => refuseOn(shift, snapshot, action),
  handedIn: ({ value }) => value.paper === 'handedIn',
  legal,
  view,
  loadGrade: async () => (await import('./grade.ts')).grade,
  rejections: REJECTIONS,
  loadExpert: async () => {
    const { expertAction } = await import('./expert.ts');
    return ({ context }, shift) => expertAction(shift, context);
  },
  loadPlayers: async () => (await import('./players.ts')).players,
};

export const complaintShift = simulation(definition);
