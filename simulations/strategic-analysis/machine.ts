/** The statechart of a round: open, with statements placed and entries ordered as often as liked, until it is handed in. */
import { assign, initialTransition, setup } from 'xstate';
import { foldOf } from '../kit/replay.ts';
import type { Fold } from '../kit/simulation.ts';
import type { RoundAction } from './action.ts';
import { OPENING, type RoundContext } from './model.ts';

export interface RoundSnapshot {
  readonly value: unknown;
  readonly context: RoundContext;
}

/** Cells by statement with one of them changed, or taken out where no cell is given. */
function changed(cells: Readonly<Record<string, string>> | undefined, statement: string, cell?: string): Record<string, string> {
  const rest = Object.fromEntries(Object.entries(cells ?? {}).filter(([name]) => name !== statement));
  return cell === undefined ? rest : { ...rest, [statement]: cell };
}

const machine = setup({
  types: { context: {} as RoundContext, events: {} as RoundAction },
  actions: {
    place: assign(({ context: { placed }, event }) => (event.type === 'place' ? { placed: { ...placed, [event.axis]: changed(placed[event.axis], event.statement, event.cell) } } : {})),
    takeBack: assign(({ context: { placed }, event }) => (event.type === 'takeBack' ? { placed: { ...placed, [event.axis]: changed(placed[event.axis], event.statement) } } : {})),
    order: assign(({ event }) => (event.type === 'order' ? { order: event.order } : {})),
  },
}).createMachine({
  id: 'strategic-analysis',
  context: OPENING,
  initial: 'open',
  states: {
    open: { on: { place: { actions: 'place' }, takeBack: { actions: 'takeBack' }, order: { actions: 'order' }, handIn: 'handedIn' } },
    handedIn: { type: 'final' },
  },
});

export const roundFold = (): Fold<RoundSnapshot, RoundAction> => foldOf(machine, initialTransition(machine)[0]);
