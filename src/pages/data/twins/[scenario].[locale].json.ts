/** The twin's truth of a case, in one language, to be laid over it: `/data/twins/<scenario>.<locale>.json`. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { labs } from '../../../course/scenarios.ts';
import { locales } from '../../../i18n/locale.ts';
import { packed } from '../../../i18n/packed.ts';

export const getStaticPaths = () => locales.flatMap((locale) => labs.flatMap(({ scenarios }) => scenarios.flatMap(({ id, twin }) => (twin === undefined ? [] : [{ params: { scenario: id, locale }, props: { content: packed({ twin }, locale) } }]))));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props.content);
