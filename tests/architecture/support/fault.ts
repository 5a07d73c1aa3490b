/** A broken rule: where, what is wrong, how to mend it; and the check that there is none and that something was looked at. */
import { expect } from 'vitest';

export interface Fault {
  readonly path: string;
  /** Counted from 1; 1 as well where the whole file is meant. */
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

/** Fails with every fault on a line of its own, or if there was nothing to look at. */
export function expectNone(faults: readonly Fault[], looked: number): void {
  expect(looked, 'The rule looked at nothing: the files it is about have moved.').toBeGreaterThan(0);
  const report = faults.map(({ path, line, what, mend }) => `${path}:${String(line)}  ${what} — ${mend}`);
  expect(report, `${String(faults.length)} broken`).toEqual([]);
}

/** One fault for each line of the text that the pattern is found in. */
export function linesWith(path: string, text: string, pattern: RegExp, mend: string): Fault[] {
  return text.split('\n').flatMap((content, i) => {
    const found = pattern.exec(content)?.[0];
    return found === undefined ? [] : [{ path, line: i + 1, what: `“${found.trim()}”`, mend }];
  });
}
