/** A scenario from unknown data: the schema first, then every reference between its parts, for the case and for its twin. */
import { evaluate } from '../kit/arithmetic.ts';
import { parse, shown } from '../kit/parse.ts';
import { fail, ok, oneOf, type Problem, type Result, type Said } from '../kit/result.ts';
import { CALLER, inFen, places } from './model/amount.ts';
import { kindAt } from './model/case.ts';
import { truthOf } from './model/truth.ts';
import { scenarioSchema, type Scenario } from './scenario.ts';

const ids = (list: readonly { readonly id: string }[]): string[] => list.map((item) => item.id);
const nothing: Said = { zh: '没有', en: 'none' };
const twice = (name: string): Said => ({ zh: `${name} 写了两次`, en: `${name} twice` });

/** Every reference as (place, name used, names that exist). */
function references(s: Scenario): [string, string | undefined, string[]][] {
  const facts = ids(s.facts);
  const kinds = ids(s.kinds);
  return [
    ...s.facts.flatMap((fact, i): [string, string | undefined, string[]][] => [
      [`facts[${i}].topic`, fact.topic, ids(s.topics)],
      [`facts[${i}].source`, fact.source, ids(s.sources)],
      ...(fact.needs ?? []).map((need): [string, string, string[]] => [`facts[${i}].needs`, need, facts]),
    ]),
    ...s.documents.flatMap((paper, i): [string, string | undefined, string[]][] => [
      [`documents[${i}].fact`, paper.fact, facts],
      ...paper.rows.map((row, j): [string, string | undefined, string[]] => [`documents[${i}].rows[${j}].fact`, row.fact, facts]),
    ]),
    ['key.hold.fact', s.key.hold?.fact, facts],
    ['key.escalation.fact', s.key.escalation?.fact, facts],
    ['key.result.fact', s.key.result.fact, facts],
    ...s.key.fault.proof.map((fact): [string, string, string[]] => ['key.fault.proof', fact, facts]),
    ...s.key.remedies.flatMap((remedy, i) => remedy.kinds.map((kind): [string, string, string[]] => [`key.remedies[${i}].kinds`, kind, kinds])),
    ...s.key.allowed.map((kind): [string, string, string[]] => ['key.allowed', kind, kinds]),
    ...Object.keys(s.key.conditions).map((condition): [string, string, string[]] => ['key.conditions', condition, ids(s.conditions)]),
    ['key.rule', s.key.rule, ids(s.rules)],
    ['key.cause', s.key.cause, ids(s.causes)],
    ['key.action', s.key.action, ids(s.actions)],
    ['key.measure', s.key.measure, ids(s.measures)],
  ];
}

/** Lists in which each id stands once. */
const lists = (s: Scenario): [string, readonly { readonly id: string }[]][] => Object.entries({
  callers: s.callers, facts: s.facts, topics: s.topics, sources: s.sources, documents: s.documents, kinds: s.kinds, rules: s.rules, conditions: s.conditions,
  causes: s.causes, actions: s.actions, measures: s.measures, specials: s.specials,
});

/** A fact that can never be found: what it needs leads back to it. */
function circle(s: Scenario): number {
  const needs = new Map(s.facts.map((fact) => [fact.id, fact.needs ?? []]));
  const reached = (from: string, seen: readonly string[]): boolean => (needs.get(from) ?? []).some((need) => seen.includes(need) || reached(need, [...seen, need]));
  return s.facts.findIndex((fact) => reached(fact.id, [fact.id]));
}

/** Texts of a part of the scenario with their places in the file. */
function texts(value: unknown, at: string): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  if (Array.isArray(value)) return value.flatMap((entry, i) => texts(entry, `${at}[${i}]`));
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, entry]) => texts(entry, at === '' ? name : `${at}.${name}`)) : [];
}

function factFault(s: Scenario): Problem | undefined {
  for (const [i, fact] of s.facts.entries()) {
    const checked = fact.kind === 'checked' || fact.kind === 'conflict';
    if ((checked ? fact.source : fact.topic) === undefined) {
      return { at: `facts[${i}]`, expected: checked ? { zh: `查出 ${fact.id} 的来源（source）`, en: `a source that brings ${fact.id}` } : { zh: `问出 ${fact.id} 的话题（topic）`, en: `a topic that brings ${fact.id}` }, got: nothing };
    }
  }
  const round = circle(s);
  if (round >= 0) return { at: `facts[${round}].needs`, expected: { zh: '不绕回自己的前提', en: 'needs that do not lead back to it' }, got: (s.facts[round]?.needs ?? []).join(', ') };
  const missing = ['impact', 'demand'].find((needed) => !s.facts.some((fact) => fact.id === needed));
  return missing === undefined ? undefined : { at: 'facts', expected: { zh: `一条叫 ${missing} 的事实，模型按这个名字读它`, en: `a fact ${missing}, which the model reads by name` }, got: nothing };
}

