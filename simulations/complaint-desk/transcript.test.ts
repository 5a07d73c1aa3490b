/** The conversation: every step that is spoken has words in both languages, nothing is left unfilled, and repeated events take turns. */
import { describe, expect, test, vi } from 'vitest';
import { scenarios } from '../../tests/support/course.ts';
import { changed, lateDelivery, line, lostParcel, openDesk, run, wander } from '../../tests/support/scenarios.ts';
import type { Text } from '../kit/text.ts';
import { filled, places, yuan } from './model/amount.ts';
import type { DeskCase } from './model/case.ts';
import type { Scenario } from './scenario.ts';
import type { Voice } from './scenario-lines.ts';
import { transcript, type Entry } from './transcript.ts';

// Many runs in one test: on a busy machine they take longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const PLACE = /\{[a-zA-Z][\w.]*\}/;
const wordsOf = ({ text, title }: Entry): Text[] => [text, ...(title === undefined ? [] : [title])];

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_id, scenario) => {
  const conversations = Array.from({ length: 40 }, (_, seed) => [...wander(scenario, seed + 1, 30)].at(-1)).flatMap((play) => (play === undefined ? [] : [play.view().transcript]));

  test('no line is empty and no place is unfilled, in either language, over many walks', () => {
    const faults = conversations.flat().flatMap((entry) => wordsOf(entry).filter(({ zh, en }) => zh.trim() === '' || en.trim() === '' || PLACE.test(zh) || PLACE.test(en)).map((text) => `${entry.by} ${entry.action}: ${JSON.stringify(text)}`));
    expect([...new Set(faults)]).toEqual([]);
    const speakers = new Set(conversations.flat().map((entry) => entry.by));
    expect(['customer', 'employee', 'record'].every((by) => speakers.has(by as Entry['by']))).toBe(true);
    expect(conversations.flat().length).toBeGreaterThan(500);
  });

  test('every word of the scenario can be filled with its own figures', () => {
    const { figures, caller } = run(scenario, [], { level: scenario.levels[0] }).prepared;
    const texts: Text[] = [];
    const gather = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const zh: unknown = Reflect.get(value, 'zh');
      const en: unknown = Reflect.get(value, 'en');
      if (typeof zh === 'string' && typeof en === 'string') texts.push({ zh, en });
      else for (const inner of Object.values(value)) gather(inner);
    };
    gather(scenario);
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.map((text) => filled(text, figures, caller.name)).filter(({ zh, en }) => PLACE.test(zh) || PLACE.test(en))).toEqual([]);
    // A figure that stands in one language stands in the other.
    const inOrder = (text: string): string => places(text).sort().join();
    expect(texts.filter(({ zh, en }) => inOrder(zh) !== inOrder(en))).toEqual([]);
  });

  test('steps count up, time runs back only where a step is taken back, and the change of anger is that of the step', () => {
    for (const entries of conversations) {
      for (const [i, entry] of entries.entries()) {
        const before = entries[i - 1];
        if (before === undefined) continue;
        expect(entry.step).toBeGreaterThanOrEqual(before.step);
        if (entry.action !== 'back') expect(entry.time).toBeGreaterThanOrEqual(before.time);
        if (entry.step > before.step) expect(entry.anger - entry.change).toBeCloseTo(before.anger, 6);
      }
    }
  });

  test('whatever the employee says to the customer is answered, unless nobody listens', () => {
    for (const entries of conversations) {
      const spoken = entries.filter((entry) => entry.by === 'employee' && entry.action !== 'verify');
      const answered = new Set(entries.filter((entry) => entry.by === 'customer').map((entry) => entry.step));
      expect(spoken.filter((entry) => !answered.has(entry.step)).map((entry) => `${entry.action} at step ${String(entry.step)}`)).toEqual([]);
    }
  });
});

const conversation = (scenario: Scenario, ...steps: readonly string[]): Entry[] => transcript(run(scenario, line(...steps)));
const customer = (entries: readonly Entry[]): string[] => entries.filter((entry) => entry.by === 'customer').map((entry) => entry.text.en);

/** A text of the case as it is said in it, its places filled. */
function spoken(scenario: Scenario, pick: (desk: DeskCase) => Text | undefined): Text | undefined {
  const desk = run(scenario, []).prepared;
  const text = pick(desk);
  return text === undefined ? undefined : filled(text, desk.figures, desk.caller.name);
}
const voiceOf = (scenario: Scenario): Voice => run(scenario, []).prepared.voice;

describe('lines of one event', () => {
  const numbered = (words: string): { zh: string; en: string }[] => ['1', '2', '3'].map((number) => ({ zh: `${words}${number}`, en: `${words} ${number}` }));
  const scenario = changed(lateDelivery, (draft) => {
    draft.opening = { anger: 30, trust: 50, failures: 0 };
    for (const voice of Object.values(draft.voices)) voice.told = { calm: numbered('calm'), tense: numbered('tense'), angry: numbered('angry'), furious: numbered('furious') };
  });

  test('take turns in the order in which they are written, mood by mood, and begin again', () => {
    const told = conversation(scenario, 'ack own', 'ask orderno', 'ask promised', 'ask orderno', 'ask promised', 'ask orderno', 'ask promised', 'ask orderno', 'ask orderno', 'ask orderno', 'ask orderno', 'ask orderno', 'ask orderno');
    const answers = told.filter((entry) => entry.by === 'customer' && entry.action === 'ask').map((entry) => `${entry.mood}: ${entry.text.en}`);
    expect(answers).toEqual([
      'tense: tense 1', 'tense: tense 2', 'tense: tense 3', 'tense: tense 1', 'tense: tense 2', 'tense: tense 3',
      'angry: angry 1', 'angry: angry 2', 'angry: angry 3', 'angry: angry 1', 'furious: furious 1', 'furious: furious 2',
    ].slice(0, answers.length));
    expect(answers.length).toBeGreaterThanOrEqual(9);
  });

  test('a question in vain takes turns of its own topic, not of another', () => {
    const written = lostParcel.topics.find((topic) => topic.id === 'idcard')?.answer?.angry;
    if (!Array.isArray(written) || written.length < 2) throw new Error('The topic has two angry answers.');
    const said = customer(conversation(lostParcel, 'ack plain', 'ask idcard', 'ask packer', 'ask idcard'));
    expect([said.at(-3), said.at(-1)]).toEqual(written.slice(0, 2).map((text) => text.en));
  });

  test('a refused action uses up no turn', () => {
    const [once, twice] = [conversation(lostParcel, 'ack own', 'ask orderno', 'ask orderno'), conversation(lostParcel, 'ack own', 'ask orderno', 'ack own', 'ask orderno')];
    expect(customer(twice)).toEqual(customer(once));
  });
});

