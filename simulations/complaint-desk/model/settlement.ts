/** Effects of promising and settling: promises, special actions, transfers, fulfilment, verification, refusal, cause and prevention, closing. */
import { DUES } from '../action.ts';
import { HELD, MINUTES } from './parameters.ts';
import { isKnown, type Effects } from './context.ts';

export const promise: Effects<'promise'> = (desk, context, { what, due }) => {
  const { result } = desk.scenario.key;
  const { update } = desk.scenario.limits;
  const feasible = what === 'callback' || (what === 'result' && due >= result.minimum && isKnown(context, result.fact));
  // A promise that cannot be kept is found out before the customer waits longer than the update interval.
  const exposed = Math.max(...DUES.filter((time) => time <= update));
  const end = context.time + MINUTES.promise;
  const made = { what, due, made: end, at: end + (feasible ? due : Math.min(due, exposed)), feasible, state: 'open' as const };
  const first = context.promises.length === 0;
  const mood = !first ? { up: 3, trust: -2 } : feasible && due <= update ? { down: 4, trust: 4 } : {};
  return {
    minutes: MINUTES.promise, ...mood,
    ...(feasible ? {} : { critical: ['unkeepable-promise'] }),
    code: !feasible ? 'promise.empty' : first && due <= update ? 'promise.good' : 'promise.weak',
    change: { promises: [...context.promises, made] },
  };
};

export const special: Effects<'special'> = (desk, _context, action) => {
  const error = desk.scenario.specials.find((entry) => entry.id === action.special)?.error;
  return error === undefined
    ? { minutes: MINUTES.specialIdle, up: 3, trust: -2, needless: true, code: 'special.idle' }
    : { minutes: MINUTES.special, up: 6, trust: -10, critical: [error], code: 'special.harmful' };
};

export const transfer: Effects<'transfer'> = (_desk, context, { how }) => ({
  minutes: MINUTES.transfer, ...(how === 'warm' ? { up: 2, trust: -1 } : { up: 6, trust: -4 }),
  code: `transfer.${how}`, change: { transfers: context.transfers + 1 },
});

export const wait: Effects<'wait'> = (_desk, _context, { minutes }) => ({ minutes, code: 'wait' });

export const absence: Effects<'absence'> = (_desk, _context, { minutes, held }) => ({
  minutes, up: Math.min(HELD.most, held * HELD.anger), trust: -Math.min(HELD.most / 2, held * HELD.trust), code: held > 0 ? 'absence.held' : 'absence',
});

export const fulfil: Effects<'fulfil'> = (_desk, _context, { route }) => {
  const common = { minutes: MINUTES.fulfil, code: `fulfil.${route}`, change: { route } };
  switch (route) {
    case 'original': return { ...common, down: 5, trust: 6 };
    case 'voucher': return { ...common, up: 3, trust: -2 };
    case 'private': return { ...common, critical: ['off-book-payment'] };
  }
};

export const verify: Effects<'verify'> = (_desk, _context, { how }) => {
  const common = { code: `verify.${how}`, change: { verified: how } };
  switch (how) {
    case 'arrival': return { ...common, minutes: MINUTES.arrival, down: 5, trust: 8, contact: true };
    case 'link': return { ...common, minutes: MINUTES.link };
    case 'assume': return { ...common, minutes: MINUTES.assume, up: 4, trust: -4 };
  }
};

export const refusal: Effects<'refusal'> = (_desk, _context, { wording }) => ({
  minutes: MINUTES.refusal, contact: true, code: `refusal.${wording}`,
  ...(wording === 'final' ? { up: 10, trust: -8 } : {}), change: { refusal: wording },
});

export const rootcause: Effects<'rootcause'> = (desk, context, { cause, evidence }) => {
  const right = cause === desk.scenario.key.cause;
  const needed = desk.facts.filter((fact) => fact.evidence);
  const cited = needed.filter((fact) => evidence.includes(fact.id) && isKnown(context, fact.id)).length;
  const foreign = evidence.filter((id) => !needed.some((fact) => fact.id === id)).length;
  const score = right ? Math.max(0, cited / Math.max(1, needed.length) - 0.5 * foreign) : 0;
  return { minutes: MINUTES.rootcause, code: 'rootcause', change: { causes: [...context.causes, { right, score }] } };
};

export const prevent: Effects<'prevent'> = (desk, context, { action, measure }) => {
  const { key } = desk.scenario;
  const right = action === key.action;
  const score = right ? (measure === key.measure ? 1 : 0.4) : 0;
  return { minutes: MINUTES.prevent, code: 'prevent', change: { preventions: [...context.preventions, { right, score }] } };
};

export const close: Effects<'close'> = (_desk, context, _action, state) => {
  const confirmed = isConfirmed(context.verified, context.refusal, state);
  return { minutes: MINUTES.close, code: confirmed ? 'close.confirmed' : 'close.unconfirmed', ...(confirmed ? {} : { critical: ['close-unconfirmed'] }) };
};

/** A case may close once fulfilment was verified with the customer, or a refusal was recorded with its alternatives. */
export const isConfirmed = (verified: string | null, refused: string | null, state: string): boolean => state === 'verifying' && verified !== 'assume' && refused !== 'final';
