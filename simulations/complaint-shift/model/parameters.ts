/** The parameters of a shift: design choices (marked [D] in the README), the same in every shift. */
import type { Happening } from '../../complaint-desk/action.ts';
import type { Scenario } from '../../complaint-desk/scenario.ts';

/** Minutes to turn to another case. */
export const SWITCH = 1;

/** Minutes to hand a case over: with the customer told who takes it on, or by the record alone. */
export const HAND_OVER = { warm: 5, plain: 2 } as const;

/** Minutes of a step that keep the employee busy, where it goes on without them; a step takes no more than its own time. */
export const HANDS_ON: Readonly<Partial<Record<Happening['type'], number>>> = { check: 5, escalate: 5, hold: 15, offer: 10, fulfil: 10, verify: 5 };

/** Minutes that a customer on the line waits without a word before it annoys. */
export const PATIENCE: Readonly<Record<Scenario['channel'], number>> = { phone: 2, chat: 5, counter: 5 };

/** How much a case weighs by its class. */
export const WEIGHT: Readonly<Record<Scenario['key']['class'], number>> = { safety: 3, urgent: 2, legal: 2, keyaccount: 2, routine: 1 };

/** Minutes in which an experienced employee brings one case to its decision: a shift is worth its length over this. */
export const MINUTES_A_CASE = 105;

/** Arrivals fall on full steps of so many minutes. */
export const ARRIVAL_STEP = 5;

/** Quality of a report from which the customer has heard something. */
export const HEARD = 0.6;

/** Marks of the criteria; the marks of the desk that a case can earn before its decision is carried out. */
export const POINTS = { cases: 50, answer: 20, callbacks: 15, handover: 15 } as const;
export const DAY_POINTS = { opening: 10, facts: 18, triage: 12, remedy: 24, telling: 12, time: 4 } as const;

export const PASS = { total: 60, cases: 0.5, cap: 59, step: 5 } as const;
