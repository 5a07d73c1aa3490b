/** Lighthouse, as a telephone sees it, on the longest lesson of the site as built; medians of five. Lighthouse itself is fetched into `.cache` the first time. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as z from 'zod/mini';
import { parse } from '../../simulations/kit/parse.ts';
import { sentence } from '../../simulations/kit/result.ts';
import { content, written } from '../../src/course/loaded.ts';
import { findChromium, SWITCHES } from '../chromium.ts';
import { at } from '../kit/project.ts';
import { runNode } from '../kit/run.ts';
import { buildSite, serveSite } from '../kit/site.ts';
import { median, type Figures } from './figures.ts';

const VERSION = '13.5.0';
const SAMPLES = 5;
const HOME = at('.cache/lighthouse');
const PROGRAM = `${HOME}/node_modules/lighthouse/cli/index.js`;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const reportSchema = z.object({ categories: z.record(z.string(), z.object({ score: z.number() })), audits: z.record(z.string(), z.object({ numericValue: z.optional(z.number()) })) });
type Report = z.infer<typeof reportSchema>;

function fetched(): void {
  if (existsSync(PROGRAM)) return;
  console.error(`Fetching Lighthouse ${VERSION} into .cache …`);
  const script = process.env['npm_execpath'];
  const [program, first] = script === undefined ? ['npm', []] : [process.execPath, [script]];
  spawnSync(program, [...first, 'install', '--prefix', HOME, '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', `lighthouse@${VERSION}`], { stdio: ['ignore', 2, 2] });
  if (!existsSync(PROGRAM)) throw new Error('Lighthouse cannot be fetched; npm’s own words are above.');
}

/** One run; what it printed is its report. */
async function run(url: string, chromium: string): Promise<Report> {
  const { output } = await runNode(PROGRAM, [url, '--quiet', '--output=json', `--only-categories=${CATEGORIES.join()}`, `--chrome-flags=${['--headless=new', ...SWITCHES].join(' ')}`], { env: { CHROME_PATH: chromium } }).ended;
  const start = output.indexOf('{');
  if (start < 0) throw new Error(`Lighthouse did not run:\n${output}`);
  const report = parse(reportSchema, JSON.parse(output.slice(start, output.lastIndexOf('}') + 1)));
  if (!report.ok) throw new Error(`Lighthouse’s report: ${sentence(report.problem, 'en')}`);
  return report.value;
}

export async function lighthouseBench(): Promise<Figures> {
  fetched();
  const han = (lesson: string): number => content.texts.get(`${lesson}/zh`)?.measure.han ?? 0;
  const [longest] = written.map(({ lesson }) => lesson.id).toSorted((a, b) => han(b) - han(a));
  await buildSite(true);
  const url = `${await serveSite(4500)}lessons/${longest ?? ''}/`;
  const chromium = await findChromium();
  const reports: Report[] = [];
  for (let i = 0; i < SAMPLES; i += 1) reports.push(await run(url, chromium));
  const scores = Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(100 * median(reports.map(({ categories }) => categories[name]?.score ?? 0)))]));
  const ms = (audit: string): number => Math.round(median(reports.map(({ audits }) => audits[audit]?.numericValue ?? 0)));
  return { bench: 'lighthouse', lesson: longest ?? '', samples: SAMPLES, ...scores, firstPaintMs: ms('first-contentful-paint'), largestPaintMs: ms('largest-contentful-paint'), blockingMs: ms('total-blocking-time'), version: VERSION };
}
