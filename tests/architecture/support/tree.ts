/** The files of the project as a clone has them: everything but what is built, fetched or reported. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const NOT_OURS = new Set(['.git/', 'node_modules/', 'dist/', '.astro/', '.cache/', 'test-results/', 'playwright-report/']);
const BINARY = /\.(png|jpe?g|gif|webp|avif|ico|woff2?|pdf|zip|xlsx)$/;

function walk(folder: string): string[] {
  return readdirSync(`${ROOT}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory()) return NOT_OURS.has(`${path}/`) ? [] : walk(`${path}/`);
    return entry.isFile() && !entry.name.endsWith('.log') ? [path] : [];
  });
}

/** Paths from the project folder on, with forward slashes, in alphabetical order. */
export const FILES: readonly string[] = walk('').toSorted();

export const TEXT_FILES: readonly string[] = FILES.filter((path) => !BINARY.test(path));

export const CODE_FILES: readonly string[] = FILES.filter((path) => /\.(ts|js|mjs|svelte|astro)$/.test(path));

export const isTest = (path: string): boolean => path.startsWith('tests/') || /\.(test|spec)\.ts$/.test(path);

const texts = new Map<string, string>();

export function read(path: string): string {
  const text = texts.get(path) ?? readFileSync(`${ROOT}${path}`, 'utf8');
  texts.set(path, text);
  return text;
}
