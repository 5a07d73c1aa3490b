/** The generator of a workshop: (setting, seed) to the hidden truth. The order of its draws is part of the contract. Ratings 1–7 as hundredths, money in k CNY. */
import { Draws, key } from '../../kit/draws.ts';
import { BAD_BASICS, benefitsOf, LIFTS, type Benefits, type Offers } from './benefit.ts';
import { optimum } from './optimum.ts';
import { SETTING, type SettingId } from './settings.ts';
import { CANDIDATES, CARDS, clip, divided, ELEMENTS, GROUPS, groupOf, LEVELS, MOVES, nearest, PER_GROUP, SEGMENTS, TYPES, VARIABLES, type Level, type MoveKind, type StrategyType } from './terms.ts';

/** Cost of the reference plan of information, which the purse holds beside the budget of the mix. */
export const REFERENCE_COST = 129;

export interface Customer {
  /** Number of the true segment. */
  readonly segment: number;
  /** The six variables, thousandths. */
  readonly x: readonly number[];
}

export interface Offer {
  readonly segment: number;
  readonly group: number;
  readonly level: Level;
  /** Benefit that the supplier advertises: noise. */
  readonly advertised: number;
}

export interface Move {
  readonly kind: MoveKind;
  readonly segment: number;
}

type Table = readonly (readonly number[])[];

export interface Workshop {
  readonly setting: SettingId;
  readonly seed: number;
  readonly relevant: readonly boolean[];
  readonly stake: readonly number[];
  /** Importance, own performance, performance of the best competitor: by segment and element. */
  readonly importance: Table;
  readonly performance: Table;
  readonly competitor: Table;
  readonly costs: Offers;
  /** The catalogue in its order of rows. */
  readonly offers: readonly Offer[];
  /** Numbers of the candidates in the order of their display. */
  readonly candidates: readonly number[];
  /** Number of the right measure of each candidate, 0–2. */
  readonly right: readonly number[];
  readonly customers: readonly Customer[];
  /** Order in which customers are labelled, and the labels where some are careless. */
  readonly sample: readonly number[];
  readonly carelessLabels: readonly number[];
  /** What careless answers amount to. */
  readonly pattern: { readonly importance: Table; readonly performance: Table };
  readonly visibility: readonly number[];
  readonly opinion: readonly number[];
  /** Whether each evidence card is true. */
  readonly cards: readonly boolean[];
  readonly moves: readonly Move[];
  readonly budget: number;
  readonly purse: number;
  /** Shifts of an element's performance and its competitor's under a wrong measure. */
  readonly shift: { readonly performance: readonly number[]; readonly competitor: readonly number[] };
  /** True benefits without a type. */
  readonly benefits: Benefits;
}

/** Means of a variable over A, B, C and how far apart it holds them, role by role. */
const ROLES = [{ apart: 2.8, means: [1, 0, 0] }, { apart: 2.3, means: [1, 1, 0] }, { apart: 0.8, means: [0, 0.5, 1] }, { apart: 0.6, means: [0, 0.5, 1] }, { apart: 0, means: [0, 0, 0] }, { apart: 0, means: [0, 0, 0] }] as const;
const SIZES = [12, 28, 50] as const;
const CARELESS_LABELS = 0.3;

const bySegment = <T>(make: (segment: number) => T): T[] => SEGMENTS.map((_, s) => make(s));

function ratings(r: Draws, relevant: readonly boolean[], gap: readonly number[]): Pick<Workshop, 'importance' | 'performance' | 'competitor'> {
  const cells = bySegment(() => ELEMENTS.map((_, e) => {
    const importance = nearest(clip((relevant[e] === true ? 520 : 260) + 60 * r.normal(), 100, 700));
    const own = nearest(clip(470 + 60 * r.normal(), 200, 650));
    const competitor = nearest(clip(own + (gap[groupOf(e)] ?? 0) * (0.85 + 0.3 * r.uniform()) + 95 * r.normal(), 150, 690));
    return { importance, performance: own, competitor };
  }));
  const table = (of: keyof (typeof cells)[number][number]): Table => cells.map((row) => row.map((cell) => cell[of]));
  return { importance: table('importance'), performance: table('performance'), competitor: table('competitor') };
}

const costsOf = (r: Draws, stake: readonly number[]): Offers => bySegment((s) => GROUPS.map(() => {
  const standard = Math.max(6, divided((stake[s] ?? 0) * (6 + r.int(0, 26)), 100));
  return [standard, divided(standard * (150 + r.int(0, 80)), 100)];
}));

