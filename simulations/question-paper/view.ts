/** What a learner sees of a paper: the items as laid out, the answers given, and in practice the solution once an item is answered. */
import { evaluate } from '../kit/arithmetic.ts';
import { fillText, type Text } from '../kit/text.ts';
import type { Run } from '../kit/simulation.ts';
import type { Answer } from './answer.ts';
import { optionsOf, rightId, rightSides, type Item, type Kind } from './item.ts';
import type { PaperAction, PaperSnapshot } from './machine.ts';
import { share } from './marking.ts';
import type { PreparedItem, PreparedPaper } from './model.ts';

/** Something to choose, order, match or sort, in its place on this paper. */
export interface SeenEntry {
  readonly id: string;
  readonly text: Text;
}

/** What is shown once an item is revealed. */
export interface Revealed {
  /** Right options, the right order, right sides, bins or the number, in the shape of an answer. */
  readonly answer: Answer;
  /** Reasons by option, entry or pair. */
  readonly why: Readonly<Record<string, Text>>;
  /** How a number is worked out. */
  readonly solution: Text | undefined;
  /** Whether the latest answer is right as a whole. */
  readonly right: boolean;
  /** What the common slip behind a wrong number is, if it is one. */
  readonly slip: Text | undefined;
}

export interface SeenItem {
  readonly id: string;
  readonly kind: Kind;
  readonly stem: Text;
  readonly entries: readonly SeenEntry[];
  /** Left sides of a match, or bins. */
  readonly places: readonly SeenEntry[];
  readonly unit: Text | undefined;
  /** The latest answer. */
  readonly answer: Answer | undefined;
  readonly revealed: Revealed | undefined;
  readonly handedIn: boolean;
}

export interface PaperView {
  readonly title: Text;
  readonly items: readonly SeenItem[];
  readonly handedIn: boolean;
}

function entriesOf(item: Item): SeenEntry[] {
  switch (item.kind) {
    case 'single': case 'multiple': case 'judge': return optionsOf(item).map(({ id, text }) => ({ id, text }));
    case 'order': case 'bins': return item.entries.map(({ id, text }) => ({ id, text }));
    case 'match': return rightSides(item);
    case 'number': return [];
  }
}

function placesOf(item: Item): SeenEntry[] {
  if (item.kind === 'match') return item.pairs.map(({ id, left }) => ({ id, text: left }));
  return item.kind === 'bins' ? item.bins.map(({ id, name }) => ({ id, text: name })) : [];
}

const reasons = (list: readonly { readonly id: string; readonly why: Text }[]): Record<string, Text> => Object.fromEntries(list.map(({ id, why }) => [id, why]));

const rights = (list: readonly { readonly id: string; readonly right?: true | undefined }[]): string[] => list.filter((option) => option.right === true).map((option) => option.id);

/** The answer that earns the whole mark. */
export function rightAnswer({ item, value }: PreparedItem): Answer {
  switch (item.kind) {
    case 'single': return { option: rights(item.options)[0] };
    case 'multiple': return { options: rights(item.options) };
    case 'judge': return { holds: item.holds, reason: rights(item.reasons)[0] };
    case 'order': return { order: item.entries.map((entry) => entry.id) };
    case 'match': return { pairs: Object.fromEntries(item.pairs.map(({ id }) => [id, rightId(item, id)])) };
    case 'bins': return { bins: Object.fromEntries(item.entries.map((entry) => [entry.id, entry.bin])) };
    case 'number': return { value };
  }
}

function whyOf(item: Item): Record<string, Text> {
  switch (item.kind) {
    case 'single': case 'multiple': case 'judge': return reasons(optionsOf(item));
    case 'order': case 'bins': return reasons(item.entries);
    case 'match': return reasons([...item.pairs, ...(item.extras ?? []).map(({ id, why }) => ({ id: rightId(item, id), why }))]);
    case 'number': return {};
  }
}

/** The slip whose result was given, within the tolerance of the item. */
function slipOf({ item, drawn }: PreparedItem, answer: Answer | undefined): Text | undefined {
  if (item.kind !== 'number' || answer?.value === undefined) return undefined;
  const given = answer.value;
  return item.slips.find((slip) => {
    const value = evaluate(slip.value, drawn);
    return value.ok && Math.abs(value.value - given) <= item.tolerance + 1e-9;
  })?.why;
}

function revealedOf(prepared: PreparedItem, answer: Answer | undefined): Revealed {
  const right = answer !== undefined && share(prepared.item, answer, prepared.value) === 1;
  const { item, drawn, value } = prepared;
  const solution = item.kind === 'number' ? fillText(item.solution, { ...drawn, answer: value }) : undefined;
  return { answer: rightAnswer(prepared), why: whyOf(item), solution, right, slip: right ? undefined : slipOf(prepared, answer) };
}

function seen(paper: PreparedPaper, prepared: PreparedItem, answer: Answer | undefined, handedIn: boolean): SeenItem {
  const { item, laid, drawn } = prepared;
  const entries = entriesOf(item);
  return {
    id: item.id, kind: item.kind, stem: fillText(item.stem, drawn),
    entries: laid.flatMap((id) => entries.filter((entry) => entry.id === id)),
    places: placesOf(item), unit: item.kind === 'number' ? item.unit : undefined, answer,
    revealed: handedIn || (paper.mode === 'practice' && answer !== undefined) ? revealedOf(prepared, answer) : undefined,
    handedIn,
  };
}

export function view({ prepared: paper, last }: Run<PreparedPaper, PaperSnapshot, PaperAction>): PaperView {
  const handedIn = last.value === 'handedIn';
  return { title: paper.title, handedIn, items: paper.items.map((prepared) => seen(paper, prepared, last.context.answers[prepared.item.id]?.latest, handedIn)) };
}
