/** The four quarters in which the mix is played: ramp, targeting, late start, one move by the rival or the market a quarter, and what each response leaves. */
import { segmentBenefit, type Mix } from './benefit.ts';
import { GROUPS, nearest, SEGMENTS, type MoveKind, type Response, type StrategyType } from './terms.ts';
import type { Move, Workshop } from './workshop.ts';

/** Percent of a quarter's benefit that is there in each quarter [D]. */
const RAMP = [80, 100, 110, 110] as const;
export const QUARTERS = RAMP.length;
/** What is left of the attacked segment's benefit after a wrong response, and after matching a price. */
const LOSS = { wrong: 0.75, match: 0.65 } as const;
/** Least percent of the benefit that arrives without targeting. */
const UNTARGETED = 60;
/** Part of the benefit that each week of delay takes. */
export const LATE_WEEK = 0.015;

const has = (mix: Mix, segment: number, groups: readonly (typeof GROUPS)[number][]): boolean => groups.some((group) => (mix[segment]?.[GROUPS.indexOf(group)] ?? 0) > 0);

/** The right response to a move, by the true gaps and the mix. */
export function rightResponse({ benefits: { bad } }: Workshop, mix: Mix, { kind, segment }: Move): Response {
  const byKind: Readonly<Record<MoveKind, () => Response>> = {
    poach: () => 'relationship',
    failure: () => 'fixBasics',
    priceCut: () => (segment === 0 ? 'relationship' : (bad[segment] ?? false) && !has(mix, segment, ['basic']) ? 'fixBasics' : 'hold'),
    copy: () => (has(mix, segment, ['info', 'flex']) ? 'addValue' : 'hold'),
  };
  return byKind[kind]();
}

/** Benefit of one quarter, k CNY; `response` is nothing where none was given. */
export function quarterOf(workshop: Workshop, quarter: number, mix: Mix, type: StrategyType, targeting: number, late: number, response: Response | null): number {
  const move = workshop.moves[quarter];
  const loss = move === undefined || response === rightResponse(workshop, mix, move) ? 1 : response === 'match' ? LOSS.match : LOSS.wrong;
  return nearest(SEGMENTS.reduce((sum, _, segment) => sum + ((segmentBenefit(workshop.benefits, type, segment, mix[segment] ?? []) * (RAMP[quarter] ?? 0)) / 400) * ((UNTARGETED + (100 - UNTARGETED) * targeting) / 100) * (1 - LATE_WEEK * late) * (segment === move?.segment ? loss : 1), 0));
}
