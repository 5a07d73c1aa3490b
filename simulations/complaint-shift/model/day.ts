/** The day that is drawn: which cases come in, when, over which figures and which truth. */
import { seedFor, shuffled, stream } from '../../kit/random.ts';
import type { ShiftContent } from '../scenario.ts';
import { ARRIVAL_STEP } from './parameters.ts';

export interface Drawn {
  readonly id: string;
  /** Minute of the shift at which it comes in. */
  readonly arrival: number;
  readonly variant: number;
  readonly twin: boolean;
}

/**
 * The cases of a day in the order in which they come in: the first at minute 0, two of them at the same time, none after the span. The day decides
 * what happens; the seed of an attempt only decides words and the order of menus.
 */
export function drawnCases({ id, pool, span, count }: ShiftContent, day: number, level: 1 | 2 | 3): Drawn[] {
  const named = (name: string): number => seedFor(day, `${id}/${name}`);
  const chosen = shuffled(pool, named('cases')).slice(0, count[level]);
  const next = stream(named('arrivals'));
  const times = chosen.map((_, i) => (i === 0 ? 0 : ARRIVAL_STEP * Math.floor((next() * span) / ARRIVAL_STEP))).sort((a, b) => a - b);
  // One case comes in together with the one before it.
  const together = 1 + Math.floor(next() * (times.length - 1));
  times[together] = times[together - 1] ?? 0;
  return chosen.map((entry, i) => ({ id: entry.id, arrival: times[i] ?? 0, variant: named(`${entry.id}/variant`) % entry.variants, twin: entry.twin && named(`${entry.id}/twin`) % 2 === 1 }));
}
