/** What information costs, how long it takes, and what it says: means of nested samples with the error of their size, by source, segment and element. */
import { Draws, key } from '../../kit/draws.ts';
import { SETTING } from './settings.ts';
import { ELEMENTS, nearest, SEGMENTS, SOURCES, type Source } from './terms.ts';
import type { Workshop } from './workshop.ts';

/** Amounts of each source; of the survey by segment. */
export const AMOUNTS = { survey: [0, 10, 20, 40, 80], interviews: [0, 4, 8], complaints: [0, 1], logs: [0, 1], benchmark: [0, 5, 15, 30], sales: [0, 1] } as const satisfies Record<Source, readonly number[]>;

/** One order of information. */
export interface Plan {
  /** Answers per segment. */
  readonly survey: readonly number[];
  readonly interviews: number;
  readonly complaints: number;
  readonly logs: number;
  /** Visits. */
  readonly benchmark: number;
  readonly sales: number;
}
export const NO_PLAN: Plan = { survey: [0, 0, 0], interviews: 0, complaints: 0, logs: 0, benchmark: 0, sales: 0 };
/** The plan that the purse is made for. */
export const REFERENCE_PLAN: Plan = { survey: [40, 40, 40], interviews: 8, complaints: 1, logs: 1, benchmark: 30, sales: 0 };

/** k CNY for each unit, and weeks until the answer [D]. */
export const TERMS: Readonly<Record<Source, { readonly cost: number; readonly weeks: number }>> = {
  survey: { cost: 0.3, weeks: 4 }, interviews: { cost: 4, weeks: 3 }, complaints: { cost: 6, weeks: 1 }, logs: { cost: 10, weeks: 2 }, benchmark: { cost: 1.5, weeks: 5 }, sales: { cost: 1, weeks: 0 },
};
/** Sources that one team follows at once; each further one takes a week more. */
const AT_ONCE = 4;
/** Weeks after which the season has begun without the firm. */
export const IN_TIME = 6;

export const answersOf = ({ survey }: Plan): number => survey.reduce((sum, n) => sum + n, 0);
export const amountOf = (plan: Plan, source: Source, segment = 0): number => (source === 'survey' ? (plan.survey[segment] ?? 0) : plan[source]);
export const isUsed = (plan: Plan, source: Source): boolean => (source === 'survey' ? answersOf(plan) : plan[source]) > 0;

export const costOf = (plan: Plan): number => nearest(SOURCES.reduce((sum, source) => sum + (source === 'survey' ? answersOf(plan) : plan[source]) * TERMS[source].cost, 0) + 1e-9);

export function weeksOf(plan: Plan): number {
  const used = SOURCES.filter((source) => isUsed(plan, source));
  return Math.max(0, ...used.map((source) => TERMS[source].weeks)) + Math.max(0, used.length - AT_ONCE);
}

/** What a source measures: importance, own performance, or the best competitor's. */
export const ASPECTS = ['importance', 'performance', 'competitor'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** A mean as it would be without bias, and its variance; hundredths. */
export interface Estimate {
  readonly source: Source;
  readonly mean: number;
  readonly variance: number;
}

interface Law {
  readonly source: Source;
  readonly aspect: Aspect;
  /** Number of the source and of the stream in its keys. */
  readonly number: number;
  readonly stream: number;
  /** Standard deviation of one answer. */
  readonly sd: number;
  readonly covers: (segment: number, element: number) => boolean;
}

const everywhere = (): boolean => true;
const onlyA = (segment: number): boolean => segment === 0;
/** Elements that the operations log records: the basics and the order status. */
const LOGGED = 4;
export const LAWS: readonly Law[] = [
  { source: 'survey', aspect: 'importance', number: 1, stream: 11, sd: 150, covers: everywhere },
  { source: 'interviews', aspect: 'importance', number: 3, stream: 13, sd: 80, covers: onlyA },
  { source: 'survey', aspect: 'performance', number: 2, stream: 12, sd: 140, covers: everywhere },
  { source: 'interviews', aspect: 'performance', number: 4, stream: 14, sd: 80, covers: onlyA },
  { source: 'complaints', aspect: 'performance', number: 5, stream: 15, sd: 40, covers: everywhere },
  { source: 'logs', aspect: 'performance', number: 6, stream: 16, sd: 15, covers: (_s, element) => element < LOGGED },
  { source: 'benchmark', aspect: 'competitor', number: 7, stream: 17, sd: 120, covers: everywhere },
  { source: 'sales', aspect: 'competitor', number: 8, stream: 18, sd: 30, covers: everywhere },
];

/** Mean of the first n standard normal errors of a stream: samples are nested, forty answers contain the first ten. */
export function meanError(setting: number, seed: number, { number, stream }: Pick<Law, 'number' | 'stream'>, segment: number, element: number, n: number): number {
  const draws = new Draws(key(seed, setting, stream, 1000 * number + 100 * segment + element));
  let sum = 0;
  for (let i = 0; i < n; i += 1) sum += draws.normal();
  return sum / Math.max(1, n);
}

const errors = new WeakMap<Workshop, Map<string, number>>();

/** The errors of a workshop are drawn once for each sample. */
function errorOf(workshop: Workshop, law: Law, segment: number, element: number, n: number): number {
  const kept = errors.get(workshop) ?? new Map<string, number>();
  errors.set(workshop, kept);
  const name = [law.stream, segment, element, n].join('/');
  const error = kept.get(name) ?? meanError(SETTING[workshop.setting].index, workshop.seed, law, segment, element, n);
  kept.set(name, error);
  return error;
}

/** Estimates of one aspect in one cell by the plan, in the order of the sources; the rightness of the measure is the caller's. */
export function estimates(workshop: Workshop, plan: Plan, aspect: Aspect, segment: number, element: number): Estimate[] {
  return LAWS.flatMap((law) => {
    const n = law.aspect === aspect && law.covers(segment, element) ? amountOf(plan, law.source, segment) : 0;
    if (n === 0) return [];
    const truth = workshop[aspect][segment]?.[element] ?? 0;
    return [{ source: law.source, mean: truth + law.sd * errorOf(workshop, law, segment, element, n), variance: (law.sd * law.sd) / n }];
  });
}

/** Every segment with every element. */
export const CELLS = SEGMENTS.flatMap((_s, segment) => ELEMENTS.map((_e, element) => ({ segment, element })));

/** Of two plans the larger amount of each source. */
export const merged = (one: Plan, other: Plan): Plan => ({
  survey: SEGMENTS.map((_, s) => Math.max(one.survey[s] ?? 0, other.survey[s] ?? 0)),
  interviews: Math.max(one.interviews, other.interviews), complaints: Math.max(one.complaints, other.complaints), logs: Math.max(one.logs, other.logs),
  benchmark: Math.max(one.benchmark, other.benchmark), sales: Math.max(one.sales, other.sales),
});
