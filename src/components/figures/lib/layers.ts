/** Where layers stand on a sheet: the shape at the left, the labels in rows at the right, a leader from each to its row. */
import { block, tallest, type Block } from './block.ts';
import type { Figure, Named, Sheet } from './figure.ts';
import { px } from './scale.ts';

export type Shape = 'stack' | 'pyramid' | 'rings';

export interface LayersLayout {
  readonly height: number;
  /** Outlines of slabs or of the pyramid's bands, from the top. */
  readonly bands: readonly string[];
  /** Circles about the core, the largest first. */
  readonly rings: readonly { readonly x: number; readonly y: number; readonly r: number }[];
  readonly rows: readonly { readonly of: Block; readonly x: number; readonly y: number; readonly dot: { readonly x: number; readonly y: number }; readonly leader: string }[];
}

/** The shape is `size` px wide and the labels begin at `text`. */
export function layersLayout(figure: Figure, sheet: Sheet, layers: readonly Named[], shape: Shape, size: number, text: number): LayersLayout {
  const n = layers.length;
  const labels = layers.map((one) => block(figure, sheet, one, sheet.width - text - 4));
  const pitch = Math.max(tallest(labels) + 14, shape === 'rings' ? (size + 4) / n : 44);
  const half = size / 2;
  const left = half + 1;
  const middle = (pitch * n) / 2;
  /** Half the width of the shape above the band i. */
  const edge = (i: number): number => (shape === 'pyramid' ? (half * i) / n : half);

  /** The dot of a band, and the way from it to the label's row. */
  function lead(i: number, y: number): { dot: { x: number; y: number }; leader: string } {
    if (shape !== 'rings') {
      const x = px(left + (edge(i) + edge(i + 1)) / 2);
      return { dot: { x, y }, leader: `M${x} ${y}H${text - 10}` };
    }
    const r = i === 0 ? 0 : (half * (i + 0.5)) / n;
    const rise = Math.max(-r * 0.94, Math.min(r * 0.94, y - middle));
    const dot = { x: px(left + Math.sqrt(r * r - rise * rise)), y: px(middle + rise) };
    return { dot, leader: `M${dot.x} ${dot.y}L${size + 14} ${y}H${text - 10}` };
  }

  return {
    height: pitch * n,
    bands: shape === 'rings' ? [] : layers.map((_, i) => {
      const [top, foot] = [px(pitch * i + 2), px(pitch * (i + 1) - 2)];
      return `M${px(left - edge(i))} ${top}L${px(left - edge(i + 1))} ${foot}H${px(left + edge(i + 1))}L${px(left + edge(i))} ${top}Z`;
    }),
    rings: shape === 'rings' ? layers.map((_, i) => ({ x: left, y: px(middle), r: px((half * (n - i)) / n - 1) })) : [],
    rows: labels.map((of, i) => {
      const y = px(pitch * (i + 0.5));
      return { of, x: text, y: px(y - of.height / 2), ...lead(i, y) };
    }),
  };
}
