/** The setup of an attempt: which scenario, how many customers, and which of its lists. */
import * as z from 'zod/mini';
import type { Setup } from '../../kit/attempt.ts';
import { parse } from '../../kit/parse.ts';
import { seedFor } from '../../kit/random.ts';
import { fail, ok, oneOf, type Result } from '../../kit/result.ts';
import { seedsOf, type GeneratedScenario, type Scenario, type WrittenScenario } from '../scenario.ts';
import { SIZES, type Size } from './terms.ts';

const setupSchema = z.strictObject({
  scenario: z.string(),
  /** Orders the menus; also chooses the list where none is named. */
  seed: z.int(),
  mode: z.enum(['practice', 'exam']),
  /** Customers on the list. */
  n: z.optional(z.union(SIZES.map((size) => z.literal(size)))),
  /** One of the scenario's accepted seeds: the list itself. */
  list: z.optional(z.int()),
});

/** The usual size of a list. */
const USUAL: Size = 200;

export interface ChosenList {
  readonly n: Size;
  /** Seed of the list. */
  readonly list: number;
}

/** The list where the setup names none: the seed itself if it is accepted, else one drawn by it. */
function chosenBy(seed: number, accepted: readonly number[], scenario: string): number {
  return accepted.includes(seed) ? seed : (accepted[seedFor(seed, `${scenario}/list`) % accepted.length] ?? 0);
}

/** The setup's own fields, on the scenario that it names. */
function fieldsOf(setup: Setup, { id }: Scenario): Result<z.infer<typeof setupSchema>> {
  const parsed = parse(setupSchema, setup, 'setup');
  return !parsed.ok || parsed.value.scenario === id ? parsed : fail({ at: 'setup.scenario', expected: id, got: parsed.value.scenario });
}

/** The list of an attempt at a generated scenario. */
export function chosenList(setup: Setup, scenario: GeneratedScenario): Result<ChosenList> {
  const parsed = fieldsOf(setup, scenario);
  if (!parsed.ok) return parsed;
  const { n = USUAL, list, seed } = parsed.value;
  const accepted = seedsOf(scenario, n);
  if (list !== undefined && !accepted.includes(list)) return fail({ at: 'setup.list', expected: { zh: `${n} 户名单里收录的一个（如 ${accepted.slice(0, 3).join('、')}）`, en: `one of the accepted lists of ${n}, such as ${accepted.slice(0, 3).join(', ')}` }, got: String(list) });
  return ok({ n, list: list ?? chosenBy(seed, accepted, scenario.id) });
}

/** A worked scenario has one list: the setup names neither a size nor a list. */
export function parseWorkedSetup(setup: Setup, scenario: WrittenScenario): Result<null> {
  const parsed = fieldsOf(setup, scenario);
  if (!parsed.ok) return parsed;
  const strange = parsed.value.n !== undefined ? 'n' : parsed.value.list !== undefined ? 'list' : undefined;
  return strange === undefined ? ok(null) : fail({ at: `setup.${strange}`, expected: oneOf(['scenario', 'seed', 'mode']), got: strange });
}
