/** Legal answers as templates, one for each item in the shape of its kind; handing in. */
import type { Domain, Template } from '../kit/template.ts';
import type { PaperSnapshot } from './machine.ts';
import type { PreparedItem, PreparedPaper } from './model.ts';

/** A number may be below 0; nothing that a question asks for is below this. */
const LEAST = -1e9;

/** Fields of an answer; the figures of a number are those that its stem names. */
function fieldsOf({ item, laid, drawn }: PreparedItem): Readonly<Record<string, Domain>> {
  const named: Readonly<Record<string, Domain>> = { item: { kind: 'one', options: [item.id] } };
  switch (item.kind) {
    case 'single': return { ...named, option: { kind: 'one', options: laid } };
    case 'multiple': return { ...named, options: { kind: 'some', options: laid, least: 1 } };
    case 'number': return { ...named, value: { kind: 'number', least: LEAST, figures: Object.values(drawn) } };
    case 'judge': return { ...named, holds: { kind: 'one', options: [true, false] }, reason: { kind: 'one', options: laid } };
    case 'order': return { ...named, order: { kind: 'order', options: laid } };
    case 'match': return { ...named, pairs: { kind: 'map', keys: item.pairs.map((pair) => pair.id), options: laid, once: true } };
    case 'bins': return { ...named, bins: { kind: 'map', keys: laid, options: item.bins.map((bin) => bin.id), once: false } };
  }
}

export const legal = (_snapshot: PaperSnapshot, paper: PreparedPaper): Template[] => [
  ...paper.items.map((prepared): Template => ({ type: 'answer', fields: fieldsOf(prepared) })),
  { type: 'handIn', fields: {} },
];
