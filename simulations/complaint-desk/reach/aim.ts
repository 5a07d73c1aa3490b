/** A walker with an aim: it brings the customer into the mood in which a line is said, by the model's own reckoning, and then does what makes them say it. */
import type { DeskAction } from '../action.ts';
import { hasEnded } from '../model/guards.ts';
import { LOSING_ANGER } from '../model/parameters.ts';
import { canBreak, eventOf, momentOf, rank, ranksIfBroken, MOODS, RASH, type Aim, type Moment } from './moment.ts';
import { pick, randomMove, type Move, type Random } from './moves.ts';
import type { Walk } from './walk.ts';

/** Most steps of a walk. */
const MOST = 120;
const SMALL = 1e-6;
const DAY = { type: 'wait', minutes: 1440 } as const;
/** Anger below which calming is wasted on one who is to lose trust yet. */
const ROOM = 12;
/** Minutes before the update interval ends at which whoever must stay in touch reports. */
const MARGIN = 180;
/** What is said only by those who trust little. */
const DISTRUST = /^(evasive|offer\.(mood|ground|kind))$/;
/** What must have happened before an event. */
const BEFORE: readonly (readonly [RegExp, RegExp])[] = [
  [/^refusal\./, /^offer\.(amount|kind|ground|mood)$/], [/^fulfil\./, /^offer\.accepted$/], [/^verify\./, /^fulfil\./], [/^closed$/, /^verify\.arrival$/],
];

const least = (moves: readonly Move[], score: (move: Move) => number): Move | undefined => moves.reduce<Move | undefined>((best, move) => (best === undefined || score(move) < score(best) ? move : best), undefined);

/** The next step of calming: as the expert would, then whatever calms most; where trust stands in the way, whatever lowers both together. */
function soothing({ open, plan, context }: Moment, { event, wary }: Aim): Move | undefined {
  if (!DISTRUST.test(event)) return plan[0] ?? least(open.filter(({ after }) => after.anger < context.anger - SMALL), ({ after }) => after.anger);
  if (context.anger < ROOM) return undefined;
  const score = (anger: number, trust: number): number => anger + wary * trust;
  return plan.find(({ action }) => action.type === 'ask' || action.type === 'check' || action.type === 'hold') ?? least(open.filter(({ after }) => score(after.anger, after.trust) < score(context.anger, context.trust) - SMALL), ({ after }) => score(after.anger, after.trust));
}

const annoying = (moves: readonly Move[], { context }: Moment, random: Random): Move | undefined => pick(moves.filter(({ after }) => after.anger > context.anger + SMALL), random);

/** The step that loses most trust for the anger it makes. */
const estranging = ({ open, context }: Moment): Move | undefined => least(open.filter(({ after }) => after.trust < context.trust - SMALL), ({ after }) => (after.anger - context.anger) / (context.trust - after.trust));

/** A rash promise, and classing until the next step breaks it: what is said then is said in anger. */
function ripen(walk: Walk): void {
  walk.send(RASH);
  for (let i = 0; i < 6; i += 1) walk.send({ type: 'assess', class: 'routine' });
}

/** Towards the mood in which the event is wanted: by calming, by annoying, or by a promise that breaks during the step itself. */
function tune(moment: Moment, aim: Aim, random: Random): Move | 'ripen' | undefined {
  const { near, open } = moment;
  if (aim.wanted < 0 || (aim.event === 'broken' ? !canBreak(moment) : near.length === 0)) return undefined;
  const breaching = aim.again || aim.event === 'broken';
  const short = breaching || near.every(({ after }) => rank(after.anger) < aim.wanted);
  const broken = short && canBreak(moment) ? ranksIfBroken(moment, aim) : [];
  if (broken.includes(aim.wanted)) return 'ripen';
  const calmer = short ? broken.some((mood) => mood > aim.wanted) : true;
  return calmer ? soothing(moment, aim) : annoying(open, moment, random);
}

/** Towards the event while nothing can bring it. */
function advance(moment: Moment, aim: Aim, random: Random): DeskAction | undefined {
  const { walk, context, moves, open, plan } = moment;
  const { event, wanted, noise } = aim;
  if (event === 'lost' || event === 'silent') return annoying(moves, moment, random)?.action;
  if (event === 'appeal' && context.ackAt !== null && moves.some(({ action, after }) => action.type === 'wait' && action.minutes === DAY.minutes && after.anger < LOSING_ANGER)) return DAY;
  const way = BEFORE.find(([aimed]) => aimed.test(event))?.[1];
  const towards = way === undefined ? undefined : pick(moves.filter(({ places }) => places.some((place) => way.test(eventOf(place)))), random);
  if (towards !== undefined) return towards.action;
  const away = DISTRUST.test(event) && context.ackAt !== null && random() >= noise ? (soothing(moment, aim) ?? estranging(moment)) : undefined;
  if (away !== undefined) return away.action;
  // Whoever is to be angry is not calmed on the way: what calms may be needed to come down again.
  const sparing = wanted >= MOODS.indexOf('angry') && context.ackAt !== null && random() < 1 - noise;
  const next = random() < noise ? undefined : plan.find(({ after }) => !sparing || after.anger >= context.anger) ?? plan[0] ?? pick(open, random);
  return next?.action ?? randomMove(walk, random);
}

/** Walks towards the line until it has been said so often. */
export function walkTowards(walk: Walk, aim: Aim, random: Random): void {
  const { update } = walk.of.desk.scenario.limits;
  for (let i = 0; i < MOST && !hasEnded(walk.snapshot().value.process); i += 1) {
    const moment = momentOf(walk, aim);
    const { context, near } = moment;
    const hit = pick(near.filter(({ places, after }) => places.includes(aim.place) && (!aim.again || after.critical.length > context.critical.length)), random);
    const next = hit ?? tune(moment, aim, random);
    if (next === 'ripen') ripen(walk);
    else if (hit === undefined && DISTRUST.test(aim.event) && context.ackAt !== null && context.time - context.contact > update - MARGIN) walk.send({ type: 'status', wording: 'pending' });
    else {
      const action = next?.action ?? advance(moment, aim, random);
      if (action === undefined) return;
      walk.send(action);
    }
    if ((walk.turns.get(aim.place) ?? 0) >= aim.times) return;
    if (hit !== undefined && aim.again) walk.send({ type: 'back' });
  }
}
