/** The names of the lab: needs, tiers, value types, cost items, mends, treatments, levels, variables, classes. Ids of actions and texts alike. */

/** What a customer buys by: price 价格, speed 时效, visibility 可视, temperature 温控; in the order of every table by need. */
export const NEEDS = ['price', 'speed', 'visibility', 'temperature'] as const;
export type Need = (typeof NEEDS)[number];

/** A 关键, B 合适, C 一般. */
export const TIERS = ['A', 'B', 'C'] as const;
export type Tier = (typeof TIERS)[number];

/** Value types of IDIC: most valuable, most growable, below zero, others. */
export const TYPES = ['MVC', 'MGC', 'BZ', 'LMC'] as const;
export type ValueType = (typeof TYPES)[number];

/** Costs that a customer causes beyond the gross margin. */
export const COSTS = ['orders', 'hours', 'claims', 'returns', 'credit', 'storage'] as const;
export type Cost = (typeof COSTS)[number];

/** Costs that do not count: already in the gross margin, not caused by a customer, sunk, already netted from revenue. */
export const DISTRACTORS = ['linehaul', 'overhead', 'legacy', 'discount'] as const;
export const ITEMS = [...COSTS, ...DISTRACTORS] as const;
export type Item = (typeof ITEMS)[number];

/** What can be done to a row of the list. */
export const MENDS = ['ok', 'merge', 'thousandth', 'contract', 'zero', 'mean', 'delete', 'swap'] as const;
export type Mend = (typeof MENDS)[number];

/** Kinds of dirty rows, in the turn in which they are made. */
export const DIRTS = ['duplicate', 'unit', 'blank', 'swapped'] as const;
export type Dirt = (typeof DIRTS)[number];

/** The mend that is right for each kind. */
export const RIGHT_MEND: Readonly<Record<Dirt, Mend>> = { duplicate: 'merge', unit: 'thousandth', blank: 'contract', swapped: 'swap' };

/** Treatments of a loss-maker that work on a cause, by name. */
export const CURES = ['orderRule', 'quality', 'reprice', 'selfService', 'terms'] as const;
export type Cure = (typeof CURES)[number];
export const TREATMENTS = [...CURES, 'exit', 'keep'] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** What follows the first treatment. */
export const SEQUELS = ['keep', 'exit'] as const;
export type Sequel = (typeof SEQUELS)[number];

/** Service levels that cost money; none comes before them. */
export const LEVELS = ['basic', 'plus', 'vip'] as const;
export type ServiceLevel = (typeof LEVELS)[number];

/** Variables to segment by, in the order of the model; the last two are noise. */
export const VARIABLES = ['revenue', 'orders', 'km', 'pay', 'claims', 'growth', 'hours', 'margin', 'ticket', 'since', 'digit'] as const;
export type Variable = (typeof VARIABLES)[number];

/** Points of a variable's order at which it can be cut, in percent of the customers. */
export const CUTS = [20, 35, 50, 65, 80] as const;
export type Cut = (typeof CUTS)[number];

export const TIMES = ['past', 'present', 'future'] as const;
export type Time = (typeof TIMES)[number];
export const MARKETINGS = ['economic', 'ethical', 'personal', 'convenience'] as const;
export type Marketing = (typeof MARKETINGS)[number];

export const JUDGEMENTS = ['supported', 'refuted', 'untold'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

export const SIZES = [20, 60, 200, 1000] as const;
export type Size = (typeof SIZES)[number];

/** Whether the treatment works on a cause; keeping and letting go do not. */
export const isCure = (treatment: Treatment): treatment is Cure => treatment !== 'keep' && treatment !== 'exit';
