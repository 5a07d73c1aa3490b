/** The schema of a case round: statements to be sorted by one or two questions, entries to be put in order, or both. */
import * as z from 'zod/mini';
import { parse } from '../kit/parse.ts';
import { fail, ok, oneOf, type Problem, type Result } from '../kit/result.ts';
import { textSchema } from '../kit/text.ts';

const id = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]*$/));
const marks = z.int().check(z.positive());

/** A cell of an axis: one answer to its question. */
const cellSchema = z.strictObject({
  id,
  name: textSchema,
  /** What belongs into this cell, as a sentence that a wrong placement can be held against. */
  takes: textSchema,
});

/** One question about every statement, and the cells that answer it. */
const axisSchema = z.strictObject({
  id,
  asks: textSchema,
  /** Marks out of the round's 100. */
  marks,
  cells: z.array(cellSchema).check(z.minLength(2), z.maxLength(6)),
});

/** The key of a statement on one axis. */
const keySchema = z.strictObject({
  cell: id,
  /** Other cells that earn the mark as well, where the key can be argued about. */
  also: z.optional(z.array(id).check(z.minLength(1))),
  /** Why it belongs where the key has it. */
  why: textSchema,
  /** Reasons against the cells that tempt, by cell; any other cell is answered by what it takes. */
  not: z.optional(z.record(id, textSchema)),
});

const statementSchema = z.strictObject({
  id,
  says: textSchema,
  /** The key by axis. */
  key: z.record(id, keySchema),
  /** What can be said for another reading, where one is met in books or in practice. */
  arguable: z.optional(textSchema),
});

const entrySchema = z.strictObject({ id, says: textSchema, why: textSchema });

export const roundSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z-]*$/)),
  title: textSchema,
  brief: textSchema,
  /** Knowledge points that it practises. */
  knowledge: z.array(z.string()).check(z.minLength(1)),
  axes: z.array(axisSchema).check(z.maxLength(2)),
  statements: z.array(statementSchema),
  /** Entries in their right order. */
  sequence: z.optional(z.strictObject({ asks: textSchema, marks, entries: z.array(entrySchema).check(z.minLength(4), z.maxLength(9)) })),
  /** How many statements may be drawn, besides all of them. */
  draws: z.array(z.int().check(z.minimum(4))),
});

export type Round = z.infer<typeof roundSchema>;
export type Axis = Round['axes'][number];
export type Cell = Axis['cells'][number];
export type Key = z.infer<typeof keySchema>;
export type Statement = Round['statements'][number];
export type Entry = z.infer<typeof entrySchema>;

const twice = (list: readonly { readonly id: string }[]): string | undefined => list.map((one) => one.id).find((name, i, all) => all.indexOf(name) !== i);

/** What is wrong with the keys of a statement: an axis without one, or a cell that the axis has not. */
function keyFault({ axes }: Round, { key }: Statement): Problem | undefined {
  for (const axis of axes) {
    const own = key[axis.id];
    if (own === undefined) return { at: 'key', expected: axis.id, got: Object.keys(key).join(', ') };
    const known = axis.cells.map((cell) => cell.id);
    const others = [...(own.also ?? []), ...Object.keys(own.not ?? {})];
    const strange = [own.cell, ...others].find((cell) => !known.includes(cell)) ?? others.find((cell, i) => cell === own.cell || others.indexOf(cell) !== i);
    if (strange !== undefined) return { at: `key.${axis.id}`, expected: oneOf(known), got: strange };
  }
  const stray = Object.keys(key).find((name) => !axes.some((axis) => axis.id === name));
  return stray === undefined ? undefined : { at: 'key', expected: oneOf(axes.map((axis) => axis.id)), got: stray };
}

/** What is wrong with a round beyond its form. */
function fault(round: Round): Problem | undefined {
  const { axes, statements, sequence, draws } = round;
  const lists: [string, readonly { readonly id: string }[]][] = [['axes', axes], ...axes.map((axis, i): [string, Axis['cells']] => [`axes[${i}].cells`, axis.cells]), ['statements', statements], ['sequence.entries', sequence?.entries ?? []]];
  for (const [at, list] of lists) {
    const again = twice(list);
    if (again !== undefined) return { at, expected: 'each id once', got: `${again} twice` };
  }
  if ((axes.length === 0) !== (statements.length === 0)) return { at: 'statements', expected: 'statements if there are axes, and none if not', got: String(statements.length) };
  const sum = axes.reduce((total, axis) => total + axis.marks, sequence?.marks ?? 0);
  if (sum !== 100) return { at: 'axes', expected: '100 marks in all', got: String(sum) };
  const far = draws.find((n) => n >= statements.length);
  if (far !== undefined) return { at: 'draws', expected: `less than ${statements.length}`, got: String(far) };
  for (const [i, statement] of statements.entries()) {
    const problem = keyFault(round, statement);
    if (problem !== undefined) return { ...problem, at: `statements[${i}].${problem.at}` };
  }
  return undefined;
}

/** Parses a round: its form first, then what its parts say of each other. */
export function parseRound(raw: unknown): Result<Round> {
  const parsed = parse(roundSchema, raw);
  if (!parsed.ok) return parsed;
  const problem = fault(parsed.value);
  return problem === undefined ? ok(parsed.value) : fail(problem);
}
