/** The statechart of a complaint: process, mood, clock and paper side by side; every number comes from model/step. */
import { assign, initialTransition, setup } from 'xstate';
import { foldOf } from '../kit/replay.ts';
import type { Fold } from '../kit/simulation.ts';
import type { Happening } from './action.ts';
import { steppedBack } from './back.ts';
import type { DeskCase } from './model/case.ts';
import { moodOf, opening, type DeskContext, type Mood, type ProcessState } from './model/context.ts';
import { refuse } from './model/guards.ts';
import { MOST_OFFERS } from './model/parameters.ts';
import { isConfirmed } from './model/settlement.ts';
import { step } from './model/step.ts';

/** A snapshot as the rest of the simulation reads it. */
export interface DeskSnapshot {
  readonly value: { readonly process: ProcessState; readonly mood: string; readonly clock: string; readonly paper: string };
  readonly context: DeskContext;
  /** The snapshot before the last step, without one of its own. */
  readonly prior?: DeskSnapshot | undefined;
}

/** An action with the case that it happens in; the opening has none. */
export type DeskEvent = Happening & { readonly desk?: DeskCase };

/** Where a state is drawn: on the line of the process above its stage of actions, or beside the line. */
export interface StateMeta {
  readonly place: Stage | 'beside';
}

/** The stages of the work; the desk groups its actions by them. */
export const STAGE_ORDER = ['opening', 'assessment', 'investigation', 'decision', 'delivery', 'closing'] as const;
export type Stage = (typeof STAGE_ORDER)[number];

const CLOCKS = ['withinAck', 'withinUpdate', 'late', 'overdue', 'settled'] as const;
type Clock = (typeof CLOCKS)[number];

/** Which time limit the case is running against. */
export function clockOf(desk: DeskCase, context: DeskContext): Clock {
  const { acknowledge, update, resolve } = desk.scenario.limits;
  if (context.decidedAt !== null) return 'settled';
  if (context.time > resolve) return 'overdue';
  if (context.ackAt === null) return context.time > acknowledge ? 'late' : 'withinAck';
  return context.time > context.contact + update ? 'late' : 'withinUpdate';
}

/** A step that the guards let through, reckoned by the model. */
const act = (state: ProcessState) => ({ guard: { type: 'allowed' as const, params: { state } }, actions: { type: 'apply' as const, params: { state } } });

/** What may be done at any time · once acknowledged · before a decision. */
const always = (state: ProcessState) => ({ transfer: act(state), wait: act(state), absence: act(state), rootcause: act(state), prevent: act(state) });
const acknowledged = (state: ProcessState) => ({ ...always(state), listen: act(state), empathise: act(state), apologise: act(state), explain: act(state), status: act(state), check: act(state), promise: act(state), special: act(state) });
const undecided = (state: ProcessState) => ({ ...acknowledged(state), restate: act(state), ask: act(state), assess: act(state), escalate: act(state), hold: act(state) });
const unconfirmed = (state: ProcessState) => ({ close: { ...act(state), target: 'closedUnconfirmed' as const } });

/** Exits that any step can lead to. */
const exits = [
  { guard: 'lost' as const, target: 'customerLost' as const },
  { guard: 'appealed' as const, target: 'appealExternal' as const },
];
/** The customer's answer to a proposal. */
const answer = [
  { guard: 'accepted' as const, target: 'decided' as const },
  { guard: 'refusedThrice' as const, target: 'stalemate' as const },
];
const reply = [...exits, ...answer, { guard: 'refusedOffer' as const, target: 'negotiating' as const }];

const at = <const P extends StateMeta['place']>(place: P) => ({ place });

const moods = <const M extends Mood>(own: M, others: readonly Exclude<Mood, M>[]) => ({ [own]: { always: others.map((mood) => ({ guard: { type: 'moodIs' as const, params: { mood } }, target: mood })) } });

/**
 * The machine of every case; actions reach it only after the guards of model/guards have let them pass. It is made once, since XState works out
 * its transitions as they are first taken: the case comes with each event instead of being built in.
 */
