/**
 * Frozen attempts: reads a simulation's golden folder, and keeps the lock that holds each file's hash with the edition it was frozen under.
 *
 * A new golden file may be added at any time. One that is changed or taken away needs a bumped `edition` of its simulation.
 * Either way `UPDATE_GOLDEN_LOCK=1 npx vitest run tests/contract` writes the lock again; it refuses where an edition should have been bumped.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { attemptSchema } from '../../simulations/kit/attempt.ts';
import { parse } from '../../simulations/kit/parse.ts';
import { sentence } from '../../simulations/kit/result.ts';

const goldenSchema = z.strictObject({
  title: z.string().check(z.minLength(1)),
  attempt: attemptSchema,
  /** Printed values after each step, where the model's document prints them. */
  trace: z.optional(z.array(z.looseObject({}))),
  verdict: z.looseObject({}),
});
export type Golden = z.infer<typeof goldenSchema>;

const folderOf = (simulation: string): URL => new URL(`../../simulations/${simulation}/golden/`, import.meta.url);

/** The text of each golden file, by file name without its ending; line ends as in the repository. */
function texts(simulation: string): [string, string][] {
  const folder = folderOf(simulation);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((file) => file.endsWith('.json')).sort().map((file) => [file.replace(/\.json$/, ''), readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n')]);
}

/** Every frozen attempt of a simulation, by file name. */
export function goldens(simulation: string): [string, Golden][] {
  return texts(simulation).map(([name, text]) => {
    const golden = parse(goldenSchema, JSON.parse(text));
    if (!golden.ok) throw new Error(`simulations/${simulation}/golden/${name}.json: ${sentence(golden.problem, 'en')}`);
    return [name, golden.value];
  });
}

const lockSchema = z.record(z.string(), z.strictObject({ edition: z.int(), files: z.record(z.string(), z.string()) }));
export type GoldenLock = z.infer<typeof lockSchema>;

const LOCK = new URL('../contract/golden.lock.json', import.meta.url);

export function readLock(): GoldenLock {
  const lock = parse(lockSchema, JSON.parse(readFileSync(LOCK, 'utf8')));
  if (!lock.ok) throw new Error(`tests/contract/golden.lock.json: ${sentence(lock.problem, 'en')}`);
  return lock.value;
}

/** The lock as the files of today would have it; `editions` are those of the simulations. */
export const lockOf = (editions: Readonly<Record<string, number>>): GoldenLock =>
  Object.fromEntries(Object.entries(editions).map(([simulation, edition]) => [
    simulation, { edition, files: Object.fromEntries(texts(simulation).map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')])) },
  ]));

/** What a lock does not allow: a frozen file changed or gone under the same edition. */
export const brokenFreezes = (lock: GoldenLock, today: GoldenLock): string[] =>
  Object.entries(lock).flatMap(([simulation, { edition, files }]) => {
    const now = today[simulation];
    if (now !== undefined && now.edition > edition) return [];
    if (now === undefined) return [`${simulation}: the simulation is gone`];
    return Object.entries(files).filter(([name, hash]) => now.files[name] !== hash)
      .map(([name]) => `simulations/${simulation}/golden/${name}.json ${now.files[name] === undefined ? 'is gone' : 'has changed'}; bump the edition of ${simulation} (now ${String(now.edition)}) or restore it`);
  });

export const writeLock = (lock: GoldenLock): void => writeFileSync(LOCK, `${JSON.stringify(lock, null, 1)}\n`);
