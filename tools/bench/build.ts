/** The time that the whole site takes to build, a process of its own each time; median of three. */
import { runNode } from '../kit/run.ts';
import { at } from '../kit/project.ts';
import { median, type Figures } from './figures.ts';

const SAMPLES = 3;

export async function buildBench(): Promise<Figures> {
  const seconds: number[] = [];
  let pages = 0;
  for (let i = 0; i < SAMPLES; i += 1) {
    const ended = await runNode(at('tools/build.ts'), [], { env: { OUT: '.cache/dist-bench' } }).ended;
    if (ended.code !== 0) throw new Error(`the site does not build:\n${ended.output}`);
    pages = Number(/(\d+) page\(s\) built/.exec(ended.output)?.[1] ?? 0);
    seconds.push(ended.seconds);
  }
  return { bench: 'build', samples: SAMPLES, pages, seconds: Math.round(10 * median(seconds)) / 10, slowest: Math.round(10 * Math.max(...seconds)) / 10, node: process.version };
}
