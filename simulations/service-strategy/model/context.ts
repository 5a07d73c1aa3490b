/** What a learner has decided: the context of the machine. Ids and numbers only, each step with a part of its own. */
import { NOTHING, type Mix } from './benefit.ts';
import type { Cut } from './cut.ts';
import { NO_PLAN, type Plan } from './survey.ts';
import { RAW_RULES, type Candidate, type CardId, type Response, type Rules, type StrategyType } from './terms.ts';

export const STEPS = ['elements', 'information', 'tidying', 'segments', 'mix'] as const;
/** 五步: 确定要素, 收集信息, 整理信息, 划分客户群, 制定组合. */
export type StrategyStep = (typeof STEPS)[number];

/** Candidates that are picked, each with the number of its measure, 0–2. */
export type Picks = Readonly<Partial<Record<Candidate, number>>>;

/** Information that was commissioned at once: what it asked about, and how much of it. */
export interface Round {
  readonly picks: Picks;
  readonly plan: Plan;
}

/** Critical errors (一票否决). */
export const ERRORS = ['overspent', 'answers-published', 'insider-data'] as const;
export type CriticalError = (typeof ERRORS)[number];

/** A segment and an element that are named together as a priority. */
export interface Priority {
  readonly segment: number;
  readonly element: number;
}
export const PRIORITIES = 6;
export const MOST_CARDS = 3;
/** Hand-ins of a workshop that count. */
export const HAND_INS = 3;

export interface StrategyContext {
  readonly picks: Picks;
  /** What stands on the order form and is not commissioned yet. */
  readonly planned: Plan;
  readonly rounds: readonly Round[];
  readonly rules: Rules;
  readonly priorities: readonly Priority[];
  readonly cut: Cut | null;
  readonly type: StrategyType | null;
  readonly cards: readonly CardId[];
  readonly mix: Mix;
  /** Whether the mix was signed and its quarters are being played. */
  readonly launched: boolean;
  /** Responses so far, one for each quarter that was played. */
  readonly responses: readonly Response[];
  /** In the order in which they were made; overspending is found at the hand-in. */
  readonly critical: readonly CriticalError[];
  /** Hand-ins that have been counted so far, without the last one that closes the attempt. */
  readonly submitted: number;
}

export const OPENING: StrategyContext = {
  picks: {}, planned: NO_PLAN, rounds: [], rules: RAW_RULES, priorities: [], cut: null, type: null, cards: [], mix: NOTHING, launched: false, responses: [], critical: [], submitted: 0,
};
