/** Re-grading: a hand-in file's text to one row per attempt, each replayed and graded by today's rules. The trainer's page and the command line share it. */
import { catalog } from './catalog.ts';
import { decodeHandIn, type Attempt, type HandIn, type Setup } from './kit/attempt.ts';
import { fail, oneOf, type Problem, type Result } from './kit/result.ts';
import type { Simulation } from './kit/simulation.ts';
import type { Graded } from './kit/verdict.ts';

/** Finds the content of an attempt; nothing if the course has no such scenario. */
export type FindContent = (simulation: Pick<Simulation<unknown>, 'id' | 'parts'>, setup: Setup) => Promise<unknown>;

export interface Regraded {
  readonly simulation: string;
  readonly scenario: string;
  /** Edition under which it was done; `current` is the one it was graded by. */
  readonly edition: number;
  readonly current: number;
  readonly steps: number;
  readonly handedIn: boolean;
  readonly verdict: Graded | undefined;
}

export interface RegradedFile {
  readonly learner: HandIn['learner'];
  readonly assignment: string | undefined;
  readonly attempts: readonly Result<Regraded>[];
}

async function regradeAttempt(attempt: Attempt, at: string, find: FindContent): Promise<Result<Regraded>> {
  const load = Object.hasOwn(catalog, attempt.simulation) ? catalog[attempt.simulation] : undefined;
  if (load === undefined) return fail({ at: `${at}.simulation`, expected: oneOf(Object.keys(catalog)), got: attempt.simulation });
  const simulation = await load();
  const content = await find(simulation, attempt.setup);
  if (content === undefined) return fail({ at: `${at}.setup.scenario`, expected: { zh: '本课程有的案子', en: 'a scenario of this course' }, got: attempt.setup.scenario });
  const play = simulation.open(content, attempt);
  if (!play.ok) return fail({ ...play.problem, at: `${at}.${play.problem.at}` });
  const verdict = await play.value.verdict();
  return {
    ok: true,
    value: {
      simulation: simulation.id, scenario: attempt.setup.scenario, edition: attempt.edition, current: simulation.edition, steps: attempt.actions.length,
      handedIn: play.value.handedIn, verdict: verdict.status === 'graded' ? verdict : undefined,
    },
  };
}

/** Re-grades a file; a problem means that nothing in it could be read, else each attempt has its own outcome. */
export async function regrade(text: string, find: FindContent): Promise<Result<RegradedFile>> {
  const handIn = decodeHandIn(text);
  if (!handIn.ok) return handIn;
  const attempts: Result<Regraded>[] = [];
  for (const [i, attempt] of handIn.value.attempts.entries()) attempts.push(await regradeAttempt(attempt, `attempts[${i}]`, find));
  return { ok: true, value: { learner: handIn.value.learner, assignment: handIn.value.assignment, attempts } };
}

/** An attempt that was not handed in has no mark; the row says so. */
export const notHandedIn = (row: Regraded): Problem => ({ at: 'actions', expected: { zh: '已经交卷的练习', en: 'an attempt that was handed in' }, got: { zh: `${row.steps} 步，没有交卷`, en: `${row.steps} actions without handIn` } });