/** An answer that could never be heard, or none where one could; judged over the case and its twin at every level on offer. */
function answerFault(s: Scenario): Problem | undefined {
  const truths = s.twin === undefined ? [s] : [s, truthOf(s, true)];
  const levels = ([1, 2, 3] as const).filter((level) => s.levels.includes(level));
  for (const [i, { id, answer }] of s.topics.entries()) {
    const facts = truths.map((truth) => ({ truth, fact: truth.facts.find(({ topic }) => topic === id) }));
    const volunteered = facts.every(({ truth, fact }) => fact !== undefined && levels.every((level) => kindAt(truth, level, fact) === 'given'));
    if (volunteered && answer !== undefined) return { at: `topics[${i}].answer`, expected: { zh: `没有这一项：${id} 的事客户在各个难度都一开口就说了，再问就是重复`, en: `nothing, since what ${id} asks for is volunteered at every level` }, got: shown(answer) };
    if (!volunteered && answer === undefined) return { at: `topics[${i}].answer`, expected: { zh: '客户的回答', en: 'the customer’s answer' }, got: nothing };
    // A fact is told once; only a promise that breaks while it is asked for can bring the question back, and nobody is calm then.
    if (Array.isArray(answer?.calm) && answer.calm.length > 1 && facts.every(({ fact }) => fact !== undefined)) return { at: `topics[${i}].answer.calm`, expected: { zh: '一句：问出来的事实只答一次', en: 'one line, since a fact is told once' }, got: shown(answer.calm) };
  }
  return undefined;
}

/** Texts that are shown as they stand. */
const UNFILLED = /\.(label|title|nothing|name|about)\.(zh|en)$|^(title|summary)\.|\.photo\./;

function amountFault(s: Scenario): Problem | undefined {
  const variants = Object.values(s.figures)[0]?.length ?? 1;
  for (const [name, values] of Object.entries(s.figures)) {
    if (values.length !== variants) return { at: `figures.${name}`, expected: { zh: `${variants} 个数，和第一项一样多`, en: `${variants} variants, as in the first figure` }, got: String(values.length) };
  }
  const first = { ...Object.fromEntries(Object.entries(s.figures).map(([name, values]) => [name, values[0] ?? 0])), claim: s.claim };
  for (const [i, remedy] of s.key.remedies.entries()) {
    for (const end of ['from', 'to'] as const) {
      const amount = inFen(remedy[end], first);
      if (!amount.ok) return { ...amount.problem, at: `key.remedies[${i}].${end}` };
    }
  }
  for (const [at, text] of texts({ ...s, voices: {}, twin: {} }, '')) {
    if (UNFILLED.test(at) && places(text).length > 0) return { at, expected: { zh: '没有 {…} 的文字，这里不会填', en: 'a text without { }, which is not filled in here' }, got: text };
    const strange = places(text).find((place) => place !== CALLER && !evaluate(place, first).ok);
    if (strange !== undefined) return { at, expected: { zh: `{…} 里写 ${[...Object.keys(first), CALLER].join('、')} 或它们的算式`, en: `${[...Object.keys(first), CALLER].join(', ')} or arithmetic of them between { and }` }, got: `{${strange}}` };
  }
  return undefined;
}

/** Faults that the schema cannot see; the first one found, or none. */
function fault(s: Scenario): Problem | undefined {
  for (const [at, used, known] of references(s)) {
    if (used !== undefined && !known.includes(used)) return { at, expected: oneOf(known), got: shown(used) };
  }
  for (const [list, items] of lists(s)) {
    const again = ids(items).find((name, i, all) => all.indexOf(name) !== i);
    if (again !== undefined) return { at: list, expected: { zh: '每个 id 只用一次', en: 'each id once' }, got: twice(again) };
  }
  const unvalued = ids(s.conditions).find((condition) => s.key.conditions[condition] === undefined);
  if (unvalued !== undefined) return { at: 'key.conditions', expected: { zh: `条件 ${unvalued} 的分值`, en: `a value for ${unvalued}` }, got: nothing };
  const bare = s.documents.findIndex((paper) => (paper.kind === 'curve' && paper.curve === undefined) || (paper.kind === 'photo' && paper.photo === undefined));
  if (bare >= 0) return { at: `documents[${bare}]`, expected: { zh: `${s.documents[bare]?.kind ?? ''} 的内容`, en: `the ${s.documents[bare]?.kind ?? ''} itself` }, got: nothing };
  return factFault(s) ?? amountFault(s);
}

/** Parses a scenario; the problem names the place in the YAML, what was expected there and what came. */
export function parseScenario(raw: unknown): Result<Scenario> {
  const parsed = parse(scenarioSchema, raw);
  if (!parsed.ok) return parsed;
  const scenario = parsed.value;
  const own = fault(scenario);
  if (own !== undefined) return fail(own);
  const other = scenario.twin === undefined ? undefined : fault(truthOf(scenario, true));
  if (other !== undefined) return fail({ ...other, at: `twin.${other.at}` });
  const answer = answerFault(scenario);
  return answer === undefined ? ok(scenario) : fail(answer);
}
