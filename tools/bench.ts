/** bench [replay|strategy|search|desk|segmentation|own|build|lighthouse]… [--json]: figures for the record, all of them if none is named; a line for each. */
import { buildBench } from './bench/build.ts';
import { deskBench } from './bench/desk.ts';
import type { Figures } from './bench/figures.ts';
import { lighthouseBench } from './bench/lighthouse.ts';
import { ownBench } from './bench/own.ts';
import { replayBench } from './bench/replay.ts';
import { searchBench } from './bench/search.ts';
import { segmentationBench } from './bench/segmentation.ts';
import { strategyBench } from './bench/strategy.ts';
import { stopOnFaults } from './kit/content.ts';
import { optionsOf, wrongUse } from './kit/options.ts';

const BENCHES: Readonly<Record<string, () => Figures | Promise<Figures>>> = { replay: replayBench, strategy: strategyBench, search: searchBench, desk: deskBench, segmentation: segmentationBench, own: ownBench, build: buildBench, lighthouse: lighthouseBench };

const USAGE = `npm run bench -- [${Object.keys(BENCHES).join('|')}]… [--json]`;
const { values, positionals } = optionsOf(USAGE, { json: { type: 'boolean', default: false } });
const strange = positionals.find((name) => !Object.hasOwn(BENCHES, name));
if (strange !== undefined) wrongUse(USAGE, `There is no bench ${strange}.`);
stopOnFaults();

for (const [name, bench] of Object.entries(BENCHES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const { bench: title, ...figures } = await bench();
  console.log(values.json ? JSON.stringify({ bench: title, ...figures }) : `${title}: ${Object.entries(figures).map(([field, figure]) => `${field} ${figure}`).join(', ')}`);
}
process.exit(0);
