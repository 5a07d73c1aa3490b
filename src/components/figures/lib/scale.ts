/** From values to places on a sheet: linear scales, round ticks, smooth lines through points. */

export type Pair = readonly [number, number];

/** A place in px, to a tenth. */
export const px = (value: number): number => Math.round(value * 10) / 10;

/** Turns values of the domain into places of the range. */
export function scale([low, high]: Pair, [from, to]: Pair): (value: number) => number {
  return (value) => px(from + ((value - low) / (high - low)) * (to - from));
}

/** About `count` round numbers from low to high: steps of 1, 2 or 5 times a power of ten. */
export function ticks(low: number, high: number, count = 5): number[] {
  if (!(high > low)) return [];
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((times) => times * power >= rough * 0.999) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

export const straight = (points: readonly Pair[]): string => points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');

/** A smooth line through the points that rises and falls only where they do (Fritsch and Carlson 1980); straight where x does not increase throughout. */
export function smooth(points: readonly Pair[]): string {
  const widths = points.slice(1).map(([x], i) => x - (points[i]?.[0] ?? x));
  if (points.length < 3 || widths.some((width) => width <= 0)) return straight(points);
  const slopes = points.slice(1).map(([, y], i) => (y - (points[i]?.[1] ?? y)) / (widths[i] ?? 1));
  const tangent = (i: number): number => {
    const [before, after] = [slopes[i - 1], slopes[i]];
    if (before === undefined || after === undefined) return before ?? after ?? 0;
    const [left = 1, right = 1] = [widths[i - 1], widths[i]];
    return before * after <= 0 ? 0 : (3 * (left + right)) / ((2 * right + left) / before + (right + 2 * left) / after);
  };
  return points.map(([x, y], i) => {
    const from = points[i - 1];
    if (from === undefined) return `M${px(x)} ${px(y)}`;
    const third = (x - from[0]) / 3;
    return `C${px(from[0] + third)} ${px(from[1] + tangent(i - 1) * third)} ${px(x - third)} ${px(y - tangent(i) * third)} ${px(x)} ${px(y)}`;
  }).join('');
}
