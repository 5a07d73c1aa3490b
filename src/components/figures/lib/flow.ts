/** Where the steps of a flow stand on a wide sheet: in one row, or, where words are too long for that, in two that turn like a road. */
import { block, note, tallest, type Block } from './block.ts';
import { WIDE, type Figure, type Named } from './figure.ts';
import { px } from './scale.ts';
import { longestWord } from './text.ts';

interface Point { readonly x: number; readonly y: number }

export interface FlowLayout {
  readonly height: number;
  readonly stops: readonly (Point & { readonly of: Block })[];
  readonly road: string;
  /** Arrow-heads on the road; `turn` in degrees, 0 to the right. */
  readonly heads: readonly (Point & { readonly turn: number })[];
  readonly back: { readonly of: Block; readonly x: number; readonly anchor: 'start' | 'middle'; readonly road: string; readonly head: string } | undefined;
}

const GAP = 12;
const BEND = 'a14 14 0 0';

/** Whether every word fits into a column. */
const fits = (steps: readonly Named[], room: number): boolean =>
  steps.every(({ name, does = '' }) => longestWord(name) * WIDE.name <= room && longestWord(does) * WIDE.does <= room);

export function flowLayout(figure: Figure, steps: readonly Named[], back: string | undefined): FlowLayout {
  const single = WIDE.width / steps.length;
  return fits(steps, single - GAP) ? oneRow(figure, steps, back, single) : twoRows(figure, steps, back);
}

function oneRow(figure: Figure, steps: readonly Named[], back: string | undefined, step: number): FlowLayout {
  const y = back === undefined ? 16 : 70;
  const stops = steps.map((one, i) => ({ x: px(step * (i + 0.5)), y, of: block(figure, WIDE, one, Math.min(step - GAP, 190)) }));
  const [first, last] = [px(step / 2), px(WIDE.width - step / 2)];
  return {
    height: y + 18 + tallest(stops.map(({ of }) => of)) + 4,
    stops,
    road: `M${first} ${y}H${last}`,
    heads: stops.slice(1).map(({ x }) => ({ x: px(x - step / 2), y, turn: 0 })),
    back: back === undefined ? undefined : {
      of: note(figure, WIDE, back, 560, 1), x: WIDE.width / 2, anchor: 'middle',
      road: `M${last} ${y - 11}V42${BEND} 0 -14 -14H${first + 14}${BEND} 0 -14 14V${y - 12}`,
      head: `M${first - 5} ${y - 18}l5 7 5-7`,
    },
  };
}

function twoRows(figure: Figure, steps: readonly Named[], back: string | undefined): FlowLayout {
  const edge = 28;
  const columns = Math.ceil(steps.length / 2);
  const step = (WIDE.width - 2 * edge) / columns;
  const labels = steps.map((one) => block(figure, WIDE, one, Math.min(step - GAP, 190)));
  const upper = back === undefined ? 16 : 46;
  const lower = upper + 18 + tallest(labels.slice(0, columns)) + 26;
  const stops = labels.map((of, i) => (i < columns ? { x: px(edge + step * (i + 0.5)), y: upper, of } : { x: px(edge + step * (2 * columns - i - 0.5)), y: lower, of }));
  const [first, last] = [stops[0]?.x ?? 0, stops.at(-1)?.x ?? 0];
  const right = WIDE.width - 8;
  const heads = stops.slice(1).map(({ x, y }, i) => (i + 1 === columns ? { x: right, y: px((upper + lower) / 2), turn: 90 } : { x: px(y === upper ? x - step / 2 : x + step / 2), y, turn: y === upper ? 0 : 180 }));
  return {
    height: lower + 18 + tallest(labels.slice(columns)) + 4,
    stops,
    road: `M${first} ${upper}H${right - 14}${BEND} 1 14 14V${lower - 14}${BEND} 1 -14 14H${last}`,
    heads,
    back: back === undefined ? undefined : {
      of: note(figure, WIDE, back, 560, 1), x: 8, anchor: 'start',
      road: `M${last - 11} ${lower}H22${BEND} 1 -14 -14V${upper + 14}${BEND} 1 14 -14H${first - 13}`,
      head: `M${first - 18} ${upper - 5}l7 5-7 5`,
    },
  };
}
