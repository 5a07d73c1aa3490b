/** What became of faults on the way to the mix: each purchase that did not pay, or was not made though it would have paid, with the figure that was wrong and the fault that made it so. Everything is the learner's own run, replayed with one thing changed. */
import { segmentBenefit, segmentCost, type Benefits, type Mix } from './benefit.ts';
import type { StrategyContext } from './context.ts';
import { faultsOf, type Fault } from './faults.ts';
import { gapTerm, priorityOf } from './forecast.ts';
import { conditionsOf, played, trueValue } from './marks.ts';
import { figuresOf, forecastOf, hasData, isOverspent, spentOf } from './own.ts';
import { arriving, leftOf, QUARTERS } from './quarters.ts';
import { referencesOf } from './references.ts';
import { CELLS } from './survey.ts';
import { ELEMENTS, groupOf, GROUPS, nearest, RIGHT_RULES, SEGMENTS, type StrategyType } from './terms.ts';
import type { Cell } from './tidy.ts';
import type { Workshop } from './workshop.ts';

/** Where the purchase came from: a fault; no data at all; against one's own forecast; the money was spent elsewhere; an error of the sample that no single fault explains. */
export type Cause = Fault | { readonly kind: 'noData' | 'against' | 'crowded' | 'chance' };

/** Importance and lag behind the rival in hundredths, and the place among the cells by the measure. */
interface Standing {
  readonly importance: number;
  readonly gap: number;
  readonly rank: number;
}

export interface WrongCell {
  readonly segment: number;
  readonly element: number;
  /** Nothing where it was not asked about. */
  readonly own: Standing | null;
  readonly truth: Standing;
  /** Whether the learner named it as a priority. */
  readonly named: boolean;
  /** Whether the mistake is that bad basics were not seen. */
  readonly basics: boolean;
}

export interface Purchase {
  readonly cause: Cause;
  readonly cell: WrongCell | null;
  readonly segment: number;
  readonly group: number;
  /** Level that was bought, and the one that would have been worth most instead. */
  readonly level: number;
  readonly instead: number;
  /** Between the two levels: cost, forecast as it was and with the fault mended, true benefit of a year; k CNY. */
  readonly cost: number;
  readonly forecast: number | null;
  readonly mended: number | null;
  readonly truth: number;
  /** What of that benefit the four quarters brought, or would have brought. */
  readonly quarters: readonly number[];
  /** Money of the year that is missing for it. */
  readonly lost: number;
}

interface Choice { readonly segment: number; readonly group: number; readonly level: number; readonly instead: number }

/** What the higher of two levels adds, the rest of the mix as it is. */
function between(value: (levels: readonly number[]) => number, mix: Mix, { segment, group, level, instead }: Choice): number {
  const at = (wanted: number): number => value((mix[segment] ?? []).map((own, g) => (g === group ? wanted : own)));
  return at(Math.max(level, instead)) - at(Math.min(level, instead));
}

/** The place of each cell, 1 for the most. */
const rankOf = (values: readonly number[], at: number): number => 1 + values.filter((value) => value > (values[at] ?? 0)).length;

function cellAt(workshop: Workshop, context: StrategyContext, segment: number, element: number, basics: boolean): WrongCell {
  const at = segment * ELEMENTS.length + element;
  const known = (e: number): boolean => hasData(context.rounds) && context.picks[ELEMENTS[e] ?? 'orderCycle'] !== undefined && context.rounds.some(({ picks }) => picks[ELEMENTS[e] ?? 'orderCycle'] !== undefined);
  const figures = figuresOf(workshop, context);
  const { measure } = context.rules;
  const values = CELLS.map((cell) => { const own = figures[cell.segment]?.[cell.element]; return own === undefined || !known(cell.element) ? -Infinity : priorityOf(own, measure) * (measure === RIGHT_RULES.measure ? (workshop.stake[cell.segment] ?? 0) : 1); });
  const own = figures[segment]?.[element];
  return {
    segment, element, basics, named: context.priorities.some((one) => one.segment === segment && one.element === element),
    own: own === undefined || !known(element) ? null : { importance: own.importance, gap: own.competitor - own.performance, rank: rankOf(values, at) },
    truth: { importance: workshop.importance[segment]?.[element] ?? 0, gap: (workshop.competitor[segment]?.[element] ?? 0) - (workshop.performance[segment]?.[element] ?? 0), rank: rankOf(CELLS.map((cell) => trueValue(workshop, cell)), at) },
  };
}

/** What an element adds to the forecast of a level, before rounding and stake. */
function part(workshop: Workshop, context: StrategyContext, segment: number, element: number, level: number): number {
  if (context.picks[ELEMENTS[element] ?? 'orderCycle'] === undefined) return 0;
  const cell = figuresOf(workshop, context)[segment]?.[element];
  return cell === undefined ? 0 : cell.importance * gapTerm(cell, context.rules.measure, level - 1);
}
const truePart = ({ relevant, importance, performance: rated, competitor }: Workshop, segment: number, element: number, level: number): number => {
  const cell: Cell = { importance: importance[segment]?.[element] ?? 0, performance: rated[segment]?.[element] ?? 0, competitor: competitor[segment]?.[element] ?? 0 };
  return relevant[element] === true ? cell.importance * gapTerm(cell, RIGHT_RULES.measure, level - 1) : 0;
};

