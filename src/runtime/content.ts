/** Fetches the course's own data files, built beside the pages. */

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

/** A scenario's content, unparsed: its simulation parses it. */
export const scenarioContent = (simulation: string, scenario: string): Promise<unknown> => once(`scenarios/${encodeURIComponent(simulation)}/${encodeURIComponent(scenario)}.json`);

/** The law cards, by the schema of src/schemas/law. */
export const lawCards = (): Promise<unknown> => once('laws.json');

/** Where each knowledge point is taught. */
export const knowledgePoints = (): Promise<unknown> => once('points.json');
