/** What was done wrongly before anything was bought, each fault with the context in which it alone is done rightly. */
import type { Picks, Round, StrategyContext } from './context.ts';
import { allBought, askings, hasSource } from './own.ts';
import { amountOf, NO_PLAN, REFERENCE_PLAN, type Plan } from './survey.ts';
import { ELEMENTS, RIGHT_RULES, SEGMENTS, type Element, type Rules, type Source } from './terms.ts';
import type { Workshop } from './workshop.ts';

export type Fault =
  /** Picked although it does not matter; left out although it does; picked and never asked about; measured by something else. */
  | { readonly kind: 'idle' | 'unpicked' | 'unasked' | 'measure'; readonly element: Element }
  /** Less of a source than the reference plan has; of the survey in one segment. */
  | { readonly kind: 'sample'; readonly source: Source; readonly segment: number; readonly amount: number; readonly reference: number }
  | { readonly kind: 'rule'; readonly rule: keyof Rules };

export interface Mendable {
  readonly fault: Fault;
  readonly mended: StrategyContext;
}

/** The element asked about with the measure in every round, as if it had been so from the start. */
const asked = (context: StrategyContext, element: Element, measure: number): StrategyContext => {
  const set = (picks: Picks): Picks => ({ ...picks, [element]: measure });
  return { ...context, picks: set(context.picks), rounds: context.rounds.map(({ picks, plan }): Round => ({ picks: set(picks), plan })) };
};

function without(context: StrategyContext, element: Element): StrategyContext {
  const { [element]: _gone, ...picks } = context.picks;
  return { ...context, picks };
}

function elementFaults(workshop: Workshop, context: StrategyContext): Mendable[] {
  const asking = askings(workshop, context);
  return ELEMENTS.flatMap((element, e): Mendable[] => {
    const matters = workshop.relevant[e] === true;
    const picked = context.picks[element] !== undefined;
    if (!matters) return picked ? [{ fault: { kind: 'idle', element }, mended: without(context, element) }] : [];
    const mended = asked(context, element, workshop.right[e] ?? 0);
    if (!picked) return [{ fault: { kind: 'unpicked', element }, mended }];
    if (!context.rounds.some(({ picks }) => picks[element] !== undefined)) return [{ fault: { kind: 'unasked', element }, mended }];
    return asking[e]?.right === false ? [{ fault: { kind: 'measure', element }, mended }] : [];
  });
}

/** Another round with the last measure of every pick: samples are nested, so the larger amount takes the place of the smaller. */
function asLarge(context: StrategyContext, plan: Plan): StrategyContext {
  const last = (element: string): number | undefined => context.rounds.map(({ picks }) => Object.entries(picks).find(([own]) => own === element)?.[1]).findLast((measure) => measure !== undefined);
  const picks: Picks = Object.fromEntries(Object.entries(context.picks).map(([element, measure]) => [element, last(element) ?? measure]));
  return { ...context, rounds: [...context.rounds, { picks, plan }] };
}

/** The plan of one source only, in the amount of the reference. */
const only = (source: Source, segment: number): Plan =>
  source === 'survey' ? { ...NO_PLAN, survey: SEGMENTS.map((_, s) => (s === segment ? amountOf(REFERENCE_PLAN, source, s) : 0)) } : { ...NO_PLAN, [source]: REFERENCE_PLAN[source] };

function sampleFaults(context: StrategyContext): Mendable[] {
  const bought = allBought(context.rounds);
  const places: readonly (readonly [Source, number])[] = [...SEGMENTS.map((_, s) => ['survey', s] as const), ['interviews', 0], ['complaints', 0], ['logs', 0], ['benchmark', 0]];
  return places.flatMap(([source, segment]): Mendable[] => {
    const [amount, reference] = [amountOf(bought, source, segment), amountOf(REFERENCE_PLAN, source, segment)];
    return amount >= reference ? [] : [{ fault: { kind: 'sample', source, segment, amount, reference }, mended: asLarge(context, only(source, segment)) }];
  });
}

/** A rule is at fault only where there was something for it to tidy. */
function ruleFaults(context: StrategyContext): Mendable[] {
  const { rounds, rules } = context;
  const there: Readonly<Record<keyof Rules, boolean>> = { careless: hasSource(rounds, 'survey'), combining: true, correction: hasSource(rounds, 'complaints'), measure: true };
  return (['careless', 'combining', 'correction', 'measure'] as const).flatMap((rule): Mendable[] =>
    (there[rule] && rules[rule] !== RIGHT_RULES[rule] ? [{ fault: { kind: 'rule', rule }, mended: { ...context, rules: { ...rules, [rule]: RIGHT_RULES[rule] } } }] : []));
}

/** Every fault of the first three steps. */
export const faultsOf = (workshop: Workshop, context: StrategyContext): Mendable[] => [...elementFaults(workshop, context), ...sampleFaults(context), ...ruleFaults(context)];
