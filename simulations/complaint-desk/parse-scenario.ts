/** A scenario from unknown data: the schema first, then every reference between its parts. */
import { fail, ok, type Problem, type Result } from '../kit/result.ts';
import { parse, shown } from '../kit/parse.ts';
import { inFen } from './model/amount.ts';
import { scenarioSchema, type Scenario } from './scenario.ts';

const ids = (list: readonly { readonly id: string }[]): string[] => list.map((item) => item.id);

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

/** Faults that the schema cannot see; the first one found, or none. */
function fault(s: Scenario): Problem | undefined {
  for (const [at, used, known] of references(s)) {
    if (used !== undefined && !known.includes(used)) return { at, expected: `one of ${known.join(', ')}`, got: shown(used) };
  }
  for (const [i, fact] of s.facts.entries()) {
    const found = fact.kind === 'checked' || fact.kind === 'conflict' ? fact.source : fact.topic;
    if (found === undefined) return { at: `facts[${i}]`, expected: `a ${fact.kind === 'checked' || fact.kind === 'conflict' ? 'source' : 'topic'} that brings ${fact.id}`, got: 'none' };
  }
  for (const [list, items] of Object.entries({ facts: s.facts, topics: s.topics, sources: s.sources, kinds: s.kinds, rules: s.rules, conditions: s.conditions, causes: s.causes, actions: s.actions, measures: s.measures, specials: s.specials })) {
    const twice = ids(items).find((name, i, all) => all.indexOf(name) !== i);
    if (twice !== undefined) return { at: list, expected: 'each id once', got: `${twice} twice` };
  }
  for (const needed of ['impact', 'demand']) {
    if (!s.facts.some((fact) => fact.id === needed)) return { at: 'facts', expected: `a fact ${needed}, which the model reads by name`, got: 'none' };
  }
  for (const condition of ids(s.conditions)) {
    if (s.key.conditions[condition] === undefined) return { at: 'key.conditions', expected: `a value for ${condition}`, got: 'none' };
  }
  const variants = Object.values(s.figures)[0]?.length ?? 1;
  for (const [name, values] of Object.entries(s.figures)) {
    if (values.length !== variants) return { at: `figures.${name}`, expected: `${variants} variants, as in the first figure`, got: String(values.length) };
  }
  const first = Object.fromEntries(Object.entries(s.figures).map(([name, values]) => [name, values[0] ?? 0]));
  for (const [i, remedy] of s.key.remedies.entries()) {
    for (const end of ['from', 'to'] as const) {
      const amount = inFen(remedy[end], first);
      if (!amount.ok) return { ...amount.problem, at: `key.remedies[${i}].${end}` };
    }
  }
  return undefined;
}

/** Parses a scenario; the problem names the place in the YAML, what was expected there and what came. */
export function parseScenario(raw: unknown): Result<Scenario> {
  const parsed = parse(scenarioSchema, raw);
  if (!parsed.ok) return parsed;
  const problem = fault(parsed.value);
  return problem === undefined ? ok(parsed.value) : fail(problem);
}
