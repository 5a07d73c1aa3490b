/** Where the axes, lines, line names and marks of a curve stand. */
import { note, tallest, widest, type Block } from './block.ts';
import { TALL, type Figure, type Sheet } from './figure.ts';
import { decimals, numberText } from './number.ts';
import { anchored, around, place, spread, type Box } from './place.ts';
import { px, scale, smooth, ticks, type Pair } from './scale.ts';
import { widthOf } from './text.ts';

export interface Axis {
  name: string;
  min: number;
  max: number;
  unit?: string | undefined;
  ticks?: readonly number[] | undefined;
}

export interface Series {
  name: string;
  points: readonly Pair[];
  dashed?: boolean | undefined;
}

export interface Mark { x: number; y: number; text: string }

interface Tick { readonly at: number; readonly text: string }
interface Placed { readonly of: Block; readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' }

export interface CurveLayout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** Where nought is, if it lies inside. */
  readonly zero: number | undefined;
  readonly lines: readonly { readonly d: string; readonly label: Placed; readonly dashed: boolean }[];
  readonly marks: readonly { readonly x: number; readonly y: number; readonly label: Placed; readonly leader: string }[];
}

const TOP = 34;
const GAP = 8;
/** The tick labels of a wide sheet are written with 11 px, those of a tall one as well. */
const SMALL = 11;

function ticksOf(axis: Axis, count: number, figure: Figure): readonly number[] {
  if (!(axis.max > axis.min)) throw figure.fault(`the axis “${axis.name}” ends where it begins.`);
  const outside = axis.ticks?.find((tick) => tick < axis.min || tick > axis.max);
  if (outside !== undefined) throw figure.fault(`the tick ${outside} lies outside the axis “${axis.name}”.`);
  return axis.ticks ?? ticks(axis.min, axis.max, count);
}

/** Small boxes along a line, so that labels keep clear of it. */
function along(points: readonly Pair[]): Box[] {
  return points.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = points[i] ?? [x, y];
    const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / 6));
    return Array.from({ length: steps + 1 }, (_, k): Box => ({ x: fromX + ((x - fromX) * k) / steps - 4, y: fromY + ((y - fromY) * k) / steps - 4, width: 8, height: 8 }));
  });
}

/** A line from a label to what it names, if it is some way off. */
function leader([x, y]: Pair, box: Box): string {
  const [nearX, nearY] = [Math.max(box.x - 3, Math.min(x, box.x + box.width + 3)), Math.max(box.y, Math.min(y, box.y + box.height))];
  const far = Math.hypot(nearX - x, nearY - y);
  return far < 16 ? '' : `M${px(x + ((nearX - x) * 6) / far)} ${px(y + ((nearY - y) * 6) / far)}L${px(nearX)} ${px(nearY)}`;
}

export function curveLayout(figure: Figure, sheet: Sheet, x: Axis, y: Axis, series: readonly Series[], marks: readonly Mark[]): CurveLayout {
  const tall = sheet === TALL;
  const foot = TOP + (tall ? 230 : 216);
  const [xValues, yValues] = [ticksOf(x, tall ? 4 : 5, figure), ticksOf(y, 5, figure)];
  const written = (values: readonly number[]): string[] => values.map((value) => numberText(value, decimals(values)));
  const [xTexts, yTexts] = [written(xValues), written(yValues)];
  const names = series.map(({ name }) => note(figure, sheet, name, tall ? 72 : 130, 3));
  const left = px(Math.max(14, ...yTexts.map((text) => widthOf(text) * SMALL)) + GAP);
  const right = px(sheet.width - Math.max(widest(names) + GAP, 12));
  const [toX, toY] = [scale([x.min, x.max], [left, right]), scale([y.min, y.max], [foot, TOP])];
  const inside = (at: Pair, what: string): void => {
    if (!(at[0] >= x.min && at[0] <= x.max && at[1] >= y.min && at[1] <= y.max)) throw figure.fault(`${what} has a point at ${at[0]}, ${at[1]}, outside the axes.`);
  };

  const paths = series.map(({ name, points }) => points.map((point): Pair => {
    inside(point, `the line “${name}”`);
    return [toX(point[0]), toY(point[1])];
  }));
  const ends = paths.map((path) => path.at(-1) ?? [left, foot]);
  const gap = tallest(names) + 2;
  const levels = spread(ends.map(([, level]) => level), gap, TOP - 4 + gap / 2, foot - gap / 2);
  const labels = names.map((of, i): Placed => ({ of, x: px((ends[i]?.[0] ?? right) + GAP), y: px((levels[i] ?? TOP) - of.height / 2), anchor: 'start' }));

  const taken: Box[] = [...paths.flatMap(along), ...labels.map(({ of, x: at, y: level }) => ({ x: at, y: level, width: of.width, height: of.height }))];
  const placed = marks.map((mark) => {
    inside([mark.x, mark.y], `the mark “${mark.text}”`);
    const [at, level] = [toX(mark.x), toY(mark.y)];
    const of = note(figure, sheet, mark.text, tall ? 130 : 180, 3, 'strong');
    const [first, ...others] = around(at, level, of.width, of.height);
    const further = [20, 36, 56].flatMap((away) => around(at, level, of.width, of.height, away));
    const free = place([first, ...others, ...further], taken, { x: left + 2, y: 18, width: sheet.width - left - 2, height: foot - 20 });
    taken.push(free, { x: at - 6, y: level - 6, width: 12, height: 12 });
    return { x: at, y: level, label: { of, ...anchored(free, at), y: px(free.y) }, leader: leader([at, level], free) };
  });

  return {
    left, right, top: TOP, foot,
    xTicks: xValues.map((value, i) => ({ at: toX(value), text: xTexts[i] ?? '' })),
    yTicks: yValues.map((value, i) => ({ at: toY(value), text: yTexts[i] ?? '' })),
    zero: y.min < 0 && y.max > 0 ? toY(0) : undefined,
    lines: paths.map((path, i) => ({ d: smooth(path), label: labels[i] ?? { of: { lines: [], width: 0, height: 0 }, x: 0, y: 0, anchor: 'start' }, dashed: series[i]?.dashed === true })),
    marks: placed,
  };
}
