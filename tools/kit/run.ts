/** Runs a Node program as a child and says how it ended; its words are kept, or shown as they come. */
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { ROOT } from './project.ts';

export interface Ended {
  readonly code: number;
  /** Everything it wrote; empty if it was shown live. */
  readonly output: string;
  readonly seconds: number;
}

export interface Running {
  readonly ended: Promise<Ended>;
  stop(): void;
}

export interface RunOptions {
  /** Let it write straight to this terminal. */
  readonly live?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts `node file ...args` in the project folder. */
export function runNode(file: string, args: readonly string[], options: RunOptions = {}): Running {
  const begun = performance.now();
  const plain = options.live !== true && !process.stdout.isTTY ? { NO_COLOR: '1' } : {};
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...plain, ...options.env },
    stdio: options.live === true ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8');
      stream?.on('data', (chunk: string) => chunks.push(chunk));
    }
    child.on('error', reject);
    child.on('close', (code) => { resolve({ code: code ?? 1, output: chunks.join(''), seconds: (performance.now() - begun) / 1000 }); });
  });
  return { ended, stop: () => { child.kill(); } };
}
