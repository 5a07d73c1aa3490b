/** The hand-ins of an attempt, each as if it had been the only one: the same replay and the same marking for the totals told in between and for what the result shows. */
import type { RawAction } from '../../../simulations/kit/attempt.ts';
import type { Play } from '../../../simulations/kit/simulation.ts';
import type { Graded } from '../../../simulations/kit/verdict.ts';

const HAND_IN: RawAction = { type: 'handIn' };

/** How many actions had been done when each hand-in was made, in order; the final one is among them once it has been made. */
export const handInsOf = ({ attempt, rejections }: Pick<Play<unknown>, 'attempt' | 'rejections'>): number[] =>
  attempt.actions.flatMap(({ type }, i) => ((type === 'submit' || type === 'handIn') && rejections[i] === undefined ? [i] : []));

/** The play closed after its first `steps` actions, without the hand-ins among them: its view and verdict are those of that hand-in alone. What was refused did nothing and is left out; so are actions of the types that a hand-in takes back, where one came after them. */
export function closedAt<V>(play: Play<V>, steps: number, takenBack: readonly string[] = []): Play<V> {
  const last = handInsOf(play).findLast((at) => at < steps) ?? -1;
  const done = play.attempt.actions.slice(0, steps).filter(({ type }, i) => type !== 'submit' && play.rejections[i] === undefined && (i > last || !takenBack.includes(type)));
  return [...done, HAND_IN].reduce((before, action) => {
    const after = before.send(action);
    return after.ok ? after.value : before;
  }, play.rewind(0));
}

/** The total of each hand-in made so far. */
export async function totalsOf<V>(play: Play<V>, takenBack: readonly string[] = []): Promise<number[]> {
  const verdicts = await Promise.all(handInsOf(play).map((steps) => closedAt(play, steps, takenBack).verdict()));
  return verdicts.filter((verdict): verdict is Graded => verdict.status === 'graded').map(({ earned }) => earned);
}
