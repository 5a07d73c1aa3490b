/** Runs of the expert, for tests: from the opening, or after some actions that are played first. */
import type { RawAction } from '../../simulations/kit/attempt.ts';
import { randomFilling } from '../../simulations/kit/explore/fill.ts';
import { stream } from '../../simulations/kit/random.ts';
import { sentence } from '../../simulations/kit/result.ts';
import { replayed } from '../../simulations/kit/replay.ts';
import type { Play, Run } from '../../simulations/kit/simulation.ts';
import type { Graded } from '../../simulations/kit/verdict.ts';
import type { DeskAction } from '../../simulations/complaint-desk/action.ts';
import { expertAction } from '../../simulations/complaint-desk/expert.ts';
import { grade } from '../../simulations/complaint-desk/grade.ts';
import { definition } from '../../simulations/complaint-desk/index.ts';
import type { DeskSnapshot } from '../../simulations/complaint-desk/machine.ts';
import type { Desk } from '../../simulations/complaint-desk/menus.ts';
import type { Scenario } from '../../simulations/complaint-desk/scenario.ts';

/** No line of the expert is longer. */
const MOST = 80;

/** Every action of the expert from here on. */
export async function expertActions(opening: Play<unknown>): Promise<RawAction[]> {
  const actions: RawAction[] = [];
  let play = opening;
  for (let step = 0; step < MOST; step += 1) {
    const action = await play.expert();
    const next = action === undefined ? undefined : play.send(action);
    if (action === undefined || next?.ok !== true) break;
    actions.push(action);
    play = next.value;
  }
  return actions;
}


export interface ExpertRun {
  readonly run: Run<Desk, DeskSnapshot, DeskAction>;
  readonly attempt: { readonly actions: readonly RawAction[] };
}

/** The expert's line; `fixed` actions are played instead where they are given. Refused ones change nothing. */
export function expertRun(scenario: Scenario, setup: Readonly<Record<string, unknown>>, fixed?: readonly RawAction[]): ExpertRun {
  const prepared = definition.prepare(scenario, { scenario: scenario.id, seed: 1, mode: 'exam', ...setup });
  if (!prepared.ok) throw new Error(sentence(prepared.problem, 'en'));
  const desk = prepared.value;
  const fold = definition.machine(desk);
  const actions: DeskAction[] = [];
  let last = fold.first;
  for (let step = 0; step < MOST; step += 1) {
    const raw = fixed === undefined ? expertAction(desk, last) : fixed[step];
    if (raw === undefined) break;
    const action = definition.parseAction(raw, desk, `actions[${String(step)}]`);
    // What the other truth does not offer at all is left out.
    if (!action.ok) continue;
    actions.push(action.value);
    if (definition.refuse(last, action.value, desk) === undefined) last = fold.next(last, action.value);
  }
  if (actions.at(-1)?.type !== 'handIn') actions.push({ type: 'handIn' });
  const steps = replayed(definition, fold, desk, actions);
  return { run: { prepared: desk, setup: { scenario: scenario.id, seed: 1, mode: 'exam', ...setup }, first: fold.first, last: steps.at(-1)?.after ?? fold.first, steps }, attempt: { actions } };
}

export function graded({ run }: ExpertRun): Graded {
  const verdict = grade(run);
  if (verdict.status !== 'graded') throw new Error('the line was not handed in');
  return verdict;
}

/** The total of a run in which this share of the steps is a random legal one instead of the expert's. */
export async function slippingRun(opening: Play<unknown>, seed: number, share: number): Promise<number> {
  const random = stream(seed);
  let play = opening;
  for (let step = 0; step < MOST && !play.handedIn; step += 1) {
    const templates = play.legal().filter(({ type }) => type !== 'handIn');
    const template = templates[Math.floor(random() * templates.length)];
    const slip = random() < share && template !== undefined ? randomFilling(template, random) : undefined;
    const action = slip ?? (await play.expert());
    const next = action === undefined ? undefined : play.send(action);
    if (next?.ok !== true) break;
    play = next.value;
  }
  const handed = play.handedIn ? undefined : play.send({ type: 'handIn' });
  const verdict = await (handed?.ok === true ? handed.value : play).verdict();
  return verdict.status === 'graded' ? verdict.earned : 0;
}
