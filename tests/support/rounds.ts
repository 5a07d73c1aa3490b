/** The case rounds for tests: the rounds of the course, sheets drawn by seed, and plays opened on them. */
import { fileURLToPath } from 'node:url';
import { readdirSync } from 'node:fs';
import { faultLine, type Fault } from '../../src/course/fault.ts';
import { readYaml } from '../../src/course/yaml-file.ts';
import { ATTEMPT_FORMAT, type RawAction } from '../../simulations/kit/attempt.ts';
import { sentence } from '../../simulations/kit/result.ts';
import type { Play } from '../../simulations/kit/simulation.ts';
import type { Graded } from '../../simulations/kit/verdict.ts';
import { strategicAnalysis } from '../../simulations/strategic-analysis/index.ts';
import { keyOf } from '../../simulations/strategic-analysis/model.ts';
import { parseRound, type Round } from '../../simulations/strategic-analysis/scenario.ts';
import type { RoundView } from '../../simulations/strategic-analysis/view.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

/** Every round of the course. */
export const rounds: readonly Round[] = readdirSync(`${CONTENT}/scenarios/strategic-analysis`).map((file) => {
  const faults: Fault[] = [];
  const placed = readYaml(CONTENT, `scenarios/strategic-analysis/${file}`, parseRound, faults);
  if (placed === undefined) throw new Error(faults.map(faultLine).join('\n'));
  return placed.value;
});

export function roundOf(id: string): Round {
  const round = rounds.find((one) => one.id === id);
  if (round === undefined) throw new Error(`no round ${id}`);
  return round;
}

export interface Draw { readonly seed?: number; readonly n?: number | undefined }

export function openRound(round: Round, { seed = 1, n }: Draw = {}, actions: readonly RawAction[] = []): Play<RoundView> {
  const setup = { scenario: round.id, seed, mode: 'exam' as const, ...(n === undefined ? {} : { n }) };
  const play = strategicAnalysis.open(round, { format: ATTEMPT_FORMAT, simulation: 'strategic-analysis', edition: strategicAnalysis.edition, setup, actions: [...actions] });
  if (!play.ok) throw new Error(sentence(play.problem, 'en'));
  return play.value;
}

/** The cell that `change` wants for each statement on each axis, given the key's; nothing leaves it open. */
export type Change = (statement: string, axis: string, key: string) => string | undefined;

/** Placements by the key for whatever lies on the sheet, with some of them changed, and the right order if there is one. */
export function keyed(round: Round, play: Play<RoundView>, change: Change = (_statement, _axis, key) => key): RawAction[] {
  const lying = play.view().statements.map(({ id }) => id);
  const statements = round.statements.filter(({ id }) => lying.includes(id));
  const places = round.axes.flatMap((axis) => statements.flatMap((statement) => {
    const cell = change(statement.id, axis.id, keyOf(axis, statement).cell);
    return cell === undefined ? [] : [{ type: 'place', statement: statement.id, axis: axis.id, cell }];
  }));
  return round.sequence === undefined ? places : [...places, { type: 'order', order: round.sequence.entries.map(({ id }) => id) }];
}

export async function gradedRound(round: Round, draw: Draw, actions: readonly RawAction[]): Promise<Graded> {
  const verdict = await openRound(round, draw, [...actions, { type: 'handIn' }]).verdict();
  if (verdict.status !== 'graded') throw new Error('A round that was handed in is graded.');
  return verdict;
}
