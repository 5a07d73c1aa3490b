/** One question of the bank as it stands in the text of its lesson, and its solution for readers without scripts. */
import { ATTEMPT_FORMAT } from '../../simulations/kit/attempt.ts';
import { questionPaper } from '../../simulations/question-paper/index.ts';
import { CHECK_SEED } from '../../simulations/question-paper/model.ts';
import type { SeenItem } from '../../simulations/question-paper/view.ts';
import type { Item } from '../../simulations/question-paper/scenario.ts';
import { content } from './loaded.ts';

/** The item of a lesson's paper; the check of the content makes sure that it is there. */
export function itemOf(lesson: string, id: string): Item {
  const item = content.papers.get(lesson)?.value.items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`content/questions/${lesson}.yaml has no question "${id}"`);
  return item;
}

/** The item as a check shows it before it is answered. */
export function seenItem(lesson: string, id: string): SeenItem {
  const play = questionPaper.open(content.papers.get(lesson)?.value, { format: ATTEMPT_FORMAT, simulation: questionPaper.id, edition: questionPaper.edition, setup: { scenario: lesson, seed: CHECK_SEED, mode: 'practice', items: [id] }, actions: [] });
  const [seen] = play.ok ? play.value.view().items : [];
  if (seen === undefined) throw new Error(`content/questions/${lesson}.yaml: question "${id}" cannot be laid out`);
  return seen;
}