describe('what is said and recorded', () => {
  test('the customer opens, the employee’s words are those of the wording chosen, and the record shows what was found', () => {
    const entries = conversation(lostParcel, 'ack own', 'check insurance', 'check insurance');
    expect(entries.map(({ by, step }) => [by, step])).toEqual([['customer', 0], ['employee', 1], ['customer', 1], ['record', 2], ['record', 3]]);
    const [opening, ack, , found, again] = entries;
    const source = lostParcel.sources.find(({ id }) => id === 'insurance');
    expect([opening?.text, ack?.text]).toEqual([spoken(lostParcel, ({ caller }) => caller.opening), spoken(lostParcel, ({ scenario }) => scenario.wordings.ack.own)]);
    expect(found?.text.zh).toBe(`${source?.label.zh ?? ''}：${lostParcel.facts.find(({ id }) => id === 'insured')?.text.zh ?? ''}`);
    expect(again?.text.zh).toBe(`${source?.label.zh ?? ''}：${source?.nothing.zh ?? ''}`);
  });

  test('a proposal is put in words with its money; one that is sent back does not reach the customer', () => {
    const sent = conversation(lateDelivery, 'ack own', 'ask impact', 'ask demand', 'check scan', 'check sortlog', 'check weather', 'offer refundFee+priorityDelivery 1234.5; serviceGuarantee; missort; none').filter((entry) => entry.action === 'offer');
    expect(sent.map(({ by }) => by)).toEqual(['employee', 'customer']);
    expect([sent[0]?.text.zh, sent[0]?.text.en]).toEqual([expect.stringContaining('1,234.50 元'), expect.stringContaining('CNY 1,234.50')]);
    const returned = conversation(lateDelivery, 'ack own', 'ask impact', 'offer refundFee 18; serviceGuarantee; impact; none').filter((entry) => entry.action === 'offer');
    expect(returned.map(({ by }) => by)).toEqual(['record']);
  });

  test('in a proposal English labels run on without the capital of the menu; a name or an abbreviation keeps its own', () => {
    const labelled = changed(lateDelivery, (draft) => {
      const labels: Readonly<Record<string, string>> = { refundFee: 'A refund', payGoods: 'COD paid out', priorityDelivery: 'Priority delivery', serviceGuarantee: 'Civil Code: market price', none: 'Anda takes it back' };
      for (const entry of [...draft.kinds, ...draft.rules, ...draft.conditions]) entry.label.en = labels[entry.id] ?? entry.label.en;
      draft.kinds.sort((a, b) => Object.keys(labels).indexOf(a.id) - Object.keys(labels).indexOf(b.id));
    });
    const [offer] = conversation(labelled, 'ack own', 'ask impact', 'ask demand', 'check scan', 'check sortlog', 'check weather', 'offer refundFee+payGoods+priorityDelivery 18; serviceGuarantee; missort; none').filter((entry) => entry.action === 'offer');
    expect(offer?.text.en).toBe('Here is what we propose: a refund, COD paid out, priority delivery, CNY 18 in all. This rests on Civil Code: market price. Condition: Anda takes it back.');
  });

  test('a broken promise, silence, and the end of patience are said besides the answer', () => {
    const broken = conversation(lateDelivery, 'ack own', 'promise callback/30', 'wait 60', 'wait 60');
    expect(customer(broken).filter((words) => [voiceOf(lateDelivery).broken.angry, voiceOf(lateDelivery).broken.tense, voiceOf(lateDelivery).broken.furious].flat().some((text) => text.en === words))).toHaveLength(1);
    expect(customer(conversation(lateDelivery, ...Array.from({ length: 8 }, () => 'wait 1440'))).at(-1)).toBe(voiceOf(lateDelivery).appeal.en);
    expect(customer(conversation(lostParcel, 'ack deflect', 'explain rule', 'check scan')).at(-1)).toBe(voiceOf(lostParcel).lost.en);
    expect(customer(conversation(lateDelivery, 'close')).at(-1)).toBe(voiceOf(lateDelivery).unconfirmed.en);
  });

  test('handing in is no part of the conversation', () => {
    expect(openDesk(lateDelivery, {}, line('ack own', 'handIn')).view().transcript).toEqual(openDesk(lateDelivery, {}, line('ack own')).view().transcript);
  });

  test('money has thousands separators, and decimals only where there are 分', () => {
    expect([0, 5, 100, 1800, 129_200, 123_450, 100_000_000, 1e12].map(yuan)).toEqual(['0', '0.05', '1', '18', '1,292', '1,234.50', '1,000,000', '10,000,000,000']);
  });
});
