/** What is shown as saved is on disk: the browser's process is killed at ten places of one attempt, and the attempt goes on where it was. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, removeProfile, type Running } from './support/browser.ts';
import { actionsOf, chance, unordered } from './support/cases.ts';
import { DeskPage, savedText } from './support/desk.ts';
import { onDisk } from './support/disk.ts';
import { expect, test, watch } from './support/site.ts';

const KILLS = 10;
const SEED = 417;

test.setTimeout(120_000);

/** Ten steps of an attempt, in their order, drawn at random. */
function places(steps: number): number[] {
  const next = chance(SEED);
  const left = Array.from({ length: steps }, (_, i) => i + 1);
  return Array.from({ length: KILLS }, () => left.splice(Math.floor(next() * left.length), 1)).flat().toSorted((a, b) => a - b);
}

test(`a browser killed at ${String(KILLS)} random steps has lost no step that was shown as saved`, async () => {
  const actions = actionsOf('s4-good').filter((action) => action.type !== 'handIn');
  const profile = await mkdtemp(join(tmpdir(), 'lcs-profile-'));
  const said: string[] = [];
  let running: Running | undefined;
  let done = 0;
  try {
    for (const place of [...places(actions.length), actions.length]) {
      running = await launch(profile);
      await watch(running.page.context(), said);
      const desk = new DeskPage(running.page, 'lost-parcel');
      await desk.open();
      if (done === 0) await desk.start();
      await desk.expectSaved(done);
      await desk.expectAfter(actions.slice(0, done));
      const [record, ...others] = await onDisk(running.page);
      expect(unordered(record?.attempt.actions ?? [])).toEqual(unordered(actions.slice(0, done)));
      expect(others).toEqual([]);

      const last = actions[place - 1];
      if (last === undefined || place === done) break;
      await desk.play(actions.slice(done, place - 1), done);
      // Looks at every frame, so that the kill comes as soon as the page says that the step is saved.
      const saved = running.page.waitForFunction((text) => document.querySelector('.saved')?.textContent === text, savedText(place), { polling: 'raf' });
      await desk.act(last);
      await saved;
      await running.kill();
      done = place;
    }
    expect(said).toEqual([]);
  } finally {
    await running?.kill();
    await removeProfile(profile);
  }
});
