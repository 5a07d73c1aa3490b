/** The complaint desk (投诉处理台): its definition, bound into a simulation. */
import { simulation } from '../kit/replay.ts';
import { parse } from '../kit/parse.ts';
import { fail, ok, oneOf } from '../kit/result.ts';
import type { Definition } from '../kit/simulation.ts';
import { parseAction, type DeskAction } from './action.ts';
import { refuseOn } from './back.ts';
import { legal } from './legal.ts';
import { prepareDesk, type Desk } from './menus.ts';
import { deskFold, type DeskSnapshot } from './machine.ts';
import { callerOf, parseDeskSetup } from './model/case.ts';
import { parts } from './parts.ts';
import { scenarioSchema } from './scenario.ts';
import { REJECTIONS } from './text.ts';
import { view, type DeskView } from './view.ts';

export const definition: Definition<Desk, DeskSnapshot, DeskAction, DeskView> = {
  id: 'complaint-desk',
  edition: 1,
  parts,
  prepare: (content, setup) => {
    // The course's own cases were checked whole (parse-scenario.ts) when it was built; here their form is enough.
    const scenario = parse(scenarioSchema, content);
    if (!scenario.ok) return scenario;
    const parsed = parseDeskSetup(setup, scenario.value);
    if (!parsed.ok) return parsed;
    const caller = callerOf(scenario.value, parsed.value);
    return scenario.value.voices[caller?.voice ?? ''] === undefined ? fail({ at: 'voices', expected: caller?.voice ?? '', got: oneOf(Object.keys(scenario.value.voices)) }) : ok(prepareDesk(scenario.value, parsed.value));
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
