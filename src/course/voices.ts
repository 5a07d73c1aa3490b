/** Gives a scenario the voices that its callers name: a file holds its case, not what a kind of caller says in every case. */
import type { Voice } from '../../simulations/complaint-desk/scenario-lines.ts';
import type { Placed } from './yaml-file.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The scenario as its file has it, with `voices` of the course beside those that it brings itself; anything else is left for the parser to refuse. */
export function withVoices(raw: unknown, voices: ReadonlyMap<string, Placed<Voice>>): unknown {
  if (!isRecord(raw) || !Array.isArray(raw['callers'])) return raw;
  const named = raw['callers'].flatMap((caller: unknown) => (isRecord(caller) ? [String(caller['voice'])] : []));
  const known = Object.fromEntries(named.flatMap((name) => {
    const voice = voices.get(name)?.value;
    return voice === undefined ? [] : [[name, voice]];
  }));
  return { ...raw, voices: { ...known, ...(isRecord(raw['voices']) ? raw['voices'] : {}) } };
}
