/** Effects of the spoken acts: acknowledging, listening, empathising, apologising, restating, explaining, reporting. */
import type { Act, DeskAction } from '../action.ts';
import { SPOKEN_EFFECT, USE_FACTOR } from './parameters.ts';
import type { DeskContext, Effect } from './context.ts';
import type { DeskCase } from './case.ts';
import { quality } from './wording.ts';

export type Speech = Extract<DeskAction, { wording: string; type: Act }>;

interface Harm {
  readonly up: number;
  readonly trust: number;
  readonly critical?: readonly string[];
}

/** A trap's annoyance and loss of trust, instead of the calming. */
function trap(desk: DeskCase, action: Speech): Harm {
  if (action.type !== 'explain') return { up: 8, trust: -6 };
  if (action.wording === 'rule' && desk.scenario.key.blame) return { up: 25, trust: -25, critical: ['blame-customer'] };
  return { up: 18, trust: -12 };
}

/** Open callbacks that a report at minute `end` keeps. */
const keptBy = (context: DeskContext, end: number): boolean => context.promises.some((promise) => promise.what === 'callback' && promise.state === 'open' && end <= promise.at);

export function speech(desk: DeskCase, context: DeskContext, action: Speech): Effect {
  const act = action.type;
  const { down, trust, minutes } = SPOKEN_EFFECT[act];
  const q = quality(desk, context, act, action.wording);
  const used = context.uses[act] ?? 0;
  const end = context.time + minutes;
  const keeps = act === 'status' && keptBy(context, end);
  const worn = used >= 2 && act !== 'status';
  const factor = q < 0 ? 0 : q * (USE_FACTOR[used] ?? 0);
  const harm: Harm = q < 0 ? trap(desk, action) : { up: 0, trust: 0 };
  return {
    minutes,
    down: down * factor + (keeps ? 4 : 0),
    up: harm.up + (worn ? 3 : 0),
    trust: trust * factor + harm.trust + (worn ? -2 : 0) + (keeps ? 8 : 0),
    critical: harm.critical ?? [],
    contact: act === 'ack' || act === 'status',
    code: `${act}.${q < 0 ? 'badly' : worn ? 'again' : q >= 0.6 && used < 2 ? 'well' : 'flat'}`,
    change: {
      uses: { ...context.uses, [act]: used + 1 },
      best: { ...context.best, [act]: Math.max(q, context.best[act] ?? -1) },
      traps: q < 0 ? { ...context.traps, [act]: (context.traps[act] ?? 0) + 1 } : context.traps,
      ...(act === 'ack' ? { ackAt: end } : {}),
      ...(keeps ? { promises: context.promises.map((promise) => (promise.what === 'callback' && promise.state === 'open' && end <= promise.at ? { ...promise, state: 'kept' as const } : promise)) } : {}),
    },
  };
}
