/** Fetches the course's own data files, built beside the pages, in the language of the page. */
import { unpacked } from '../i18n/packed.ts';

/** The address of a data file under the site's base. */
const address = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}data/${path}`;

async function json(path: string): Promise<unknown> {
  const response = await fetch(address(path));
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

/** A scenario's data file under the site's base, in a language. */
export const scenarioPath = (simulation: string, scenario: string, locale: string): string => `scenarios/${encodeURIComponent(simulation)}/${encodeURIComponent(scenario)}.${locale}.json`;

/** A scenario's content, unparsed: its simulation parses it. */
export const scenarioContent = async (simulation: string, scenario: string): Promise<unknown> => unpacked(await once(scenarioPath(simulation, scenario, document.documentElement.lang === 'en' ? 'en' : 'zh')));

/** Where each knowledge point is taught. */
export const knowledgePoints = (): Promise<unknown> => once('points.json');
