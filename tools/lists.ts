/** lists [--count N]: finds the first N accepted seeds of every mix and size of the segmentation lab, and writes them into its scenarios. */
import { readFileSync, writeFileSync } from 'node:fs';
import { inBand } from '../simulations/customer-segmentation/model/band.ts';
import { generate } from '../simulations/customer-segmentation/model/list.ts';
import { MIXES, type MixId } from '../simulations/customer-segmentation/model/mixes.ts';
import { SIZES } from '../simulations/customer-segmentation/model/terms.ts';
import { optionsOf, wrongUse } from './kit/options.ts';
import { at } from './kit/project.ts';

const USAGE = 'node tools/lab.mjs lists [--count N]';
const { values, positionals } = optionsOf(USAGE, { count: { type: 'string', default: '240' } });
const count = Number(values.count);
if (positionals.length > 0 || !Number.isInteger(count) || count < 1) wrongUse(USAGE, 'A count is a whole number above 0.');

/** Seeds of a line of the file. */
const PER_LINE = 24;

function accepted(mix: MixId, n: number): { readonly seeds: readonly number[]; readonly tried: number } {
  const seeds: number[] = [];
  let seed = 0;
  while (seeds.length < count) {
    seed += 1;
    if (inBand(generate(mix, n, seed), mix, seed)) seeds.push(seed);
  }
  return { seeds, tried: seed };
}

/** The seeds as a YAML list, some on a line. */
function written(seeds: readonly number[]): string {
  const lines = Array.from({ length: Math.ceil(seeds.length / PER_LINE) }, (_, i) => `    ${seeds.slice(i * PER_LINE, (i + 1) * PER_LINE).join(', ')}`);
  return `[\n${lines.join(',\n')},\n  ]`;
}

for (const mix of MIXES) {
  const file = at(`content/scenarios/customer-segmentation/${mix}.yaml`);
  const before = readFileSync(file, 'utf8');
  const head = before.slice(0, before.indexOf('\nlists:') + 1);
  const blocks = SIZES.map((n) => {
    const { seeds, tried } = accepted(mix, n);
    console.log(`${mix}, ${n} customers: ${count} of the first ${tried} seeds (${Math.round((100 * count) / tried)} %)`);
    return `  ${n}: ${written(seeds)}`;
  });
  writeFileSync(file, `${head}lists:\n${blocks.join('\n')}\n`);
}
