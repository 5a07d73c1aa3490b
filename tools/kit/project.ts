/** Where things are in the project folder, and the command-line programs of its dependencies. */
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A path inside the project folder. */
export const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const PROGRAMS = {
  astro: 'astro/bin/astro.mjs',
  eslint: 'eslint/bin/eslint.js',
  playwright: '@playwright/test/cli.js',
  'svelte-check': 'svelte-check/bin/svelte-check',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
} as const;

export type Program = keyof typeof PROGRAMS;

/** The file that Node runs for the program, so that no shell and no `npx` is needed. */
export const programFile = (program: Program): string => at(`node_modules/${PROGRAMS[program]}`);
