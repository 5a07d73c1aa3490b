/** Replay through the kit against bare XState transitions of the same machine and events, parsing left out; medians of seven. */
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { initialTransition, transition } from 'xstate';
import { definition } from '../../simulations/complaint-desk/index.ts';
import { deskMachine } from '../../simulations/complaint-desk/machine.ts';
import { replayed } from '../../simulations/kit/replay.ts';
import { parseAttempt } from '../../simulations/kit/attempt.ts';
import { contentOf } from '../kit/content.ts';
import { at } from '../kit/project.ts';
import { median, type Figures } from './figures.ts';

const SAMPLES = 7;
/** Seconds a sample should last at least. */
const LEAST = 0.25;

/** The frozen attempts as prepared cases with parsed actions. */
const runs = readdirSync(at('simulations/complaint-desk/golden')).filter((file) => file.endsWith('.json')).flatMap((file) => {
  const golden: unknown = JSON.parse(readFileSync(at(`simulations/complaint-desk/golden/${file}`), 'utf8'));
  const attempt = parseAttempt(typeof golden === 'object' && golden !== null ? Reflect.get(golden, 'attempt') : undefined);
  if (!attempt.ok) return [];
  const prepared = definition.prepare(contentOf('complaint-desk', attempt.value.setup.scenario), attempt.value.setup);
  if (!prepared.ok) return [];
  const desk = prepared.value;
  const actions = attempt.value.actions.flatMap((raw, i) => {
    const action = definition.parseAction(raw, desk, `actions[${i}]`);
    return action.ok ? [action.value] : [];
  });
  return [{ desk, actions, fold: definition.machine(desk), }];
});
const perRound = runs.reduce((sum, run) => sum + run.actions.length, 0);
if (perRound === 0) throw new Error('no frozen attempts to replay');

function kit(): void {
  for (const { desk, actions, fold } of runs) replayed(definition, fold, desk, actions);
}
function bare(): void {
  for (const { desk, actions } of runs) {
    let [snapshot] = initialTransition(deskMachine, desk);
    for (const action of actions) [snapshot] = transition(deskMachine, snapshot, { ...action, desk });
  }
}

/** Actions per second over enough rounds to be worth timing. */
function speed(round: () => void): number {
  const begun = performance.now();
  let rounds = 0;
  while (performance.now() - begun < LEAST * 1000) {
    round();
    rounds += 1;
  }
  return (perRound * rounds * 1000) / (performance.now() - begun);
}
export function replayBench(): Figures {
  // One sample of each to warm up, then pairs in turn, so that both meet the same load of the machine.
  speed(kit);
  speed(bare);
  const samples = Array.from({ length: SAMPLES }, () => ({ kit: speed(kit), bare: speed(bare) }));
  return {
    bench: 'replay', simulation: 'complaint-desk', samples: SAMPLES, actions: perRound,
    actionsPerSecond: Math.round(median(samples.map((sample) => sample.kit))),
    bareActionsPerSecond: Math.round(median(samples.map((sample) => sample.bare))),
    ratio: Math.round(1000 * median(samples.map((sample) => sample.kit / sample.bare))) / 1000,
    node: process.version,
  };
}