const most = (list: readonly number[], of: (entry: number) => number): number | undefined => list.toSorted((a, b) => of(b) - of(a))[0];

/** Whether the forecast of one context saw bad basics in the segment and that of the other did not, and the purchase hung on it. */
const hidesBasics = (one: Benefits, other: Benefits, mix: Mix, { segment, group }: Choice): boolean => group > 0 && (mix[segment]?.[0] ?? 0) === 0 && one.bad[segment] !== other.bad[segment];

/** The cell whose figure misled: the one of the group that the mended forecast, or else the truth, rates most differently; among the basics where it was the warning about them that failed. */
function misled(workshop: Workshop, context: StrategyContext, mended: StrategyContext | undefined, { segment, group, level, instead }: Choice, basics: boolean): WrongCell | null {
  const higher = Math.max(level, instead);
  const change = (e: number): number => Math.abs(part(workshop, context, segment, e, higher) - (mended === undefined ? truePart(workshop, segment, e, higher) : part(workshop, mended, segment, e, higher)));
  const gap = (e: number): number => (workshop.relevant[e] === true ? (workshop.competitor[segment]?.[e] ?? 0) - (workshop.performance[segment]?.[e] ?? 0) : -Infinity);
  const found = most(ELEMENTS.flatMap((_, e) => (groupOf(e) === (basics ? 0 : group) ? [e] : [])), basics ? gap : change);
  return found === undefined ? null : cellAt(workshop, context, segment, found, basics);
}

/** A level that would have been worth more than the one bought: a lower one, or the one of the best mix where that is higher. */
function choices(workshop: Workshop, mix: Mix, type: StrategyType): Choice[] {
  const { best, bestType } = referencesOf(workshop);
  const net = (choice: Choice): number => {
    const truth = between((levels) => segmentBenefit(workshop.benefits, type, choice.segment, levels), mix, choice);
    return (truth - between((levels) => segmentCost(workshop.costs, choice.segment, levels), mix, choice)) * (choice.instead > choice.level ? 1 : -1);
  };
  return SEGMENTS.flatMap((_s, segment) => GROUPS.flatMap((_g, group): Choice[] => {
    const level = mix[segment]?.[group] ?? 0;
    const higher = best[bestType].mix[segment]?.[group] ?? 0;
    const others = [...Array.from({ length: level }, (_, lower) => lower), ...(higher > level ? [higher] : [])];
    const [found] = others.map((instead): Choice => ({ segment, group, level, instead })).filter((choice) => net(choice) > 0).sort((a, b) => net(b) - net(a));
    return found === undefined ? [] : [found];
  }));
}

/** Every purchase that did not pay and every one that was missed, the dearest first. */
export function purchasesOf(workshop: Workshop, context: StrategyContext): Purchase[] {
  if (isOverspent(workshop, context)) return [];
  // Without a type nothing is bought; what was missed is what the best type would have made of it.
  const type = context.type ?? referencesOf(workshop).bestType;
  const mix = played(workshop, context);
  const data = hasData(context.rounds);
  const own = data ? forecastOf(workshop, context) : null;
  const mendable = data ? faultsOf(workshop, context).map(({ fault, mended }) => ({ fault, mended, forecast: forecastOf(workshop, mended) })) : [];
  const conditions = conditionsOf(workshop, context);
  const left = workshop.purse - spentOf(workshop, context);
  return choices(workshop, mix, type).map((choice): Purchase => {
    const { segment, level, instead } = choice;
    const worth = (benefits: Benefits): number => between((levels) => segmentBenefit(benefits, type, segment, levels), mix, choice);
    const cost = between((levels) => segmentCost(workshop.costs, segment, levels), mix, choice);
    const truth = worth(workshop.benefits);
    const forecast = own === null ? null : worth(own);
    const wasted = instead < level;
    const quarters = Array.from({ length: QUARTERS }, (_, q) => nearest(arriving(truth, q, conditions, leftOf(workshop, q, mix, context.responses[q] ?? null, segment))));
    const back = quarters.reduce((sum, quarter) => sum + quarter, 0);
    const rest = { ...choice, cost, forecast, truth, quarters, lost: wasted ? cost - back : back - cost };
    const led = (mended: StrategyContext | undefined, benefits: Benefits): WrongCell | null => misled(workshop, context, mended, choice, own !== null && hidesBasics(own, benefits, mix, choice));
    if (forecast === null) return { ...rest, cause: { kind: 'noData' }, mended: null, cell: led(undefined, workshop.benefits) };
    // The learner's own forecast said otherwise: the data are not to blame.
    if (wasted ? forecast < cost : forecast > cost) return { ...rest, cause: { kind: wasted || left >= cost ? 'against' : 'crowded' }, mended: null, cell: null };
    const [nearer] = mendable.map((one) => ({ ...one, worth: worth(one.forecast) })).filter((one) => (wasted ? one.worth < forecast : one.worth > forecast)).sort((a, b) => (wasted ? a.worth - b.worth : b.worth - a.worth));
    return { ...rest, cause: nearer?.fault ?? { kind: 'chance' }, mended: nearer?.worth ?? null, cell: led(nearer?.mended, nearer?.forecast ?? workshop.benefits) };
  }).filter(({ lost }) => lost > 0).sort((a, b) => b.lost - a.lost);
}
