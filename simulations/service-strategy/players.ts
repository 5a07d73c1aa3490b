/** Players without knowledge that suit the workshop: everything, nothing, cheapest, dearest, display order, chance throughout, always satisfaction. */
import type { RawAction } from '../kit/attempt.ts';
import type { Player } from '../kit/explore/player.ts';
import { AMOUNTS } from './model/survey.ts';
import { CANDIDATES, CUT_PLACES, GROUPS, LEVELS, RESPONSES, SEGMENTS, TYPES, VARIABLES, type StrategyType } from './model/terms.ts';
import type { StrategyView } from './view.ts';

type Random = () => number;
type Offer = StrategyView['offers'][number];

const oneOf = <T>(list: readonly T[], random: Random): T | undefined => list[Math.floor(random() * list.length)];

const survey = (answers: number): RawAction[] => SEGMENTS.map((segment) => ({ type: 'survey', segment, answers }));
const MOST_INFORMATION: readonly RawAction[] = [
  ...survey(80), { type: 'interviews', count: 8 }, { type: 'benchmark', visits: 30 }, ...['complaints', 'logs', 'sales'].map((source) => ({ type: 'source', source, use: true })), { type: 'commission' },
];
const LEAST_INFORMATION: readonly RawAction[] = [...survey(10), { type: 'source', source: 'complaints', use: true }, { type: 'source', source: 'sales', use: true }, { type: 'commission' }];

const pickAll = ({ candidates }: StrategyView): RawAction[] => candidates.map((candidate) => ({ type: 'pick', candidate, measure: 0 }));
const pickFirst = ({ candidates }: StrategyView, count: number): RawAction[] => candidates.slice(0, count).map((candidate) => ({ type: 'pick', candidate, measure: 0 }));

/** Buys offers in an order while the purse holds out. */
function buys({ costs, purse, spent: { information } }: StrategyView, offers: readonly Offer[], already = 0): RawAction[] {
  let left = purse - information - already;
  const cells = new Set<string>();
  return offers.flatMap(({ segment, group, level }) => {
    const cost = costs[segment]?.[group]?.[LEVELS.indexOf(level)] ?? 0;
    const cell = `${segment}/${group}`;
    if (cells.has(cell) || cost > left) return [];
    cells.add(cell);
    left -= cost;
    return [{ type: 'buy', segment: SEGMENTS[segment] ?? 'A', group: GROUPS[group] ?? 'basic', level }];
  });
}

const year = (choice: StrategyType, response: string): RawAction[] => [{ type: 'strategy', choice }, { type: 'launch' }, ...Array.from({ length: 4 }, () => ({ type: 'respond', response }))];
const ownCards = (type: StrategyType): RawAction => ({ type: 'cards', cards: [1, 2, 3].map((nth) => `${type}${nth}`) });
const FIRST_CUT: RawAction = { type: 'cut', first: VARIABLES[0], firstAt: 0, second: VARIABLES[1], secondAt: 0 };
const priorities: readonly RawAction[] = CANDIDATES.slice(0, 6).map((element) => ({ type: 'priority', segment: 'A', element, named: true }));

/** A player that follows a plan laid out from the first view. */
function planned(name: string, plan: (view: StrategyView, random: Random) => readonly RawAction[]): Player<StrategyView> {
  let actions: readonly RawAction[] = [];
  return {
    name,
    act: (moment) => {
      if (moment.step === 0) actions = plan(moment.view, moment.random);
      return actions[moment.step] ?? null;
    },
  };
}

const byCost = (view: StrategyView, sign: 1 | -1): Offer[] => view.offers.toSorted((a, b) => sign * (a.cost - b.cost));

/** Any fillings at all, of every kind of decision. */
function chance(view: StrategyView, random: Random): RawAction[] {
  const type = oneOf(TYPES, random) ?? 'value';
  return [
    ...view.candidates.flatMap((candidate) => (random() < 0.5 ? [{ type: 'pick', candidate, measure: Math.floor(random() * 3) }] : [])),
    ...SEGMENTS.map((segment) => ({ type: 'survey', segment, answers: oneOf(AMOUNTS.survey, random) ?? 0 })), { type: 'benchmark', visits: oneOf(AMOUNTS.benchmark, random) ?? 0 }, { type: 'commission' },
    { type: 'careless', choice: oneOf(['keep', 'remove', 'dropLow'], random) ?? 'keep' }, { type: 'combining', choice: oneOf(['average', 'last', 'precision'], random) ?? 'average' },
    { type: 'measure', choice: oneOf(view.menus.measures, random) ?? 'importance' },
    ...Array.from({ length: 6 }, () => ({ type: 'priority', segment: oneOf(SEGMENTS, random) ?? 'A', element: oneOf(CANDIDATES.slice(0, 12), random) ?? 'spares', named: true })),
    { type: 'cut', first: 'orders', firstAt: Math.floor(random() * CUT_PLACES.length), second: oneOf(VARIABLES.slice(1), random) ?? 'value', secondAt: Math.floor(random() * CUT_PLACES.length) },
    ownCards(type), ...buys(view, view.offers.toSorted(() => random() - 0.5), 100), { type: 'strategy', choice: type }, { type: 'launch' },
    ...Array.from({ length: 4 }, () => ({ type: 'respond', response: oneOf(RESPONSES, random) ?? 'hold' })),
  ];
}

export const players: readonly Player<StrategyView>[] = [
  planned('do-nothing', () => []),
  planned('everything', (view) => [...pickAll(view), ...MOST_INFORMATION, ...SEGMENTS.flatMap((segment) => GROUPS.map((group) => ({ type: 'buy', segment, group, level: 'premium' }))), ...year('value', 'match')]),
  planned('cheapest', (view) => [...pickFirst(view, 8), ...LEAST_INFORMATION, ...priorities, FIRST_CUT, ...buys(view, byCost(view, 1), 16), ownCards('satisf'), ...year('satisf', 'hold')]),
  planned('dearest', (view) => [...pickFirst(view, 8), ...MOST_INFORMATION, ...priorities, FIRST_CUT, ...buys(view, byCost(view, -1), 166), ownCards('value'), ...year('value', 'addValue')]),
  planned('display-order', (view) => [...pickFirst(view, 8), ...LEAST_INFORMATION, ...priorities, FIRST_CUT, ...buys(view, view.offers, 16), ownCards('relation'), ...year('relation', 'relationship')]),
  planned('advertised', (view) => [...pickFirst(view, 12), ...LEAST_INFORMATION, ...buys(view, view.offers.toSorted((a, b) => b.advertised / b.cost - a.advertised / a.cost), 16), ...year('value', 'hold')]),
  planned('always-satisfaction', (view) => [...pickAll(view), ...MOST_INFORMATION, { type: 'careless', choice: 'remove' }, ...priorities, FIRST_CUT, ...buys(view, view.offers, 166), ownCards('satisf'), ...year('satisf', 'fixBasics')]),
  planned('chance-throughout', chance),
];
