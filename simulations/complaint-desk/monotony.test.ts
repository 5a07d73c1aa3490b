/** Monotony (§1.8.4): in a run as played, putting the right step in the place of one harmful step never lowers the total. */
import { expect, test } from 'vitest';
import { scenarios } from '../../tests/support/course.ts';
import { expertRun } from '../../tests/support/expert.ts';
import { openDesk, run, withHold, type DeskRun } from '../../tests/support/scenarios.ts';
import type { RawAction } from '../kit/attempt.ts';
import { randomFilling } from '../kit/explore/fill.ts';
import { stream } from '../kit/random.ts';
import type { Graded } from '../kit/verdict.ts';
import { ACTS, HOLDS, SPOKEN, type Act, type DeskAction } from './action.ts';
import { grade } from './grade.ts';
import type { Desk } from './menus.ts';
import type { DeskSnapshot } from './machine.ts';
import { isKnown } from './model/context.ts';
import { isReady } from './model/offer.ts';
import { truthOf } from './model/truth.ts';
import { quality } from './model/wording.ts';
import type { Scenario } from './scenario.ts';

const REPAIRS = 600;

/** Every case and its twin with the expert's line, and one that needs a measure besides. */
const CASES: readonly (readonly [Scenario, readonly RawAction[]])[] = [...scenarios.flatMap((scenario) => (scenario.twin === undefined ? [scenario] : [scenario, truthOf(scenario, true)])), withHold('preserveEvidence', 'waybill')]
  .map((scenario) => [scenario, expertRun(scenario, { level: 2 }).attempt.actions.filter(({ type }) => type !== 'handIn')]);

const verdictOf = (played: DeskRun): Graded => {
  const verdict = grade(played);
  if (verdict.status !== 'graded') throw new Error('The run is handed in.');
  return verdict;
};

/** A run with slips: steps left out, replaced by a random legal one of their kind, or followed by something nobody needs. What was refused is left out, as in a run as played. */
function clumsy(scenario: Scenario, expert: readonly RawAction[], random: () => number): RawAction[] {
  const slips = 0.1 + 0.35 * random();
  let play = openDesk(scenario, { mode: 'exam' });
  const tried = (action: RawAction): void => {
    const next = play.send(action);
    if (next.ok && next.value.rejections.at(-1) === undefined) play = next.value;
  };
  for (const right of expert) {
    const templates = play.legal().filter((template) => template.type !== 'handIn' && template.type !== 'close');
    const own = templates.find((template) => template.type === right.type);
    const slip = random() < slips ? random() : 1;
    if (slip < 0.15) continue;
    tried(slip < 0.6 && own !== undefined ? mostly(right, randomFilling(own, random), random) : right);
    const extra = random() < slips / 2 ? templates[Math.floor(random() * templates.length)] : undefined;
    if (extra !== undefined) tried(randomFilling(extra, random));
  }
  return [...play.attempt.actions];
}

/** Slips touch one field: of an offer or an entry of the cause only one is wrong. */
function mostly(right: RawAction, wrong: RawAction, random: () => number): RawAction {
  const names = Object.keys(right).filter((name) => name !== 'type');
  const name = names[Math.floor(random() * names.length)];
  return name === undefined || random() < 0.3 ? wrong : { ...right, [name]: wrong[name] };
}

/**
 * Runs that the document excludes: a question repeated after an evasive answer, and an offer declined that a better mood would have closed.
 * The document names the latter by its reply, “mood”; a decline for want of a ground belongs there too where amount and kinds would do, since mood alone can still tip it.
 */
function excluded({ last, steps }: DeskRun): boolean {
  const evaded = new Set<string>();
  for (const { action, after } of steps) {
    if (action.type !== 'ask') continue;
    if (evaded.has(action.topic)) return true;
    if (after.context.last.code === 'ask.evasive' || after.context.last.code === 'ask.silent') evaded.add(action.topic);
  }
  return last.context.offers.some((offer) => offer.reply === 'mood' || (offer.reply !== 'accepted' && offer.reply !== 'amount' && offer.kind >= 0.5));
}

type Repair = RawAction | 'nothing' | undefined;

const isAct = (type: string): type is Act => ACTS.some((act) => act === type);

/** The best wording of the moment in the place of a trap or a defensible one. */
function betterWording(desk: Desk, before: DeskSnapshot, type: Act, wording: string): Repair {
  const worth = (words: string): number => quality(desk, before.context, type, words);
  if (worth(wording) > 0.4) return undefined;
  const best = [...SPOKEN[type]].sort((a, b) => worth(b) - worth(a))[0] ?? wording;
  return worth(best) > worth(wording) ? { type, wording: best } : undefined;
}

