/** One attempt's exercise: the list and its table, cards and statements with their texts, the pool table, and the menus in the order of this attempt. */
import { Draws, key } from '../../kit/draws.ts';
import type { Setup } from '../../kit/attempt.ts';
import { seedFor, shuffled } from '../../kit/random.ts';
import { ok, type Result } from '../../kit/result.ts';
import type { Text } from '../../kit/text.ts';
import type { Scenario } from '../scenario.ts';
import { MARKETING_CARDS, TIME_CARDS } from '../text-cards.ts';
import { generate, type CustomerList } from './list.ts';
import { MIX, type MixId } from './mixes.ts';
import { poolsOf, type Pool } from './pools.ts';
import { chosenList, parseWorkedSetup } from './setup.ts';
import { statementsOf, type Statement } from './statements.ts';
import { plainTable, tableOf, type Row } from './table.ts';
import { ITEMS, MENDS, TREATMENTS, VARIABLES, type Item, type Marketing, type Mend, type Time, type Treatment, type Variable } from './terms.ts';
import { workedList } from './worked.ts';

/** A customer described in a sentence, to be classified. */
export interface Card<T> {
  readonly id: string;
  readonly text: Text;
  /** The class that is right. */
  readonly right: T;
}

/** Lists to choose from, in an order that carries no meaning. */
export interface Menus {
  readonly mends: readonly Mend[];
  readonly items: readonly Item[];
  readonly treatments: readonly Treatment[];
  readonly variables: readonly Variable[];
}

export interface Exercise {
  readonly scenario: Pick<Scenario, 'id' | 'title' | 'about' | 'knowledge'>;
  /** Mix and seed of the list; nothing for a worked list, which is not marked. */
  readonly drawn: { readonly mix: MixId; readonly seed: number } | null;
  /** Key of the list's streams: seed, mix, n. */
  readonly parts: readonly number[];
  readonly list: CustomerList;
  readonly rows: readonly Row[];
  /** Numbers of the rows by their codes. */
  readonly at: ReadonlyMap<string, number>;
  readonly codes: readonly string[];
  readonly times: readonly Card<Time>[];
  readonly marketings: readonly Card<Marketing>[];
  readonly statements: readonly Statement[];
  readonly pools: readonly Pool[];
  readonly menus: Menus;
}

/** A text for each class in turn, none twice. */
function cardsOf<T extends string>(name: string, classes: readonly T[], texts: Readonly<Record<T, readonly Text[]>>, r: Draws): Card<T>[] {
  const left = new Map<T, Text[]>();
  return classes.map((right, i) => {
    const deck = left.get(right) ?? r.shuffle(texts[right]);
    left.set(right, deck);
    return { id: `${name}${i + 1}`, right, text: deck.shift() ?? { zh: '', en: '' } };
  });
}

function menusOf(seed: number, scenario: string): Menus {
  const mix = <T>(name: string, list: readonly T[]): T[] => shuffled(list, seedFor(seed, `${scenario}/${name}`));
  return { mends: mix('mends', MENDS), items: mix('items', ITEMS), treatments: mix('treatments', TREATMENTS), variables: mix('variables', VARIABLES) };
}

/** The list of the attempt with its table. */
function sourceOf(scenario: Scenario, setup: Setup): Result<Pick<Exercise, 'drawn' | 'parts' | 'list' | 'rows'>> {
  if (scenario.kind === 'worked') {
    const parsed = parseWorkedSetup(setup, scenario);
    if (!parsed.ok) return parsed;
    const list = workedList(scenario);
    return ok({ drawn: null, list, rows: plainTable(list), parts: [0, 0, list.customers.length] });
  }
  const chosen = chosenList(setup, scenario);
  if (!chosen.ok) return chosen;
  const { n, list: seed } = chosen.value;
  const list = generate(scenario.mix, n, seed);
  const parts = [seed, MIX[scenario.mix].index, n];
  return ok({ drawn: { mix: scenario.mix, seed }, list, rows: tableOf(list, parts), parts });
}

export function prepareExercise(scenario: Scenario, setup: Setup): Result<Exercise> {
  const source = sourceOf(scenario, setup);
  if (!source.ok) return source;
  const { drawn, list, rows, parts } = source.value;
  const words = new Draws(key(...parts, 3));
  const { id, title, about, knowledge } = scenario;
  return ok({
    scenario: { id, title, about, knowledge }, drawn, parts, list, rows,
    at: new Map(rows.map(({ code }, i) => [code, i])), codes: rows.map(({ code }) => code),
    times: cardsOf('t', list.times, TIME_CARDS, words), marketings: cardsOf('m', list.marketings, MARKETING_CARDS, words),
    statements: statementsOf(list, words), pools: poolsOf(list), menus: menusOf(setup.seed, id),
  });
}
