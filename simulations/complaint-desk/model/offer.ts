/** The proposal: whether it leaves the house, how fair and how well grounded it is, and what the customer says. */
import { clamp, rounded } from '../../kit/quantity.ts';
import type { Offer } from '../action.ts';
import { FACTS_BEFORE_OFFER, MINUTES, UNJUSTIFIED_SHARE } from './parameters.ts';
import { isKnown, knownShare, type DeskContext, type Effect, type OfferMade } from './context.ts';
import type { DeskCase, Remedy } from './case.ts';

/** Anger above which even a good proposal soothes only half. */
const SORE = 70;

/** Fairness of `v` against the fair zone [L, U]: v/L below, 1 inside, falling linearly to 0 at 2U above. */
export function fairness(v: number, L: number, U: number): number {
  if (v < L) return v / L;
  if (v <= U) return 1;
  return U === 0 ? 0 : Math.max(0, 1 - (v - U) / U);
}

/** Share of the needed kinds that are offered, less half for each kind that is neither needed nor allowed. */
function kindScore(chosen: readonly string[], remedy: Remedy, allowed: readonly string[]): number {
  const hits = remedy.kinds.filter((kind) => chosen.includes(kind)).length;
  const strange = chosen.filter((kind) => !remedy.kinds.includes(kind) && !allowed.includes(kind)).length;
  return Math.max(0, hits / remedy.kinds.length - 0.5 * strange);
}

/** The right rule alone counts 1, beside one wrong rule 0.5; times the share of basis facts cited, less 0.25 per foreign fact. */
function justification(desk: DeskCase, context: DeskContext, offer: Offer): number {
  const right = offer.rules.includes(desk.scenario.key.rule);
  const r = !right ? 0 : offer.rules.length === 1 ? 1 : offer.rules.length === 2 ? 0.5 : 0;
  const basis = desk.facts.filter((fact) => fact.basis);
  const cited = basis.filter((fact) => offer.facts.includes(fact.id) && isKnown(context, fact.id)).length;
  const foreign = offer.facts.filter((id) => !basis.some((fact) => fact.id === id)).length;
  return r * Math.max(0, cited / Math.max(1, basis.length) - 0.25 * foreign);
}

/** Measures of a proposal; of alternative remedies the one giving the best kind × (2·fairness − 1) counts, the first at a tie. */
function measure(desk: DeskCase, context: DeskContext, offer: Offer): { f: number; fc: number; k: number; j: number; c: number } {
  const { allowed, conditions } = desk.scenario.key;
  const scored = desk.remedies.map((remedy) => ({
    f: fairness(offer.amount, remedy.from, remedy.to),
    fc: remedy.from === 0 ? 1 : Math.min(1, offer.amount / remedy.from),
    k: kindScore(offer.kinds, remedy, allowed),
  }));
  const best = scored.reduce((a, b) => (b.k * (2 * b.f - 1) > a.k * (2 * a.f - 1) ? b : a));
  return { ...best, j: justification(desk, context, offer), c: conditions[offer.condition]?.value ?? 0 };
}

/** Critical errors of a proposal that leaves the house: beyond authority, before safety, under a forbidden condition. */
function errors(desk: DeskCase, context: DeskContext, offer: Offer): string[] {
  const { key } = desk.scenario;
  const authority = context.escalations.includes(true) ? desk.supervisor : desk.authority;
  const missing = key.hold?.error !== undefined && !context.holds.some((hold) => hold.kind === key.hold?.kind) ? key.hold.error : undefined;
  const trap = key.conditions[offer.condition]?.error;
  return [...(offer.amount > authority ? ['over-authority'] : []), ...(missing === undefined ? [] : [missing]), ...(trap === undefined ? [] : [trap])];
}

/** Whether enough is known for the proposal to leave the house. */
export const isReady = (desk: DeskCase, context: DeskContext): boolean =>
  knownShare(context, desk) >= FACTS_BEFORE_OFFER && desk.facts.every((fact) => !fact.gate || isKnown(context, fact.id));

export function propose(desk: DeskCase, context: DeskContext, offer: Offer): Effect {
  if (!isReady(desk, context)) return { minutes: MINUTES.offer + MINUTES.returned, up: 4, trust: -3, code: 'offer.returned', change: { returned: context.returned + 1 } };
  const { f, fc, k, j, c } = measure(desk, context, offer);
  const h = context.anger > SORE ? 0.5 : 1;
  const mood = fc < 0.5 ? { up: 12, down: 0, trust: -8 } : fc < 1 ? { up: 5, down: 0, trust: -3 } : { up: 0, down: 15 * h * k, trust: (f === 1 ? 10 : 5) * h * k };
  const then = clamp(context.anger - desk.calming * mood.down + mood.up, 0, 100);
  const acceptance = 0.5 * fc * k + 0.2 * j + (0.3 * (context.trust + 100 - then)) / 200;
  const accepted = acceptance >= desk.threshold && fc >= 0.8 && k >= 0.5;
  const reply = accepted ? 'accepted' : fc < 0.8 ? 'amount' : k < 1 ? 'kind' : j < 0.5 ? 'ground' : 'mood';
  const made: OfferMade = {
    amount: offer.amount, fairness: rounded(f, 6), kind: rounded(k, 6), justification: rounded(j, 6), condition: c,
    quality: rounded(Math.max(0, 2 * f - 1) * k * c * (UNJUSTIFIED_SHARE + (1 - UNJUSTIFIED_SHARE) * j), 6),
    acceptance: rounded(acceptance, 6), reply,
  };
  return {
    minutes: MINUTES.offer, ...mood, contact: true, critical: errors(desk, context, offer), code: `offer.${reply}`,
    change: { offers: [...context.offers, made], ...(accepted ? { decidedAt: context.time + MINUTES.offer } : {}) },
  };
}
