/** What each step cost: the best mark still within reach before it less the best after it, reached by going on as one who knows the key. */
import type { RawAction } from '../attempt.ts';
import { rounded } from '../quantity.ts';
import type { Play } from '../simulation.ts';
import type { Graded } from '../verdict.ts';

export interface Regret {
  /** Number of the step, from 1. */
  readonly step: number;
  /** Marks that it put out of reach, not below 0. */
  readonly lost: number;
  /** The same by criterion; a cap for a critical error belongs to none of them. */
  readonly criteria: Readonly<Record<string, number>>;
  /** What one who knows the key would have done: that kind of action as it comes in the way on from there, or the next step of it. */
  readonly better: RawAction | undefined;
}

export interface Regrets {
  /** The best mark within reach at the opening. */
  readonly ceiling: number;
  readonly regrets: readonly Regret[];
}

/** No going on takes more steps. */
const MOST = 80;

async function graded<V>(play: Play<V>): Promise<Graded | undefined> {
  const handed = play.handedIn ? undefined : play.send({ type: 'handIn' });
  const verdict = await (handed?.ok === true ? handed.value : play).verdict();
  return verdict.status === 'graded' ? verdict : undefined;
}

/** The verdict of going on from here as one who knows the key, and the steps of it. */
export async function onwards<V>(from: Play<V>): Promise<{ readonly verdict: Graded | undefined; readonly line: readonly RawAction[] }> {
  let play = from;
  for (let step = 0, action = await from.expert(); step < MOST && action !== undefined; step += 1, action = await play.expert()) {
    const next = play.send(action);
    if (!next.ok || next.value.rejections.at(-1) !== undefined) break;
    play = next.value;
  }
  return { verdict: await graded(play), line: play.attempt.actions.slice(from.attempt.actions.length) };
}

const better = (a: Graded | undefined, b: Graded | undefined): Graded | undefined => (a === undefined || (b !== undefined && b.earned > a.earned) ? b : a);

/** The regret of every step; handing in costs what is still open then. What was done later is itself a way on, so that no ceiling lies below a later one. */
export async function regretsOf<V>(play: Play<V>): Promise<Regrets> {
  const count = play.attempt.actions.length;
  let after = await graded(play.rewind(count));
  const regrets: Regret[] = [];
  for (let step = count; step >= 0; step -= 1) {
    const { verdict, line } = await onwards(play.rewind(step));
    const ceiling = better(after, verdict);
    // Here `ceiling` is what is within reach after `step` steps, `after` what was within reach one step later.
    if (step < count && ceiling !== undefined && after !== undefined) {
      const later = after;
      const marks = Object.fromEntries(ceiling.criteria.map(({ id, earned }) => [id, rounded(earned - (later.criteria.find((criterion) => criterion.id === id)?.earned ?? 0))]));
      regrets.unshift({ step: step + 1, lost: rounded(Math.max(0, ceiling.earned - later.earned)), criteria: Object.fromEntries(Object.entries(marks).filter(([, lost]) => Math.abs(lost) >= 0.005)), better: line.find(({ type }) => type === play.attempt.actions[step]?.type) ?? line[0] });
    }
    after = ceiling;
  }
  return { ceiling: after?.earned ?? 0, regrets };
}
