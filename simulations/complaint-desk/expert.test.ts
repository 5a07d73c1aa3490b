/** The expert reaches the top in every scenario, at every level, with every money variant, in the case and in its twin; and without the other's truth it fails. */
import { expect, test, vi } from 'vitest';
import { scenarios } from '../../tests/support/course.ts';
import { expertRun, graded } from '../../tests/support/expert.ts';
import type { Scenario } from './scenario.ts';

// Many runs in one test: on a busy machine they take longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const variantsOf = (scenario: Scenario): number => Object.values(scenario.figures)[0]?.length ?? 1;
const setups = (scenario: Scenario): Readonly<Record<string, unknown>>[] => scenario.levels.flatMap((level) =>
  Array.from({ length: variantsOf(scenario) }, (_, variant) => variant).flatMap((variant) => [false, ...(scenario.twin === undefined ? [] : [true])].map((twin) => ({ level, variant, twin }))));

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s: at least 95, passed, without a critical error', (_id, scenario) => {
  const low = setups(scenario).flatMap((setup) => {
    const verdict = graded(expertRun(scenario, setup));
    return verdict.passed && verdict.earned >= 95 ? [] : [`${JSON.stringify(setup)}: ${String(verdict.earned)} ${JSON.stringify(Object.fromEntries(verdict.criteria.map(({ id, earned, possible }) => [id, `${String(earned)}/${String(possible)}`])))} ${verdict.critical.map(({ code }) => code).join()}`];
  });
  expect(low).toEqual([]);
});

test.each(scenarios.filter(({ twin }) => twin !== undefined).map((scenario) => [scenario.id, scenario] as const))('%s: the expert line of the case fails in its twin, and the other way round', (_id, scenario) => {
  for (const level of scenario.levels) {
    for (const twin of [false, true]) {
      const { actions } = expertRun(scenario, { level, twin }).attempt;
      const verdict = graded(expertRun(scenario, { level, twin: !twin }, actions));
      expect(verdict.passed, `level ${String(level)}, ${twin ? 'twin’s line in the case' : 'line of the case in its twin'}: ${String(verdict.earned)}`).toBe(false);
    }
  }
});
