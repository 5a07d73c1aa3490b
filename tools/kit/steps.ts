/** Steps of a long check: run in order, two at a time where they do not need each other, stopping at the first that fails. */
import { performance } from 'node:perf_hooks';
import { runNode, type Ended, type RunOptions, type Running } from './run.ts';

export interface Step extends RunOptions {
  /** The word by which the step can be asked for. */
  readonly id: string;
  /** What it checks, as printed. */
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  /** Waits until every step before it has passed. */
  readonly after?: boolean;
  /** Shows what it wrote even when it passes. */
  readonly tell?: boolean;
}

const line = (step: Step, seconds: number, passed: boolean): string => `${passed ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(6)} s  ${step.name}`;

/** Runs the steps with `width` of them at once; the step that failed first comes back, or nothing. */
export async function runSteps(steps: readonly Step[], width: number): Promise<Step | undefined> {
  const running = new Map<Step, Running>();
  const waiting = [...steps];
  let failed: Step | undefined;

  const report = (step: Step, { code, output, seconds }: Ended): void => {
    running.delete(step);
    if (failed !== undefined) return;
    if (code !== 0) failed = step;
    if (output !== '' && (code !== 0 || step.tell === true)) console.log(`\n${output.trimEnd()}\n`);
    console.log(line(step, seconds, code === 0));
    if (code !== 0) for (const other of running.values()) other.stop();
  };

  const ready = (): Step | undefined => {
    const next = waiting[0];
    const room = failed === undefined && running.size < width;
    return room && next !== undefined && (next.after !== true || running.size === 0) ? waiting.shift() : undefined;
  };

  const begun = performance.now();
  const ends = new Set<Promise<void>>();
  for (;;) {
    for (let step = ready(); step !== undefined; step = ready()) {
      const started = step;
      const child = runNode(step.file, step.args, step);
      running.set(step, child);
      const end: Promise<void> = child.ended.then((ended) => { report(started, ended); ends.delete(end); });
      ends.add(end);
    }
    if (ends.size === 0) break;
    await Promise.race(ends);
  }
  console.log(`\n${((performance.now() - begun) / 1000).toFixed(0)} s in all.`);
  return failed;
}
