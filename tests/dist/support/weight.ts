/** What a built page weighs, gzipped, in bytes: its HTML and the styles and scripts a browser fetches for it. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));

export interface Weight {
  readonly html: number;
  readonly styles: number;
  readonly scripts: number;
  readonly data: number;
}

export const total = ({ html, styles, scripts, data }: Weight): number => html + styles + scripts + data;

const sizes = new Map<string, number>();

/** A built file, gzipped. */
export function gzipped(url: string): number {
  const known = sizes.get(url);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(`${DIST}${url}`)).length;
  sizes.set(url, size);
  return size;
}

const sum = (urls: Iterable<string>): number => [...urls].reduce((bytes, url) => bytes + gzipped(url), 0);

const attribute = (tag: string, name: string): string | undefined => new RegExp(String.raw`\s${name}=["']?([^"'\s>]+)`).exec(tag)?.[1];

const local = (url: string | undefined): url is string => url?.startsWith('/') === true && !url.startsWith('//');

/** The chunks that a chunk imports at once; what it loads by `import(…)` comes later and is not among them. */
function imported(url: string): string[] {
  const tree = ts.createSourceFile(url, readFileSync(`${DIST}${url}`, 'utf8'), ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const specifiers = tree.statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) && statement.moduleSpecifier !== undefined && ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text] : []);
  return specifiers.map((to) => (to.startsWith('/') ? to : posix.join(posix.dirname(url), to)));
}

/** The scripts and everything they import. */
function closure(urls: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const open = [...urls];
  for (let url = open.pop(); url !== undefined; url = open.pop()) {
    if (seen.has(url)) continue;
    seen.add(url);
    open.push(...imported(url));
  }
  return seen;
}

/** Scripts that the page starts by itself; an island that waits for the learner's hand is not among them. */
function scripts(html: string): string[] {
  const plain = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => attribute(tag, 'src'));
  const preloads = [...html.matchAll(/<link\b[^>]*>/g)].flatMap(([tag]) => (attribute(tag, 'rel') === 'modulepreload' ? [attribute(tag, 'href')] : []));
  const islands = [...html.matchAll(/<astro-island\b[^>]*>/g)].flatMap(([tag]) =>
    attribute(tag, 'client') === 'interaction' ? [] : ['component-url', 'renderer-url', 'before-hydration-url'].map((name) => attribute(tag, name)));
  return [...plain, ...preloads, ...islands].filter(local);
}

/** A script loaded later, with everything it imports. */
export const loaded = (url: string): number => sum(closure([url]));

/** Weighs a page by its address, such as `/lessons/service-recovery/`, with the data it fetches. */
export function weigh(address: string, data: readonly string[] = []): Weight {
  const page = `${address}index.html`;
  const html = readFileSync(`${DIST}${page}`, 'utf8');
  const sheets = [...html.matchAll(/<link\b[^>]*>/g)].flatMap(([tag]) => (attribute(tag, 'rel') === 'stylesheet' ? [attribute(tag, 'href')] : [])).filter(local);
  return { html: gzipped(page), styles: sum(new Set(sheets)), scripts: sum(closure(scripts(html))), data: sum(data) };
}
