/** What the checks share: faults at a place of a file, and the names that can be named. */
import type { Content } from './content.ts';
import type { Fault } from './fault.ts';
import type { Placed } from './yaml-file.ts';

type Path = readonly (string | number)[];

/** A fault at a place of a file that could be read. */
export function at(placed: Placed<unknown>, path: Path, what: string, mend: string): Fault {
  const line = placed.line(path);
  return { file: placed.file, ...(line === undefined ? {} : { line }), what, mend };
}

/** Faults of names in a list that nothing answers to. */
export const unknown = (placed: Placed<unknown>, path: Path, used: readonly string[], known: ReadonlySet<string>, kind: string): Fault[] =>
  used.flatMap((id, i) => (known.has(id) ? [] : [at(placed, [...path, i], `There is no ${kind} "${id}".`, 'Correct the id, or write what it names.')]));

/** Every knowledge point of the course. */
export const pointIds = (content: Content): Set<string> => new Set([...content.knowledge.values()].flatMap((file) => file.value.map((point) => point.id)));

export const hasScenario = (content: Content, simulation: string, scenario: string): boolean =>
  (simulation === 'complaint-desk' && content.scenarios.has(scenario)) || (simulation === 'customer-segmentation' && content.segmentations.has(scenario)) || (simulation === 'service-strategy' && content.strategies.has(scenario)) || (simulation === 'strategic-analysis' && content.rounds.has(scenario));
