/** One question of the bank, and the order in which its options stand on the page. */
import { seedFor, shuffled } from '../../simulations/kit/random.ts';
import type { Item } from '../../simulations/question-paper/scenario.ts';
import { content } from './loaded.ts';

/** The item of a lesson's paper; the check of the content makes sure that it is there. */
export function itemOf(lesson: string, id: string): Item {
  const item = content.papers.get(lesson)?.value.items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`content/questions/${lesson}.yaml has no question "${id}"`);
  return item;
}

/** Option ids in a shuffled order that is the same in every build. */
export const orderOfOptions = (item: Item): string[] => shuffled(item.options.map((option) => option.id), seedFor(0, item.id));
