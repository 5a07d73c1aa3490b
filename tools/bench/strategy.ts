/** What the strategy workshop works out, setting by setting in turn: drawing a workshop, its exact optimum, the view after the data have come in, the replay of the expert's line and its mark. Medians in milliseconds. */
import { performance } from 'node:perf_hooks';
import { ATTEMPT_FORMAT, type RawAction } from '../../simulations/kit/attempt.ts';
import type { Play } from '../../simulations/kit/simulation.ts';
import { serviceStrategy } from '../../simulations/service-strategy/index.ts';
import { optimum } from '../../simulations/service-strategy/model/optimum.ts';
import { TYPES } from '../../simulations/service-strategy/model/terms.ts';
import { generate } from '../../simulations/service-strategy/model/workshop.ts';
import { parseScenario, type Scenario } from '../../simulations/service-strategy/scenario.ts';
import type { StrategyView } from '../../simulations/service-strategy/view.ts';
import { contentOf, scenarioIds } from '../kit/content.ts';
import { median, type Figures } from './figures.ts';

/** Workshops of each setting. */
const WORKSHOPS = 10;

function opened(scenario: Scenario, workshop: number, actions: readonly RawAction[]): Play<StrategyView> {
  const play = serviceStrategy.open(scenario, { format: ATTEMPT_FORMAT, simulation: serviceStrategy.id, edition: serviceStrategy.edition, setup: { scenario: scenario.id, seed: 1, mode: 'exam', workshop }, actions: [...actions] });
  if (!play.ok) throw new Error(play.problem.at);
  return play.value;
}

/** The expert's line, step by step as the expert gives it. */
async function expertLine(scenario: Scenario, workshop: number): Promise<readonly RawAction[]> {
  let play = opened(scenario, workshop, []);
  for (;;) {
    const action = await play.expert();
    const next = action === undefined ? undefined : play.send(action);
    if (next?.ok !== true) return play.attempt.actions;
    play = next.value;
  }
}

export async function strategyBench(): Promise<Figures> {
  const times: Readonly<Record<'workshop' | 'optimum' | 'view' | 'replay' | 'mark', number[]>> = { workshop: [], optimum: [], view: [], replay: [], mark: [] };
  const timed = async <T>(list: number[], work: () => T | Promise<T>): Promise<T> => {
    const begun = performance.now();
    const made = await work();
    list.push(performance.now() - begun);
    return made;
  };
  let actions = 0;
  for (const id of scenarioIds(serviceStrategy.id)) {
    const scenario = parseScenario(contentOf(serviceStrategy.id, id));
    if (!scenario.ok) throw new Error(scenario.problem.at);
    for (const seed of scenario.value.seeds.slice(0, WORKSHOPS)) {
      const { benefits, costs, budget } = await timed(times.workshop, () => generate(scenario.value.setting, seed));
      for (const type of TYPES) await timed(times.optimum, () => optimum(benefits, costs, type, budget));
      const line = await expertLine(scenario.value, seed);
      actions = Math.max(actions, line.length);
      const play = await timed(times.replay, () => opened(scenario.value, seed, line));
      await timed(times.view, () => play.view(line.length - 1));
      await timed(times.mark, () => play.verdict());
    }
  }
  const ms = (list: readonly number[]): number => Math.round(100 * median(list)) / 100;
  return {
    bench: 'strategy', workshops: times.workshop.length, actions,
    workshopMs: ms(times.workshop), optimumMs: ms(times.optimum), replayMs: ms(times.replay), viewMs: ms(times.view), markMs: ms(times.mark), node: process.version,
  };
}
