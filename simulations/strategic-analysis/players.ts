/** Players without knowledge: one cell for all, cells in turn, blind chance, the length of a statement, words that sound good or bad. None reads for sense. */
import type { RawAction } from '../kit/attempt.ts';
import type { Player, PlayerMoment } from '../kit/explore/player.ts';
import { shuffled } from '../kit/random.ts';
import type { RoundView, SeenAxis, SeenStatement } from './view.ts';

/** Which of the axis's cells a statement goes into: a whole number, taken round the cells. */
type Habit = (statement: SeenStatement, place: number, axis: SeenAxis, random: () => number) => number;

/** The order a player gives: as the entries lie with the ends changed, reversed, or mixed. */
type Mix = (ids: readonly string[], random: () => number) => readonly string[];

const ends: Mix = (ids) => [...ids.slice(-1), ...ids.slice(1, -1), ...ids.slice(0, 1)];
const reversed: Mix = (ids) => [...ids].reverse();
const blind: Mix = (ids, random) => shuffled(ids, Math.floor(random() * 4294967296));

function next({ axes, statements, sequence }: RoundView, habit: Habit, mix: Mix, random: () => number): RawAction | null {
  for (const axis of axes) {
    const place = statements.findIndex((statement) => statement.placed[axis.id] === undefined);
    const statement = statements[place];
    if (statement !== undefined) return { type: 'place', statement: statement.id, axis: axis.id, cell: axis.cells[habit(statement, place, axis, random) % axis.cells.length]?.id ?? '' };
  }
  return sequence === undefined || sequence.touched ? null : { type: 'order', order: mix(sequence.entries.map((entry) => entry.id), random) };
}

const player = (name: string, habit: Habit, mix: Mix = blind): Player<RoundView> => ({ name, act: ({ view, random }: PlayerMoment<RoundView>) => next(view, habit, mix, random) });

const GOOD = /涨|增|好|高|新|强|专|优|零|快/;
const BAD = /降|减|不|差|错|难|没|少|缺|慢|低/;

export const players: readonly Player<RoundView>[] = [
  ...[0, 1, 2, 3, 4].map((cell) => player(`always-cell-${String(cell + 1)}`, () => cell, cell % 2 === 0 ? ends : reversed)),
  player('cells-in-turn', (_statement, place) => place, reversed),
  player('blind', (_statement, _place, axis, random) => Math.floor(random() * axis.cells.length)),
  player('by-length', ({ says }) => says.zh.length),
  player('by-its-own-name', ({ says }) => (says.zh.includes('安达') ? 0 : 2)),
  player('by-figures', ({ says }) => (/\d/.test(says.zh) ? 1 : 2)),
  player('by-good-and-bad-words', ({ says }) => (GOOD.test(says.zh) ? 0 : BAD.test(says.zh) ? 1 : 2)),
];
