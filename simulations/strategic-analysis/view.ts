/** What a learner sees of a round: statements as they lie and where they were put; the key and its reasons only after handing in. */
import type { Run } from '../kit/simulation.ts';
import type { Text } from '../kit/text.ts';
import type { RoundAction } from './action.ts';
import type { RoundSnapshot } from './machine.ts';
import { cellOf, earns, keyOf, type RoundContext, type Sheet } from './model.ts';
import type { Axis, Statement } from './scenario.ts';

export interface SeenCell { readonly id: string; readonly name: Text }

export interface SeenAxis {
  readonly id: string;
  readonly asks: Text;
  readonly marks: number;
  readonly cells: readonly SeenCell[];
}

/** The answer to one statement on one axis, once it may be seen. */
export interface Answered {
  readonly axis: string;
  readonly right: boolean;
  /** Every cell that earns the mark, the key's own first. */
  readonly cells: readonly string[];
  readonly why: Text;
  /** Why the cell chosen is not it; nothing where it is, or where none was chosen. */
  readonly whyNot: Text | undefined;
}

export interface SeenStatement {
  readonly id: string;
  readonly says: Text;
  /** Cells by axis. */
  readonly placed: Readonly<Record<string, string>>;
  readonly answers: readonly Answered[];
  /** What can be said for another reading; only with the answers. */
  readonly arguable: Text | undefined;
}

export interface SeenEntry {
  readonly id: string;
  readonly says: Text;
  /** Its place in the right order, from 1, and why; only after handing in. */
  readonly answer: { readonly place: number; readonly why: Text } | undefined;
}

export interface RoundView {
  readonly title: Text;
  readonly brief: Text;
  readonly axes: readonly SeenAxis[];
  readonly statements: readonly SeenStatement[];
  readonly sequence: { readonly asks: Text; readonly marks: number; readonly entries: readonly SeenEntry[]; readonly touched: boolean } | undefined;
  readonly handedIn: boolean;
}

function answered(axis: Axis, statement: Statement, context: RoundContext): Answered {
  const key = keyOf(axis, statement);
  const given = cellOf(context, axis.id, statement.id);
  const right = earns(key, given);
  const chosen = axis.cells.find((cell) => cell.id === given);
  return { axis: axis.id, right, cells: [key.cell, ...(key.also ?? [])], why: key.why, whyNot: right || chosen === undefined ? undefined : (key.not?.[chosen.id] ?? chosen.takes) };
}

function seen({ round: { axes } }: Sheet, statement: Statement, context: RoundContext, handedIn: boolean): SeenStatement {
  const placed = Object.fromEntries(axes.flatMap(({ id }) => {
    const cell = cellOf(context, id, statement.id);
    return cell === undefined ? [] : [[id, cell]];
  }));
  return { id: statement.id, says: statement.says, placed, answers: handedIn ? axes.map((axis) => answered(axis, statement, context)) : [], arguable: handedIn ? statement.arguable : undefined };
}

/** The entries in the order given last, or as they lie. */
function sequenceOf({ round: { sequence }, entries }: Sheet, { order }: RoundContext, handedIn: boolean): RoundView['sequence'] {
  if (sequence === undefined) return undefined;
  const lying = order === null ? entries : order.flatMap((id) => entries.filter((entry) => entry.id === id));
  return {
    asks: sequence.asks, marks: sequence.marks, touched: order !== null,
    entries: lying.map((entry) => ({ id: entry.id, says: entry.says, answer: handedIn ? { place: sequence.entries.indexOf(entry) + 1, why: entry.why } : undefined })),
  };
}

export function view({ prepared: sheet, last }: Run<Sheet, RoundSnapshot, RoundAction>): RoundView {
  const handedIn = last.value === 'handedIn';
  const { title, brief, axes } = sheet.round;
  return {
    title, brief, handedIn,
    axes: axes.map(({ id, asks, marks, cells }) => ({ id, asks, marks, cells: cells.map((cell) => ({ id: cell.id, name: cell.name })) })),
    statements: sheet.statements.map((statement) => seen(sheet, statement, last.context, handedIn)),
    sequence: sequenceOf(sheet, last.context, handedIn),
  };
}