function customersOf(r: Draws): Customer[] {
  const carrier = r.shuffle(VARIABLES.map((_, v) => v));
  return SIZES.flatMap((size, segment) => Array.from({ length: size }, () => {
    const drawn = ROLES.map(({ apart, means }) => nearest(1000 * (apart * (means[segment] ?? 0) + r.normal())));
    return { segment, x: VARIABLES.map((_, v) => drawn[carrier.indexOf(v)] ?? 0) };
  }));
}

const cardsOf = (r: Draws, defensible: readonly StrategyType[]): boolean[] => {
  const truths = TYPES.map((type) => (defensible.includes(type) ? [1, 1, 1] : r.shuffle([1, 0, 0])));
  return CARDS.map(({ type, nth }) => truths[TYPES.indexOf(type)]?.[nth] === 1);
};

/** Whether the true basics of each segment are bad. */
const badBasics = (relevant: readonly boolean[], own: Table, competitor: Table): boolean[] => bySegment((s) =>
  ELEMENTS.slice(0, PER_GROUP).reduce((sum, _, e) => (relevant[e] === true ? sum + Math.max(0, (competitor[s]?.[e] ?? 0) - (own[s]?.[e] ?? 0)) : sum), 0) >= BAD_BASICS);

/** Spend of the best mix without a budget, the most over the types. */
const mostSpend = (benefits: Benefits, costs: Offers): number => Math.max(...TYPES.map((type) => optimum(benefits, costs, type, Infinity).spend));

export function generate(setting: SettingId, seed: number): Workshop {
  const { index, defensible, stake: mean, gap } = SETTING[setting];
  const r = new Draws(key(seed, index, 2));
  const relevant = GROUPS.flatMap(() => { const order = r.shuffle([0, 1, 2]); return [0, 1, 2].map((e) => order.indexOf(e) < 2); });
  const stake = SEGMENTS.map((segment) => divided(mean[segment] * (85 + r.int(0, 30)), 100));
  const rated = ratings(r, relevant, GROUPS.map((group) => gap[group]));
  const costs = costsOf(r, stake);
  const catalogue = r.shuffle(bySegment((segment) => GROUPS.flatMap((_, group) => LEVELS.map((level) => ({ segment, group, level })))).flat());
  const offers = catalogue.map((offer) => ({ ...offer, advertised: divided((costs[offer.segment]?.[offer.group]?.[LEVELS.indexOf(offer.level)] ?? 0) * (90 + r.int(0, 150)), 100) }));
  const candidates = r.shuffle(CANDIDATES.map((_, c) => c));
  const right = CANDIDATES.map(() => r.int(0, PER_GROUP - 1));
  const drawn = customersOf(r);
  const customers = r.shuffle(drawn);
  const sample = r.shuffle(customers.map((_, i) => i));
  const carelessLabels = customers.map(({ segment }) => (r.uniform() < CARELESS_LABELS ? r.int(0, SEGMENTS.length - 1) : segment));
  const patternTable = (): Table => bySegment(() => ELEMENTS.map(() => nearest(400 + 200 * r.normal())));
  const pattern = { importance: patternTable(), performance: patternTable() };
  const visibility = ELEMENTS.map(() => nearest(160 * r.normal()));
  const opinion = ELEMENTS.map(() => nearest(-80 + 110 * r.normal()));
  const cards = cardsOf(r, defensible);
  const kinds = r.shuffle(MOVES);
  const moves = kinds.map((kind) => ({ kind, segment: kind === 'poach' ? 0 : r.int(0, SEGMENTS.length - 1) }));
  const benefits: Benefits = {
    offers: benefitsOf(stake, rated.importance.map((row) => row.map((value, e) => (relevant[e] === true ? value : 0))), (s, e, l) => {
      const { lift, cap } = LIFTS[l === 0 ? 0 : 1];
      return clip((rated.competitor[s]?.[e] ?? 0) + lift - (rated.performance[s]?.[e] ?? 0), 0, cap);
    }),
    bad: badBasics(relevant, rated.performance, rated.competitor),
  };
  const budget = divided(mostSpend(benefits, costs) * (60 + r.int(0, 20)), 100);
  const w = new Draws(key(seed, index, 3));
  const shifts = (): number[] => ELEMENTS.map(() => nearest(110 * w.normal()));
  return {
    setting, seed, relevant, stake, ...rated, costs, offers, candidates, right, customers, sample, carelessLabels, pattern, visibility, opinion, cards, moves,
    budget, purse: budget + REFERENCE_COST, shift: { performance: shifts(), competitor: shifts() }, benefits,
  };
}
