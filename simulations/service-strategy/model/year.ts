/** The year of a mix: each quarter as it was planned beside what it brought, with what made the difference, and what every mistake after the purchases took from it. The learner's own run, replayed with one thing changed. */
import type { StrategyContext } from './context.ts';
import { conditionsOf, played, quartersOf } from './marks.ts';
import { forecastOf, hasData } from './own.ts';
import { AS_PLANNED, leftOf, QUARTERS, quarterOf, rightResponse, type Conditions } from './quarters.ts';
import { defensibleTypes, referencesOf } from './references.ts';
import type { StrategyType } from './terms.ts';
import type { Workshop } from './workshop.ts';

const DIFFERENCES = ['data', 'targeting', 'late', 'response'] as const;
/** What made a quarter bring other than planned: figures that were off, services that missed their customers, a late start, a wrong response. */
export type Difference = (typeof DIFFERENCES)[number];

export interface PlannedQuarter {
  /** By the learner's own forecast; nothing without data. */
  readonly planned: number | null;
  readonly real: number;
  /** From plan to reality, in this order; all together are the difference. k CNY. */
  readonly differences: readonly { readonly what: Difference; readonly by: number }[];
}

const everyQuarter = <T>(of: (quarter: number) => T): T[] => Array.from({ length: QUARTERS }, (_, quarter) => of(quarter));
const all = (): number => 1;

/** The plan of the mix that is played, quarter by quarter; nothing where no mix is. */
export function planOf(workshop: Workshop, context: StrategyContext): PlannedQuarter[] {
  const { type } = context;
  const mix = played(workshop, context);
  if (type === null || mix.every((row) => row.every((level) => level === 0))) return [];
  const forecast = hasData(context.rounds) ? forecastOf(workshop, context) : null;
  const conditions = conditionsOf(workshop, context);
  const reality = quartersOf(workshop, context);
  return everyQuarter((q) => {
    const truly = (given: Conditions): number => quarterOf(workshop.benefits, q, mix, type, given, all);
    const planned = forecast === null ? null : quarterOf(forecast, q, mix, type, AS_PLANNED, all);
    const aimed = truly({ ...AS_PLANNED, targeting: conditions.targeting });
    const real = reality[q] ?? 0;
    const stages = [...(planned === null ? [truly(AS_PLANNED)] : [planned]), truly(AS_PLANNED), aimed, truly(conditions), real];
    return { planned, real, differences: DIFFERENCES.flatMap((what, i) => { const by = (stages[i + 1] ?? 0) - (stages[i] ?? 0); return by === 0 ? [] : [{ what, by }]; }) };
  });
}

export interface Loss {
  readonly what: 'type' | 'targeting' | 'late' | 'response';
  /** What each quarter would have brought more; k CNY. */
  readonly quarters: readonly number[];
  readonly lost: number;
}

/** What each mistake after the purchases cost the year by itself, the dearest first. */
export function lossesOf(workshop: Workshop, context: StrategyContext): Loss[] {
  const { type, responses } = context;
  if (type === null) return [];
  const mix = played(workshop, context);
  const own = quartersOf(workshop, context);
  const conditions = conditionsOf(workshop, context);
  const left = (q: number) => (segment: number): number => leftOf(workshop, q, mix, responses[q] ?? null, segment);
  const { bestType } = referencesOf(workshop);
  const better = (what: Loss['what'], of: (q: number) => number): Loss => {
    const quarters = everyQuarter((q) => of(q) - (own[q] ?? 0));
    return { what, quarters, lost: quarters.reduce((sum, more) => sum + more, 0) };
  };
  const under = (other: StrategyType, given: Conditions) => (q: number): number => quarterOf(workshop.benefits, q, mix, other, given, left(q));
  return [
    ...(defensibleTypes(workshop).includes(type) ? [] : [better('type', under(bestType, conditions))]),
    better('targeting', under(type, { ...conditions, targeting: 1 })),
    better('late', under(type, { ...conditions, late: 0 })),
    ...workshop.moves.flatMap((move, wrong) => (responses[wrong] === rightResponse(workshop, mix, move) ? [] : [better('response', (q) => (q === wrong ? quarterOf(workshop.benefits, q, mix, type, conditions, all) : (own[q] ?? 0)))])),
  ].filter(({ lost }) => lost > 0).sort((a, b) => b.lost - a.lost);
}
