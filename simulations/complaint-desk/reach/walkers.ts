/** Walkers without an aim: the expert, whole, slipping, late or without one kind of step; chance; and one who does what is refused. */
import type { CaseAction } from '../action.ts';
import { expertAction, expertPlan } from '../expert.ts';
import { hasEnded, refuse } from '../model/guards.ts';
import { offers } from './menu-actions.ts';
import { movesOf, pick, randomMove, type Move, type Random } from './moves.ts';
import type { Walk } from './walk.ts';

const MOST = 60;
/** The step at which the stubborn secures something, needed or not. */
const HOLDING = 3;
/** Anger at which nothing new is tried. */
const IMPATIENT = 85;

export interface Habit {
  /** Share of steps that are random. */
  readonly slips: number;
  /** Minutes waited before each step. */
  readonly delay?: 60 | 240 | 1440;
  /** A kind of step that is never taken of one's own accord. */
  readonly without?: CaseAction['type'];
  /** Steps after which the expert gives way to chance. */
  readonly until?: number;
}

/** The expert's line as far as the habit leaves it, handed in at the end. */
export function expertWalk(walk: Walk, { slips, delay, without, until = MOST }: Habit, random: Random): void {
  for (let i = 0; i < MOST && !hasEnded(walk.snapshot().value.process); i += 1) {
    if (delay !== undefined) walk.send({ type: 'wait', minutes: delay });
    const expert = i < until ? expertPlan(walk.of.desk, walk.snapshot()).find(({ type }) => type !== without) : undefined;
    const action = expert === undefined || random() < slips ? randomMove(walk, random) : expert;
    if (action === undefined) break;
    walk.send(action);
  }
  walk.send({ type: 'handIn' });
}

/** Tries at every moment one action of each kind that is refused then, steps back, goes on after the end, and after handing in; one who only makes proposals that are declined comes to a stalemate. */
export function stubborn(walk: Walk, declined: boolean, random: Random): void {
  const { desk, actions } = walk.of;
  for (let i = 0; i < MOST && !hasEnded(walk.snapshot().value.process); i += 1) {
    const { context, value } = walk.snapshot();
    const proposals = offers(desk, context);
    const unfounded = proposals.slice(0, 1).map((offer) => ({ ...offer, facts: desk.facts.map(({ id }) => id) }));
    const refused = new Map([...actions, ...proposals.slice(0, 1), ...unfounded].map((action) => [refuse(context, value.process, action)?.code, action]));
    for (const [code, action] of refused) if (code !== undefined) walk.send(action);
    if (i === HOLDING) walk.send({ type: 'hold', kind: 'preserveEvidence' });
    walk.send({ type: 'back' });
    const decline = declined ? pick(movesOf(walk, proposals).filter(({ after }) => after.decidedAt === null && after.last.code !== 'offer.returned'), random) : undefined;
    const next = decline?.action ?? expertAction(desk, walk.snapshot());
    if (next !== undefined) walk.send(next);
  }
  for (const action of [{ type: 'listen', wording: 'open' }, { type: 'handIn' }, { type: 'handIn' }] as const) walk.send(action);
}

/** Proposals of everything known, one for each measure, rule and condition on the menus. */
function variations({ of: { desk }, snapshot }: Walk, random: Random): CaseAction[] {
  const { context } = snapshot();
  const offer = pick(offers(desk, context), random);
  if (offer === undefined) return [];
  const { kinds, rules, conditions } = desk.scenario;
  const facts = Object.keys(context.known);
  return [...kinds.map(({ id }) => ({ ...offer, facts, kinds: [id] })), ...rules.map(({ id }) => ({ ...offer, facts, rules: [id] })), ...conditions.map(({ id }) => ({ ...offer, facts, condition: id }))];
}

/** As the expert, but at every moment first all that brings something new and does not lose the customer; with proposals that are declined, or with those of the expert. */
export function curious(walk: Walk, declined: boolean, fresh: (move: Move) => boolean, random: Random): void {
  for (let i = 0; i < MOST && !hasEnded(walk.snapshot().value.process); i += 1) {
    const expert = expertAction(walk.of.desk, walk.snapshot());
    const proposing = declined && expert?.type !== 'ask' && expert?.type !== 'check';
    const proposals = proposing ? movesOf(walk, variations(walk, random)).filter(({ after }) => after.decidedAt === null && after.last.code !== 'offer.returned') : [];
    const next = movesOf(walk, walk.of.actions).find((move) => move.action.type !== 'close' && move.after.anger < IMPATIENT && fresh(move)) ?? proposals.find(fresh) ?? pick(proposals, random);
    const action = next?.action ?? expert;
    if (action === undefined) return;
    walk.send(action);
  }
}
