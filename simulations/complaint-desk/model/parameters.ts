/** The parameters of the complaint model: design choices (marked [D] in the README), the same in every scenario. */

/** By level of difficulty: shift of opening anger and trust, calming factor, acceptance threshold, trust a sensitive fact needs, claim factor. */
export const LEVELS = {
  1: { anger: -8, trust: 5, calming: 1, threshold: 0.62, confide: 40, claim: 1 },
  2: { anger: 0, trust: 0, calming: 0.8, threshold: 0.66, confide: 45, claim: 1 },
  3: { anger: 8, trust: -5, calming: 0.65, threshold: 0.7, confide: 50, claim: 1.5 },
} as const;
export type Level = keyof typeof LEVELS;

/** Opening anger is kept within these bounds. */
export const OPENING_ANGER = { least: 20, most: 90 } as const;

/** Anger at which a mood begins. */
export const MOODS = { tense: 30, angry: 60, furious: 80 } as const;

/** Anger that, held for two successive steps, loses the customer. */
export const LOSING_ANGER = 95;

/** Each earlier failure multiplies annoyance by this much more. */
export const DEVIATION_FACTOR = 0.25;
export const MOST_DEVIATIONS = 5;

/** Share of all facts that must be known before a proposal leaves the house. */
export const FACTS_BEFORE_OFFER = 0.6;
export const MOST_OFFERS = 3;

/** Share of a remedy's mark that stands without any justification. */
export const UNJUSTIFIED_SHARE = 0.35;

/** Calming and trust of the spoken acts at quality 1 and first use. */
export const SPOKEN_EFFECT = {
  ack: { down: 2, trust: 3, minutes: 2 },
  listen: { down: 8, trust: 3, minutes: 5 },
  empathise: { down: 8, trust: 4, minutes: 2 },
  apologise: { down: 6, trust: 4, minutes: 2 },
  restate: { down: 4, trust: 5, minutes: 5 },
  explain: { down: 3, trust: 4, minutes: 5 },
  status: { down: 5, trust: 6, minutes: 5 },
} as const;

/** What is left of an act's effect at its first, second and later use. */
export const USE_FACTOR = [1, 0.4, 0] as const;

/** Minutes of the other steps; checking takes what its source says, waiting what is chosen. */
export const MINUTES = {
  ask: 3, assess: 5, holdRight: 15, holdWrong: 45, escalate: 60, promise: 2, special: 10, specialIdle: 40, transfer: 15,
  offer: 10, returned: 60, fulfil: 30, arrival: 1440, link: 30, assume: 1, refusal: 10, rootcause: 20, prevent: 20, close: 2,
} as const;

/** A hold counts in full when its trigger fact has been known for at most this many minutes. */
export const HOLD_PROMPT = 60;

/** Silence beyond the update interval: anger 2 and trust −1 an hour, at most these. */
export const SILENCE = { anger: 20, trust: 10 } as const;

/** A minute of waiting on the line while the employee serves others: anger and trust, at most so much anger and half of it in trust at a time. */
export const HELD = { anger: 1, trust: 0.5, most: 20 } as const;

export const PASS = { total: 60, remedy: 0.5, facts: 0.5, cap: 59, step: 5 } as const;
