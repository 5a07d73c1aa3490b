/** The terms of the workshop: segments, service elements and their groups, strategy types, sources, rules, moves and responses, as they stand in attempts. */

export const SEGMENTS = ['A', 'B', 'C'] as const;
/** 客户群: 关键, 合适, 一般. */
export type Segment = (typeof SEGMENTS)[number];

/** Groups of service elements, three elements each, in their order. */
export const GROUPS = ['basic', 'info', 'flex', 'care'] as const;
export type Group = (typeof GROUPS)[number];

/** Service elements (after LaLonde & Zinszer 1976 [R]); element e belongs to group ⌊e/3⌋. */
export const ELEMENTS = ['orderCycle', 'availability', 'orderFill', 'orderStatus', 'accessibility', 'writtenPolicy', 'systemFlexibility', 'organisation', 'substitution', 'complaints', 'tracing', 'spares'] as const;
export type Element = (typeof ELEMENTS)[number];

/** Slogans (口号) among the candidates: they name no service that could be delivered. */
export const SLOGANS = ['customerFirst', 'excellence', 'wholehearted', 'leadership', 'innovationSpirit', 'zeroDistance'] as const;
export const CANDIDATES = [...ELEMENTS, ...SLOGANS] as const;
export type Candidate = (typeof CANDIDATES)[number];

export const PER_GROUP = 3;
export const isElement = (candidate: Candidate): candidate is Element => CANDIDATES.indexOf(candidate) < ELEMENTS.length;
export const groupOf = (element: number): number => Math.floor(element / PER_GROUP);

/** Strategy types (增值为本, 关系至上, 顾客满意). */
export const TYPES = ['value', 'relation', 'satisf'] as const;
export type StrategyType = (typeof TYPES)[number];

/** What a type makes of a group's benefit in a segment, percent [D]. */
export const MULTIPLIERS: Readonly<Record<StrategyType, Readonly<Record<Segment, Readonly<Record<Group, number>>>>>> = {
  value: { A: { basic: 90, info: 135, flex: 125, care: 95 }, B: { basic: 90, info: 135, flex: 125, care: 95 }, C: { basic: 85, info: 125, flex: 115, care: 90 } },
  relation: { A: { basic: 112, info: 118, flex: 160, care: 125 }, B: { basic: 95, info: 95, flex: 100, care: 95 }, C: { basic: 80, info: 80, flex: 80, care: 80 } },
  satisf: { A: { basic: 95, info: 85, flex: 85, care: 100 }, B: { basic: 125, info: 95, flex: 90, care: 130 }, C: { basic: 130, info: 95, flex: 85, care: 135 } },
};

/** Levels of a service beyond none. */
export const LEVELS = ['standard', 'premium'] as const;
export type Level = (typeof LEVELS)[number];

/** Sources of information, in the order of the table: the last of those at hand is the lowest. */
export const SOURCES = ['survey', 'interviews', 'complaints', 'logs', 'benchmark', 'sales'] as const;
export type Source = (typeof SOURCES)[number];

export const CARELESS = ['keep', 'remove', 'dropLow'] as const;
export const COMBINING = ['average', 'last', 'precision'] as const;
export const CORRECTION = ['raw', 'corrected'] as const;
/** Measures of priority: importance; importance less performance; low performance; importance times the gap to the best competitor. */
export const MEASURES = ['importance', 'importanceLessPerformance', 'lowPerformance', 'importanceTimesGap'] as const;
export type Measure = (typeof MEASURES)[number];

/** How the data are tidied. */
export interface Rules {
  readonly careless: (typeof CARELESS)[number];
  readonly combining: (typeof COMBINING)[number];
  readonly correction: (typeof CORRECTION)[number];
  readonly measure: Measure;
}
export const RAW_RULES: Rules = { careless: 'keep', combining: 'average', correction: 'raw', measure: 'importance' };
export const RIGHT_RULES: Rules = { careless: 'remove', combining: 'precision', correction: 'corrected', measure: 'importanceTimesGap' };

/** Moves of the rival and the market, and the responses to them. */
export const MOVES = ['priceCut', 'copy', 'poach', 'failure'] as const;
export type MoveKind = (typeof MOVES)[number];
export const RESPONSES = ['match', 'hold', 'relationship', 'addValue', 'fixBasics'] as const;
export type Response = (typeof RESPONSES)[number];

/** Evidence cards (证据卡): three for each type, with the source that makes each readable; the ledger is free. */
export const CARD_SOURCES = { value: ['survey', 'logs', 'survey'], relation: ['interviews', 'interviews', 'ledger'], satisf: ['complaints', 'survey', 'ledger'] } as const satisfies Record<StrategyType, readonly (Source | 'ledger')[]>;
export const CARDS = TYPES.flatMap((type) => CARD_SOURCES[type].map((source, i) => ({ id: `${type}${i + 1}`, type, source, nth: i })));
export type CardId = string;

/** The six variables of customers by which they can be cut; which carries what is drawn. */
export const VARIABLES = ['orders', 'value', 'urgency', 'places', 'forecast', 'tenure'] as const;
export type Variable = (typeof VARIABLES)[number];
/** Places of the sorted customers, from 0, at which a variable can be cut. */
export const CUT_PLACES = [27, 45, 63, 77] as const;

/** ⌊a/b + ½⌋ of whole numbers. */
export const divided = (a: number, b: number): number => Math.floor((2 * a + b) / (2 * b));
/** ⌊x + ½⌋. */
export const nearest = (x: number): number => Math.floor(x + 0.5);
export const clip = (x: number, low = 0, high = 1): number => Math.min(high, Math.max(low, x));
