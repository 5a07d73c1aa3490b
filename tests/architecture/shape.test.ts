/** The shape of a simulation: the same files in every folder, and the same name wherever it is met. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalog } from '../../simulations/catalog.ts';
import { expectNone, type Fault } from './support/fault.ts';
import { FILES, read } from './support/tree.ts';

const ids = [...new Set(FILES.flatMap((path) => /^simulations\/([a-z-]+)\//.exec(path)?.[1] ?? []))].filter((id) => id !== 'kit');
const FIXED = ['README.md', 'index.ts', 'scenario.ts', 'machine.ts', 'grade.ts', 'text.ts'];
const LEAST_GOLDEN = 4;

/** Where a simulation's island and its scenarios are, if not under its own name. */
const ELSEWHERE: Readonly<Record<string, { readonly island: string; readonly scenarios: string }>> = {
  'question-paper': { island: 'practice', scenarios: 'content/questions' },
};

const missing = (path: string, what: string, mend: string): Fault => ({ path, line: 1, what, mend });

test('every simulation has the same files', () => {
  expectNone(ids.flatMap((id): Fault[] => {
    const home = `simulations/${id}`;
    const own = FILES.filter((path) => path.startsWith(`${home}/`));
    const golden = own.filter((path) => /\/golden\/[^/]+\.json$/.test(path));
    return [
      ...FIXED.filter((name) => !own.includes(`${home}/${name}`)).map((name) => missing(`${home}/${name}`, 'is not there', 'simulations/README.md says what belongs into it')),
      ...(own.some((path) => path === `${home}/model.ts` || path.startsWith(`${home}/model/`)) ? [] : [missing(`${home}/model.ts`, 'is not there', 'keep the model in model.ts or in the folder model/')]),
      ...(golden.length >= LEAST_GOLDEN ? [] : [missing(`${home}/golden`, `holds ${String(golden.length)} attempts`, `freeze at least ${String(LEAST_GOLDEN)}: good, poor, wrong and not handed in`)]),
    ];
  }), ids.length);
});

test('a simulation has one name in the catalogue, the machine, the islands and the scenarios', () => {
  const listed = Object.keys(catalog);
  expectNone([
    ...listed.filter((id) => !ids.includes(id)).map((id) => missing('simulations/catalog.ts', `lists ${id}, which has no folder`, 'take the line out, or write the simulation')),
    ...ids.flatMap((id): Fault[] => {
      const { island, scenarios } = ELSEWHERE[id] ?? { island: id, scenarios: `content/scenarios/${id}` };
      const machine = `simulations/${id}/machine.ts`;
      return [
        ...(listed.includes(id) ? [] : [missing('simulations/catalog.ts', `does not list ${id}`, 'add one line')]),
        ...(existsSync(machine) && !read(machine).includes(`id: '${id}'`) ? [missing(machine, `does not give its machine the id ${id}`, `write \`id: '${id}'\``)] : []),
        ...[`src/islands/${island}`, scenarios].filter((folder) => !FILES.some((path) => path.startsWith(`${folder}/`)))
          .map((folder) => missing(folder, `is not there, or is empty`, `the folder of ${id} has the simulation's own name`)),
      ];
    }),
  ], ids.length + listed.length);
});

test('an island or a folder of scenarios belongs to a simulation', () => {
  const folders = [...new Set(FILES.flatMap((path) => /^content\/scenarios\/([^/]+)\//.exec(path)?.[1] ?? []))];
  expect(folders.filter((id) => !ids.includes(id)), 'Scenarios of a simulation that is not there.').toEqual([]);
  expect(folders.length).toBeGreaterThan(0);
});
