/** End-to-end tests in Chromium, on the site as built: once at the root, once under a base path. */
import { defineConfig } from '@playwright/test';
import { installedChromium, isRoot, SWITCHES } from './tools/chromium.ts';

const executablePath = installedChromium();

const definedEnv = (env: NodeJS.ProcessEnv): Record<string, string> => Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? 'line' : [[process.stdout.isTTY ? 'line' : 'dot'], ['json']],
  use: {
    headless: true,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...SWITCHES],
      chromiumSandbox: !isRoot,
      // Names of files are written in UTF-8 whatever the shell's language; without it Chromium calls a file with Han characters “download”.
      env: { ...definedEnv(process.env), LANG: 'C.UTF-8' },
    },
  },
  // Each server takes a free port and prints its address, which Playwright keeps: process.env.SITE_URL, process.env.BASED_URL.
  webServer: [
    {
      command: 'node tools/preview.ts 4331',
      wait: { stdout: /(?<site_url>http:\/\/127\.0\.0\.1:\d+\S*)/ },
      timeout: 60_000,
    },
    {
      command: 'node tools/build.ts && node tools/preview.ts 4341',
      env: { BASE: '/some/path/', OUT: '.cache/dist-base' },
      wait: { stdout: /(?<based_url>http:\/\/127\.0\.0\.1:\d+\S*)/ },
      timeout: 240_000,
    },
  ],
});
