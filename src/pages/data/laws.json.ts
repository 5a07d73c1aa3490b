/** The law cards for the desk: `/data/laws.json`. */
import type { APIRoute } from 'astro';
import { laws } from '../../course/laws.ts';

export const GET: APIRoute = () => Response.json(laws);
