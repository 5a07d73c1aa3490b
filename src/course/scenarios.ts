/** The scenarios of each lab, and the content that the browser fetches to open an attempt. */
import type { Scenario } from '../../simulations/complaint-desk/scenario.ts';
import type { Text } from '../../simulations/kit/text.ts';
import { SETTINGS } from '../../simulations/service-strategy/model/settings.ts';
import type { Round } from '../../simulations/strategic-analysis/scenario.ts';
import { content } from './loaded.ts';
import { shiftsOf } from './shifts.ts';
import { papersOf } from './papers.ts';

export interface Lab { readonly simulation: 'complaint-desk'; readonly scenarios: readonly Scenario[] }

const byArchetype = (a: Scenario, b: Scenario): number => a.archetype.localeCompare(b.archetype, 'en', { numeric: true });

/** The simulations that have a desk of their own, each with its scenarios in the order of their archetypes. */
export const labs: readonly Lab[] = [{ simulation: 'complaint-desk', scenarios: [...content.scenarios.values()].map((file) => file.value).sort(byArchetype) }];

/** The shifts of the complaint desk, in the order of their names. */
export const shifts = shiftsOf(content);

/** The exercises of the segmentation lab: the worked list first. */
export const segmentations = [...content.segmentations.values()].map(({ value }) => value).sort((a, b) => Number(b.kind === 'worked') - Number(a.kind === 'worked'));

/** The settings of the strategy workshop, in the order of the model. */
export const strategies = [...content.strategies.values()].map(({ value }) => value).sort((a, b) => SETTINGS.indexOf(a.setting) - SETTINGS.indexOf(b.setting));

/** The case rounds in the order in which strategic analysis goes; any other after them. */
const ROUNDS: readonly string[] = ['swot', 'tows', 'five-forces', 'strategy-types', 'five-domains', 'five-steps', 'motives'];
const rank = ({ id }: Round): number => (ROUNDS.includes(id) ? ROUNDS.indexOf(id) : ROUNDS.length);
export const rounds = [...content.rounds.values()].map(({ value }) => value).sort((a, b) => rank(a) - rank(b));

/** What a lesson says of an exercise that it leads to; nothing if there is none of that name. */
export function exerciseOf(simulation: string, id: string): { readonly title: Text; readonly about: Text; readonly minutes?: number } | undefined {
  const scenario = labs.find((lab) => lab.simulation === simulation)?.scenarios.find((one) => one.id === id);
  if (scenario !== undefined) return { title: scenario.title, about: scenario.summary, minutes: scenario.minutes };
  const round = simulation === 'strategic-analysis' ? rounds.find((one) => one.id === id) : undefined;
  if (round !== undefined) return { title: round.title, about: round.brief };
  if (simulation === 'service-strategy') return strategies.find((one) => one.id === id);
  return simulation === 'customer-segmentation' ? segmentations.find((one) => one.id === id) : undefined;
}

/** How callers talk, by name. */
export const voices = [...content.voices].map(([id, { value: voice }]) => ({ id, voice }));

/** The papers of lessons and of chapters. */
export const papers = papersOf(content);
