/** chromium: finds a Chromium for the end-to-end tests, fetches one if there is none, and prints its path. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { at, programFile } from './kit/project.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];
const MINUTE = 60_000;

export const isRoot = process.getuid?.() === 0;

/** Switches that keep the browser quiet and off the network; the sandbox stays on for everyone but root, who cannot have it. */
export const SWITCHES: readonly string[] = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ...(isRoot ? ['--no-sandbox'] : []),
];

/** Whether the file is a browser that starts; some systems put a stub in its place. Windows browsers open a window when asked. */
function works(path: string): boolean {
  return existsSync(path) && (process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: MINUTE / 2 }).status === 0);
}

/** CHROMIUM_PATH if it is set, else the first browser on this computer that starts. */
export function installedChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES].find(works);
}

/** Playwright's own build, fetched into the project's cache. */
async function fetchedChromium(): Promise<string | undefined> {
  process.env['PLAYWRIGHT_BROWSERS_PATH'] = at('.cache/browsers');
  const path = (await import('@playwright/test')).chromium.executablePath();
  if (works(path)) return path;
  console.error('No Chromium on this computer; fetching Playwright’s own into .cache/browsers …');
  spawnSync(process.execPath, [programFile('playwright'), 'install', '--no-shell', 'chromium'], { stdio: ['ignore', 2, 2], timeout: 5 * MINUTE });
  return works(path) ? path : undefined;
}

/** Debian's package; only root can install it. */
function packagedChromium(): string | undefined {
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  console.error('Playwright’s Chromium cannot be had; installing the package chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], timeout: 10 * MINUTE, env });
  }
  return installedChromium();
}

/** A Chromium that starts, or the end of the program with a word on what to install. */
export async function findChromium(): Promise<string> {
  const path = installedChromium() ?? (await fetchedChromium()) ?? packagedChromium();
  if (path !== undefined) return path;
  console.error('The end-to-end tests need Chromium. Install the package “chromium” (Debian, Fedora, Arch) or Google Chrome, or set CHROMIUM_PATH to a browser.');
  process.exit(1);
}

if (import.meta.main) console.log(await findChromium());
