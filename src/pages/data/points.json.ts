/** Term, lesson and questions of every knowledge point that can be read: `/data/points.json`. */
import type { APIRoute } from 'astro';
import { taught } from '../../course/knowledge.ts';
import { content } from '../../course/loaded.ts';

export const GET: APIRoute = () => Response.json(Object.fromEntries(taught.map(({ point, lesson }) => [point.id, { term: point.term, lesson, items: content.papers.get(lesson)?.value.items.filter((item) => item.knowledge.includes(point.id)).map((item) => item.id) ?? [] }])));
