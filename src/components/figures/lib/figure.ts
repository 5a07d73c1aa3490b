/** What every figure has: its properties, the two sheets it is drawn on, and faults that name it. */
import { widthOf, wrap } from './text.ts';

export interface FigureProps {
  /** Keeps the ids of this drawing apart from those of others on the page. */
  id: string;
  /** Number and title, as in “图 6-3　……”. */
  title: string;
  /** What the drawing shows, for those who cannot see it. */
  finding: string;
  /** What the caption adds. */
  note?: string | undefined;
}

/** A step, a layer, a branch: a name and, if it helps, what is done there. */
export interface Named { name: string; does?: string | undefined }

/** A sheet's width, and the sizes and line heights of what is written on it, in px. */
export interface Sheet {
  readonly width: number;
  readonly name: number;
  readonly does: number;
  readonly nameLine: number;
  readonly doesLine: number;
}

export const WIDE: Sheet = { width: 664, name: 13, does: 12, nameLine: 18, doesLine: 17 };
/** For telephones: read at its own size at 360 px. */
export const TALL: Sheet = { width: 328, name: 14, does: 13, nameLine: 20, doesLine: 19 };

export interface Figure {
  fault(what: string): Error;
  /** Throws unless the list has `from` to `to` entries. */
  count(list: readonly unknown[], from: number, to: number, what: string): void;
  /** The text in lines of at most `room` px at a size of `size` px; throws if it takes more lines than `most`, or a word is too wide. */
  lines(text: string, room: number, size: number, most: number): string[];
}

export function figure(component: string, id: string): Figure {
  const fault = (what: string): Error => new Error(`${component} "${id}": ${what}`);
  return {
    fault,
    count(list, from, to, what) {
      if (list.length < from || list.length > to) throw fault(`${list.length} ${what}, where ${from === to ? from : `${from} to ${to}`} can be drawn.`);
    },
    lines(text, room, size, most) {
      const em = room / size;
      const lines = wrap(text, em);
      const wide = lines.find((line) => widthOf(line) > em + 0.01);
      if (text.trim() === '') throw fault('a label is empty.');
      if (wide !== undefined) throw fault(`“${wide}” in the label “${text}” is too long: a line holds ${em.toFixed(1)} em.`);
      if (lines.length > most) throw fault(`the label “${text}” is too long: it takes ${lines.length} lines of ${em.toFixed(1)} em, and there is room for ${most}.`);
      return lines;
    },
  };
}
