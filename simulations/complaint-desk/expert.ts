/** The expert: who knows the key, and from any moment of a case does next what a director would; its mark from there is the ceiling that a step is measured against. */
import type { CaseAction } from './action.ts';
import { DUES } from './action.ts';
import type { Desk } from './menus.ts';
import type { DeskSnapshot } from './machine.ts';
import type { Fact } from './model/case.ts';
import { isKnown, type DeskContext } from './model/context.ts';
import { hasEnded, refuse } from './model/guards.ts';
import { isReady } from './model/offer.ts';
import { MINUTES, MOODS, SPOKEN_EFFECT } from './model/parameters.ts';

/** Anger from which sensitive things are not told, and findings not listened to. */
const CLOSED = 70;

const unknown = (desk: Desk, context: DeskContext): Fact[] => desk.facts.filter((fact) => !isKnown(context, fact.id));
const used = (context: DeskContext, act: keyof typeof SPOKEN_EFFECT): number => context.uses[act] ?? 0;

/** The question that brings the fact, if the customer would answer it now. */
function question(desk: Desk, context: DeskContext, fact: Fact | undefined): CaseAction | undefined {
  if (fact?.topic === undefined || isKnown(context, fact.id) || fact.source !== undefined || context.anger >= MOODS.furious) return undefined;
  return fact.kind === 'sensitive' && (context.trust < desk.confide || context.anger >= CLOSED) ? undefined : { type: 'ask', topic: fact.topic };
}

/** A source that has something to tell now. */
function source(desk: Desk, context: DeskContext): CaseAction | undefined {
  const next = unknown(desk, context).find((fact) => fact.source !== undefined && fact.needs.every((need) => isKnown(context, need)) && (fact.needsHold === undefined || context.holds.some(({ kind }) => kind === fact.needsHold)));
  return next?.source === undefined ? undefined : { type: 'check', source: next.source };
}

/** Whether an open promise would run out during a step of so many minutes and the report after it. */
const pressing = (context: DeskContext, minutes: number): boolean => context.promises.some(({ state, at }) => state === 'open' && context.time + minutes + SPOKEN_EFFECT.status.minutes > at);

function minutesOf(desk: Desk, action: CaseAction): number {
  return action.type === 'check' ? (desk.scenario.sources.find(({ id }) => id === action.source)?.minutes ?? 0) : MINUTES.ask;
}

/** What is said first: the customer is heard before anything is looked up. */
function opening(desk: Desk, context: DeskContext): (CaseAction | undefined)[] {
  const { hold, class: right } = desk.scenario.key;
  const impact = desk.facts.find(({ id }) => id === 'impact');
  const callback = [...DUES].reverse().find((due) => due <= desk.scenario.limits.update) ?? DUES[0];
  return [
    hold !== undefined && isKnown(context, hold.fact) && !context.holds.some(({ kind }) => kind === hold.kind) ? { type: 'hold', kind: hold.kind } : undefined,
    used(context, 'listen') === 0 ? { type: 'listen', wording: 'open' } : undefined,
    question(desk, context, impact),
    used(context, 'empathise') === 0 && isKnown(context, 'impact') ? { type: 'empathise', wording: 'specific' } : undefined,
    used(context, 'apologise') === 0 ? { type: 'apologise', wording: 'neutral' } : undefined,
    question(desk, context, desk.facts.find(({ id }) => id === 'demand')),
    context.promises.length === 0 ? { type: 'promise', what: 'callback', due: callback } : undefined,
    context.classes.length === 0 && Object.keys(context.known).length >= 2 ? { type: 'assess', class: right } : undefined,
  ];
}

/** Questions and sources as they open, a report before a promise runs out or where trust is short. */
function investigation(desk: Desk, context: DeskContext): (CaseAction | undefined)[] {
  const asked = desk.facts.map((fact) => question(desk, context, fact)).find((action) => action !== undefined);
  const checked = source(desk, context);
  const found = desk.facts.some((fact) => fact.source !== undefined && isKnown(context, fact.id));
  const report: CaseAction = { type: 'status', wording: 'done' };
  const next = asked ?? checked;
  const stuck = next === undefined && unknown(desk, context).some((fact) => fact.kind === 'sensitive');
  return [
    found && next !== undefined && pressing(context, minutesOf(desk, next)) ? report : undefined,
    asked, checked,
    found && (used(context, 'status') === 0 || (stuck && used(context, 'status') < 2)) ? report : undefined,
    stuck && used(context, 'listen') < 2 ? { type: 'listen', wording: 'open' } : undefined,
  ];
}

/** The findings are told, authority is fetched, and one fair proposal is made. */
function decision(desk: Desk, context: DeskContext): (CaseAction | undefined)[] {
  const { key } = desk.scenario;
  const { escalation } = key;
  const [remedy] = desk.remedies;
  const ours = key.fault.ours && key.fault.proof.every((fact) => isKnown(context, fact)) && (context.best.apologise ?? 0) < 1;
  const told = desk.facts.filter((fact) => fact.basis).every((fact) => isKnown(context, fact.id)) && context.anger < CLOSED;
  const condition = Object.entries(key.conditions).find(([, { value }]) => value === 1)?.[0];
  const reason = escalation?.reasons[0];
  return [
    ours ? { type: 'apologise', wording: 'own' } : undefined,
    escalation !== undefined && reason !== undefined && isKnown(context, escalation.fact) && !context.escalations.includes(true) ? { type: 'escalate', reason } : undefined,
    used(context, 'restate') === 0 ? { type: 'restate', wording: 'full' } : undefined,
    used(context, 'explain') === 0 && told ? { type: 'explain', wording: 'evidence' } : undefined,
    isReady(desk, context) && remedy !== undefined && condition !== undefined
      ? { type: 'offer', kinds: [...remedy.kinds], amount: remedy.from, rules: [key.rule], facts: desk.facts.filter((fact) => fact.basis && isKnown(context, fact.id)).map(({ id }) => id), condition } : undefined,
  ];
}

/** What was agreed is carried out and confirmed; then the cause, and the end. */
function settlement(desk: Desk, context: DeskContext): (CaseAction | undefined)[] {
  const { key } = desk.scenario;
  const evidence = desk.facts.filter((fact) => fact.evidence && isKnown(context, fact.id)).map(({ id }) => id);
  return [
    { type: 'fulfil', route: 'original' }, { type: 'verify', how: 'arrival' }, { type: 'refusal', wording: 'alternatives' },
    context.causes.length === 0 ? { type: 'rootcause', cause: key.cause, evidence } : undefined,
    context.preventions.length === 0 ? { type: 'prevent', action: key.action, measure: key.measure } : undefined,
    { type: 'close' },
  ];
}

/** What the expert would do from this moment, most pressing first, as far as it is not refused; nothing once the case is over. */
export function expertPlan(desk: Desk, { context, value }: DeskSnapshot): CaseAction[] {
  if (hasEnded(value.process)) return [];
  const plan = context.ackAt === null ? [{ type: 'ack', wording: 'own' } as const] : [...opening(desk, context), ...investigation(desk, context), ...decision(desk, context), ...settlement(desk, context)];
  return plan.flatMap((action) => (action !== undefined && refuse(context, value.process, action) === undefined ? [action] : []));
}

/** The next step of the expert from this moment. */
export const expertAction = (desk: Desk, snapshot: DeskSnapshot): CaseAction | undefined => expertPlan(desk, snapshot)[0];
