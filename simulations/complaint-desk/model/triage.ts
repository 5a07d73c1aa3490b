/** Effects of triage and authority: classing the complaint, securing things, escalating inside the firm. */
import { HOLD_PROMPT, MINUTES } from './parameters.ts';
import { isKnown, type Effects } from './context.ts';

export const assess: Effects<'assess'> = (desk, context, action) => ({
  minutes: MINUTES.assess,
  code: 'assess',
  change: { classes: [...context.classes, { right: action.class === desk.scenario.key.class, known: Object.keys(context.known).length }] },
});

export const hold: Effects<'hold'> = (desk, context, { kind }) => {
  const needed = desk.scenario.key.hold;
  if (needed?.kind !== kind) return { minutes: MINUTES.holdWrong, up: 4, trust: -3, code: 'hold.wrong', change: { holds: [...context.holds, { kind, quality: -1 }] } };
  const since = context.known[needed.fact];
  const quality = since !== undefined && context.time - since <= HOLD_PROMPT ? 1 : 0.4;
  return { minutes: MINUTES.holdRight, trust: 3, code: 'hold.right', change: { holds: [...context.holds, { kind, quality }] } };
};

export const escalate: Effects<'escalate'> = (desk, context, { reason }) => {
  const needed = desk.scenario.key.escalation;
  const right = needed !== undefined && needed.reasons.includes(reason) && isKnown(context, needed.fact);
  const change = { escalations: [...context.escalations, right] };
  if (!right) return { minutes: MINUTES.escalate, up: 2, trust: -4, code: 'escalate.returned', change };
  const first = !context.escalations.includes(true);
  return { minutes: MINUTES.escalate, ...(first ? { down: 4, trust: 3 } : {}), code: 'escalate.taken', change };
};