/** An offer with a single fault, without it; nothing if it has none or several, or if mending it would exceed the authority. */
function betterOffer(desk: Desk, before: DeskSnapshot, after: DeskSnapshot, offer: Extract<DeskAction, { type: 'offer' }>): Repair {
  if (!isReady(desk, before.context)) return undefined;
  const made = after.context.offers.at(-1);
  const [remedy] = desk.remedies;
  if (made === undefined || remedy === undefined) return undefined;
  const basis = desk.facts.filter((fact) => fact.basis && isKnown(before.context, fact.id)).map((fact) => fact.id);
  const { key } = desk.scenario;
  const authority = before.context.escalations.includes(true) ? desk.supervisor : desk.authority;
  const condition = desk.scenario.conditions.find(({ id }) => key.conditions[id]?.value === 1)?.id ?? offer.condition;
  const ruleRight = offer.rules.length === 1 && offer.rules[0] === key.rule;
  const factsRight = basis.every((id) => offer.facts.includes(id)) && offer.facts.every((id) => basis.includes(id));
  const faults: Repair[] = [
    ...(made.fairness < 1 ? [{ ...offer, amount: remedy.from }] : []), ...(made.kind < 1 ? [{ ...offer, kinds: [...remedy.kinds] }] : []),
    ...(ruleRight ? [] : [{ ...offer, rules: [key.rule] }]), ...(factsRight ? [] : [{ ...offer, facts: basis }]), ...(made.condition < 1 ? [{ ...offer, condition }] : []),
  ];
  return faults.length === 1 && remedy.from <= authority && offer.amount <= authority ? faults[0] : undefined;
}

/** The right counterpart of a harmful step; nothing where the step is not harmful. */
function counterpart(desk: Desk, { action, before, after }: DeskRun['steps'][number]): Repair {
  const { key } = desk.scenario;
  if (isAct(action.type) && 'wording' in action) return betterWording(desk, before, action.type, action.wording);
  switch (action.type) {
    case 'ask': return after.context.needless > before.context.needless ? 'nothing' : undefined;
    case 'hold': return action.kind !== key.hold?.kind && HOLDS.includes(action.kind) ? 'nothing' : undefined;
    case 'escalate': return after.context.escalations.at(-1) !== true || before.context.escalations.includes(true) ? 'nothing' : undefined;
    case 'wait': case 'special': return 'nothing';
    case 'promise': return after.context.promises.at(-1)?.feasible === false ? { ...action, what: 'callback' } : undefined;
    case 'offer': return betterOffer(desk, before, after, action);
    case 'rootcause': return action.cause === key.cause ? undefined : { ...action, cause: key.cause };
    case 'prevent': return action.action !== key.action ? { ...action, action: key.action } : action.measure === key.measure ? undefined : { ...action, measure: key.measure };
    case 'fulfil': return action.route === 'original' ? undefined : { ...action, route: 'original' };
    case 'verify': return action.how === 'arrival' ? undefined : { ...action, how: 'arrival' };
    default: return undefined;
  }
}

interface Tried {
  readonly repaired: number;
  readonly byType: Map<string, number>;
  readonly worse: string[];
}

function tryRepairs(most: number): Tried {
  const byType = new Map<string, number>();
  const worse: string[] = [];
  let repaired = 0;
  for (let seed = 1; repaired < most && seed < 20 * most; seed += 1) {
    const random = stream(seed);
    const [scenario, expert] = CASES[seed % CASES.length] ?? [];
    if (scenario === undefined || expert === undefined) continue;
    const actions = clumsy(scenario, expert, random);
    const played = run(scenario, [...actions, { type: 'handIn' }]);
    if (excluded(played)) continue;
    const repairs = played.steps.flatMap((step, i) => {
      const repair = counterpart(played.prepared, step);
      return repair === undefined ? [] : [{ i, repair }];
    });
    const chosen = repairs[Math.floor(random() * repairs.length)];
    if (chosen === undefined) continue;
    const { i, repair } = chosen;
    const mended = [...actions.slice(0, i), ...(repair === 'nothing' ? [] : [repair]), ...actions.slice(i + 1)];
    const [was, is] = [verdictOf(played), verdictOf(run(scenario, [...mended, { type: 'handIn' }]))];
    repaired += 1;
    const type = actions[i]?.type ?? '';
    byType.set(type, (byType.get(type) ?? 0) + 1);
    if (is.earned < was.earned - 1e-4 || is.sum < was.sum - 1e-4) {
      worse.push(`seed ${String(seed)}, ${scenario.id}: step ${String(i + 1)} ${JSON.stringify(actions[i])} → ${JSON.stringify(repair)}: sum ${String(was.sum)} → ${String(is.sum)}, mark ${String(was.earned)} → ${String(is.earned)} in ${JSON.stringify(actions)}`);
    }
  }
  return { repaired, byType, worse };
}

test(`no total falls in ${String(REPAIRS)} random repairs of one harmful step`, () => {
  const { repaired, byType, worse } = tryRepairs(REPAIRS);
  expect(worse.join('\n')).toBe('');
  expect(repaired).toBe(REPAIRS);
  // Every kind of repair that the document lists was tried.
  const kinds = ['listen', 'ask', 'hold', 'escalate', 'wait', 'special', 'promise', 'offer', 'rootcause', 'prevent', 'fulfil', 'verify'];
  expect(kinds.filter((type) => !byType.has(type))).toEqual([]);
}, 60_000);
