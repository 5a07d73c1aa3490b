/** explore SIMULATION: walks its scenarios, finds the best line and the worst that passes, and tries players without knowledge; with --reach, tells what of each scenario walks reach. */
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { catalog } from '../simulations/catalog.ts';
import { ATTEMPT_FORMAT, type Setup } from '../simulations/kit/attempt.ts';
import { bestLine } from '../simulations/kit/explore/best.ts';
import { GENERIC, resultOf, type Player } from '../simulations/kit/explore/player.ts';
import { climbersOf, worstPass } from '../simulations/kit/explore/climb.ts';
import { copier } from '../simulations/kit/explore/copier.ts';
import { onwards } from '../simulations/kit/explore/regret.ts';
import { walk } from '../simulations/kit/explore/walk.ts';
import { sentence } from '../simulations/kit/result.ts';
import type { Play, Simulation } from '../simulations/kit/simulation.ts';
import { parseScenario } from '../simulations/complaint-desk/parse-scenario.ts';
import type { Scenario } from '../simulations/complaint-desk/scenario.ts';
import { contentOf, scenarioIds, stopOnFaults } from './kit/content.ts';
import { optionsOf, wrongUse } from './kit/options.ts';
import { tellReach } from './reach.ts';

const USAGE = 'npm run -s explore -- SIMULATION [--scenario ID] [--seeds A-B] [--level N] [--variant N] [--set n=60]… [--player FILE.mjs]… [--players] [--states N] [--reach] [--json]';
const { values, positionals } = optionsOf(USAGE, {
  scenario: { type: 'string' }, seeds: { type: 'string', default: '1-20' }, level: { type: 'string' }, variant: { type: 'string' },
  set: { type: 'string', multiple: true, default: [] }, player: { type: 'string', multiple: true, default: [] }, players: { type: 'boolean', default: false }, states: { type: 'string', default: '2000' }, reach: { type: 'boolean', default: false }, json: { type: 'boolean', default: false },
});
const [name = '', ...more] = positionals;
const load = Object.hasOwn(catalog, name) ? catalog[name] : undefined;
if (load === undefined || more.length > 0) wrongUse(USAGE, `Name one simulation: ${Object.keys(catalog).join(', ')}.`);
const [, from = '', to = ''] = /^(\d+)-(\d+)$/.exec(values.seeds) ?? [];
if (from === '' || Number(to) < Number(from)) wrongUse(USAGE, '--seeds takes a range such as 1-200.');
const seeds = Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i);
stopOnFaults();

const simulation = await load();
const wanted = values.scenario === undefined ? scenarioIds(name) : [values.scenario];
const numbered = (text: string | undefined, field: string): Record<string, number> => (text === undefined ? {} : { [field]: Number(text) });

/** What a scenario lets choose beyond level and variant, such as the size of a list: `--set n=60`. */
const set = (pair: string): [string, number] => {
  const [, field = '', number = ''] = /^([a-z]+)=(\d+)$/i.exec(pair) ?? [];
  return field === '' ? wrongUse(USAGE, `--set takes a field and a number such as n=60; got ${pair}.`) : [field, Number(number)];
};
const choices = { ...numbered(values.level, 'level'), ...numbered(values.variant, 'variant'), ...Object.fromEntries(values.set.map(set)) };

function opening(sim: Simulation<unknown>, scenario: string, seed: number, chosen: Readonly<Record<string, number>> = choices): Play<unknown> {
  const setup: Setup = { ...chosen, scenario, seed, mode: 'exam' };
  const content = contentOf(name, scenario);
  if (content === undefined) wrongUse(USAGE, `No scenario ${scenario}; there are ${scenarioIds(name).join(', ')}.`);
  const play = sim.open(content, { format: ATTEMPT_FORMAT, simulation: name, edition: sim.edition, setup, actions: [] });
  return play.ok ? play.value : wrongUse(USAGE, `${name}/${scenario}: ${sentence(play.problem, 'en')}`);
}

/** A player's module: its default export is asked for the next action at each step. */
async function playerOf(file: string): Promise<Player<unknown>> {
  const module: unknown = await import(pathToFileURL(path.resolve(file)).href);
  const act: unknown = typeof module === 'object' && module !== null ? Reflect.get(module, 'default') : undefined;
  if (typeof act !== 'function') wrongUse(USAGE, `${file}: a player exports a function by default.`);
  return {
    name: path.basename(file),
    act: (moment) => {
      const action: unknown = Reflect.apply(act, undefined, [moment]);
      if (action === null || action === undefined) return null;
      const type: unknown = typeof action === 'object' ? Reflect.get(action, 'type') : undefined;
      if (typeof type !== 'string') throw new Error(`${file}: an action has a type; got ${JSON.stringify(action)}`);
      return { ...action, type };
    },
  };
}

/** What one who knows the key would do in the scenario after this one, learnt by heart. */
async function foreignLine(scenario: string): Promise<Player<unknown>> {
  const all = scenarioIds(name);
  const other = all[(all.indexOf(scenario) + 1) % all.length] ?? scenario;
  return copier((await onwards(opening(simulation, other, 1, {}))).line);
}

/** The desk's cases as they were parsed with the course. */
function deskScenario(id: string): Scenario {
  const parsed = parseScenario(contentOf(name, id));
  return parsed.ok ? parsed.value : wrongUse(USAGE, sentence(parsed.problem, 'en'));
}

if (values.reach) {
  if (name !== 'complaint-desk') wrongUse(USAGE, '--reach is for complaint-desk.');
  tellReach(wanted.map(deskScenario), values.scenario === undefined, seeds, values.json);
  process.exit();
}

/** What walks and climbers find from an opening, as data and as a sentence. */
async function lines(play: Play<unknown>, seed: number) {
  const walked = await walk(play, seed, Number(values.states));
  const best = await bestLine(play);
  const worst = await worstPass(play, best.line, seed);
  const passing = worst === undefined ? 'none that passes' : `worst that passes ${worst.total} in ${worst.steps} steps`;
  return {
    told: { ...walked, best, worstPassing: worst ?? null },
    sentence: `${walked.states} states, ${walked.actions} actions${walked.complete ? '' : ' (bound hit)'}, ${walked.deadEnds.length} dead ends; best ${best.total} in ${best.line.length} steps, ${passing}`,
  };
}

const players = [...GENERIC, ...(await simulation.loadPlayers()), ...(await Promise.all(values.player.map(playerOf)))];
for (const scenario of wanted) {
  const plays = seeds.map((seed) => ({ seed, play: opening(simulation, scenario, seed) }));
  const [first] = plays;
  if (first === undefined) break;
  const found = values.players ? undefined : await lines(first.play, first.seed);
  const results = [];
  for (const player of [...players, await foreignLine(scenario)]) results.push(await resultOf(player, plays));
  results.push(await climbersOf(plays));
  const line = { simulation: name, scenario, ...found?.told, players: results.map(({ name: who, runs, passed, mean, max, unreadable }) => ({ name: who, runs, passed, mean, max, ...(unreadable > 0 ? { unreadable } : {}) })) };
  if (values.json) console.log(JSON.stringify(line));
  else {
    console.log(`${name}/${scenario}${found === undefined ? '' : `: ${found.sentence}`}`);
    for (const result of line.players) console.log(`  ${result.name.padEnd(28)} mean ${result.mean}, max ${result.max}, passed ${result.passed} of ${result.runs}`);
  }
}
