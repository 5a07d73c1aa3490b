/** grade FILE… [--json]: re-grades hand-in files by replay. Exit 0 if all could be graded, 1 if any was rejected, 2 on wrong use. */
import { readFileSync, statSync } from 'node:fs';
import { LIMITS } from '../simulations/kit/attempt.ts';
import { fail, sentence, type Problem, type Result } from '../simulations/kit/result.ts';
import { notHandedIn, regrade, type Regraded, type RegradedFile } from '../simulations/regrade.ts';
import { findContent, stopOnFaults } from './kit/content.ts';
import { optionsOf, wrongUse } from './kit/options.ts';

const USAGE = 'npm run -s grade -- FILE… [--json]';
const { values, positionals: files } = optionsOf(USAGE, { json: { type: 'boolean', default: false } });
if (files.length === 0) wrongUse(USAGE, 'Name at least one hand-in file.');
stopOnFaults();

/** One line of the result. */
interface Row {
  readonly file: string;
  readonly ok: boolean;
  readonly simulation?: string;
  readonly scenario?: string;
  readonly edition?: number;
  readonly regraded?: boolean;
  readonly learner?: string;
  readonly earned?: number;
  readonly possible?: number;
  readonly passed?: boolean;
  readonly critical?: readonly string[];
  readonly error?: string;
}

const rejected = (file: string, problem: Problem): Row => ({ file, ok: false, error: sentence(problem, 'en') });

function rowOf(file: string, { learner }: RegradedFile, attempt: Result<Regraded>): Row {
  if (!attempt.ok) return rejected(file, attempt.problem);
  const { simulation, scenario, edition, current, verdict } = attempt.value;
  if (verdict === undefined) return { ...rejected(file, notHandedIn(attempt.value)), simulation, scenario, edition };
  return {
    file, ok: true, simulation, scenario, edition, ...(edition === current ? {} : { regraded: true }), ...(learner === undefined ? {} : { learner: learner.name }),
    earned: verdict.earned, possible: verdict.possible, passed: verdict.passed, critical: verdict.critical.map((error) => error.code),
  };
}

function read(file: string): Result<string> {
  try {
    const { size } = statSync(file);
    if (size > LIMITS.bytes) return fail({ at: '', expected: `a file of at most ${LIMITS.bytes} bytes`, got: `${size} bytes` });
    return { ok: true, value: readFileSync(file, 'utf8') };
  } catch (error) {
    return fail({ at: '', expected: 'a readable file', got: error instanceof Error ? error.message : String(error) });
  }
}

const rows: Row[] = [];
for (const file of files) {
  const text = read(file);
  const graded = text.ok ? await regrade(text.value, findContent) : text;
  rows.push(...(graded.ok ? graded.value.attempts.map((attempt) => rowOf(file, graded.value, attempt)) : [rejected(file, graded.problem)]));
}
for (const row of rows) {
  if (values.json) console.log(JSON.stringify(row));
  else console.log(row.ok ? `${row.file}  ${row.learner ?? ''}  ${row.simulation ?? ''}/${row.scenario ?? ''}  ${row.earned ?? 0} / ${row.possible ?? 0}  ${row.passed === true ? 'passed' : 'not passed'}${row.critical?.length ? `  critical: ${row.critical.join(', ')}` : ''}${row.regraded ? '  (done under another edition)' : ''}` : `${row.file}  rejected: ${row.error ?? ''}`);
}
process.exit(rows.every((row) => row.ok) ? 0 : 1);
