/** Lines of a voice that cannot be heard in a case, whoever plays it how: reasons that follow from the case and the model, not from a search. */
import { SPOKEN } from '../action.ts';
import { step } from '../model/step.ts';
import type { WalkedCase } from './cases.ts';
import { eventOf, MOODS, rank } from './moment.ts';

/** Why the place is never heard in any of the cases; nothing where it might be. */
export function absence(cases: readonly WalkedCase[], place: string): string | undefined {
  const event = eventOf(place);
  const wanted = MOODS.findIndex((mood) => place.endsWith(`.${mood}`));
  // Before the acknowledgement nothing calms: waiting and transferring only annoy, so that no acknowledgement meets less anger than the first.
  const calmest = (act: string): number => Math.min(...cases.flatMap(({ desk, fold }) => SPOKEN.ack.map((wording) => step(desk, fold.first.context, { type: 'ack', wording }, 'received')).filter(({ last }) => `acts.${last.code}` === act).map(({ anger }) => rank(anger))));
  if (event.startsWith('acts.ack.') && calmest(event) > wanted) return 'the case opens too angry';
  if (event === 'evasive' && cases.every(({ desk }) => desk.facts.every(({ kind }) => kind !== 'sensitive'))) return 'there is nothing to hide';
  if (event === 'escalated' && cases.every(({ desk }) => desk.scenario.key.escalation === undefined)) return 'there is nothing to escalate';
  if (event === 'offer.amount' && cases.every(({ desk }) => desk.remedies.every(({ from }) => from === 0))) return 'no sum is too small';
  return undefined;
}
