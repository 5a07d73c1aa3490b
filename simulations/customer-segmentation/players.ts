/** Players without knowledge: spending habits and rules of thumb that the marks must not reward. */
import type { RawAction } from '../kit/attempt.ts';
import type { Player, PlayerMoment } from '../kit/explore/player.ts';
import type { Template } from '../kit/template.ts';
import { randomFilling } from '../kit/explore/fill.ts';
import type { SegmentationView } from './view.ts';
import { LEVELS, type ServiceLevel } from './model/terms.ts';

type Moment = PlayerMoment<SegmentationView>;
type Line = (moment: Moment) => readonly RawAction[];

/** A player who works through a line that is settled at the first look. */
function following(name: string, line: Line): Player<SegmentationView> {
  let plan: readonly RawAction[] = [];
  return {
    name,
    act: (moment) => {
      if (moment.step === 0) plan = line(moment);
      return plan[moment.step] ?? null;
    },
  };
}

/** Codes in the order of a list of row numbers. */
const codes = ({ view }: Moment, order: readonly number[]): string[] => order.flatMap((row) => view.rows[row]?.code ?? []);
const byRows = ({ view }: Moment): number[] => view.rows.map((_, row) => row);

/** One level for each customer in turn, as far as the budget goes. */
function spent(moment: Moment, level: ServiceLevel, order: readonly number[]): RawAction[] {
  let left = moment.view.budget;
  const bought = order.filter((row) => {
    const price = moment.view.prices[row]?.[LEVELS.indexOf(level)] ?? 0;
    if (price > left) return false;
    left -= price;
    return true;
  });
  return bought.length === 0 ? [] : [{ type: 'serve', rows: codes(moment, bought), level }];
}

/** Tiers by count in an order that has nothing to do with profit, reported as the textbook's 80, 15 and 5 %. */
function tiered(moment: Moment, order: readonly number[]): RawAction[] {
  const [a, ab] = [Math.ceil((5 * order.length) / 100), Math.ceil((20 * order.length) / 100)];
  const group = (tier: string, from: number, to: number): RawAction[] => (from < to ? [{ type: 'tier', rows: codes(moment, order.slice(from, to)), tier }] : []);
  return [...group('A', 0, a), ...group('B', a, ab), ...group('C', ab, order.length), { type: 'shares', a: 800, b: 150, c: 50 }];
}

const naiveTypes: RawAction = { type: 'typeRule', below: 'none', value: 'revenue', growth: 800 };

const fill = (moment: Moment, wanted: (template: Template) => boolean): RawAction[] => moment.legal.filter(wanted).map((template) => randomFilling(template, moment.random));

/** Every card and statement in the first class. */
const firstClasses = ({ view }: Moment): RawAction[] => [
  ...view.times.map(({ id }) => ({ type: 'sortTime', card: id, into: 'past' })),
  ...view.marketings.map(({ id }) => ({ type: 'sortMarketing', card: id, into: 'economic' })),
  ...view.statements.map(({ id }) => ({ type: 'judge', statement: id, judgement: 'supported' })),
];

/** All ten costs counted, each rate from one of the three volumes. */
const allCosts = (moment: Moment): RawAction[] => [...moment.view.menus.items.map((item) => ({ type: 'count', item, counts: true })), ...fill(moment, ({ type }) => type === 'rate')];

/** A cut of each kind, chosen blindly. */
const blindCuts = (moment: Moment): RawAction[] => [{ type: 'single', variable: 'revenue', cuts: ['50'] }, ...fill(moment, ({ type }) => type === 'grid' || type === 'root')];

export const players: readonly Player<SegmentationView>[] = [
  following('do-nothing', () => []),
  following('all-vip', (moment) => [...firstClasses(moment), ...tiered(moment, moment.view.own.byRevenue), ...spent(moment, 'vip', moment.view.own.byRevenue)]),
  following('equal-split', (moment) => [...allCosts(moment), ...tiered(moment, moment.view.own.byRevenue), naiveTypes, ...spent(moment, 'basic', moment.view.own.byRevenue)]),
  following('copy-5-15-80', (moment) => [...firstClasses(moment), ...blindCuts(moment), ...tiered(moment, moment.view.own.byRevenue), naiveTypes, ...spent(moment, 'plus', moment.view.own.byRevenue)]),
  following('row-order', (moment) => [...allCosts(moment), ...blindCuts(moment), ...tiered(moment, byRows(moment)), ...spent(moment, 'basic', byRows(moment))]),
  following('every-loss-repriced', (moment) => [
    ...allCosts(moment), ...blindCuts(moment), ...tiered(moment, moment.view.own.byRevenue), naiveTypes,
    ...codes(moment, moment.view.own.byMeasure.slice(-8)).map((row) => ({ type: 'treat', row, first: 'reprice' })), ...spent(moment, 'vip', moment.view.own.byRevenue),
  ]),
  following('random-everywhere', (moment) => [
    ...moment.view.times.flatMap(() => fill(moment, ({ type }) => type === 'sortTime')), ...moment.view.marketings.flatMap(() => fill(moment, ({ type }) => type === 'sortMarketing')),
    ...allCosts(moment).filter(() => moment.random() < 0.5), ...fill(moment, ({ type }) => ['cut', 'single', 'grid', 'root', 'typeRule'].includes(type)),
    ...moment.view.statements.flatMap(() => fill(moment, ({ type }) => type === 'judge')), ...spent(moment, 'basic', byRows(moment).filter(() => moment.random() < 0.3)),
  ]),
];
