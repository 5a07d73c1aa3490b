/** Mastery of knowledge points, derived from every answer on this device by replaying it. */
import { questionPaper } from '../../simulations/question-paper/index.ts';
import type { Points } from '../schemas/points.ts';
import { scenarioContent } from './content.ts';
import type { Store } from './store.ts';

export type Mastery = 'new' | 'weak' | 'known';

/** Share of a point's questions that must be answered, and share of those that must be right. */
const ANSWERED = 0.5;
const RIGHT = 0.8;

/** The rule: for the questions of a point the latest answer counts; see `quizWords.mastery.rule`. */
export function masteryOf(items: readonly string[], latest: ReadonlyMap<string, boolean>): Mastery {
  const answered = items.filter((item) => latest.has(item));
  if (answered.length === 0) return 'new';
  const right = answered.filter((item) => latest.get(item) === true).length;
  return answered.length / items.length > ANSWERED && right / answered.length >= RIGHT ? 'known' : 'weak';
}

/** Whether the latest answer to each question is right; only answers whose solution has been shown count. */
export async function latestAnswers(store: Store): Promise<Map<string, boolean>> {
  const latest = new Map<string, boolean>();
  const records = (await store.list()).filter((record) => record.attempt.simulation === questionPaper.id && record.attempt.actions.length > 0);
  // The newest record comes first in the list; later writes win, so it goes last.
  for (const record of records.toReversed()) {
    const content = await scenarioContent(questionPaper, record.attempt.setup).catch(() => undefined);
    const play = content === undefined ? undefined : questionPaper.open(content, record.attempt);
    for (const item of play?.ok === true ? play.value.view().items : []) {
      if (item.answer !== undefined && item.revealed !== undefined) latest.set(item.id, item.revealed.right);
    }
  }
  return latest;
}

/** Mastery of every point that can be read. */
export async function mastery(store: Store, points: Points): Promise<Map<string, Mastery>> {
  const latest = await latestAnswers(store);
  return new Map(Object.entries(points).map(([id, point]) => [id, masteryOf(point.items, latest)]));
}
