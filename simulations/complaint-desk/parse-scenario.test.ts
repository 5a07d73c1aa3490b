/** Scenario files with one thing wrong: each fault is one sentence that names the place, what was expected there and what came. */
import { describe, expect, test } from 'vitest';
import { scenarios } from '../../tests/support/course.ts';
import { sentence } from '../kit/result.ts';
import { parseScenario } from './parse-scenario.ts';

/** What is said of the lost parcel with the value at a place replaced; `undefined` takes it away. */
function said(place: readonly (string | number)[], value: unknown): string {
  const raw: unknown = structuredClone(scenarios.find((scenario) => scenario.id === 'lost-parcel'));
  let here: unknown = raw;
  for (const part of place.slice(0, -1)) here = typeof here === 'object' && here !== null ? Reflect.get(here, part) : undefined;
  const last = place.at(-1);
  if (typeof here !== 'object' || here === null || last === undefined) throw new Error(`There is no place ${place.join('.')}.`);
  if (value === undefined) Reflect.deleteProperty(here, last);
  else Reflect.set(here, last, value);
  const parsed = parseScenario(raw);
  return parsed.ok ? 'sound' : sentence(parsed.problem, 'en');
}

test('the scenarios of the course are sound, and parsing a parsed one changes nothing', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(2);
  for (const scenario of scenarios) expect(parseScenario(scenario)).toEqual({ ok: true, value: scenario });
});

describe('faults of form', () => {
  test.each<readonly [string, readonly (string | number)[], unknown]>([
    ['a field left out', ['claim'], undefined],
    ['a field that does not exist', ['difficulty'], 3],
    ['a field of the wrong kind', ['minutes'], 'twenty'],
    ['a text in one language', ['title', 'en'], undefined],
    ['an empty text', ['facts', 0, 'text', 'zh'], ''],
    ['an id that is no id', ['facts', 0, 'id'], 'Way bill'],
    ['a kind of fact that does not exist', ['facts', 1, 'kind'], 'guessed'],
    ['a level beyond 3', ['levels'], [1, 4]],
    ['anger beyond 100', ['opening', 'anger'], 120],
    ['a channel that does not exist', ['channel'], 'fax'],
    ['a wording left out', ['wordings', 'ack', 'own'], undefined],
    ['too few facts', ['facts'], []],
    ['a mark that is not simply set', ['facts', 3, 'basis'], false],
    ['a figure without a value', ['figures', 'fee'], []],
    ['a customer without a line for a mood', ['voices', 'shopkeeper', 'told', 'furious'], undefined],
    ['a class that does not exist', ['key', 'class'], 'panic'],
    ['no remedy', ['key', 'remedies'], []],
    ['something that is no scenario', ['facts'], 'none'],
  ])('%s', (_name, place, value) => {
    expect(said(place, value)).toMatchSnapshot();
  });

  test('something else altogether', () => {
    const parsed = parseScenario(null);
    expect(parsed.ok ? 'sound' : sentence(parsed.problem, 'en')).toMatch(/expected .+, got null\.$/);
  });
});

describe('references that lead nowhere', () => {
  test.each<readonly [string, readonly (string | number)[], unknown]>([
    ['the topic of a fact', ['facts', 0, 'topic'], 'horoscope'],
    ['the source of a fact', ['facts', 4, 'source'], 'oracle'],
    ['what a fact needs', ['facts', 6, 'needs'], ['scan', 'dream']],
    ['the fact of a document', ['documents', 2, 'fact'], 'dream'],
    ['the fact of a row', ['documents', 0, 'rows', 0, 'fact'], 'dream'],
    ['the fact of a hold', ['key', 'hold'], { kind: 'quarantine', fact: 'dream' }],
    ['the fact of an escalation', ['key', 'escalation', 'fact'], 'dream'],
    ['the fact of a result', ['key', 'result', 'fact'], 'dream'],
    ['the proof of the fault', ['key', 'fault', 'proof'], ['podfalse', 'dream']],
    ['a kind of the remedy', ['key', 'remedies', 0, 'kinds'], ['payLoss', 'gold']],
    ['an allowed kind', ['key', 'allowed'], ['gold']],
    ['a condition of the key', ['key', 'conditions', 'dance'], { value: 1 }],
    ['the rule', ['key', 'rule'], 'hammurabi'],
    ['the cause', ['key', 'cause'], 'fate'],
    ['the action', ['key', 'action'], 'pray'],
    ['the measure', ['key', 'measure'], 'luck'],
    ['a critical error of a special action', ['specials', 0, 'error'], 'bad-manners'],
    ['a fact of the twin', ['twin'], { facts: [], key: { cause: 'fate' } }],
  ])('%s', (_name, place, value) => {
    expect(said(place, value)).toMatchSnapshot();
  });
});

