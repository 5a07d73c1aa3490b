/** The rooms of the project and what each may import. This is the table of docs/ARCHITECTURE.md; change both together. */

export interface Room {
  readonly name: string;
  /** Which files are in it; the first room that matches has the file. */
  readonly files: RegExp;
  /** Paths it may import, besides its own room. `$1` stands for what the first group of `files` matched. */
  readonly local: readonly string[];
  /** Paths it may name in `import type` only. */
  readonly types?: readonly string[];
  /** Bare names it may import. */
  readonly packages: readonly string[];
}

const SIMULATION = 'simulations/(?!kit/)[a-z-]+';
const TEXTS = 'text(-[a-z]+)?\\.ts';
const ICONS = '@lucide/svelte/icons/[a-z0-9-]+';
const LOOKS = ['src/styles/', 'src/i18n/'];
const SVELTE = ['svelte(/[a-z]+)?', ICONS];
const NOT_INSIDE = '(?!(machine|grade)\\.ts)';
const ISLAND = ['src/islands/kit/', 'src/islands/debrief/', 'src/runtime/', 'src/schemas/', 'simulations/kit/', `${SIMULATION}/${TEXTS}`, ...LOOKS];
const ISLAND_TYPES = [`${SIMULATION}/`, 'src/course/'];
const BUILD_TIME = ['node:(fs|path|url|process)', 'yaml', 'zod/mini'];

export const ROOMS: readonly Room[] = [
  { name: 'simulations/kit', files: /^simulations\/kit\//, local: [], packages: ['xstate', 'zod/mini'] },
  { name: 'simulations/catalog', files: /^simulations\/catalog\.ts$/, local: ['simulations/'], packages: [] },
  { name: 'what serves every simulation', files: /^simulations\/[a-z-]+\.ts$/, local: ['simulations/catalog.ts', 'simulations/kit/'], packages: [] },
  { name: 'a machine', files: /^simulations\/([a-z-]+)\/machine\.ts$/, local: ['simulations/kit/', 'simulations/$1/'], packages: ['xstate', 'zod/mini'] },
  // A shift is made of the desk's own cases: the one simulation that is built on another.
  { name: 'a simulation of cases', files: /^simulations\/complaint-shift\//, local: ['simulations/kit/', 'simulations/complaint-desk/', 'simulations/complaint-shift/'], packages: ['zod/mini'] },
  { name: 'a simulation', files: /^simulations\/([a-z-]+)\//, local: ['simulations/kit/', 'simulations/$1/'], packages: ['zod/mini'] },
  { name: 'src/i18n', files: /^src\/i18n\//, local: [], types: ['simulations/', 'src/schemas/'], packages: [] },
  { name: 'src/schemas', files: /^src\/schemas\//, local: ['simulations/kit/', `${SIMULATION}/(parse-)?scenario\\.ts`, 'src/i18n/'], packages: ['zod/mini'] },
  { name: 'src/course', files: /^src\/course\//, local: ['src/schemas/', 'src/i18n/', 'simulations/kit/', `${SIMULATION}/((parse-)?scenario(-lines)?\\.ts|machine\\.ts|model[/.]|${TEXTS})`, 'simulations/question-paper/(index|item|view)\\.ts'], packages: [...BUILD_TIME, 'astro:content'] },
  { name: 'src/content.config.ts', files: /^src\/content\.config\.ts$/, local: ['src/schemas/', 'src/course/'], packages: ['astro:content', 'astro/loaders', 'astro/zod'] },
  { name: 'readers and writers of files', files: /^src\/imports\//, local: ['simulations/kit/'], packages: [] },
  // What the browser searches with, and what only the build needs to make its data.
  { name: 'src/search/build', files: /^src\/search\/build\//, local: ['src/search/', 'src/course/', 'src/schemas/', 'src/i18n/', 'simulations/kit/'], packages: ['lunr', 'pinyin-pro', 'opencc-js/t2cn', 'zod/mini'] },
  { name: 'src/search', files: /^src\/search\/(?!build\/)/, local: ['simulations/kit/', 'src/i18n/'], packages: ['lunr', 'zod/mini'] },
  { name: 'src/runtime', files: /^src\/runtime\//, local: ['simulations/catalog.ts', 'simulations/question-paper/index.ts', 'simulations/kit/', 'src/i18n/', 'src/schemas/'], packages: ['svelte', 'svelte/reactivity', 'idb', 'xstate'] },
  { name: 'src/islands/kit', files: /^src\/islands\/kit\//, local: ['src/runtime/', 'simulations/kit/', ...LOOKS], packages: [...SVELTE, 'astro'] },
  // A desk knows its own simulation, a shared island any of them; but neither machine nor marking: those are reached by playing and handing in.
  { name: 'a shared island', files: /^src\/islands\/(debrief|practice|trainer|me)\//, local: [...ISLAND, 'simulations/regrade.ts', `${SIMULATION}/${NOT_INSIDE}`], types: [...ISLAND_TYPES, 'simulations/regrade.ts'], packages: SVELTE },
  // A shift is worked at the desk's own screens.
  { name: 'the island of a shift', files: /^src\/islands\/(complaint-shift)\//, local: [...ISLAND, 'src/islands/complaint-desk/', `simulations/complaint-shift/${NOT_INSIDE}`], types: ISLAND_TYPES, packages: SVELTE },
  { name: 'the search box', files: /^src\/islands\/(search)\//, local: ['src/search/(?!build/)', 'src/islands/kit/', 'src/schemas/', 'simulations/kit/', ...LOOKS], types: ['src/course/'], packages: SVELTE },
  // A figure with sliders computes; what it shares with drawn figures is pure.
  { name: 'figures with sliders', files: /^src\/islands\/(figures)\//, local: ['src/components/figures/lib/', ...LOOKS], types: ['src/course/'], packages: SVELTE },
  // One's own customers are worked on with the lab's tools, without its exercise.
  { name: 'own customers', files: /^src\/islands\/(customer-list)\//, local: [...ISLAND, 'src/imports/', 'src/islands/customer-segmentation/', 'simulations/customer-segmentation/model/'], types: ISLAND_TYPES, packages: SVELTE },
  { name: 'an island', files: /^src\/islands\/([a-z-]+)\//, local: [...ISLAND, `simulations/$1/${NOT_INSIDE}`], types: ISLAND_TYPES, packages: SVELTE },
  { name: 'src/components', files: /^src\/components\//, local: ['src/course/', 'src/islands/', ...LOOKS], types: ['src/schemas/', 'simulations/'], packages: ['astro(:[a-z]+|/[a-z]+)?', ICONS] },
  { name: 'src/layouts', files: /^src\/layouts\//, local: ['src/components/', 'src/course/', 'src/islands/me/page.ts', 'src/islands/search/keys.ts', ...LOOKS], types: ['src/schemas/', 'simulations/'], packages: ['astro(:[a-z]+|/[a-z]+)?', ICONS] },
  { name: 'src/pages', files: /^src\/pages\//, local: ['src/layouts/', 'src/components/', 'src/course/', 'src/islands/', 'src/search/build/', ...LOOKS], types: ['src/schemas/', 'simulations/'], packages: ['astro(:[a-z]+|/[a-z]+)?', ICONS] },
  { name: 'tools', files: /^tools\//, local: ['simulations/', 'src/course/', 'src/schemas/', 'src/i18n/', 'tests/search/'], packages: ['.+'] },
  { name: 'settings at the root', files: /^[^/]+\.(ts|js|mjs)$/, local: ['tools/'], packages: ['.+'] },
];
