/** Regret: steps of one who knows the key cost nothing, a bad step costs what it puts out of reach, and all costs add up to what is missing at the end. */
import { expect, test, vi } from 'vitest';
import { goldens } from '../../../tests/support/golden.ts';
import { contentOf } from '../../../tests/support/course.ts';
import { complaintDesk } from '../../complaint-desk/index.ts';
import type { DeskView } from '../../complaint-desk/view.ts';
import type { Attempt } from '../attempt.ts';
import type { Play } from '../simulation.ts';
import { regretsOf } from './regret.ts';

// Many runs in one test: on a busy machine they take longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

function opened(attempt: Attempt): Play<DeskView> {
  const play = complaintDesk.open(contentOf('complaint-desk', attempt.setup.scenario), attempt);
  if (!play.ok) throw new Error(play.problem.at);
  return play.value;
}
const golden = (name: string): Attempt => {
  const found = goldens('complaint-desk').find(([file]) => file === name);
  if (found === undefined) throw new Error(`no golden ${name}`);
  return found[1].attempt;
};

test.each(goldens('complaint-desk').map(([name]) => name))('%s: no regret is below 0, and together they are what is missing', async (name) => {
  const play = opened(golden(name));
  const { ceiling, regrets } = await regretsOf(play);
  const verdict = await play.verdict();
  expect(ceiling).toBeGreaterThanOrEqual(95);
  expect(regrets.every(({ lost }) => lost >= 0)).toBe(true);
  expect(regrets.map(({ step }) => step)).toEqual(regrets.map((_, i) => i + 1));
  expect(verdict.status === 'graded' ? verdict.earned : 0).toBeCloseTo(ceiling - regrets.reduce((sum, { lost }) => sum + lost, 0), 2);
});

test('the expert line costs nothing, and a needless question costs marks for facts', async () => {
  const good = golden('s4-good');
  expect((await regretsOf(opened(good))).regrets.filter(({ lost }) => lost > 0)).toEqual([]);
  const actions = [...good.actions.slice(0, 3), { type: 'ask', topic: 'idcard' }, ...good.actions.slice(3)];
  const [, , , needless] = (await regretsOf(opened({ ...good, actions }))).regrets;
  expect(needless?.lost).toBeGreaterThan(1);
  expect(needless?.criteria['facts']).toBeGreaterThan(1);
  expect(needless?.better).toEqual({ type: 'ask', topic: 'demand' });
});
