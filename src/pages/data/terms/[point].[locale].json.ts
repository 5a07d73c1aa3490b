/** The definition of one term, as a lesson shows it beside the term's link: `/data/terms/<point>.<locale>.json`. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { definitions } from '../../../course/terms.ts';
import { locales } from '../../../i18n/locale.ts';

export const getStaticPaths = () => locales.flatMap((locale) => definitions(locale).map(({ point, ...definition }) => ({ params: { point, locale }, props: { definition } })));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props.definition);
