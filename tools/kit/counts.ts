/** How many tests passed and failed, read from the JSON reports of Vitest and Playwright. */
import { readFileSync, rmSync } from 'node:fs';
import * as z from 'zod/mini';
import { parse } from '../../simulations/kit/parse.ts';
import { sentence } from '../../simulations/kit/result.ts';
import { at } from './project.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numFailedTestSuites: z.number() });
const playwrightReport = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) });

/** Where a step's report goes. */
export const reportFile = (name: string): string => at(`.cache/reports/${name}.json`);

/** Takes away the reports of an earlier run, so that none of them is counted again. */
export function clearReports(): void {
  rmSync(at('.cache/reports'), { recursive: true, force: true });
}

function read<T>(schema: z.core.$ZodType<T>, name: string): T | undefined {
  let text: string;
  try {
    text = readFileSync(reportFile(name), 'utf8');
  } catch {
    return undefined;
  }
  const report = parse(schema, JSON.parse(text));
  if (!report.ok) throw new Error(`The report of ${name} cannot be read: ${sentence(report.problem, 'en')}`);
  return report.value;
}

/** The sum over every report that this run wrote. */
export function counted(vitest: readonly string[], playwright: readonly string[]): Counts {
  const all = [
    ...vitest.map((name) => read(vitestReport, name)).map((r) => ({ passed: r?.numPassedTests ?? 0, failed: r === undefined ? 0 : Math.max(r.numFailedTests, r.numFailedTestSuites > 0 ? 1 : 0) })),
    ...playwright.map((name) => read(playwrightReport, name)?.stats).map((s) => ({ passed: s?.expected ?? 0, failed: (s?.unexpected ?? 0) + (s?.flaky ?? 0) })),
  ];
  return { passed: all.reduce((sum, one) => sum + one.passed, 0), failed: all.reduce((sum, one) => sum + one.failed, 0) };
}
