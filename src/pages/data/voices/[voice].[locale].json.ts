/** How a caller talks, in one language, to be laid over a case: `/data/voices/<voice>.<locale>.json`. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { voices } from '../../../course/scenarios.ts';
import { locales } from '../../../i18n/locale.ts';
import { packed } from '../../../i18n/packed.ts';

export const getStaticPaths = () => locales.flatMap((locale) => voices.map(({ id, voice }) => ({ params: { voice: id, locale }, props: { content: packed({ voices: { [id]: voice } }, locale) } })));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props.content);
