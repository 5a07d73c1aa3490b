/** Which data an attempt needs besides its case: the voice of who is on the line, and the twin's truth if it is the twin's. */
import type { Setup } from '../kit/attempt.ts';
import { seedFor } from '../kit/random.ts';
import type { Part } from '../kit/simulation.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Who is on the line, by seed. */
export const callerAt = (scenario: string, seed: number, callers: number): number => seedFor(seed, `${scenario}/caller`) % Math.max(1, callers);

/** Data files to be laid over the case's own; the content is not parsed yet. */
export function parts(content: unknown, { scenario, seed, twin }: Setup): Part[] {
  const callers = isRecord(content) && Array.isArray(content['callers']) ? content['callers'] : [];
  const caller: unknown = callers[callerAt(scenario, seed, callers.length)];
  return [...(isRecord(caller) ? [`voices/${String(caller['voice'])}`] : []), ...(twin === true ? [`twins/${scenario}`] : [])].map((name) => ({ name, at: [] }));
}
