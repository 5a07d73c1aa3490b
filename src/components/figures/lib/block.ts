/** A label as lines of text with their baselines: a name, and under it what is done there. */
import type { Figure, Named, Sheet } from './figure.ts';
import { widthOf } from './text.ts';

export interface Line {
  readonly text: string;
  readonly style: string;
  /** The baseline, from the top of the block. */
  readonly y: number;
}

export interface Block {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

interface Part { texts: readonly string[]; style: string; size: number; line: number }

/** Puts the parts below one another. */
export function pile(parts: readonly Part[]): Block {
  let height = 0;
  let width = 0;
  const lines: Line[] = [];
  for (const { texts, style, size, line } of parts) {
    for (const text of texts) {
      lines.push({ text, style, y: height + line * 0.5 + size * 0.36 });
      width = Math.max(width, widthOf(text) * size);
      height += line;
    }
  }
  return { lines, width, height };
}

export interface Limits { name: number; does: number }

/** A label in a column of `room` px. */
export function block(figure: Figure, sheet: Sheet, { name, does }: Named, room: number, most: Limits = { name: 3, does: 5 }): Block {
  return pile([
    { texts: figure.lines(name, room, sheet.name, most.name), style: 'fig-name', size: sheet.name, line: sheet.nameLine },
    { texts: does === undefined ? [] : figure.lines(does, room, sheet.does, most.does), style: 'fig-does', size: sheet.does, line: sheet.doesLine },
  ]);
}

/** A text alone, in the style of an explanation or another. */
export function note(figure: Figure, sheet: Sheet, text: string, room: number, most = 5, style = 'fig-does'): Block {
  const named = style === 'fig-name';
  const size = named ? sheet.name : sheet.does;
  return pile([{ texts: figure.lines(text, room, size, most), style, size, line: named ? sheet.nameLine : sheet.doesLine }]);
}

export const tallest = (blocks: readonly Block[]): number => Math.max(0, ...blocks.map(({ height }) => height));
export const widest = (blocks: readonly Block[]): number => Math.max(0, ...blocks.map(({ width }) => width));

/** Where each block begins when they stand below one another, and where the last one ends. */
export function column(heights: readonly number[], top: number, gap: number): { readonly tops: readonly number[]; readonly end: number } {
  const tops: number[] = [];
  let at = top;
  for (const height of heights) {
    tops.push(at);
    at += height + gap;
  }
  return { tops, end: at - gap };
}
