/** What a learner waits for in the segmentation lab with a thousand customers, on a processor slowed down fourfold: sorting the table, moving a cut line, counting a cost, with the table one frame and the curve two frames behind; and the exact optimum of a thousand. Medians, until the page has been laid out anew. */
import { performance } from 'node:perf_hooks';
import { ATTEMPT_FORMAT, type Attempt } from '../../simulations/kit/attempt.ts';
import { optimum } from '../../simulations/kit/knapsack.ts';
import { customerSegmentation } from '../../simulations/customer-segmentation/index.ts';
import { prepareExercise } from '../../simulations/customer-segmentation/model/exercise.ts';
import { levelsOf } from '../../simulations/customer-segmentation/model/service.ts';
import { parseScenario } from '../../simulations/customer-segmentation/scenario.ts';
import { contentOf } from '../kit/content.ts';
import { median, type Figures } from './figures.ts';
import { benchPage, longestTask, SLOWED, watchTasks } from './page.ts';

const SCENARIO = 'near8020';
const CUSTOMERS = 1000;
const SAMPLES = 15;
/** Longer than this nothing takes; a click that changes nothing ends the bench instead of holding it up. */
const PATIENCE_MS = 10_000;
const setup = { scenario: SCENARIO, seed: 1, mode: 'exam', n: CUSTOMERS } as const;

/** The service game of a thousand customers, solved exactly. */
function optimumMs(): number {
  const scenario = parseScenario(contentOf(customerSegmentation.id, SCENARIO));
  const exercise = scenario.ok ? prepareExercise(scenario.value, setup) : scenario;
  if (!exercise.ok) throw new Error(exercise.problem.at);
  const { list } = exercise.value;
  const items = list.customers.map((customer, i) => levelsOf(list.service, customer, list.profits[i] ?? 0));
  return median(Array.from({ length: SAMPLES }, () => {
    const begun = performance.now();
    optimum(items, list.budget);
    return performance.now() - begun;
  }));
}

export async function segmentationBench(): Promise<Figures> {
  const attempt: Attempt = {
    format: ATTEMPT_FORMAT, simulation: customerSegmentation.id, edition: customerSegmentation.edition, setup,
    actions: [{ type: 'count', item: 'orders', counts: true }, { type: 'rate', item: 'orders', rate: 30 }, { type: 'cut', basis: 'measure', a: 50, ab: 200 }],
  };
  const { home, page, browser, slow } = await benchPage(4610, { a: attempt });
  await page.goto(`${home}labs/customer-segmentation/${SCENARIO}/#a`, { waitUntil: 'networkidle' });
  await watchTasks(page);
  /** The longest task that each click led to, drawing included; 0 where none took 50 ms. */
  const tasks: number[] = [];
  /** Time from a click until an element's attribute, or its text where none is named, has changed and the page is laid out. */
  const waited = async (target: string, seen: string, attribute = ''): Promise<number> => {
    const times: number[] = [];
    await longestTask(page);
    for (let i = 0; i < SAMPLES; i += 1) {
      times.push(await page.evaluate(async ([button, watched, name, patience]) => {
        const state = (): string | null | undefined => { const element = document.querySelector(watched); return name === '' ? element?.textContent : element?.getAttribute(name); };
        const before = state();
        const changed = new Promise<void>((resolve, reject) => {
          setTimeout(() => { reject(new Error(`${button} changed nothing in ${watched}`)); }, patience);
          new MutationObserver((_, observer) => {
            if (state() === before) return;
            observer.disconnect();
            resolve();
          }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
        });
        const begun = performance.now();
        document.querySelector<HTMLElement>(button)?.click();
        await changed;
        document.body.getBoundingClientRect();
        return performance.now() - begun;
      }, [target, seen, attribute, PATIENCE_MS] as const));
      await page.waitForTimeout(150);
      tasks.push(await longestTask(page));
    }
    return Math.round(10 * median(times)) / 10;
  };
  await page.locator('#stage-tiers').click();
  await page.locator('.cutc').first().waitFor();
  await slow(true);
  const sortMs = await waited('#stage .list thead th:nth-child(4) button', '#stage .list thead th:nth-child(4)', 'aria-sort');
  const cutMs = await waited('.cutc .btn:last-child', '#stage .panel svg.fig rect.a', 'width');
  await slow(false);
  await page.locator('#stage-profit').click();
  await page.locator('.pools tbody.counts').waitFor();
  // The cost that has a rate: only counting it changes the measure and with it the curves.
  const counted = 1 + await page.evaluate(() => [...document.querySelectorAll('.pools tbody')].findIndex((body) => body.classList.contains('counts')));
  await slow(true);
  const tick = `.pools tbody:nth-of-type(${String(counted)}) input[type="checkbox"]`;
  const countMs = await waited(tick, '.panel dl');
  const tableMs = await waited(tick, '#stage .list thead tr');
  const curveMs = await waited(tick, '#stage .panel svg.fig path.l1', 'd');
  await browser.close();
  return { bench: 'segmentation', customers: CUSTOMERS, samples: SAMPLES, slowed: SLOWED, sortMs, cutMs, countMs, tableMs, curveMs, longestTaskMs: Math.round(median(tasks)), longTasks: tasks.filter((ms) => ms > 0).length, optimumMs: Math.round(10 * optimumMs()) / 10 };
}
