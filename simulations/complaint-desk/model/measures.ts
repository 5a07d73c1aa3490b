/** The measures behind the marks: the share (0–1) of each criterion, and the figures that explain it. */
import { mean } from '../../kit/quantity.ts';
import type { Figures } from '../../kit/text.ts';
import type { Act } from '../action.ts';
import type { DeskContext, OfferMade } from './context.ts';
import type { DeskCase } from './case.ts';

export interface Measures {
  readonly shares: Readonly<Record<'opening' | 'facts' | 'triage' | 'remedy' | 'telling' | 'time' | 'cause' | 'closure', number>>;
  readonly figures: Readonly<Record<'opening' | 'facts' | 'triage' | 'remedy' | 'telling' | 'time' | 'cause' | 'closure', Figures>>;
  /** Score of each spoken act, −1 … 1. */
  readonly score: (act: Act) => number;
  /** Promptness of acknowledgement and of the decision, 0–1. */
  readonly ackPromptness: number;
  readonly decisionPromptness: number;
  /** Quality of the remedy that counts, 0–1, and that remedy. */
  readonly quality: number;
  readonly offer: OfferMade | undefined;
}

/** −1 if only traps were used, else the best quality less the number of traps; 0 if the act was not used. */
function actScore(context: DeskContext, act: Act): number {
  const best = context.best[act];
  if (best === undefined) return 0;
  const traps = context.traps[act] ?? 0;
  return best < 0 ? -1 : Math.max(-1, best - traps);
}

/** 1 up to the limit, falling linearly to 0 at twice the limit; 0 if it never happened. */
const promptness = (minute: number | null, limit: number): number => (minute === null ? 0 : Math.min(1, Math.max(0, (2 * limit - minute) / limit)));

function triage(desk: DeskCase, context: DeskContext): { class: number; hold: number; escalation: number } {
  const entry = context.classes.at(-1);
  const wrong = context.classes.filter((made) => !made.right).length;
  const klass = entry === undefined ? 0 : !entry.right ? -1 : entry.known >= 2 ? Math.max(0, 1 - 0.5 * wrong) : 0;
  const abstained = context.offers.length > 0 ? Math.max(0, klass) : 0;
  const right = context.holds.find((hold) => hold.quality > 0);
  const hold = context.holds.some((made) => made.quality < 0) ? -1 : desk.scenario.key.hold === undefined ? abstained : (right?.quality ?? 0);
  const tries = context.escalations;
  const escalation = desk.scenario.key.escalation === undefined
    ? (tries.length > 0 ? -1 : abstained)
    : tries.length === 0 ? 0 : !tries.includes(true) ? -1 : tries.length > 1 ? 0 : 1;
  return { class: klass, hold, escalation };
}

/** 1 for a kept promise within the update interval, 0.4 for a kept later one, −1 for a broken or infeasible one. */
function promiseScore(desk: DeskCase, context: DeskContext): number {
  if (context.promises.some((made) => made.state === 'broken' || !made.feasible)) return -1;
  const kept = context.promises.filter((made) => made.state === 'kept');
  return kept.some((made) => made.due <= desk.scenario.limits.update) ? 1 : kept.length > 0 ? 0.4 : 0;
}

/** Score of the last entry less half for every wrong one. */
function lastScore(entries: DeskContext['causes']): number {
  const wrong = entries.filter((entry) => !entry.right).length;
  return Math.max(0, (entries.at(-1)?.score ?? 0) - 0.5 * wrong);
}

function prevention(context: DeskContext, cause: number): number {
  const wrong = context.preventions.filter((entry) => !entry.right).length;
  return Math.max(0, (context.preventions.at(-1)?.score ?? 0) * cause - 0.5 * wrong);
}

/** Share of the closure criterion before it is weighed with the remedy's quality. */
function closing(context: DeskContext, closed: boolean): number {
  if (context.refusal !== null) return context.refusal === 'alternatives' ? 0.7 : 0;
  const route = context.route === 'original' ? 0.3 : context.route === 'voucher' ? 0.1 : 0;
  const verified = context.verified === 'arrival' ? 0.4 : context.verified === 'link' ? 0.1 : 0;
  return route + verified + (closed ? 0.3 : 0);
}

export function measures(desk: DeskCase, context: DeskContext): Measures {
  const score = (act: Act): number => actScore(context, act);
  const { limits } = desk.scenario;
  const hidden = desk.facts.filter((fact) => fact.kind !== 'given');
  const foundFacts = hidden.filter((fact) => context.known[fact.id] !== undefined).length;
  const offered = needlessOffered(desk);
  const t = triage(desk, context);
  const p = promiseScore(desk, context);
  const offer = context.offers.find((made) => made.reply === 'accepted') ?? context.offers.at(-1);
  const quality = offer?.quality ?? 0;
  const g = Math.min(1, 2 * quality);
  const ackPromptness = promptness(context.ackAt, limits.acknowledge);
  const decisionPromptness = promptness(context.decidedAt, limits.resolve);
  const cause = lastScore(context.causes);
  const prevented = prevention(context, cause);
  const closed = context.last.code === 'close.confirmed';
  return {
    score, ackPromptness, decisionPromptness, quality, offer,
    shares: {
      opening: Math.max(0, mean([score('ack'), score('listen'), score('empathise'), score('apologise')])),
      facts: Math.max(0, foundFacts / Math.max(1, hidden.length) - context.needless / Math.max(1, offered)),
      triage: Math.max(0, (t.class + t.hold + t.escalation) / 3),
      remedy: quality,
      telling: Math.max(0, mean([score('restate'), score('explain'), score('status'), p])),
      time: 0.3 * ackPromptness * Math.max(0, score('ack')) + 0.7 * decisionPromptness * g,
      cause: 0.5 * cause + 0.5 * prevented,
      closure: g * closing(context, closed),
    },
    figures: {
      opening: { ack: score('ack'), listen: score('listen'), empathise: score('empathise'), apologise: score('apologise') },
      facts: { found: foundFacts, of: hidden.length, needless: context.needless, offered },
      triage: t,
      remedy: offer === undefined ? {} : { amount: offer.amount / 100, fairness: offer.fairness, kind: offer.kind, justification: offer.justification, condition: offer.condition },
      telling: { restate: score('restate'), explain: score('explain'), status: score('status'), promise: p },
      time: { acknowledged: context.ackAt ?? -1, decided: context.decidedAt ?? -1 },
      cause: { cause, prevention: prevented },
      closure: { quality: g },
    },
  };
}

/** Topics and sources on offer that bring no fact. */
export function needlessOffered(desk: DeskCase): number {
  return desk.scenario.topics.filter((topic) => !desk.facts.some((fact) => fact.topic === topic.id)).length
    + desk.scenario.sources.filter((source) => !desk.facts.some((fact) => fact.source === source.id)).length;
}
