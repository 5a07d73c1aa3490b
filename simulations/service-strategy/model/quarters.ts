/** The four quarters in which the mix is played: ramp, targeting, late start, one move by the rival or the market a quarter, and what each response leaves. */
import { segmentBenefit, type Benefits, type Mix } from './benefit.ts';
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

/** How a mix is played: how well it is aimed at its customers, and how many weeks late it starts. */
export interface Conditions {
  readonly targeting: number;
  readonly late: number;
}
/** As every plan has it: at its customers, and in time. */
export const AS_PLANNED: Conditions = { targeting: 1, late: 0 };

/** What is left of a segment's benefit in a quarter after the move and the response to it; nothing is lost in a segment that was not attacked. */
export function leftOf(workshop: Workshop, quarter: number, mix: Mix, response: Response | null, segment: number): number {
  const move = workshop.moves[quarter];
  if (move?.segment !== segment || response === rightResponse(workshop, mix, move)) return 1;
  return response === 'match' ? LOSS.match : LOSS.wrong;
}

/** What arrives in a quarter of a segment's benefit of a year. */
export const arriving = (benefit: number, quarter: number, { targeting, late }: Conditions, left: number): number =>
  ((benefit * (RAMP[quarter] ?? 0)) / 400) * ((UNTARGETED + (100 - UNTARGETED) * targeting) / 100) * (1 - LATE_WEEK * late) * left;

/** Benefit of one quarter, k CNY; `left` tells what moves and responses leave of each segment's. */
export const quarterOf = (benefits: Benefits, quarter: number, mix: Mix, type: StrategyType, conditions: Conditions, left: (segment: number) => number): number =>
  nearest(SEGMENTS.reduce((sum, _, segment) => sum + arriving(segmentBenefit(benefits, type, segment, mix[segment] ?? []), quarter, conditions, left(segment)), 0));
