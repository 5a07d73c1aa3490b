/** What may not stand in the repository: silenced checks, `any`, inline styles, paths of a machine, hosts of a registry. */
import { test } from 'vitest';
import ts from 'typescript';
import { expectNone, linesWith, type Fault } from './support/fault.ts';
import { nodes, sourceOf } from './support/source.ts';
import { CODE_FILES, read, TEXT_FILES } from './support/tree.ts';

// Put together from parts, so that this file does not find itself.
const word = (...parts: readonly string[]): string => parts.join('');
const SILENCERS = new RegExp([
  word('@ts-', '(ignore|nocheck|expect-error)'), word('eslint-', 'disable'), word(String.raw`\b(it|test|describe)\.`, '(skip|only|todo|fixme)', String.raw`\b`), word(String.raw`\b(TO`, 'DO|FIX', String.raw`ME)\b`),
].join('|'));
const MACHINE_PATHS = new RegExp(word('(?<![\\w.-])/', '(work|tmp|root|home|farm|Users)', String.raw`/\w`));
const REGISTRY_HOSTS = new RegExp(word(String.raw`\bregistry\.`, String.raw`[\w-]+\.\w|"resolved":\s*"https?:`));

/** Whether the tag that is open at the end of the text is an element's; a component's has a capital and may call a property what it likes. */
const isElement = (before: string): boolean => !/^<[A-Z]/.test(before.slice(before.search(/<[A-Za-z](?:(?!<[A-Za-z])[\s\S])*$/)));

test('no check is silenced and nothing is left to be done', () => {
  expectNone(CODE_FILES.flatMap((path) => linesWith(path, read(path), SILENCERS, 'mend what the check found; open an issue for what is left')), CODE_FILES.length);
});

test('nothing has the type any', () => {
  expectNone(CODE_FILES.flatMap((path): Fault[] => {
    const source = sourceOf(path);
    return [...nodes(source.tree)].filter((node) => node.kind === ts.SyntaxKind.AnyKeyword)
      .map((node) => ({ path, line: source.lineOf(node), what: 'the type any', mend: 'use unknown and parse it (simulations/kit/parse.ts), or name the type' }));
  }), CODE_FILES.length);
});

test('no element has a style attribute, which the content security policy blocks', () => {
  const files = CODE_FILES.filter((path) => /\.(astro|svelte)$/.test(path));
  expectNone(files.flatMap((path): Fault[] => {
    const text = read(path);
    return [...text.matchAll(/\sstyle=["'{]/g)].filter(({ index }) => isElement(text.slice(0, index))).map(({ index }) => ({
      path, line: text.slice(0, index + 1).split('\n').length, what: 'a style attribute', mend: 'use a class, or an SVG attribute for lengths',
    }));
  }), files.length);
});

test('no path of a machine is in a file', () => {
  expectNone(TEXT_FILES.flatMap((path) => linesWith(path, read(path), MACHINE_PATHS, 'use a path from the project folder on')), TEXT_FILES.length);
});

test('no host of a package registry is in a file, the lock file least of all', () => {
  expectNone(TEXT_FILES.flatMap((path) => linesWith(path, read(path), REGISTRY_HOSTS, 'see .npmrc; `npm install --package-lock-only` writes the lock file without hosts')), TEXT_FILES.length);
});
