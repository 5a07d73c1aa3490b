/** One step of the complaint: the action's effect, then silence, promises, mood, loss and appeal, in the order of the model. */
import { clamp, rounded } from '../../kit/quantity.ts';
import type { Absence, CaseAction } from '../action.ts';
import { DEVIATION_FACTOR, LOSING_ANGER, MOST_DEVIATIONS, SILENCE } from './parameters.ts';
import type { DeskContext, Effect, ProcessState } from './context.ts';
import type { DeskCase } from './case.ts';
import { ask, check } from './inquiry.ts';
import { propose } from './offer.ts';
import { speech } from './speech.ts';
import { absence, close, fulfil, prevent, promise, refusal, rootcause, special, transfer, verify, wait } from './settlement.ts';
import { assess, escalate, hold } from './triage.ts';

function effectOf(desk: DeskCase, context: DeskContext, action: CaseAction | Absence, state: ProcessState): Effect {
  switch (action.type) {
    case 'ask': return ask(desk, context, action, state);
    case 'check': return check(desk, context, action, state);
    case 'assess': return assess(desk, context, action, state);
    case 'hold': return hold(desk, context, action, state);
    case 'escalate': return escalate(desk, context, action, state);
    case 'promise': return promise(desk, context, action, state);
    case 'special': return special(desk, context, action, state);
    case 'transfer': return transfer(desk, context, action, state);
    case 'wait': return wait(desk, context, action, state);
    case 'absence': return absence(desk, context, action, state);
    case 'offer': return propose(desk, context, action);
    case 'fulfil': return fulfil(desk, context, action, state);
    case 'verify': return verify(desk, context, action, state);
    case 'refusal': return refusal(desk, context, action, state);
    case 'rootcause': return rootcause(desk, context, action, state);
    case 'prevent': return prevent(desk, context, action, state);
    case 'close': return close(desk, context, action, state);
    default: return speech(desk, context, action);
  }
}

/** Anger and loss of trust charged for `overdue` minutes beyond the update interval. */
const silenceCost = (overdue: number): { anger: number; trust: number } => ({ anger: Math.min(SILENCE.anger, overdue / 30), trust: Math.min(SILENCE.trust, overdue / 60) });

/** The state the process has after the action; only what silence needs to know. */
const carriedOut = (action: CaseAction | Absence, state: ProcessState): boolean => action.type === 'fulfil' || state === 'fulfilled' || state === 'verifying';

const withUnique = (list: readonly string[], more: readonly string[]): readonly string[] => [...list, ...more.filter((item, i) => !list.includes(item) && more.indexOf(item) === i)];

/** The context after an accepted action. Closing ends the case: nothing more is reckoned. */
export function step(desk: DeskCase, before: DeskContext, action: CaseAction | Absence, state: ProcessState): DeskContext {
  const effect = effectOf(desk, before, action, state);
  const time = before.time + effect.minutes;
  const done: DeskContext = {
    ...before, ...effect.change, time,
    known: effect.facts === undefined ? before.known : { ...before.known, ...Object.fromEntries(effect.facts.map((fact) => [fact, time])) },
    needless: before.needless + (effect.needless === true ? 1 : 0),
    looked: before.looked || action.type === 'ask' || action.type === 'check',
    contact: effect.contact === true ? time : before.contact,
    critical: withUnique(before.critical, effect.critical ?? []),
    last: { code: effect.code, facts: effect.facts ?? [], silent: false, broken: false },
  };
  if (action.type === 'close') return done;

  const undecided = done.decidedAt === null;
  const waiting = undecided || !carriedOut(action, state);
  const limit = before.contact + desk.scenario.limits.update;
  const [was, is] = [silenceCost(Math.max(0, before.time - limit)), silenceCost(Math.max(0, time - limit))];
  const silence = waiting ? { anger: is.anger - was.anger, trust: is.trust - was.trust } : { anger: 0, trust: 0 };

  const breaks = undecided ? done.promises.filter((made) => made.state === 'open' && time > made.at).length : 0;
  const promises = done.promises.map((made) =>
    made.state !== 'open' ? made
    : undecided && time > made.at ? { ...made, state: 'broken' as const }
    : !undecided && before.decidedAt === null && made.what === 'result' && made.feasible && time <= made.at ? { ...made, state: 'kept' as const }
    : made);
  const failures = Math.min(MOST_DEVIATIONS, done.failures + breaks);

  const up = (effect.up ?? 0) + silence.anger + 25 * breaks;
  const anger = rounded(clamp(before.anger - desk.calming * (effect.down ?? 0) + up * (1 + DEVIATION_FACTOR * failures), 0, 100));
  const trust = rounded(clamp(before.trust + (effect.trust ?? 0) - silence.trust - 30 * breaks, 0, 100));
  const furiousSteps = anger >= LOSING_ANGER ? before.furiousSteps + 1 : 0;
  const lost = furiousSteps >= 2;
  return {
    ...done, anger, trust, promises, failures, furiousSteps, lost,
    appealed: !lost && undecided && done.refusal === null && time > desk.scenario.limits.statutory,
    critical: withUnique(done.critical, breaks > 0 ? ['broken-promise'] : []),
    last: { ...done.last, silent: silence.anger > 0 || effect.code === 'absence.held', broken: breaks > 0 },
  };
}
