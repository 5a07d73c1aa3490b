/** A question in a lesson as an attempt of its own: opened from the store or begun, answered, and kept like any other. */
import { ATTEMPT_FORMAT } from '../../../simulations/kit/attempt.ts';
import { questionPaper } from '../../../simulations/question-paper/index.ts';
import { CHECK_SEED } from '../../../simulations/question-paper/model.ts';
import type { PaperView } from '../../../simulations/question-paper/view.ts';
import { scenarioContent } from '../../runtime/content.ts';
import { now } from '../../runtime/clock.ts';
import { store } from '../../runtime/disk.ts';
import { resume, type Session } from '../../runtime/session.svelte.ts';
import { markUsed } from '../../runtime/used.ts';

/** The id under which the answers to a question are kept. */
export const checkId = (paper: string, item: string): string => `check-${paper}-${item}`;

/** The session of a question; its attempt is begun when the question is first touched. */
export async function checkSession(paper: string, item: string): Promise<Session<PaperView> | undefined> {
  const setup = { scenario: paper, seed: CHECK_SEED, mode: 'practice' as const, items: [item] };
  const [content, disk] = await Promise.all([scenarioContent(questionPaper, setup), store()]);
  const id = checkId(paper, item);
  const time = now();
  const kept = await disk.get(id);
  const record = kept ?? { id, createdAt: time, updatedAt: time, attempt: { format: ATTEMPT_FORMAT, simulation: questionPaper.id, edition: questionPaper.edition, setup, actions: [] } } as const;
  const session = resume(questionPaper, content, disk, record);
  if (kept === undefined) await disk.put(record);
  return session.ok ? session.value : undefined;
}

/** Notes that there is an answer to show next time. */
export const noteAnswer = (paper: string, item: string): void => {
  markUsed(`${paper}/${item}`);
};
