/** Term and lesson of every knowledge point that can be read: `/data/points.json`. */
import type { APIRoute } from 'astro';
import { taught } from '../../course/knowledge.ts';

export const GET: APIRoute = () => Response.json(Object.fromEntries(taught.map(({ point, lesson }) => [point.id, { term: point.term, lesson }])));
