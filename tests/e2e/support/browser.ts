/** A Chromium of our own with a profile on disk, whose process can be killed and which can be opened again on the same profile. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { installedChromium, SWITCHES } from '../../../tools/chromium.ts';

export interface Running {
  readonly page: Page;
  readonly browser: Browser;
  /** Ends the browser's process at once, as a power cut would. */
  kill(): Promise<void>;
}

/** The address that Chromium prints when it can be spoken to. */
async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stderr ?? []) {
    said += String(chunk);
    const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`Chromium ended without an address: ${said}`);
}

export async function launch(profile: string): Promise<Running> {
  const child = spawn(installedChromium() ?? chromium.executablePath(), [...SWITCHES, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--window-size=1440,900', 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const exited = once(child, 'exit');
  const browser = await chromium.connectOverCDP(await addressOf(child));
  child.stderr.resume();
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('Chromium has no window');
  return {
    page: context.pages()[0] ?? (await context.newPage()), browser,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
      await browser.close().catch(() => undefined);
    },
  };
}

/** Takes a profile away; the processes that a killed browser leaves behind may still write to it for a moment. */
export const removeProfile = (profile: string): Promise<void> => rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
