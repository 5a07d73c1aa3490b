/** Reads one YAML file through its schema; whatever is wrong with it becomes a fault with its line. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { sentence, type Result } from '../../simulations/kit/result.ts';
import { lineOf, steps, type Fault } from './fault.ts';

/** A place in a file that has been read, for faults found later. */
export interface Placed<T> {
  readonly value: T;
  readonly file: string;
  /** The line of a path inside the file, such as `[2, "knowledge"]`. */
  readonly line: (at: readonly (string | number)[]) => number | undefined;
}

/** The name by which a file is called in faults: `content/…`. */
export const called = (root: string, file: string): string => path.posix.join(path.basename(root), file.split(path.sep).join('/'));

export function readYaml<T>(root: string, file: string, parse: (raw: unknown) => Result<T>, faults: Fault[]): Placed<T> | undefined {
  const name = called(root, file);
  const full = path.join(root, file);
  if (!existsSync(full)) {
    faults.push({ file: name, what: 'The file is missing.', mend: 'Write it, or take what names it away.' });
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(full, 'utf8'), { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) {
    faults.push({ file: name, line: error.linePos?.[0].line ?? 1, what: `This is no YAML: ${error.message.split('\n')[0] ?? ''}`, mend: 'Mend the line; texts with a colon stand in quotation marks.' });
    return undefined;
  }
  const parsed = parse(document.toJS());
  const line = (at: readonly (string | number)[]): number | undefined => lineOf(document, lines, at);
  if (parsed.ok) return { value: parsed.value, file: name, line };
  const at = line(steps(parsed.problem.at));
  faults.push({ file: name, ...(at === undefined ? {} : { line: at }), what: sentence(parsed.problem, 'en'), mend: 'The schema in src/schemas says what each field is for.' });
  return undefined;
}
