/** The content that opens an attempt: `/data/scenarios/<simulation>/<scenario>.json`. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { labs, papers } from '../../../../course/scenarios.ts';

export const getStaticPaths = () => [
  ...labs.flatMap(({ simulation, scenarios }) => scenarios.map((content) => ({ params: { simulation, scenario: content.id }, props: { content } }))),
  ...papers.map((content) => ({ params: { simulation: 'question-paper', scenario: content.id }, props: { content } })),
];

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props.content);
