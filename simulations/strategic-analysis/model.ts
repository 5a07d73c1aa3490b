/** A round as one attempt meets it: which statements are drawn, how they lie, and what has been placed. */
import type { Setup } from '../kit/attempt.ts';
import { shown } from '../kit/parse.ts';
import { seedFor, shuffled } from '../kit/random.ts';
import { fail, ok, oneOf, type Result } from '../kit/result.ts';
import type { Axis, Entry, Key, Round, Statement } from './scenario.ts';

export interface Sheet {
  readonly round: Round;
  /** The statements drawn, in the order in which they lie. */
  readonly statements: readonly Statement[];
  /** The entries to be put in order, as they lie at first: never in the right order. Empty if there is nothing to order. */
  readonly entries: readonly Entry[];
}

export interface RoundContext {
  /** Cells by axis and statement; what has not been placed is not there. */
  readonly placed: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The order given last. */
  readonly order: readonly string[] | null;
}

export const OPENING: RoundContext = { placed: {}, order: null };

export const cellOf = (context: RoundContext, axis: string, statement: string): string | undefined => context.placed[axis]?.[statement];

/** The key of a statement on an axis; the schema has seen to it that there is one. */
export function keyOf(axis: Axis, statement: Statement): Key {
  const key = statement.key[axis.id];
  if (key === undefined) throw new Error(`${statement.id} has no key on ${axis.id}`);
  return key;
}

/** Whether a cell earns the mark of a statement on an axis. */
export const earns = (key: Key, cell: string | undefined): boolean => cell !== undefined && (cell === key.cell || (key.also ?? []).includes(cell));

/** `n` statements drawn in turn from the cells of the first axis, so that every cell that has statements is met. */
function drawn({ axes: [axis], statements }: Round, n: number, seed: number): Statement[] {
  if (axis === undefined) return [];
  const piles = shuffled(axis.cells, seedFor(seed, 'cells')).map((cell) => shuffled(statements.filter((statement) => keyOf(axis, statement).cell === cell.id), seedFor(seed, `draw ${cell.id}`)));
  const most = Math.max(0, ...piles.map((pile) => pile.length));
  return Array.from({ length: most }, (_, turn) => piles.flatMap((pile) => pile.slice(turn, turn + 1))).flat().slice(0, n);
}

/** Shuffled, and turned by one if chance left it in the right order. */
function disordered(entries: readonly Entry[], seed: number): Entry[] {
  const mixed = shuffled(entries, seed);
  return mixed.every((entry, i) => entry === entries[i]) ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** The sheet of a setup: all statements, or the `n` that it asks for. */
export function prepareSheet(round: Round, setup: Setup): Result<Sheet> {
  const { scenario, seed, mode: _mode, n, ...rest } = setup;
  const [other] = Object.keys(rest);
  if (other !== undefined) return fail({ at: `setup.${other}`, expected: { zh: '只有 scenario、seed、mode、n', en: 'only scenario, seed, mode and n' }, got: other });
  if (scenario !== round.id) return fail({ at: 'setup.scenario', expected: round.id, got: scenario });
  const count = n ?? round.statements.length;
  const counts = [...round.draws, round.statements.length];
  if (typeof count !== 'number' || !counts.includes(count)) return fail({ at: 'setup.n', expected: oneOf(counts), got: shown(n) });
  return ok({ round, statements: shuffled(drawn(round, count, seed), seedFor(seed, 'lie')), entries: disordered(round.sequence?.entries ?? [], seedFor(seed, 'order')) });
}
