/** Where horizontal bars stand: names before them on a wide sheet, above them on a tall one; values at their ends. */
import { note, tallest, widest, type Block } from './block.ts';
import { TALL, type Figure, type Sheet } from './figure.ts';
import { numberText } from './number.ts';
import { px, scale } from './scale.ts';
import { widthOf } from './text.ts';

export interface Bar {
  name: string;
  value: number;
  /** The one that matters, or a loss. */
  mark?: 'key' | 'loss' | undefined;
}

export interface BarsLayout {
  readonly height: number;
  /** Where nought is: along all bars, or on a tall sheet, where names stand between, along each. */
  readonly baseline: string;
  readonly thickness: number;
  readonly rows: readonly {
    readonly name: { readonly of: Block; readonly x: number; readonly y: number };
    readonly bar: { readonly x: number; readonly y: number; readonly width: number };
    readonly value: { readonly text: string; readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
    readonly mark: Bar['mark'];
  }[];
}

const HEAD = 24;
const GAP = 7;
const DIAMOND = 13;

export function barsLayout(figure: Figure, sheet: Sheet, bars: readonly Bar[], digits: number): BarsLayout {
  const above = sheet === TALL;
  const names = bars.map(({ name, mark }) => note(figure, { ...sheet, name: sheet.does, nameLine: sheet.doesLine }, name, above ? sheet.width - 4 : 190, above ? 2 : 3, mark === 'key' ? 'fig-name' : 'fig-does'));
  const texts = bars.map(({ value }) => numberText(value, digits));
  const room = (i: number): number => widthOf(texts[i] ?? '') * sheet.does + GAP + (bars[i]?.mark === 'loss' ? DIAMOND : 0) + 4;
  const rooms = (below: boolean): number => Math.max(0, ...bars.map(({ value }, i) => (value < 0 === below ? room(i) : 0)));

  const left = above ? 2 : widest(names) + 18;
  const values = bars.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = scale([low, high], [left + rooms(true), sheet.width - Math.max(2, rooms(false))]);
  const zero = x(0);
  const thickness = above ? 14 : 16;
  const pitch = Math.max(tallest(names) + (above ? thickness + 18 : 8), thickness + 12);

  return {
    height: HEAD + pitch * bars.length,
    baseline: above
      ? bars.map((_, i) => `M${zero} ${px(HEAD + pitch * i + tallest(names))}v${thickness + 8}`).join('')
      : `M${zero} ${HEAD - 4}V${px(HEAD + pitch * bars.length - 2)}`,
    thickness,
    rows: bars.map(({ value, mark }, i) => {
      const of = names[i] ?? { lines: [], width: 0, height: 0 };
      const top = HEAD + pitch * i;
      const middle = px(above ? top + tallest(names) + 4 + thickness / 2 : top + pitch / 2);
      const end = x(value);
      const away = GAP + (mark === 'loss' ? DIAMOND : 0);
      return {
        name: { of, x: 2, y: above ? top + tallest(names) - of.height : middle - of.height / 2 },
        bar: { x: Math.min(zero, end), y: middle - thickness / 2, width: px(Math.abs(end - zero)) },
        value: { text: texts[i] ?? '', x: px(value < 0 ? end - away : end + away), y: middle, anchor: value < 0 ? 'end' : 'start' },
        mark,
      };
    }),
  };
}
