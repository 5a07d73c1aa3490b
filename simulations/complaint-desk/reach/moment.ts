/** A moment of a walk with an aim: what can be done, what of it makes the customer say the line, and what leaves the aim within reach. */
import { type CaseAction } from '../action.ts';
import { expertPlan } from '../expert.ts';
import { moodOf, type DeskContext, type Mood, type PromiseMade } from '../model/context.ts';
import { LOSING_ANGER, MOST_OFFERS } from '../model/parameters.ts';
import { step } from '../model/step.ts';
import { offers } from './menu-actions.ts';
import { movesOf, type Move } from './moves.ts';
import type { Walk } from './walk.ts';

export const MOODS = ['calm', 'tense', 'angry', 'furious'] as const satisfies readonly Mood[];
export const rank = (anger: number): number => MOODS.indexOf(moodOf(anger));

/** A line to be heard, and how walks towards it differ. */
export interface Aim {
  /** Where the line is written, such as `told.calm`; without its mood that is the event. */
  readonly place: string;
  readonly event: string;
  /** Rank of the mood; −1 for a line of every mood. */
  readonly wanted: number;
  /** How often it is to be said: several lines of one place take turns. */
  readonly times: number;
  /** What a point of trust weighs against one of anger where trust stands in the way. */
  readonly wary: number;
  /** Says the line with a critical error beside it, steps back and says it again: a use that was spent comes back so. */
  readonly again: boolean;
  /** Share of steps at random where none is needed. */
  readonly noise: number;
}

export interface Moment {
  readonly walk: Walk;
  readonly context: DeskContext;
  readonly moves: readonly Move[];
  /** Moves that bring the event, in whatever mood. */
  readonly near: readonly Move[];
  /** Moves after which the line can still be said as often as wanted. */
  readonly open: readonly Move[];
  /** What the expert would do of these, most pressing first. */
  readonly plan: readonly Move[];
}

/** Steps that end what can be asked and proposed, or pass time for nothing. */
const DOORS: readonly CaseAction['type'][] = ['close', 'fulfil', 'verify', 'refusal', 'wait'];
/** Steps of the expert that go beyond finding out and calming. */
const SETTLING: readonly CaseAction['type'][] = ['offer', 'rootcause', 'prevent'];
/** Events that need proposals of every kind; for others those are enough that soothe and are declined. */
const PROPOSING = /^(offer|refusal|fulfil|verify|closed)/;
/** Events that lie beyond an agreement. */
const BEYOND = /^(fulfil|verify|closed|offer\.accepted)/;

export const eventOf = (place: string): string => place.replace(/\.(calm|tense|angry|furious)$/, '');
export const brings = (move: Move, event: string): boolean => move.places.some((place) => eventOf(place) === event);

/** Kinds of steps that the aim needs for itself: the act whose uses count, the last proposals, the first words that make up for a broken promise. */
function kept({ event, times }: Aim, context: DeskContext): readonly string[] {
  if (event === 'broken') return ['listen', 'empathise'];
  if (event === 'appeal') return ['promise', 'status'];
  if (event.startsWith('offer.')) return MOST_OFFERS - context.offers.length <= times ? ['offer'] : [];
  return event.startsWith('acts.') && event !== 'acts.status.flat' ? event.split('.').slice(1, 2) : [];
}

export function momentOf(walk: Walk, aim: Aim): Moment {
  const { context } = walk.snapshot();
  const { desk } = walk.of;
  const proposals = offers(desk, context).filter((offer) => PROPOSING.test(aim.event) || (offer.facts.length === 0 && offer.amount === desk.remedies[0]?.from));
  const moves = movesOf(walk, [...walk.of.actions.filter(({ type }) => !SETTLING.includes(type)), ...proposals]);
  const own = kept(aim, context);
  const secret = ({ after }: Move): boolean => after.last.facts.some((id) => desk.facts.some((fact) => fact.id === id && fact.kind === 'sensitive'));
  const open = moves.filter((move) => !DOORS.includes(move.action.type) && !own.includes(move.action.type) && !brings(move, aim.event) && move.after.anger < LOSING_ANGER
    && (move.after.decidedAt === null || context.decidedAt !== null || BEYOND.test(aim.event)) && (aim.event !== 'evasive' || !secret(move)));
  const expert = expertPlan(desk, walk.snapshot()).filter(({ type }) => type !== 'offer').flatMap((action) => open.filter((move) => move.action.type === action.type && JSON.stringify(move.action) === JSON.stringify(action)));
  // The expert asks one question at a time; where that is the one of the aim, the others are still to be asked.
  const plan = [...expert, ...open.filter(({ after }) => after.last.facts.length > 0)];
  return { walk, context, moves, near: moves.filter((move) => brings(move, aim.event)), open, plan };
}

/** Whether a promise can be made now that breaks during a later step. */
export const canBreak = ({ context }: Moment): boolean => context.ackAt !== null && context.decidedAt === null;

/** A promise of half an hour, which breaks as soon as the time is over. */
export const RASH = { type: 'promise', what: 'callback', due: 30 } as const;

/** Ranks of the moods in which the event would be met if a promise made now broke during it; of a breach itself, during any step. */
export function ranksIfBroken({ walk, context, moves, near }: Moment, { event }: Aim): number[] {
  const { desk } = walk.of;
  const { value } = walk.snapshot();
  const made = step(desk, context, RASH, value.process);
  const overdue = made.promises.map((promise, i): PromiseMade => (i === made.promises.length - 1 ? { ...promise, at: made.time } : promise));
  return (event === 'broken' ? moves : near).flatMap(({ action }) => {
    const { anger, last } = step(desk, { ...made, promises: overdue }, action, value.process);
    return last.broken ? [rank(anger)] : [];
  });
}
