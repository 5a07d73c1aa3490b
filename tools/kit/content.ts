/** The course's content for the command line: read once, found by simulation and scenario. */
import { readContent } from '../../src/course/content.ts';
import { papersOf } from '../../src/course/papers.ts';
import { faultLine } from '../../src/course/fault.ts';
import { shiftsOf, wholeShift } from '../../src/course/shifts.ts';
import type { FindContent } from '../../simulations/regrade.ts';
import { at } from './project.ts';

const content = readContent(at('content'));
const shifts = new Map(shiftsOf(content).map((shift) => [shift.id, wholeShift(content, shift)]));
const papers = new Map(papersOf(content).map((paper) => [paper.id, paper]));

/** Contents by simulation and scenario, in the order of their files. */
const contents: Readonly<Record<string, ReadonlyMap<string, unknown>>> = {
  'complaint-desk': new Map([...content.scenarios].map(([id, { value }]) => [id, value])),
  'customer-segmentation': new Map([...content.segmentations].map(([id, { value }]) => [id, value])),
  'service-strategy': new Map([...content.strategies].map(([id, { value }]) => [id, value])),
  'complaint-shift': shifts,
  'question-paper': papers,
  'strategic-analysis': new Map([...content.rounds].map(([id, { value }]) => [id, value])),
};

/** The ids of a simulation's scenarios. */
export const scenarioIds = (simulation: string): string[] => [...(contents[simulation]?.keys() ?? [])];

/** A scenario's content; nothing if the course has none of that name. */
export const contentOf = (simulation: string, scenario: string): unknown => contents[simulation]?.get(scenario);

export const findContent: FindContent = ({ id }, { scenario }) => Promise.resolve(contentOf(id, scenario));

/** Stops the command if a file of the content cannot be read. */
export function stopOnFaults(): void {
  if (content.faults.length === 0) return;
  console.error(content.faults.map(faultLine).join('\n'));
  process.exit(1);
}
