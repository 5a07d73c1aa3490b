/** Marking a paper: one mark for each item, in the share that its kind gives, for the answer that counts. */
import { rounded } from '../kit/quantity.ts';
import type { Run } from '../kit/simulation.ts';
import type { Verdict } from '../kit/verdict.ts';
import type { PaperAction, PaperSnapshot } from './machine.ts';
import { share } from './marking.ts';
import { counting, type PreparedPaper } from './model.ts';

/** Share of the marks that passes. */
const PASS = 0.6;

export function grade(run: Run<PreparedPaper, PaperSnapshot, PaperAction>): Verdict {
  const { prepared: paper, last } = run;
  if (last.value !== 'handedIn') return { status: 'incomplete', missing: ['hand-in'] };
  const criteria = paper.items.map(({ item, value }) => {
    const answer = counting(paper, last.context, item.id);
    const earned = answer === undefined ? 0 : rounded(share(item, answer, value));
    const steps = run.steps.flatMap((step, i) => (step.rejection === undefined && step.action.type === 'answer' && step.action.item === item.id ? [i + 1] : []));
    return { id: item.id, earned, possible: 1, reason: answer === undefined ? 'unanswered' : earned === 1 ? 'right' : earned > 0 ? 'partly' : 'wrong', figures: { share: earned }, steps };
  });
  const earned = rounded(criteria.reduce((sum, criterion) => sum + criterion.earned, 0));
  const possible = criteria.length;
  const finished = paper.items.every(({ item }) => last.context.answers[item.id] !== undefined);
  return { status: 'graded', finished, earned, possible, sum: earned, passed: earned >= PASS * possible, criteria, critical: [], outcome: {} };
}
