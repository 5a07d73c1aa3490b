/** The trial of a scenario: the course's own and the skeleton come through it, and each thing that is wrong with one is told with its place. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scenarios } from '../../tests/support/course.ts';
import { expertRun } from '../../tests/support/expert.ts';
import { changed, withCourseVoices } from '../../tests/support/scenarios.ts';
import { sentence } from '../kit/result.ts';
import { parseScenario } from './parse-scenario.ts';
import { copier } from '../kit/explore/copier.ts';
import type { Scenario } from './scenario.ts';
import { tried } from './trial.ts';

/** Milliseconds that a trial may take on a busy machine. */
const SLOW = 120_000;

const told = async (scenario: Scenario): Promise<string[]> => (await tried(scenario)).map((problem) => sentence(problem, 'en'));

function skeleton(): Scenario {
  const parsed = parseScenario(withCourseVoices(parse(readFileSync(new URL('../../tools/new/complaint-desk.yaml', import.meta.url), 'utf8'))));
  if (!parsed.ok) throw new Error(sentence(parsed.problem, 'en'));
  return parsed.value;
}

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s comes through', async (_id, scenario) => {
  expect(await told(scenario)).toEqual([]);
}, SLOW);

test('the skeleton that `new` writes comes through', async () => {
  expect(await told(skeleton())).toEqual([]);
}, SLOW);

describe('what a trial finds', () => {
  const broken = (change: (draft: Scenario) => void): Promise<string[]> => told(changed(skeleton(), change));

  test('a fact that cannot be found', async () => {
    const faults = await broken((draft) => {
      const [checked] = draft.facts.filter(({ source }) => source !== undefined);
      if (checked !== undefined) checked.needsHold = 'freezePayment';
      delete draft.twin;
    });
    expect(faults[0]).toMatch(/^facts\[\d+\]: expected a line of at least 95 \(level 1, variant 0\), got [\d.]+, and [\w, ]+ cannot be found\. Short of its marks: /);
  }, SLOW);

  test('a twin that is no other truth', async () => {
    const faults = await broken((draft) => { draft.twin = { facts: [], key: {} }; });
    expect(faults.filter((fault) => fault.startsWith('twin: expected another truth'))).toHaveLength(2);
  }, SLOW);

  test('a caller whose voice there is not, and too few questions in vain', async () => {
    expect(await broken((draft) => { for (const caller of draft.callers) caller.voice = 'robot'; })).toEqual([0, 1].map((i) => `callers[${String(i)}].voice: expected a voice of content/voices, or one written under voices, got robot.`));
    expect(await broken((draft) => {
      draft.topics = draft.topics.filter(({ id }) => draft.facts.some(({ topic }) => topic === id));
      draft.sources = draft.sources.filter(({ id }) => draft.facts.some(({ source }) => source === id));
    })).toContainEqual(expect.stringMatching(/^topics: expected at least \d topics and sources in vain, as many as there are facts to find, got 0\.$/));
  }, SLOW);

  test('a wording that its length gives away, and half-width marks in Chinese', async () => {
    const faults = await broken((draft) => {
      draft.wordings.ack.own = { zh: `${draft.wordings.ack.own.zh}${'这件事由我一直跟到底，'.repeat(4)}`, en: draft.wordings.ack.own.en };
      draft.summary = { zh: '约好取件,没人来', en: 'No one came' };
    });
    expect(faults).toContainEqual(expect.stringMatching(/^wordings\.ack: expected three wordings of like length \(zh\), got /));
    expect(faults).toContainEqual(expect.stringMatching(/^summary\.zh: expected full-width punctuation, got /));
  }, SLOW);

  test('a player that passes without having read the case', async () => {
    const line = expertRun(skeleton(), { level: 2 }).attempt.actions.filter(({ type }) => type !== 'handIn');
    const faults = (await tried(skeleton(), [copier(line)])).map((problem) => sentence(problem, 'en'));
    expect(faults).toContainEqual(expect.stringMatching(/^key: expected line-of-another-case, who knows nothing, to fail, and 45 at most on average, got level 2: mean 100, passed 10 times/));
  }, SLOW);
});
