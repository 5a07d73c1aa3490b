/** The content that opens an attempt, in one language; the voices and the twin's truth of a case are files of their own: `/data/scenarios/<simulation>/<scenario>.<locale>.json`. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { labs, papers, rounds, segmentations, shifts, strategies } from '../../../../course/scenarios.ts';
import { locales } from '../../../../i18n/locale.ts';
import { packed } from '../../../../i18n/packed.ts';

export const getStaticPaths = () => locales.flatMap((locale) => [
  ...labs.flatMap(({ simulation, scenarios }) => scenarios.map(({ voices: _voices, twin: _twin, ...content }) => ({ params: { simulation, scenario: content.id, locale }, props: { content: packed({ ...content, voices: {} }, locale) } }))),
  ...shifts.map((content) => ({ params: { simulation: 'complaint-shift', scenario: content.id, locale }, props: { content: packed(content, locale) } })),
  ...segmentations.map((content) => ({ params: { simulation: 'customer-segmentation', scenario: content.id, locale }, props: { content: packed(content, locale) } })),
  ...strategies.map((content) => ({ params: { simulation: 'service-strategy', scenario: content.id, locale }, props: { content: packed(content, locale) } })),
  ...rounds.map((content) => ({ params: { simulation: 'strategic-analysis', scenario: content.id, locale }, props: { content: packed(content, locale) } })),
  ...papers.map((content) => ({ params: { simulation: 'question-paper', scenario: content.id, locale }, props: { content: packed(content, locale) } })),
]);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props.content);
