/** The two languages of the site and the links within each: Chinese at the root, English under /en/. */
import type { Locale } from '../../simulations/kit/text.ts';

export type { Locale };

export const locales = ['zh', 'en'] as const satisfies readonly Locale[];

/** The value of the lang attribute. */
export const htmlLang = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Locale, string>;

export const otherLocale = (locale: Locale): Locale => (locale === 'zh' ? 'en' : 'zh');

/** A file of the site under its base: `/data/points.json`. */
export const asset = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;

/** A page in one of the languages: `/course/` is `/en/course/` in English. */
export const href = (locale: Locale, path: string): string => asset(locale === 'en' ? `/en${path}` : path);

/** The route parameters of the two languages; the Chinese one has no prefix. */
export const localeRoutes: readonly { readonly params: { readonly locale: string | undefined } }[] = [{ params: { locale: undefined } }, { params: { locale: 'en' } }];

/** The paths of a page that exists in both languages: a new list for every page, since Astro keeps notes on the list. */
export const bothLocales = () => localeRoutes.map(({ params }) => ({ params: { ...params } }));

/** The locale of a route's parameter. */
export const localeOf = (param: string | undefined): Locale => (param === 'en' ? 'en' : 'zh');
