/** Walking: visits states of a simulation through its own legal actions, in a seeded order, up to a bound. */
import { stream } from '../random.ts';
import type { Play } from '../simulation.ts';
import { allFillings, isSmall, randomFilling } from './fill.ts';

export interface Walk {
  /** Distinct snapshots visited. */
  readonly states: number;
  /** Distinct actions accepted somewhere. */
  readonly actions: number;
  /** Whether everything reachable was visited, large templates sampled aside. */
  readonly complete: boolean;
  /** Lines to states where nothing but handing in is left although the case is not finished. */
  readonly deadEnds: readonly string[];
}

/** Random fillings tried of a template that is too large to list. */
const SAMPLES = 6;

/** Called with every play reached, for checks of a contract suite. */
export type Visit<V> = (play: Play<V>) => void;

export async function walk<V>(opening: Play<V>, seed: number, bound: number, visit: Visit<V> = () => undefined): Promise<Walk> {
  const random = stream(seed);
  const key = (play: Play<V>): string => JSON.stringify(play.snapshots().at(-1));
  const seen = new Set([key(opening)]);
  const frontier = [opening];
  const accepted = new Set<string>();
  const deadEnds: string[] = [];
  let sampled = false;
  while (frontier.length > 0 && seen.size < bound) {
    const [play] = frontier.splice(Math.floor(random() * frontier.length), 1);
    if (play === undefined) break;
    visit(play);
    const legal = play.legal();
    if (legal.every((template) => template.type === 'handIn') && !play.handedIn) {
      const handed = play.send({ type: 'handIn' });
      const verdict = handed.ok ? await handed.value.verdict() : undefined;
      if (verdict?.status !== 'graded' || !verdict.finished) deadEnds.push(JSON.stringify(play.attempt.actions));
    }
    for (const template of legal) {
      const small = isSmall(template);
      sampled ||= !small;
      for (const action of small ? allFillings(template) : Array.from({ length: SAMPLES }, () => randomFilling(template, random))) {
        const next = play.send(action);
        if (!next.ok || next.value.rejections.at(-1) !== undefined) continue;
        accepted.add(JSON.stringify(action));
        const state = key(next.value);
        if (seen.has(state) || seen.size >= bound) continue;
        seen.add(state);
        if (!next.value.handedIn) frontier.push(next.value);
      }
    }
  }
  return { states: seen.size, actions: accepted.size, complete: frontier.length === 0 && !sampled, deadEnds };
}
