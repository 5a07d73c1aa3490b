/** Effects of finding out: asking the customer and checking sources. */
import { MINUTES, MOODS } from './parameters.ts';
import { isKnown, type Effects } from './context.ts';

/** Anger from which a customer no longer confides. */
const CLOSED = 70;

export const ask: Effects<'ask'> = (desk, context, { topic }) => {
  const fact = desk.facts.find((candidate) => candidate.topic === topic);
  const rude = desk.scenario.topics.some((entry) => entry.id === topic && entry.rude === true);
  const extra = rude ? { up: 5, trust: -4 } : { up: 0, trust: 0 };
  const minutes = MINUTES.ask;
  if (fact === undefined) return { minutes, up: 3 + extra.up, trust: -2 + extra.trust, needless: true, code: 'ask.unrelated' };
  if (isKnown(context, fact.id)) return { minutes, up: 5 + extra.up, trust: -4 + extra.trust, needless: true, code: 'ask.told' };
  if (context.anger >= MOODS.furious) return { minutes, up: 1, code: 'ask.silent' };
  if (fact.kind === 'sensitive' && (context.trust < desk.confide || context.anger >= CLOSED)) return { minutes, up: 2, code: 'ask.evasive' };
  return { minutes, trust: 1, facts: [fact.id], code: 'ask.answered' };
};

export const check: Effects<'check'> = (desk, context, { source }) => {
  const minutes = desk.scenario.sources.find((entry) => entry.id === source)?.minutes ?? 0;
  const hidden = desk.facts.filter((fact) => fact.source === source && !isKnown(context, fact.id));
  if (hidden.length === 0) return { minutes, needless: true, code: 'check.nothing' };
  const held = (kind: string | undefined): boolean => kind === undefined || context.holds.some((hold) => hold.kind === kind);
  const facts = hidden.filter((fact) => held(fact.needsHold) && fact.needs.every((need) => isKnown(context, need))).map((fact) => fact.id);
  return { minutes, facts, code: facts.length > 0 ? 'check.found' : 'check.early' };
};
