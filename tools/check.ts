/** check content [--json] · check scenario FILE: says what is wrong with the course's content, or with one scenario, which is also tried out; where, and how to mend it. Exit 1 if anything is. */
import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { parseScenario } from '../simulations/complaint-desk/parse-scenario.ts';
import { tried } from '../simulations/complaint-desk/trial.ts';
import { parseScenario as parseList } from '../simulations/customer-segmentation/scenario.ts';
import { sentence, type Problem } from '../simulations/kit/result.ts';
import { checkLessons } from '../src/course/check-lessons.ts';
import { checkContent } from '../src/course/check.ts';
import { readContent } from '../src/course/content.ts';
import { faultLine, lineOf, steps, type Fault } from '../src/course/fault.ts';
import { withVoices } from '../src/course/voices.ts';
import { optionsOf, wrongUse } from './kit/options.ts';
import { at } from './kit/project.ts';

const USAGE = 'npm run -s check -- content [--json] | scenario FILE [--json]';
const { values, positionals: [what, file] } = optionsOf(USAGE, { json: { type: 'boolean', default: false } });

/** What is wrong with a scenario once its YAML is read: a list of the segmentation lab is checked by its form, a case is tried out as well. */
async function problemsOf(raw: unknown, isList: boolean): Promise<readonly Problem[]> {
  if (isList) {
    const list = parseList(raw);
    return list.ok ? [] : [list.problem];
  }
  const parsed = parseScenario(withVoices(raw, readContent(at('content')).voices));
  return parsed.ok ? tried(parsed.value) : [parsed.problem];
}

/** Faults of one scenario file: its YAML, then the schema and the references. */
async function scenarioFaults(path: string): Promise<Fault[]> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const broken = document.errors[0];
  if (broken !== undefined) return [{ file: path, line: lines.linePos(broken.pos[0]).line, what: broken.message, mend: 'Mend the YAML there.' }];
  const problems = await problemsOf(document.toJS(), path.replaceAll('\\', '/').includes('/customer-segmentation/'));
  return problems.map((problem) => {
    const line = lineOf(document, lines, steps(problem.at));
    return { file: path, ...(line === undefined ? {} : { line }), what: sentence(problem, 'en'), mend: problem.mend === undefined ? 'docs/AUTHORING.md says what each field is for.' : '' };
  });
}

/** Faults that stop the build, then those of the lessons as prose. */
function contentFaults(): Fault[] {
  const content = readContent(at('content'));
  const faults = checkContent(content);
  return faults.length > 0 ? faults : checkLessons(content);
}

if (what !== 'content' && what !== 'scenario') wrongUse(USAGE, 'Say what to check: content or scenario.');
if (what === 'scenario' && file === undefined) wrongUse(USAGE, 'Name the scenario file.');
const faults = what === 'scenario' ? await scenarioFaults(file ?? '') : contentFaults();
for (const fault of faults) console.log(values.json ? JSON.stringify(fault) : faultLine(fault));
if (faults.length === 0 && !values.json) console.log(`${what === 'scenario' ? (file ?? '') : 'content'}: no faults`);
process.exit(faults.length === 0 ? 0 : 1);
