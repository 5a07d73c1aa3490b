/** Where the columns of a Pareto chart stand, and its cumulative line; the height of the sheet is the whole, so both share one scale. */
import { note, tallest, type Block } from './block.ts';
import { TALL, type Figure, type Sheet } from './figure.ts';
import { numberText } from './number.ts';
import { px, scale, straight, type Pair } from './scale.ts';
import { longestWord, widthOf } from './text.ts';

export interface Share { name: string; value: number }

/** The share at which the vital few end. */
export const CUT = 0.8;

/** The largest first; equals keep their order. */
export const sorted = (bars: readonly Share[]): Share[] => [...bars].sort((a, b) => b.value - a.value);

/** The share of the whole that each and those before it make up. */
export function cumulative(bars: readonly Share[]): number[] {
  const total = bars.reduce((sum, { value }) => sum + value, 0);
  let sum = 0;
  return bars.map(({ value }) => (sum += value) / total);
}

export interface ParetoLayout {
  readonly left: number;
  readonly right: number;
  readonly foot: number;
  readonly height: number;
  readonly columns: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly few: boolean; readonly value: string; readonly middle: number; readonly name: string; readonly label: Block }[];
  /** Whether names stand upright below their columns, since these are too narrow for them. */
  readonly upright: boolean;
  readonly line: string;
  /** Places of the shares 0, 0.2 … 1. */
  readonly grid: readonly { readonly share: number; readonly y: number }[];
  /** The column with which the cut is reached. */
  readonly cut: { readonly count: number; readonly share: number; readonly x: number; readonly y: number };
}

const TOP = 42;

export function paretoLayout(figure: Figure, sheet: Sheet, bars: readonly Share[], digits: number): ParetoLayout {
  const [left, right, foot] = [2, sheet.width - 40, TOP + (sheet === TALL ? 220 : 200)];
  const step = (right - left) / bars.length;
  const upright = sheet === TALL || bars.some(({ name }) => longestWord(name) * sheet.does > step - 8);
  const shares = cumulative(bars);
  const total = bars.reduce((sum, { value }) => sum + value, 0);
  const y = scale([0, 1], [foot, TOP]);
  const few = shares.findIndex((share) => share >= CUT - 1e-9);
  const points = shares.map((share, i): Pair => [left + step * (i + 1) - 4, y(share)]);

  const columns = bars.map(({ name, value }, i) => {
    const text = numberText(value, digits);
    if (widthOf(text) * 11 > step - 1) throw figure.fault(`the value ${text} is too long for ${bars.length} columns.`);
    const label = upright ? note(figure, sheet, name, 168, 1) : note(figure, sheet, name, step - 8, 5);
    const top = y(value / total);
    return { x: px(left + step * i + 4), y: top, width: px(step - 8), height: px(foot - top), few: i <= few, value: text, middle: px(left + step * (i + 0.5)), name, label };
  });
  const names = upright ? Math.max(...columns.map(({ label }) => label.width)) : tallest(columns.map(({ label }) => label));
  const [x = 0, at = 0] = points[few] ?? [];
  return {
    left, right, foot, height: foot + 10 + names + 4, columns, upright, line: straight(points),
    grid: [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => ({ share, y: y(share) })),
    cut: { count: few + 1, share: shares[few] ?? 1, x: px(x), y: px(at) },
  };
}
