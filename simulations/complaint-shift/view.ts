/** What a learner sees of a shift: the clock, who has come in and how each stands, and the desk of the case that is served. */
import type { Run, Step } from '../kit/simulation.ts';
import type { Text } from '../kit/text.ts';
import type { Happening } from '../complaint-desk/action.ts';
import type { DeskSnapshot } from '../complaint-desk/machine.ts';
import type { Desk } from '../complaint-desk/menus.ts';
import { moodOf, type Mood } from '../complaint-desk/model/context.ts';
import { hasEnded } from '../complaint-desk/model/guards.ts';
import { view as deskView, type DeskView } from '../complaint-desk/view.ts';
import type { ShiftAction } from './action.ts';
import type { ShiftSnapshot } from './machine.ts';
import { isOnLine, livedTo, stateOf, type CaseState, type Shift, type ShiftCase } from './model/context.ts';
import { nextStep, type Next } from './model/handover.ts';
import { hasHeard } from './model/measures.ts';
import { PATIENCE } from './model/parameters.ts';

export type ShiftRun = Run<Shift, ShiftSnapshot, ShiftAction>;

export interface SeenCase {
  readonly id: string;
  readonly title: Text;
  readonly caller: Text;
  readonly who: Text;
  readonly channel: 'chat' | 'phone' | 'counter';
  /** Minute of the shift at which it came in, and by which it is to be answered. */
  readonly arrival: number;
  readonly answerBy: number;
  /** Not answered yet · can be gone on with · something is under way · over · given to a colleague. */
  readonly standing: 'waiting' | 'open' | 'underWay' | 'ended' | 'handedOver';
  readonly serving: boolean;
  /** The state of the process, and the minute of the shift at which what is under way is back. */
  readonly state: DeskSnapshot['value']['process'];
  readonly until: number;
  /** As the customer was when last heard. */
  readonly mood: Mood;
  /** On the line without having been told when they will hear, and since which minute of the shift. */
  readonly onLine: boolean;
  /** Minutes of the shift at which open promises run out. */
  readonly promises: readonly number[];
  readonly kept: number;
  /** Whether the customer has heard of findings or of a proposal. */
  readonly heard: boolean;
  readonly handover: { readonly next: Next; readonly how: 'warm' | 'plain' } | null;
  /** The next step that a hand-over has to name; told once the shift has been handed in. */
  readonly due: Next | null;
}

export interface ShiftView {
  readonly title: Text;
  readonly level: 1 | 2 | 3;
  readonly day: number;
  /** Minute of the shift, and its length. */
  readonly time: number;
  readonly length: number;
  readonly over: boolean;
  /** Cases that have come in, in the order in which they came. */
  readonly cases: readonly SeenCase[];
  readonly serving: string | null;
  /** The desk of the case that is served, or of the one served last. */
  readonly desk: DeskView | null;
  readonly deskCase: string | null;
}

/** The happening of one case in a step of the shift; nothing where the step passed it by. */
function happeningIn(one: ShiftCase, step: Step<ShiftSnapshot, ShiftAction>): Step<DeskSnapshot, Happening> | undefined {
  const { action } = step;
  const [before, after] = [stateOf(one, step.before.context), stateOf(one, step.after.context)];
  if (action.type === 'act') {
    return action.case === one.id ? { action: action.action, before, after, ...(step.rejection === undefined ? {} : { rejection: step.rejection }) } : undefined;
  }
  if (before.context === after.context) return undefined;
  const minutes = after.context.time - before.context.time;
  const held = after.context.last.code === 'absence.held' ? minutes - PATIENCE[one.desk.scenario.channel] : 0;
  return { action: { type: 'absence', minutes, held }, before, after };
}

/** One case of the shift as a run of the desk. */
export function caseRun(run: ShiftRun, one: ShiftCase): Run<Desk, DeskSnapshot, Happening> {
  const steps = run.steps.flatMap((step) => happeningIn(one, step) ?? []);
  return { prepared: one.desk, setup: { scenario: one.id, seed: run.setup.seed, mode: 'exam' }, first: one.first, last: stateOf(one, run.last.context), steps };
}

const standing = (one: ShiftCase, state: CaseState, time: number): SeenCase['standing'] =>
  state.handover !== null ? 'handedOver' : hasEnded(state.value.process) ? 'ended' : livedTo(one, state) > time ? 'underWay' : state.context.ackAt === null ? 'waiting' : 'open';

function seen(one: ShiftCase, state: CaseState, { value, context: { time, serving } }: ShiftSnapshot): SeenCase {
  const { scenario, caller } = one.desk;
  return {
    id: one.id, title: scenario.title, caller: caller.name, who: caller.about, channel: scenario.channel,
    arrival: one.arrival, answerBy: one.arrival + scenario.limits.acknowledge,
    standing: standing(one, state, time), serving: serving === one.id, state: state.value.process, until: livedTo(one, state),
    mood: moodOf(state.context.anger), onLine: isOnLine(state) && state.handover === null,
    promises: state.context.promises.filter((made) => made.state === 'open').map((made) => one.arrival + made.made + made.due),
    kept: state.kept, heard: hasHeard(state), due: value.paper === 'handedIn' ? nextStep(one.desk, state) : null,
    handover: state.handover === null ? null : { next: state.handover.next, how: state.handover.how },
  };
}

export function view(run: ShiftRun): ShiftView {
  const { prepared: shift, last } = run;
  const { context } = last;
  const turned = run.steps.findLast((step) => step.rejection === undefined && step.action.type === 'serve')?.action;
  const current = turned?.type === 'serve' ? turned.case : null;
  const shown = shift.cases.find(({ id }) => id === current);
  return {
    title: shift.content.title, level: shift.level, day: shift.day,
    time: context.time, length: shift.content.length, over: context.time >= shift.content.length,
    cases: shift.cases.filter(({ arrival }) => arrival <= context.time).map((one) => seen(one, stateOf(one, context), last)),
    serving: context.serving,
    desk: shown === undefined ? null : deskView(caseRun(run, shown)), deskCase: current,
  };
}