export const deskMachine = setup({
  types: { context: {} as DeskContext, events: {} as DeskEvent, input: {} as DeskCase, meta: {} as StateMeta },
  actions: {
    apply: assign(({ context, event }, { state }: { state: ProcessState }) => (event.type === 'handIn' || event.type === 'back' || event.desk === undefined ? context : step(event.desk, context, event, state))),
  },
  guards: {
    allowed: ({ context, event }, { state }: { state: ProcessState }) => refuse(context, state, event) === undefined,
    confirmed: ({ context }) => isConfirmed(context.verified, context.refusal, 'verifying'),
    accepted: ({ context }) => context.decidedAt !== null,
    refusedThrice: ({ context }) => context.offers.length >= MOST_OFFERS,
    refusedOffer: ({ context }) => context.offers.length > 0,
    lost: ({ context }) => context.lost,
    appealed: ({ context }) => context.appealed,
    moodIs: ({ context }, { mood }: { mood: Mood }) => moodOf(context.anger) === mood,
    clockIs: ({ context, event }, { clock }: { clock: Clock }) => event.desk !== undefined && clockOf(event.desk, context) === clock,
  },
}).createMachine({
  id: 'complaint-desk',
  context: ({ input }) => opening(input),
  type: 'parallel',
  states: {
    process: {
      initial: 'received',
      states: {
        received: { meta: at('opening'), always: exits, on: { ...always('received'), ...unconfirmed('received'), ack: { ...act('received'), target: 'acked' } } },
        acked: { meta: at('opening'), always: exits, on: { ...undecided('acked'), ...unconfirmed('acked'), ask: { ...act('acked'), target: 'assessing' }, check: { ...act('acked'), target: 'investigating' } } },
        assessing: { meta: at('assessment'), always: reply, on: { ...undecided('assessing'), ...unconfirmed('assessing'), check: { ...act('assessing'), target: 'investigating' }, offer: act('assessing') } },
        investigating: { meta: at('investigation'), always: reply, on: { ...undecided('investigating'), ...unconfirmed('investigating'), offer: act('investigating') } },
        negotiating: { meta: at('decision'), always: [...exits, ...answer], on: { ...undecided('negotiating'), ...unconfirmed('negotiating'), offer: act('negotiating'), refusal: { ...act('negotiating'), target: 'verifying' } } },
        stalemate: { meta: at('beside'), always: exits, on: { ...undecided('stalemate'), ...unconfirmed('stalemate'), refusal: { ...act('stalemate'), target: 'verifying' } } },
        decided: { meta: at('decision'), always: exits, on: { ...acknowledged('decided'), ...unconfirmed('decided'), fulfil: { ...act('decided'), target: 'fulfilled' } } },
        fulfilled: { meta: at('delivery'), always: exits, on: { ...acknowledged('fulfilled'), ...unconfirmed('fulfilled'), verify: { ...act('fulfilled'), target: 'verifying' } } },
        verifying: { meta: at('delivery'), always: exits, on: { ...acknowledged('verifying'), close: [{ ...act('verifying'), guard: 'confirmed', target: 'closed' }, { ...act('verifying'), target: 'closedUnconfirmed' }] } },
        closed: { meta: at('closing'), type: 'final' },
        closedUnconfirmed: { meta: at('beside'), type: 'final' },
        customerLost: { meta: at('beside'), type: 'final' },
        appealExternal: { meta: at('beside'), type: 'final' },
      },
    },
    mood: {
      initial: 'calm',
      states: {
        ...moods('calm', ['tense', 'angry', 'furious']),
        ...moods('tense', ['calm', 'angry', 'furious']),
        ...moods('angry', ['calm', 'tense', 'furious']),
        ...moods('furious', ['calm', 'tense', 'angry']),
      },
    },
    clock: {
      initial: 'withinAck',
      states: Object.fromEntries(CLOCKS.map((own) => [own, { always: CLOCKS.filter((clock) => clock !== own).map((clock) => ({ guard: { type: 'clockIs' as const, params: { clock } }, target: clock })) }])),
    },
    paper: { initial: 'open', states: { open: { on: { handIn: 'handedIn' } }, handedIn: {} } },
  },
});

/** The snapshot of a case from what is kept of it. */
export const restored = (value: DeskSnapshot['value'], context: DeskContext): DeskSnapshot => deskMachine.resolveState({ value, context });

/** The pure fold of a case's machine, which remembers one snapshot for a step back. */
export function deskFold(desk: DeskCase): Fold<DeskSnapshot, Happening> {
  const fold: Fold<DeskSnapshot, DeskEvent> = foldOf(deskMachine, initialTransition(deskMachine, desk)[0]);
  return { first: fold.first, next: (snapshot, action) => (action.type === 'back' ? steppedBack(snapshot) : { ...fold.next(snapshot, { ...action, desk }), prior: { ...snapshot, prior: undefined } }) };
}
