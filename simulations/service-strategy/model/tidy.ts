/** Tidying: careless answers, biases and several sources become one figure for each cell. Hundredths; what nothing tells of is filled in. */
import { estimates, type Aspect, type Estimate, type Plan } from './survey.ts';
import { ELEMENTS, nearest, SEGMENTS, type Rules, type Source } from './terms.ts';
import type { Workshop } from './workshop.ts';

/** Share of careless answers in a survey [D]. */
export const CARELESS_SHARE = 0.3;
/** What is taken where nothing is known. */
export const MISSING: Readonly<Record<Aspect, number>> = { importance: 400, performance: 480, competitor: 480 };
/** By how much cutting the low scorers shifts a mean. */
const LOW_CUT: Readonly<Record<Aspect, number>> = { importance: -20, performance: 70, competitor: 0 };
/** Share of a bias that is left after the correction, and the variance that the biases add. */
const BIAS_LEFT = 0.25;
const ADDED = { complaints: 1100, sales: 12_000 } as const;

/** Picks of the learner as the data know them: what was asked for an element, and whether its measure is right. */
export interface Asked {
  readonly picked: boolean;
  readonly right: boolean;
}

export interface Cell { readonly importance: number; readonly performance: number; readonly competitor: number }
export type Figures = readonly (readonly Cell[])[];

const surveyed = ({ mean, variance }: Estimate, pattern: number, aspect: Aspect, { careless }: Rules): Pick<Estimate, 'mean' | 'variance'> => {
  if (careless === 'remove') return { mean, variance: variance / (1 - CARELESS_SHARE) };
  const raw = (1 - CARELESS_SHARE) * mean + CARELESS_SHARE * pattern;
  return { mean: careless === 'keep' ? raw : raw + LOW_CUT[aspect], variance };
};

/** The bias that a source shows in an element. */
export const biasOf = ({ visibility, opinion }: Pick<Workshop, 'visibility' | 'opinion'>, source: Source, element: number): number => (source === 'complaints' ? (visibility[element] ?? 0) : source === 'sales' ? (opinion[element] ?? 0) : 0);

/** An estimate as the rules take it. */
export function taken(estimate: Estimate, bias: number, pattern: number, aspect: Aspect, rules: Rules): Estimate {
  const { source, mean, variance } = estimate;
  switch (source) {
    case 'survey': return { source, ...surveyed(estimate, pattern, aspect, rules) };
    case 'complaints': return rules.correction === 'corrected' ? { source, mean: mean + BIAS_LEFT * bias, variance: variance + ADDED.complaints } : { source, mean: mean + bias, variance };
    case 'sales': return { source, mean: mean + bias, variance: variance + ADDED.sales };
    default: return estimate;
  }
}

/** One figure of several estimates. */
export function combined(all: readonly Estimate[], { combining }: Rules): number | undefined {
  const last = all.at(-1);
  if (last === undefined) return undefined;
  if (combining === 'last') return last.mean;
  const weights = all.map(({ variance }) => (combining === 'precision' ? 1 / variance : 1));
  return all.reduce((sum, { mean }, i) => sum + mean * (weights[i] ?? 0), 0) / weights.reduce((sum, weight) => sum + weight, 0);
}

/** What was asked of each element with which plan; a later question about an element takes the place of an earlier one with another measure. */
export interface Asking extends Asked {
  readonly plan: Plan;
}

function figure(workshop: Workshop, { plan, right }: Asking, aspect: Aspect, segment: number, element: number, rules: Rules): number {
  const pattern = aspect === 'competitor' ? 0 : (workshop.pattern[aspect][segment]?.[element] ?? 0);
  const value = combined(estimates(workshop, plan, aspect, segment, element).map((estimate) => taken(estimate, biasOf(workshop, estimate.source, element), pattern, aspect, rules)), rules);
  if (value === undefined) return MISSING[aspect];
  const shift = right || aspect === 'importance' ? 0 : (workshop.shift[aspect][element] ?? 0);
  return nearest(value + shift);
}

/** The tidied figures of every cell; of an element that nobody asked about what is taken where nothing is known. */
export const tidied = (workshop: Workshop, asked: readonly Asking[], rules: Rules): Figures => SEGMENTS.map((_s, segment) => ELEMENTS.map((_e, element): Cell => {
  const asking = asked[element];
  if (asking?.picked !== true) return MISSING;
  return { importance: figure(workshop, asking, 'importance', segment, element, rules), performance: figure(workshop, asking, 'performance', segment, element, rules), competitor: figure(workshop, asking, 'competitor', segment, element, rules) };
}));
