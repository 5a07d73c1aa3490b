/** The data of the search, names first and then running texts: `/data/search/first.<locale>.json`, `/data/search/texts.<locale>.json`. */
import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { content } from '../../../course/loaded.ts';
import { locales, type Locale } from '../../../i18n/locale.ts';
import { searchData } from '../../../search/build/search-data.ts';

export const getStaticPaths = () => locales.flatMap((locale) => (['first', 'texts'] as const).map((part) => ({ params: { part, locale }, props: { part, locale } })));

async function dataIn(locale: Locale) {
  const entries = (await getCollection('lessons')).filter(({ id }: CollectionEntry<'lessons'>) => id.endsWith(`/${locale}`));
  const sources = await Promise.all(entries.map(async (entry: CollectionEntry<'lessons'>) => [entry.id.replace(/\/.*$/, ''), { mdx: entry.body ?? '', anchors: (await render(entry)).headings.map(({ slug }: { readonly slug: string }) => slug) }] as const));
  return searchData(content, locale, new Map(sources));
}

/** Both parts of a language are made at once. */
const made = new Map<Locale, ReturnType<typeof dataIn>>();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { part, locale } }) => {
  const data = made.get(locale) ?? dataIn(locale);
  made.set(locale, data);
  return Response.json((await data)[part]);
};
