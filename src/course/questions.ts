/** One question of the bank as it stands in the text of its lesson, and its solution for paper and for readers without scripts. */
import { ATTEMPT_FORMAT, type RawAction } from '../../simulations/kit/attempt.ts';
import { questionPaper } from '../../simulations/question-paper/index.ts';
import { CHECK_SEED } from '../../simulations/question-paper/model.ts';
import type { Revealed, SeenItem } from '../../simulations/question-paper/view.ts';
import { content } from './loaded.ts';

/** A lesson's question as a paper of its own, after these actions. */
function itemAfter(lesson: string, id: string, actions: readonly RawAction[]): SeenItem {
  const play = questionPaper.open(content.papers.get(lesson)?.value, { format: ATTEMPT_FORMAT, simulation: questionPaper.id, edition: questionPaper.edition, setup: { scenario: lesson, seed: CHECK_SEED, mode: 'practice', items: [id] }, actions: [...actions] });
  const [seen] = play.ok ? play.value.view().items : [];
  if (seen === undefined) throw new Error(`content/questions/${lesson}.yaml: question "${id}" cannot be laid out`);
  return seen;
}

/** The item as a check shows it before it is answered. */
export const seenItem = (lesson: string, id: string): SeenItem => itemAfter(lesson, id, []);

/** The item with its solution, as it stands once the paper is handed in. */
export function solvedItem(lesson: string, id: string): { readonly item: SeenItem; readonly revealed: Revealed } {
  const item = itemAfter(lesson, id, [{ type: 'handIn' }]);
  if (item.revealed === undefined) throw new Error(`content/questions/${lesson}.yaml: question "${id}" shows no solution`);
  return { item, revealed: item.revealed };
}
