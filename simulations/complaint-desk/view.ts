/** What a learner sees of the desk at one moment; nothing of the marking key, nothing that has not been asked or found. */
import type { Text } from '../kit/text.ts';
import type { Run } from '../kit/simulation.ts';
import type { Happening } from './action.ts';
import { justMade, refuseOn, standing } from './back.ts';
import { samples } from './legal.ts';
import type { Desk, Menus } from './menus.ts';
import type { DeskSnapshot } from './machine.ts';
import { moodOf, type Mood, type ProcessState } from './model/context.ts';
import { hasEnded } from './model/guards.ts';
import { MOST_OFFERS } from './model/parameters.ts';
import { transcript, type Entry } from './transcript.ts';
import type { Scenario } from './scenario.ts';

type Document = Scenario['documents'][number];

export interface SeenFact {
  readonly id: string;
  readonly label: Text;
  readonly text: Text;
  readonly how: 'given' | 'asked' | 'checked';
  /** Step that brought it; 0 if it was volunteered. */
  readonly step: number;
}

export interface SeenPaper {
  readonly id: string;
  readonly title: Text;
  readonly kind: Document['kind'];
  readonly curve?: Document['curve'];
  readonly photo?: Document['photo'];
  readonly rows: readonly Omit<Document['rows'][number], 'fact'>[];
  readonly step: number;
}

export interface DeskView {
  /** Name of the case, its archetype, number and customer; knowledge points it exercises. */
  readonly about: { readonly title: Text; readonly archetype: string; readonly case: string; readonly customer: Text; readonly caller: Text; readonly channel: 'chat' | 'phone' | 'counter'; readonly knowledge: readonly string[] };
  readonly state: ProcessState;
  readonly mood: Mood;
  readonly clock: string;
  readonly over: boolean;
  readonly anger: number;
  readonly trust: number;
  readonly opening: { readonly anger: number; readonly trust: number };
  /** Simulated minutes since the complaint came in; the calendar at minute 0. */
  readonly time: number;
  readonly start: { readonly year: number; readonly month: number; readonly day: number; readonly minute: number };
  /** What the customer asks for now, and what may be spent, in 分. */
  readonly claim: number;
  readonly authority: number;
  readonly limits: { readonly acknowledge: number; readonly update: number; readonly resolve: number; readonly statutory: number };
  readonly ackAt: number | null;
  /** Minute by which the customer must hear again; none once all is settled. */
  readonly updateDue: number | null;
  readonly facts: readonly SeenFact[];
  readonly papers: readonly SeenPaper[];
  readonly laws: readonly string[];
  readonly promises: readonly { readonly what: string; readonly at: number; readonly state: 'open' | 'kept' | 'broken' }[];
  /** Practice tells critical errors at once: those of the last step, and how many steps were taken back. */
  readonly practice: boolean;
  readonly veto: readonly string[];
  readonly backs: number;
  readonly offersLeft: number;
  readonly holds: readonly string[];
  readonly escalated: boolean;
  /** Action types that the present state refuses, and why. */
  readonly blocked: Readonly<Record<string, string>>;
  /** How often each action type was accepted. */
  readonly done: Readonly<Record<string, number>>;
  /** Topics and sources already used. */
  readonly used: readonly string[];
  readonly menus: Menus;
  readonly transcript: readonly Entry[];
}

/** The step at which each fact became known. */
function factSteps(run: Run<Desk, DeskSnapshot, Happening>): Map<string, number> {
  const steps = new Map(Object.keys(run.first.context.known).map((fact) => [fact, 0]));
  for (const [i, step] of run.steps.entries()) {
    for (const fact of step.rejection === undefined ? step.after.context.last.facts : []) if (!steps.has(fact)) steps.set(fact, i + 1);
  }
  return new Map([...steps].filter(([fact]) => run.last.context.known[fact] !== undefined));
}

function papersSeen(desk: Desk, steps: ReadonlyMap<string, number>): SeenPaper[] {
  const visible = (fact: string | undefined): boolean => fact === undefined || steps.has(fact);
  return desk.papers.filter((paper) => visible(paper.fact)).map((paper) => ({
    id: paper.id, title: paper.title, kind: paper.kind, ...(paper.curve === undefined ? {} : { curve: paper.curve }), ...(paper.photo === undefined ? {} : { photo: paper.photo }), step: paper.fact === undefined ? 0 : (steps.get(paper.fact) ?? 0),
    rows: paper.rows.filter((row) => visible(row.fact)).map(({ fact: _fact, ...row }) => row),
  }));
}

/** The customer's demand: the first claim, or after a refusal (levels 2 and 3) at least the last amount offered. */
function claimNow(desk: Desk, { context }: DeskSnapshot): number {
  const last = context.offers.at(-1);
  return last === undefined || last.reply === 'accepted' || desk.level === 1 ? desk.claim : Math.max(desk.claim, last.amount);
}

export function view(run: Run<Desk, DeskSnapshot, Happening>): DeskView {
  const { prepared: desk, last } = run;
  const { context } = last;
  const steps = factSteps(run);
  const stands = standing(run.steps);
  const accepted = run.steps.filter((_, i) => stands[i] === true).map((step) => step.action);
  const done: Record<string, number> = {};
  for (const action of accepted) done[action.type] = (done[action.type] ?? 0) + 1;
  const over = hasEnded(last.value.process);
  const blocked = samples(desk, last).flatMap((action) => {
    const rejection = refuseOn(desk, last, action);
    return rejection === undefined ? [] : [[action.type, rejection.code] satisfies [string, string]];
  });
  const { title, archetype, case: number, channel, knowledge } = desk.scenario;
  return {
    about: { title, archetype, case: number, customer: desk.caller.name, caller: desk.caller.about, channel, knowledge },
    state: last.value.process, mood: moodOf(context.anger), clock: last.value.clock, over,
    anger: context.anger, trust: context.trust, opening: { anger: desk.anger, trust: desk.trust },
    time: context.time, start: desk.scenario.start,
    claim: claimNow(desk, last), authority: context.escalations.includes(true) ? desk.supervisor : desk.authority, limits: desk.scenario.limits,
    ackAt: context.ackAt,
    updateDue: over || context.route !== null ? null : context.contact + desk.scenario.limits.update,
    facts: desk.facts.flatMap((fact) => {
      const step = steps.get(fact.id);
      return step === undefined ? [] : [{ id: fact.id, label: fact.label, text: fact.text, how: step === 0 ? 'given' as const : fact.source === undefined ? 'asked' as const : 'checked' as const, step }];
    }).sort((a, b) => a.step - b.step),
    papers: papersSeen(desk, steps), laws: desk.scenario.laws,
    promises: context.promises.map((made) => ({ what: made.what, at: made.made + made.due, state: made.state })),
    practice: desk.practice, veto: desk.practice ? justMade(last) : [], backs: context.backs,
    offersLeft: MOST_OFFERS - context.offers.length, holds: context.holds.map((hold) => hold.kind), escalated: context.escalations.includes(true),
    blocked: Object.fromEntries(blocked), done,
    used: accepted.flatMap((action) => (action.type === 'ask' ? [action.topic] : action.type === 'check' ? [action.source] : [])),
    menus: desk.menus, transcript: transcript(run),
  };
}
