// The site: static pages from content and islands, under a strict content security policy.
// BASE is the folder it will be served from, SITE its public address; both may be left out.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';

/** Starts the development server anew when a YAML file of the content changes. */
const contentWatch = {
  name: 'content-watch',
  hooks: {
    /** @param {import('astro').HookParameters<'astro:config:setup'>} setup */
    'astro:config:setup': ({ addWatchFile, command }) => {
      if (command !== 'dev') return;
      const content = new URL('./content/', import.meta.url);
      for (const file of readdirSync(fileURLToPath(content), { recursive: true, encoding: 'utf8' })) {
        if (file.endsWith('.yaml')) addWatchFile(new URL(file, content));
      }
    },
  },
};

/** Lucide's icons with our small component instead of theirs: it needs no spread attributes and no dynamic elements of Svelte's runtime. */
const smallIcons = {
  name: 'small-icons',
  /** @type {'pre'} */
  enforce: 'pre',
  /** @param {string} source @param {string | undefined} importer */
  resolveId: (source, importer) => (source === '../Icon.svelte' && importer?.includes('@lucide/svelte/') === true ? fileURLToPath(new URL('./src/islands/kit/Lucide.svelte', import.meta.url)) : null),
};

/** `client:interaction`: an island that loads when it is first touched. */
const interaction = {
  name: 'client-interaction',
  hooks: {
    /** @param {import('astro').HookParameters<'astro:config:setup'>} setup */
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'interaction', entrypoint: './src/islands/kit/interaction.ts' });
    },
  },
};

/** What pages share is a file each for every kind of page – Svelte, what every simulation begins with, what every lab's screen has, what a desk and a shift begin with – since few files compress better than many; the rest, and what of the kit only some simulations reckon with, comes when it is wanted. */
const CHUNKS = [
  { name: 'svelte', priority: 4, test: /\/node_modules\/(svelte|esm-env|clsx)\// },
  { name: 'used', priority: 3, test: /\/src\/(runtime\/(clock|used)|i18n\/locale)\b/ },
  { name: 'load', priority: 3, test: /preload-helper|rolldown\/runtime|^\0/ },
  { name: 'kit', priority: 2, test: /\/node_modules\/(zod|xstate)\/|\/simulations\/kit\/(?!agreement|draws|elementary|explained|knapsack|remember|statistics)[a-z]+\.ts/ },
  { name: 'screen', priority: 1, test: /\/(Icon|sun|moon|monitor|arrow-left|shield-check|folder-open)\.(svelte|js)|\/src\/islands\/kit\/(Tick|Bar|Dialog)\b/ },
  { name: 'kept', priority: 1, test: /\/node_modules\/idb\/|\/src\/runtime\/(disk|seed)\b/ },
  { name: 'seat', priority: 1, test: /\/src\/(runtime\/(session|content|signal)|i18n\/format)\b/ },
  { name: 'desk', priority: 1, test: /\/simulations\/complaint-desk\/((action|back|index|legal|machine|menus|parts|replies|scenario|scenario-lines|text|text-menus|transcript|view)\.ts|model\/(?!measures|outcome))/ },
];

/** Names of chunks to fetch ahead are written into every page that may load them; what all pages may load and few do, the search, the definitions and earlier work, goes without. */
const shortPreloads = {
  name: 'short-preloads',
  /** @param {string} environment */
  configEnvironment: (environment) => (environment === 'client' ? { build: { modulePreload: { polyfill: false, resolveDependencies: preloads } } } : undefined),
};

/** @param {string} file @param {string[]} needed */
const preloads = (file, needed) => (/\/(open|definitions|progress)\./.test(file) ? [] : needed);

export default defineConfig({
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  base: process.env.BASE ?? '/',
  output: 'static',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: 'prism' },
  integrations: [svelte(), mdx(), interaction, contentWatch],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
  // light-dark() is lowered for engines that lack it (before Chromium 123, Safari 17.5, Firefox 120).
  vite: {
    plugins: [smallIcons, shortPreloads],
    build: { cssTarget: ['chrome111', 'safari16.4', 'firefox114'] },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } } } } },
  },
  devToolbar: { enabled: false },
});
