/** build: writes the site as static files into `dist`. SITE and BASE say where it will live. */
import { buildSite } from './kit/site.ts';

await buildSite();
