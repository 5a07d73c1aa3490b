/** lists [SIMULATION] [--count N]: finds the first N accepted seeds of every mix and size of the segmentation lab and of every setting of the strategy workshop, and writes them into their scenarios. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inBand } from '../simulations/customer-segmentation/model/band.ts';
import { generate } from '../simulations/customer-segmentation/model/list.ts';
import { MIXES } from '../simulations/customer-segmentation/model/mixes.ts';
import { SIZES } from '../simulations/customer-segmentation/model/terms.ts';
import { isAccepted } from '../simulations/service-strategy/model/band.ts';
import { generate as workshopOf } from '../simulations/service-strategy/model/workshop.ts';
import { parseScenario } from '../simulations/service-strategy/scenario.ts';
import { optionsOf, wrongUse } from './kit/options.ts';
import { at } from './kit/project.ts';

/** Seeds that the course ships of each kind of list or workshop. */
const SHIPPED = { 'customer-segmentation': 240, 'service-strategy': 50 } as const;

const USAGE = `node tools/lab.mjs lists [${Object.keys(SHIPPED).join('|')}] [--count N]`;
const { values, positionals } = optionsOf(USAGE, { count: { type: 'string' } });
const [wanted, ...more] = positionals;
if (more.length > 0 || (wanted !== undefined && !Object.hasOwn(SHIPPED, wanted))) wrongUse(USAGE, `Name one of ${Object.keys(SHIPPED).join(', ')}, or none for both.`);
const asked = values.count === undefined ? undefined : Number(values.count);
if (asked !== undefined && (!Number.isInteger(asked) || asked < 1)) wrongUse(USAGE, 'A count is a whole number above 0.');

/** The first accepted seeds, told with how many were tried. */
function accepted(name: string, count: number, accepts: (seed: number) => boolean): readonly number[] {
  const seeds: number[] = [];
  let seed = 0;
  while (seeds.length < count) {
    seed += 1;
    if (accepts(seed)) seeds.push(seed);
  }
  console.log(`${name}: ${count} of the first ${seed} seeds (${Math.round((1000 * count) / seed) / 10} %)`);
  return seeds;
}

/** Seeds of a line of the file. */
const PER_LINE = 24;

/** The seeds as a YAML list, some on a line. */
function written(seeds: readonly number[], margin: string): string {
  const lines = Array.from({ length: Math.ceil(seeds.length / PER_LINE) }, (_, i) => `${margin}  ${seeds.slice(i * PER_LINE, (i + 1) * PER_LINE).join(', ')}`);
  return `[\n${lines.join(',\n')},\n${margin}]`;
}

function segmentation(count: number): void {
  for (const mix of MIXES) {
    const file = at(`content/scenarios/customer-segmentation/${mix}.yaml`);
    const before = readFileSync(file, 'utf8');
    const head = before.slice(0, before.indexOf('\nlists:') + 1);
    const blocks = SIZES.map((n) => `  ${n}: ${written(accepted(`${mix}, ${n} customers`, count, (seed) => inBand(generate(mix, n, seed), mix, seed)), '  ')}`);
    writeFileSync(file, `${head}lists:\n${blocks.join('\n')}\n`);
  }
}

/** A scenario that has the seeds already is left as it is written. */
function strategy(count: number): void {
  const folder = at('content/scenarios/service-strategy');
  for (const name of readdirSync(folder)) {
    const file = `${folder}/${name}`;
    const before = readFileSync(file, 'utf8');
    const scenario = parseScenario(parse(before));
    if (!scenario.ok) throw new Error(`${name}: ${scenario.problem.at}`);
    const { setting, seeds: had } = scenario.value;
    const seeds = accepted(setting, count, (seed) => isAccepted(workshopOf(setting, seed)));
    if (seeds.join() !== had.join()) writeFileSync(file, before.replace(/^seeds: \[[^\]]*\]/m, `seeds: ${written(seeds, '')}`));
  }
}

if (wanted !== 'service-strategy') segmentation(asked ?? SHIPPED['customer-segmentation']);
if (wanted !== 'customer-segmentation') strategy(asked ?? SHIPPED['service-strategy']);
