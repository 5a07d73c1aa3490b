/** One attempt's exercise: the workshop of its seed, with the texts and menus in the order of this attempt. */
import * as z from 'zod/mini';
import type { Setup } from '../../kit/attempt.ts';
import { Draws, key } from '../../kit/draws.ts';
import { parse } from '../../kit/parse.ts';
import { seedFor, shuffled } from '../../kit/random.ts';
import { fail, ok, type Result } from '../../kit/result.ts';
import { fillText, type Text } from '../../kit/text.ts';
import type { Scenario } from '../scenario.ts';
import { SETTING } from './settings.ts';
import { CARDS, ELEMENTS, MEASURES, RESPONSES, SEGMENTS, TYPES, type CardId, type Element, type Measure, type Response, type StrategyType } from './terms.ts';
import { generate, type Workshop } from './workshop.ts';

const setupSchema = z.strictObject({
  scenario: z.string(),
  /** Orders the menus and words the cards; also chooses the workshop where none is named. */
  seed: z.int(),
  mode: z.enum(['practice', 'exam']),
  /** One of the scenario's accepted seeds: the workshop itself. */
  workshop: z.optional(z.int()),
});

export interface Exercise {
  readonly scenario: Scenario;
  readonly workshop: Workshop;
  /** Case cards in the order of their display. */
  readonly cases: readonly { readonly element: Element; readonly text: Text }[];
  /** Evidence cards: what each claims, and what its source says. */
  readonly evidence: readonly { readonly id: CardId; readonly type: StrategyType; readonly claim: Text; readonly finding: Text }[];
  readonly moves: readonly Text[];
  readonly menus: { readonly types: readonly StrategyType[]; readonly measures: readonly Measure[]; readonly responses: readonly Response[] };
}

/** The workshop where the setup names none: the seed itself if it is accepted, else one drawn by it. */
const chosenBy = (seed: number, { id, seeds }: Scenario): number => (seeds.includes(seed) ? seed : (seeds[seedFor(seed, `${id}/workshop`) % seeds.length] ?? 0));

const one = (wordings: readonly Text[], seed: number): Text => wordings[seed % wordings.length] ?? { zh: '', en: '' };

/** The attacked segment by its name in each language. */
const named = ({ zh, en }: Text, segment: Text): Text => ({ zh: zh.replaceAll('{segment}', segment.zh), en: en.replaceAll('{segment}', segment.en) });

/** Streams of the generator are 2 and 3 and those of the samples; the figures on evidence cards have one of their own. */
const FIGURES = 4;

function evidenceOf({ evidence }: Scenario, workshop: Workshop, seed: number): Exercise['evidence'] {
  const figures = new Draws(key(workshop.seed, SETTING[workshop.setting].index, FIGURES));
  const cards = CARDS.map(({ id, type }, c) => {
    const own = evidence[id] ?? { claim: [], finding: { zh: '', en: '' }, holds: [0, 0] as const, fails: [0, 0] as const };
    const [low, high] = workshop.cards[c] === true ? own.holds : own.fails;
    return { id, type, claim: one(own.claim, seedFor(seed, `claim/${id}`)), finding: fillText(own.finding, { x: figures.int(low, high) }) };
  });
  return shuffled(cards, seedFor(seed, 'evidence'));
}

export function prepareExercise(scenario: Scenario, setup: Setup): Result<Exercise> {
  const parsed = parse(setupSchema, setup, 'setup');
  if (!parsed.ok) return parsed;
  const { scenario: name, seed, workshop: wanted } = parsed.value;
  if (name !== scenario.id) return fail({ at: 'setup.scenario', expected: scenario.id, got: name });
  if (wanted !== undefined && !scenario.seeds.includes(wanted)) {
    const some = scenario.seeds.slice(0, 3);
    return fail({ at: 'setup.workshop', expected: { zh: `收录的种子之一（如 ${some.join('、')}）`, en: `one of the accepted seeds, such as ${some.join(', ')}` }, got: String(wanted) });
  }
  const workshop = generate(scenario.setting, wanted ?? chosenBy(seed, scenario));
  const mixed = <T>(what: string, list: readonly T[]): T[] => shuffled(list, seedFor(seed, `${scenario.id}/${what}`));
  return ok({
    scenario, workshop,
    cases: mixed('cases', ELEMENTS.map((element, e) => ({ element, text: one(workshop.relevant[e] === true ? scenario.cases[element].matters : scenario.cases[element].idle, seedFor(seed, `case/${element}`)) }))),
    evidence: evidenceOf(scenario, workshop, seed),
    moves: workshop.moves.map(({ kind, segment }, q) => named(one(scenario.moves[kind], seedFor(seed, `move/${q}`)), scenario.segments[SEGMENTS[segment] ?? 'A'])),
    menus: { types: mixed('types', TYPES), measures: mixed('measures', MEASURES), responses: mixed('responses', RESPONSES) },
  });
}
