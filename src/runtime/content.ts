/** Fetches the course's own data files, built beside the pages, in the language of the page. */
import type { Setup } from '../../simulations/kit/attempt.ts';
import type { Simulation } from '../../simulations/kit/simulation.ts';
import { unpacked } from '../i18n/packed.ts';

/** Gets a data file by its path under `data/`; nothing if there is none. */
export type Fetch = (path: string) => Promise<unknown>;

const pathOf = (simulation: string, scenario: string, locale: string): string => `scenarios/${encodeURIComponent(simulation)}/${encodeURIComponent(scenario)}.${locale}.json`;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value at its place in the content. */
const placed = (value: unknown, at: readonly string[]): unknown => at.reduceRight((inner, name) => ({ [name]: inner }), value);

/** One content laid over another: records are joined, all else is replaced. */
function overlaid(under: unknown, over: unknown): unknown {
  if (!isRecord(under) || !isRecord(over)) return over;
  return { ...under, ...Object.fromEntries(Object.entries(over).map(([name, value]) => [name, name in under ? overlaid(under[name], value) : value])) };
}

/** The content of an attempt, unparsed: its scenario's file, and what else its setup needs laid over it. */
export async function contentFor(get: Fetch, locale: string, simulation: Pick<Simulation<unknown>, 'id' | 'parts'>, setup: Setup): Promise<unknown> {
  const own = await get(pathOf(simulation.id, setup.scenario, locale));
  if (own === undefined) return undefined;
  const content = unpacked(own);
  const parts = await Promise.all(simulation.parts(content, setup).map(async ({ name, at }) => placed(unpacked(await get(`${name.split('/').map(encodeURIComponent).join('/')}.${locale}.json`)), at)));
  return parts.reduce(overlaid, content);
}

async function json(path: string): Promise<unknown> {
  const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}data/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

const fetched = new Map<string, Promise<unknown>>();

function once(path: string): Promise<unknown> {
  const running = fetched.get(path) ?? json(path);
  fetched.set(path, running);
  running.catch(() => fetched.delete(path));
  return running;
}

const language = (): 'zh' | 'en' => (document.documentElement.lang === 'en' ? 'en' : 'zh');

/** Contents put together before, by the setups that they are for. */
const assembled = new Map<string, Promise<unknown>>();

/** The content of an attempt with this setup, in the language of the page. */
export function scenarioContent(simulation: Pick<Simulation<unknown>, 'id' | 'parts'>, setup: Setup): Promise<unknown> {
  const key = JSON.stringify([simulation.id, setup]);
  const running = assembled.get(key) ?? contentFor(once, language(), simulation, setup);
  assembled.set(key, running);
  running.catch(() => assembled.delete(key));
  return running;
}

/** Has a scenario's own file come before its attempt is begun; what goes wrong is told when it is needed. */
export const prefetch = ({ id }: Pick<Simulation<unknown>, 'id'>, scenario: string): Promise<unknown> => once(pathOf(id, scenario, language())).catch(() => undefined);

/** Where each knowledge point is taught. */
export const knowledgePoints = (): Promise<unknown> => once('points.json');
