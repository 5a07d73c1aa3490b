/** The complaint desk (投诉处理台): its definition, bound into a simulation. */
import { simulation } from '../kit/replay.ts';
import { ok } from '../kit/result.ts';
import type { Definition } from '../kit/simulation.ts';
import { parseAction, type DeskAction } from './action.ts';
import { refuseOn } from './back.ts';
import { legal } from './legal.ts';
import { prepareDesk, type Desk } from './menus.ts';
import { deskFold, type DeskSnapshot } from './machine.ts';
import { parseDeskSetup } from './model/case.ts';
import { parseScenario } from './parse-scenario.ts';
import { REJECTIONS } from './text.ts';
import { view, type DeskView } from './view.ts';

export const definition: Definition<Desk, DeskSnapshot, DeskAction, DeskView> = {
  id: 'complaint-desk',
  edition: 1,
  prepare: (content, setup) => {
    const scenario = parseScenario(content);
    if (!scenario.ok) return scenario;
    const parsed = parseDeskSetup(setup, scenario.value);
    return parsed.ok ? ok(prepareDesk(scenario.value, parsed.value)) : parsed;
  },
  parseAction: (raw, desk, at) => parseAction(raw, desk.scenario, at),
  machine: deskFold,
  refuse: (snapshot, action, desk) => refuseOn(desk, snapshot, action),
  handedIn: ({ value }) => value.paper === 'handedIn',
  legal,
  view,
  loadGrade: async () => (await import('./grade.ts')).grade,
  rejections: REJECTIONS,
  loadExpert: async () => {
    const { expertAction } = await import('./expert.ts');
    return (snapshot, desk) => expertAction(desk, snapshot);
  },
  loadPlayers: async () => (await import('./players.ts')).players,
};

export const complaintDesk = simulation(definition);
