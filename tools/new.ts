/** new scenario SIMULATION ID: writes a commented skeleton of a scenario that already passes its check, to be overwritten text by text. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { optionsOf, wrongUse } from './kit/options.ts';
import { at } from './kit/project.ts';

const USAGE = 'npm run new -- scenario complaint-desk ID';
const { positionals: [what, simulation = '', id = '', ...more] } = optionsOf(USAGE, {});
const skeleton = at(`tools/new/${simulation}.yaml`);
if (what !== 'scenario' || more.length > 0 || !/^[a-z-]+$/.test(simulation) || !existsSync(skeleton)) wrongUse(USAGE, 'Name a scenario of complaint-desk.');
if (!/^[a-z][a-z0-9-]*$/.test(id)) wrongUse(USAGE, `The id is a name such as missed-pickup: small letters, digits and hyphens; got “${id}”.`);
const file = `content/scenarios/${simulation}/${id}.yaml`;
if (existsSync(at(file))) wrongUse(USAGE, `${file} is there already and is left as it is.`);
writeFileSync(at(file), readFileSync(skeleton, 'utf8').replace(/^id: .*$/m, `id: ${id}`));
console.log(`${file}\nWrite in it after docs/AUTHORING.md; npm run -s check -- scenario ${file} says what is left to mend.`);
