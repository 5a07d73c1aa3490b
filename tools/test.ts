/** test [step …]: every check the project has, or only the named steps; ends with one line, `N passed, 0 failed`. */
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.ts';
import { clearReports, counted, reportFile } from './kit/counts.ts';
import { at, programFile } from './kit/project.ts';
import { runSteps, type Step } from './kit/steps.ts';

const vitest = (project: string): readonly string[] => ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile(project)}`];

const STEPS: readonly Step[] = [
  { id: 'types', name: 'types: simulations see neither browser nor Node', file: programFile('tsc'), args: ['-p', 'simulations'] },
  { id: 'types', name: 'types: pages, tools and tests', file: programFile('astro'), args: ['check', '--minimumFailingSeverity', 'warning'] },
  { id: 'types', name: 'types: islands', file: programFile('svelte-check'), args: ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'] },
  { id: 'lint', name: 'lint', file: programFile('eslint'), args: ['.', '--max-warnings', '0'] },
  { id: 'unit', name: 'unit, contract and architecture tests', file: programFile('vitest'), args: vitest('source') },
  { id: 'content', name: 'content', file: at('tools/check.ts'), args: ['content'] },
  { id: 'build', name: 'build', file: at('tools/build.ts'), args: [], after: true },
  { id: 'budget', name: 'byte budgets', file: programFile('vitest'), args: vitest('dist'), after: true, tell: true },
  { id: 'e2e', name: 'end to end, in Chromium', file: programFile('playwright'), args: ['test'], after: true, live: true },
];

// The checks are about the site at the root; settings for publishing it elsewhere are left out.
for (const name of ['BASE', 'SITE', 'OUT']) Reflect.deleteProperty(process.env, name);

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !STEPS.some((step) => step.id === id));
if (unknown.length > 0) {
  console.error(`There is no step "${unknown.join('", "')}". Steps: ${[...new Set(STEPS.map((step) => step.id))].join(', ')}.`);
  process.exit(2);
}

const chosen = STEPS.filter((step) => (asked.length === 0 || asked.includes(step.id)) && (step.id !== 'content' || existsSync(step.file)));
clearReports();
const env = chosen.some((step) => step.id === 'e2e') ? { CHROMIUM_PATH: await findChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile('e2e') } : {};
const failed = await runSteps(chosen.map((step) => (step.id === 'e2e' ? { ...step, env } : step)), 2);
const counts = counted(['source', 'dist'], ['e2e']);
if (failed !== undefined) console.log(`Stopped at: ${failed.name}`);
console.log(`${String(counts.passed)} passed, ${String(failed === undefined ? counts.failed : Math.max(1, counts.failed))} failed`);
process.exitCode = failed === undefined && counts.failed === 0 ? 0 : 1;
