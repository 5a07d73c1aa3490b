/** Marking of one answer: the share (0–1) of an item's mark, by its kind. */
import { inversions, mostInversions } from '../kit/kendall.ts';
import { clamp } from '../kit/quantity.ts';
import { optionsOf, rightId, type Item } from './item.ts';
import type { Answer } from './answer.ts';

const right = (options: readonly { readonly id: string; readonly right?: true | undefined }[]): string[] => options.filter((option) => option.right === true).map((option) => option.id);

/**
 * single: 1 or 0. multiple: (right chosen − wrong chosen) ÷ right ones, not below 0. judge: half for the judgement, half for the reason behind a right one.
 * order: 1 − inversions ÷ most possible. match and bins: share of the entries placed right. number: 1 within the tolerance.
 */
export function share(item: Item, answer: Answer, value: number): number {
  switch (item.kind) {
    case 'single': return answer.option !== undefined && right(item.options).includes(answer.option) ? 1 : 0;
    case 'multiple': {
      const wanted = right(optionsOf(item));
      const chosen = answer.options ?? [];
      const hits = chosen.filter((option) => wanted.includes(option)).length;
      return clamp((hits - (chosen.length - hits)) / wanted.length, 0, 1);
    }
    case 'judge': return answer.holds === item.holds ? 0.5 + (answer.reason !== undefined && right(item.reasons).includes(answer.reason) ? 0.5 : 0) : 0;
    case 'order': return answer.order === undefined ? 0 : 1 - inversions(answer.order, item.entries.map((entry) => entry.id)) / mostInversions(item.entries.length);
    case 'match': return item.pairs.filter((pair) => answer.pairs?.[pair.id] === rightId(item, pair.id)).length / item.pairs.length;
    case 'bins': return item.entries.filter((entry) => answer.bins?.[entry.id] === entry.bin).length / item.entries.length;
    case 'number': return answer.value !== undefined && Math.abs(answer.value - value) <= item.tolerance + 1e-9 ? 1 : 0;
  }
}
