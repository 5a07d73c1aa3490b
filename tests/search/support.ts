/** The search as the site builds it, without the anchors of headings, and the sets of queries. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse as parseYaml } from 'yaml';
import * as z from 'zod/mini';
import { parse } from '../../simulations/kit/parse.ts';
import { readContent } from '../../src/course/content.ts';
import { searchData } from '../../src/search/build/search-data.ts';
import { engineOf } from '../../src/search/engine.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const content = readContent(at('content'));

export function sourcesIn(locale: 'zh' | 'en'): Map<string, { readonly mdx: string; readonly anchors: readonly string[] }> {
  return new Map([...content.texts.keys()].filter((key) => key.endsWith(`/${locale}`)).map((key) => [key.replace(/\/.*/, ''), { mdx: readFileSync(at(`content/lessons/${key}.mdx`), 'utf8'), anchors: [] }]));
}

export interface Query { readonly kind: string; readonly query: string; readonly point: string; readonly chapter: string }

const setSchema = z.record(z.string(), z.record(z.string(), z.string()));

/** The queries of a file, each with the chapter of its point. */
export function queriesIn(name: string): Query[] {
  const set = parse(setSchema, parseYaml(readFileSync(at(`tests/search/${name}.yaml`), 'utf8')));
  if (!set.ok) throw new Error(`${name}.yaml: ${set.problem.at}`);
  const chapterOf = new Map([...content.knowledge].flatMap(([chapter, file]) => file.value.map((point) => [point.id, chapter])));
  return Object.entries(set.value).flatMap(([kind, queries]) => Object.entries(queries).map(([query, point]) => ({ kind, query, point, chapter: chapterOf.get(point) ?? `none for ${point}` })));
}

export function searchIn(locale: 'zh' | 'en') {
  const data = searchData(content, locale, sourcesIn(locale));
  const engine = engineOf(data.first);
  engine.add(data.texts);
  return { data, engine };
}
