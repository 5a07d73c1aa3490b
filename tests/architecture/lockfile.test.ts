/** The lock file is whole: every dependency it names is in it, for every platform, so that `npm ci` takes it everywhere. */
import { test } from 'vitest';
import * as z from 'zod/mini';
import { parse } from '../../simulations/kit/parse.ts';
import { expectNone, type Fault } from './support/fault.ts';
import { read } from './support/tree.ts';

const names = z.optional(z.record(z.string(), z.string()));
const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ optionalDependencies: names, dependencies: names, integrity: z.optional(z.string()), link: z.optional(z.boolean()) })),
});

/** Whether Node would find `name` from the package at `path`: in its own folder, or in one above it. */
function isLocked(packages: Readonly<Record<string, unknown>>, path: string, name: string): boolean {
  const inside = `${path === '' ? '' : `${path}/`}node_modules/${name}`;
  if (inside in packages) return true;
  return path !== '' && isLocked(packages, path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), name);
}

test('the lock file holds every dependency, with its hash', () => {
  const lock = parse(lockSchema, JSON.parse(read('package-lock.json')));
  if (!lock.ok) throw new Error(`package-lock.json: ${lock.problem.at} is not what npm writes`);
  const { packages } = lock.value;
  const fault = (what: string): Fault => ({
    path: 'package-lock.json', line: 1, what, mend: 'pin a version whose parts are all published, then run `npm install --package-lock-only --ignore-scripts`',
  });
  const all = Object.entries(packages);
  expectNone(all.flatMap(([path, { dependencies = {}, optionalDependencies = {}, integrity }]) => [
    ...Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isLocked(packages, path, name)).map((name) => fault(`${path} needs ${name}, which is not locked`)),
    ...(path === '' || integrity !== undefined ? [] : [fault(`${path} has no hash`)]),
  ]), all.length);
});