describe('faults between the parts', () => {
  test.each<readonly [string, readonly (string | number)[], unknown]>([
    ['a told fact without a topic', ['facts', 1, 'topic'], undefined],
    ['a checked fact without a source', ['facts', 4, 'source'], undefined],
    ['a condition without a value', ['key', 'conditions', 'none'], undefined],
    ['figures with different numbers of variants', ['figures', 'value'], [1280, 960]],
    ['an amount of an unknown figure', ['key', 'remedies', 0, 'from'], 'price'],
    ['an update interval shorter than the shortest promise', ['limits', 'update'], 20],
    ['a place without a figure', ['facts', 0, 'text', 'zh'], '运费 {fees} 元'],
    ['a place where none is filled', ['kinds', 0, 'label', 'zh'], '退 {fee} 元'],
    ['facts that need each other', ['facts', 5, 'needs'], ['podfalse']],
    ['a curve without points', ['documents', 0, 'kind'], 'curve'],
    ['an amount that is no arithmetic', ['key', 'remedies', 0, 'to'], 'value +'],
  ])('%s', (_name, place, value) => {
    expect(said(place, value)).toMatchSnapshot();
  });

  test.each(['facts', 'topics', 'sources', 'kinds', 'rules', 'conditions', 'causes', 'actions', 'measures', 'specials'] as const)('an id twice among the %s', (list) => {
    const entries = scenarios.find(({ id }) => id === 'lost-parcel')?.[list] ?? [];
    const [first] = entries;
    if (first === undefined) throw new Error(`There are no ${list}.`);
    expect(said([list], [...entries, first])).toBe(`${list}: expected each id once, got ${first.id} twice.`);
  });

  test('a fact that the model reads by name is missing', () => {
    expect(said(['facts', 2], { ...scenarios.find(({ id }) => id === 'lost-parcel')?.facts[2], id: 'effect' })).toMatch(/^documents\[0\]\.rows\[\d\]\.fact: expected one of .+, got "impact"\.$/);
    const bare = structuredClone(scenarios.find(({ id }) => id === 'lost-parcel'));
    for (const paper of bare?.documents ?? []) for (const row of paper.rows) delete row.fact;
    for (const fact of bare?.facts ?? []) if (fact.id === 'impact') fact.id = 'effect';
    const parsed = parseScenario(bare);
    expect(parsed.ok ? 'sound' : sentence(parsed.problem, 'en')).toBe('facts: expected a fact impact, which the model reads by name, got none.');
  });
});

describe('lines that nobody would ever hear', () => {
  const lostParcel = scenarios.find(({ id }) => id === 'lost-parcel');
  const text = { zh: '说过了。', en: 'I said so.' };
  const answer = { calm: text, tense: text, angry: text };
  const topic = (id: string): number => lostParcel?.topics.findIndex((entry) => entry.id === id) ?? -1;

  test('an apology that leaves the customer cold', () => {
    expect(said(['voices', 'shopkeeper', 'acts', 'apologise', 'flat'], { ...answer, furious: text })).toMatch(/^voices\.shopkeeper\.acts\.apologise: expected no field flat, got /);
  });

  test.each([['acts', 'ack', 'well'], ['promise', 'good'], ['fulfil', 'original'], ['verify', 'arrival']] as const)('a second line for what happens once: %s %s', (...place) => {
    expect(said(['voices', 'shopkeeper', ...place, 'calm'], [text, text])).toMatch(/calm: expected a record of fields, got \[/);
  });

  test('an answer to what is volunteered at every level', () => {
    // The last volunteered fact is asked for at level 3 only.
    expect(said(['levels'], [1, 2])).toBe(`topics[${String(topic('orderno'))}].answer: expected nothing, since what orderno asks for is volunteered at every level, got ${JSON.stringify(lostParcel?.topics[topic('orderno')]?.answer).slice(0, 57)}….`);
  });

  test('no answer to what can be asked', () => {
    expect(said(['topics', topic('impact'), 'answer'], undefined)).toBe(`topics[${String(topic('impact'))}].answer: expected the customer’s answer, got none.`);
    expect(said(['topics', topic('idcard'), 'answer'], undefined)).toBe(`topics[${String(topic('idcard'))}].answer: expected the customer’s answer, got none.`);
  });

  test('two calm answers to a question that is answered once', () => {
    expect(said(['topics', topic('impact'), 'answer', 'calm'], [text, text])).toMatch(/^topics\[\d\]\.answer\.calm: expected one line, since a fact is told once, got \[/);
    expect(said(['topics', topic('idcard'), 'answer', 'calm'], [text, text])).toBe('sound');
  });
});
