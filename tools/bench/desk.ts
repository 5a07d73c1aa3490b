/** What a learner waits for at the desk, on a processor slowed down fourfold: replay of a long attempt, a what-if branch, a debrief, the reply to a click; medians. */
import { performance } from 'node:perf_hooks';
import { ATTEMPT_FORMAT, type Attempt, type RawAction } from '../../simulations/kit/attempt.ts';
import { complaintDesk } from '../../simulations/complaint-desk/index.ts';
import { contentOf } from '../kit/content.ts';
import { median, type Figures } from './figures.ts';
import { benchPage, SLOWED } from './page.ts';

const SCENARIO = 'lost-parcel';
const ACTIONS = 60;
const SAMPLES = 15;

/** An attempt of so many actions: the expert's line, with questions in vain between its steps. */
async function longAttempt(): Promise<Attempt> {
  const setup = { scenario: SCENARIO, seed: 1, mode: 'exam', level: 2, variant: 0 } as const;
  const opened = complaintDesk.open(contentOf(complaintDesk.id, SCENARIO), { format: ATTEMPT_FORMAT, simulation: complaintDesk.id, edition: complaintDesk.edition, setup, actions: [] });
  if (!opened.ok) throw new Error(opened.problem.at);
  let play = opened.value;
  const send = (action: RawAction): void => {
    const next = play.send(action);
    if (next.ok) play = next.value;
  };
  for (let action = await play.expert(); action !== undefined && play.attempt.actions.length < ACTIONS - 1; action = await play.expert()) {
    send(action);
    if (play.attempt.actions.length < ACTIONS - 20) send({ type: 'check', source: 'hr' });
  }
  while (play.attempt.actions.length < ACTIONS - 1) send({ type: 'rootcause', cause: 'weather', evidence: [] });
  send({ type: 'handIn' });
  return play.attempt;
}

const timed = async (work: () => unknown): Promise<number> => {
  const times: number[] = [];
  for (let i = 0; i < SAMPLES; i += 1) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return Math.round(100 * median(times)) / 100;
};

export async function deskBench(): Promise<Figures> {
  const attempt = await longAttempt();
  const content = contentOf(complaintDesk.id, SCENARIO);
  const open = () => complaintDesk.open(content, attempt);
  const whole = open();
  if (!whole.ok) throw new Error(whole.problem.at);
  const play = whole.value;
  const replayMs = await timed(open);
  const branchMs = await timed(async () => {
    const branch = play.rewind(ACTIONS / 2).send({ type: 'status', wording: 'done' });
    if (branch.ok) branch.value.view();
    const handed = branch.ok ? branch.value.send({ type: 'handIn' }) : branch;
    if (handed.ok) await handed.value.verdict();
  });

  const { home, page, browser, slow } = await benchPage(4600, { a: attempt, b: attempt });
  await page.goto(`${home}attempts/#a`, { waitUntil: 'networkidle' });
  await page.locator('.score').waitFor();
  await slow(true);
  const debriefs: number[] = [];
  for (let i = 0; i < SAMPLES; i += 1) {
    debriefs.push(await page.evaluate(async (id) => {
      const gone = document.querySelector('.score');
      const shown = new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          const here = document.querySelector('.score');
          if (here === null || here === gone) return;
          observer.disconnect();
          resolve();
        }).observe(document, { childList: true, subtree: true });
      });
      const begun = performance.now();
      location.hash = id;
      await shown;
      return performance.now() - begun;
    }, i % 2 === 0 ? 'b' : 'a'));
    // The worker that reckons the costs of the steps has ended before the next.
    await page.locator('section[aria-labelledby="costs"]').waitFor();
  }
  await slow(false);
  await page.goto(`${home}labs/complaint-desk/${SCENARIO}/`, { waitUntil: 'networkidle' });
  await page.locator('.start .btn').click();
  await page.locator('.board').waitFor();
  await page.locator('.board [data-act="ack"]').click();
  await page.locator('dialog .choice').first().click();
  await page.waitForTimeout(500);
  await slow(true);
  const clicks: number[] = [];
  for (let i = 0; i < SAMPLES; i += 1) {
    await page.locator('.board [data-act="check"]').click();
    await page.locator('dialog .choice').nth(i % 10).waitFor();
    clicks.push(await page.evaluate(async (nth) => {
      const lines = (): number => document.querySelectorAll('[role="log"] li').length;
      const before = lines();
      const shown = new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          if (lines() <= before) return;
          observer.disconnect();
          resolve();
        }).observe(document, { childList: true, subtree: true });
      });
      const begun = performance.now();
      document.querySelectorAll<HTMLElement>('dialog .choice')[nth]?.click();
      await shown;
      return performance.now() - begun;
    }, i % 10));
    await page.locator('dialog').waitFor({ state: 'detached' });
  }
  await browser.close();
  const ms = (times: readonly number[]): number => Math.round(10 * median(times)) / 10;
  return { bench: 'desk', actions: attempt.actions.length, samples: SAMPLES, slowed: SLOWED, replayMs, branchMs, debriefMs: ms(debriefs), clickMs: ms(clicks) };
}
