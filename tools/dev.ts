/** dev: serves the site while you write it; pages reload as files change. */
import { dev } from 'astro';
import { ROOT } from './kit/project.ts';

await dev({ root: ROOT, server: { host: '127.0.0.1', port: 4321 } });
