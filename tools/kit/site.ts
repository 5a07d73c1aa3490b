/** The site as static files: how it is built and served. SITE and BASE are read by astro.config.mjs; OUT is the folder, `dist` if not set. */
import { build, preview } from 'astro';
import { ROOT } from './project.ts';

const outDir = process.env['OUT'] ?? 'dist';

/** The path under which the site lives, with a slash at both ends. */
function basePath(): string {
  const bare = (process.env['BASE'] ?? '').replaceAll(/^\/+|\/+$/g, '');
  return bare === '' ? '/' : `/${bare}/`;
}

/** Builds the site; `quiet` leaves standard output to the command. */
export async function buildSite(quiet = false): Promise<void> {
  await build({ root: ROOT, outDir, ...(quiet ? { logLevel: 'error' } : {}) });
}

/** Serves the built files on the first free port from `port` on; the address of the home page comes back. */
export async function serveSite(port: number): Promise<string> {
  const server = await preview({ root: ROOT, outDir, logLevel: 'warn', server: { host: '127.0.0.1', port } });
  return `http://127.0.0.1:${String(server.port)}${basePath()}`;
}
