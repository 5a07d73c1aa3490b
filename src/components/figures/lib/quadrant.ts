/** Where the parts of a quadrant stand: four labels in corners that no point takes, and the points' names where there is room. */
import { block, note, type Block } from './block.ts';
import type { Figure, Named, Sheet } from './figure.ts';
import { anchored, around, place, type Box } from './place.ts';
import { px } from './scale.ts';

export interface Point { name: string; x: number; y: number }

interface Placed { readonly of: Block; readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' }

export interface QuadrantLayout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  readonly cells: readonly Placed[];
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly names: readonly Placed[];
}

const INSET = 14;

export function quadrantLayout(figure: Figure, sheet: Sheet, size: { left: number; right: number; top: number; foot: number }, cells: readonly Named[], points: readonly Point[]): QuadrantLayout {
  const { left, right, top, foot } = size;
  const [width, height] = [(right - left) / 2, (foot - top) / 2];
  const dots = points.map(({ x, y }) => ({ x: px(left + x * (right - left)), y: px(foot - y * (foot - top)) }));
  const dotBoxes = dots.map(({ x, y }): Box => ({ x: x - 12, y: y - 12, width: 24, height: 24 }));
  const taken = [...dotBoxes];

  const labels = cells.map((cell, i): Placed => {
    const of = block(figure, sheet, cell, width - 2 * INSET);
    if (of.height > height - 12) throw figure.fault(`the label “${cell.name}” does not fit into its quarter: shorten what it does.`);
    const [x, y] = [left + (i % 2) * width, top + Math.floor(i / 2) * height];
    const box = (bx: number, by: number): Box => ({ x: bx, y: by, width: of.width, height: of.height });
    const [near, far, high, low] = [x + INSET, x + width - INSET - of.width, y + 10, y + height - 10 - of.height];
    const free = place([box(near, high), box(near, low), box(far, high), box(far, low)], dotBoxes, { x, y, width, height });
    taken.push(free);
    return free.x === near ? { of, x: near, y: free.y, anchor: 'start' } : { of, x: x + width - INSET, y: free.y, anchor: 'end' };
  });

  const bounds = { x: left, y: top, width: 2 * width, height: 2 * height };
  const names = points.map(({ name }, i): Placed => {
    const of = note(figure, sheet, name, 130, 2);
    const { x, y } = dots[i] ?? { x: 0, y: 0 };
    const [first, ...others] = around(x, y, of.width, of.height, 9);
    const free = place([first, ...others, ...around(x, y, of.width, of.height, 16)], taken.filter((box) => box !== dotBoxes[i]), bounds);
    taken.push(free);
    return { of, ...anchored(free, x), y: free.y };
  });
  return { left, right, top, foot, cells: labels, dots, names };
}
