/** Complaint-desk scenarios for tests: two of the course, variations of them for archetypes that have no content yet, and runs in the notation of the model. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { faultLine, type Fault } from '../../src/course/fault.ts';
import { withVoices } from '../../src/course/voices.ts';
import { readYaml } from '../../src/course/yaml-file.ts';
import { complaintDesk, definition } from '../../simulations/complaint-desk/index.ts';
import { deskFold, type DeskSnapshot } from '../../simulations/complaint-desk/machine.ts';
import type { Desk } from '../../simulations/complaint-desk/menus.ts';
import type { DeskAction } from '../../simulations/complaint-desk/action.ts';
import type { DeskContext } from '../../simulations/complaint-desk/model/context.ts';
import { grade } from '../../simulations/complaint-desk/grade.ts';
import { parseScenario } from '../../simulations/complaint-desk/parse-scenario.ts';
import type { Scenario } from '../../simulations/complaint-desk/scenario.ts';
import { voiceSchema } from '../../simulations/complaint-desk/scenario-lines.ts';
import type { DeskView } from '../../simulations/complaint-desk/view.ts';
import { ATTEMPT_FORMAT, type RawAction, type Setup } from '../../simulations/kit/attempt.ts';
import { parse } from '../../simulations/kit/parse.ts';
import { randomFilling } from '../../simulations/kit/explore/fill.ts';
import { stream } from '../../simulations/kit/random.ts';
import { replayed } from '../../simulations/kit/replay.ts';
import { sentence } from '../../simulations/kit/result.ts';
import type { Fold, Play, Run } from '../../simulations/kit/simulation.ts';
import type { Graded } from '../../simulations/kit/verdict.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

const voices = new Map(readdirSync(`${CONTENT}/voices`).flatMap((file) => {
  const name = file.replace('.yaml', '');
  const placed = readYaml(CONTENT, `voices/${file}`, (raw) => parse(voiceSchema, raw), []);
  return placed === undefined ? [] : [[name, placed] as const];
}));

/** A scenario's content with the voices of the course that it names. */
export const withCourseVoices = (raw: unknown): unknown => withVoices(raw, voices);

/** One scenario of the course; reading only its own file keeps the tests of the model quick. */
function written(id: string): Scenario {
  const faults: Fault[] = [];
  const placed = readYaml(CONTENT, `scenarios/complaint-desk/${id}.yaml`, (raw) => parseScenario(withVoices(raw, voices)), faults);
  if (placed === undefined) throw new Error(faults.map(faultLine).join('\n'));
  return placed.value;
}

/** A scenario with a change, which must leave it sound. */
export function changed(original: Scenario, change: (draft: Scenario) => void): Scenario {
  const draft = structuredClone(original);
  change(draft);
  const parsed = parseScenario(draft);
  if (!parsed.ok) throw new Error(sentence(parsed.problem, 'en'));
  return parsed.value;
}

const ALL_LEVELS = [1, 2, 3];

/** A written archetype at every level, without its twin, so that variations of it need not keep both truths sound. */
const alone = (id: string): Scenario => changed(written(id), (draft) => {
  draft.levels = ALL_LEVELS;
  delete draft.twin;
});

/** The written archetypes S4 and S1. */
export const lostParcel = alone('lost-parcel');
export const lateDelivery = alone('late-delivery');

type Fact = Scenario['facts'][number];

export function factOf(draft: Scenario, id: string): Fact {
  const fact = draft.facts.find((candidate) => candidate.id === id);
  if (fact === undefined) throw new Error(`There is no fact ${id}.`);
  return fact;
}

/** Sets which facts are basis (B), evidence (E) and gate (G), and takes the marks from all others. */
export function mark(draft: Scenario, marks: Readonly<Record<'basis' | 'evidence' | 'gate', readonly string[]>>): void {
  for (const fact of draft.facts) {
    delete fact.basis;
    delete fact.evidence;
    delete fact.gate;
    for (const name of ['basis', 'evidence', 'gate'] as const) if (marks[name].includes(fact.id)) fact[name] = true;
  }
}

/** S1b, the twin of S1: the weather was to blame and nobody else. */
export const weatherDelay = changed(lateDelivery, (draft) => {
  mark(draft, { basis: ['scan', 'noweather'], evidence: ['scan', 'noweather'], gate: ['noweather'] });
  factOf(draft, 'missort').text = { zh: '分拣记录正常', en: 'The sorting record is in order' };
  factOf(draft, 'noweather').text = { zh: '红色预警，高速公路封闭', en: 'Red alert, motorway closed' };
  draft.key = {
    ...draft.key, fault: { ours: false, proof: [] }, rule: 'forceMajeure', remedies: [{ kinds: ['priorityDelivery', 'goodwill'], from: '0', to: '10' }], allowed: [],
    cause: 'weather', action: 'weatherForecast', measure: 'forecastLead',
  };
});

/** S4b, the twin of S4: the limit clause was pointed out, and the lorry burnt. */
export const lorryFire = changed(lostParcel, (draft) => {
  mark(draft, { basis: ['insured', 'clause', 'podfalse'], evidence: ['scan', 'podfalse'], gate: ['contents', 'insured', 'clause'] });
  factOf(draft, 'receiver').text = { zh: '无签收记录，收件人未收到', en: 'No delivery record; the receiver got nothing' };
  factOf(draft, 'podfalse').text = { zh: '监控：无签收，中转车辆起火', en: 'CCTV: no delivery; the lorry burnt on the way' };
  factOf(draft, 'clause').text = { zh: '“7倍运费”条款加粗并勾选', en: 'The clause was printed bold and ticked' };
  delete draft.key.escalation;
  draft.key = { ...draft.key, rule: 'clause7x', remedies: [{ kinds: ['pay7x', 'refundFee'], from: '7 * fee', to: '8 * fee' }], cause: 'truckFire', action: 'truckCheck', measure: 'vehicleFaults' };
});

type Hold = NonNullable<Scenario['key']['hold']>;

/** S4 with a measure that has to be taken once `fact` is known, as in S2, S5, S7 and S10; an offer without it may be a critical error. A fact that such a measure hangs on is volunteered at every level where it was volunteered at all, so asking for it has no answer. */
export const withHold = (kind: Hold['kind'], fact: string, error?: Hold['error']): Scenario =>
  changed(lostParcel, (draft) => {
    draft.key.hold = { kind, fact, ...(error === undefined ? {} : { error }) };
    const { kind: found, topic } = factOf(draft, fact);
    const asked = found === 'given' ? draft.topics.find(({ id }) => id === topic) : undefined;
    if (asked !== undefined) delete asked.answer;
  });

/** S4 with the two remedies of S3: redelivery in [300, 360], or goods credited in [1020, 1320], either with the penalty borne. */
export const twoRemedies = changed(lostParcel, (draft) => {
  draft.kinds = ['redeliver', 'creditGoods', 'chargeback', 'writtenReport', 'couponOnly'].map((id) => ({ id, label: { zh: id, en: id } }));
  draft.key.allowed = ['writtenReport'];
  draft.key.remedies = [{ kinds: ['redeliver', 'chargeback'], from: '300', to: '360' }, { kinds: ['creditGoods', 'chargeback'], from: '1020', to: '1320' }];
});

/** One action from the model's notation: `ack own`, `promise callback/1440`, `rootcause gapScan [scan,podfalse]`. */
function parsed(text: string): RawAction {
  const [type = '', ...words] = text.split(' ');
  const rest = words.join(' ');
  const list = (ids: string): string[] => (ids === '' ? [] : ids.split('+'));
  switch (type) {
    case 'ask': return { type, topic: rest };
    case 'check': return { type, source: rest };
    case 'assess': return { type, class: rest };
    case 'hold': return { type, kind: rest };
    case 'escalate': return { type, reason: rest };
    case 'special': return { type, special: rest };
    case 'transfer': case 'verify': return { type, how: rest };
    case 'wait': return { type, minutes: Number(rest) };
    case 'fulfil': return { type, route: rest };
    case 'promise': {
      const [what, due] = rest.split('/');
      return { type, what, due: Number(due) };
    }
    case 'offer': {
      const [money = '', rules = '', facts = '', condition = ''] = rest.split('; ');
      const [kinds = '', amount = ''] = money.split(' ');
      return { type, kinds: list(kinds), amount: Math.round(Number(amount) * 100), rules: list(rules), facts: list(facts), condition };
    }
    case 'rootcause': {
      const [, cause = '', evidence = ''] = /^(\w+) \[(.*)\]$/.exec(rest) ?? [];
      return { type, cause, evidence: evidence === '' ? [] : evidence.split(',') };
    }
    case 'prevent': {
      const [action, measure] = rest.split('/');
      return { type, action, measure };
    }
    case 'close': case 'handIn': return { type };
    default: return { type, wording: rest };
  }
}

/** Actions in the notation of the model's worked runs; offers as `offer kinds amount; rules; facts; condition`, lists joined by `+`. */
export const line = (...steps: readonly string[]): RawAction[] => steps.map(parsed);

export type DeskRun = Run<Desk, DeskSnapshot, DeskAction>;

interface Opened {
  readonly desk: Desk;
  readonly fold: Fold<DeskSnapshot, DeskAction>;
}

/** Prepared desks by scenario and setup: nothing in them changes, and parsing a scenario is what a run costs most. */
const prepared = new WeakMap<Scenario, Map<string, Opened>>();

function preparedOn(scenario: Scenario, setup: Setup): Opened {
  const known = prepared.get(scenario) ?? new Map<string, Opened>();
  prepared.set(scenario, known);
  const key = JSON.stringify(setup);
  const before = known.get(key);
  if (before !== undefined) return before;
  const desk = definition.prepare(scenario, setup);
  if (!desk.ok) throw new Error(sentence(desk.problem, 'en'));
  const made = { desk: desk.value, fold: deskFold(desk.value) };
  known.set(key, made);
  return made;
}

/** A run of the complaint desk with all its inner types. */
export function run(scenario: Scenario, actions: readonly RawAction[], choice: Readonly<Record<string, unknown>> = {}): DeskRun {
  const setup: Setup = { scenario: scenario.id, seed: 1, mode: 'exam', ...choice };
  const { desk, fold } = preparedOn(scenario, setup);
  const steps = replayed(definition, fold, desk, actions.map((raw, i) => {
    const action = definition.parseAction(raw, desk, `actions[${String(i)}]`);
    if (!action.ok) throw new Error(sentence(action.problem, 'en'));
    return action.value;
  }));
  return { prepared: desk, setup, first: fold.first, last: steps.at(-1)?.after ?? fold.first, steps };
}

/** The context after some steps in the model's notation; each must be accepted. */
export function after(scenario: Scenario, steps: readonly string[], choice: Readonly<Record<string, unknown>> = {}): DeskContext {
  const played = run(scenario, line(...steps), choice);
  const refused = played.steps.findIndex((step) => step.rejection !== undefined);
  if (refused >= 0) throw new Error(`${steps[refused] ?? ''}: refused as ${played.steps[refused]?.rejection?.code ?? ''}`);
  return played.last.context;
}

/** The marks of steps in the model's notation, handed in. */
export function marks(scenario: Scenario, steps: readonly string[], choice: Readonly<Record<string, unknown>> = {}): Graded & { readonly by: Readonly<Record<string, number>> } {
  const verdict = grade(run(scenario, line(...steps, 'handIn'), choice));
  if (verdict.status !== 'graded') throw new Error('A run that was handed in is graded.');
  return { ...verdict, by: Object.fromEntries(verdict.criteria.map((criterion) => [criterion.id, criterion.earned])) };
}

/** The expert lines of the model, step by step. */
export const EXPERT = {
  late: [
    'ack own', 'listen open', 'ask impact', 'empathise specific', 'apologise neutral', 'ask demand', 'promise callback/1440', 'assess routine',
    'check scan', 'check sortlog', 'check weather', 'check dispatch', 'status done', 'apologise own', 'restate full', 'explain evidence',
    'offer refundFee+priorityDelivery 20; serviceGuarantee; missort+noweather; none', 'fulfil original', 'verify arrival',
    'rootcause sortCode [missort,scan]', 'prevent sortCheckAlert/missortRate', 'close',
  ],
  lost: [
    'ack own', 'listen open', 'ask impact', 'empathise specific', 'apologise neutral', 'ask demand', 'promise callback/1440', 'ask value', 'assess urgent',
    'check insurance', 'check scan', 'check receiverCall', 'check cctv', 'check contract', 'status done', 'apologise own', 'escalate over-authority',
    'restate full', 'explain evidence', 'offer payLoss+refundFee 1294; civilMarketPrice; contents+clause+podfalse; returnIfFound',
    'fulfil original', 'verify arrival', 'rootcause gapScan [scan,podfalse]', 'prevent gapAlert/gapOver24h', 'close',
  ],
} as const;

const openings = new WeakMap<Scenario, Map<string, Play<DeskView>>>();

function opened(scenario: Scenario, setup: Readonly<Record<string, unknown>>): Play<DeskView> {
  const play = complaintDesk.open(scenario, { format: ATTEMPT_FORMAT, simulation: 'complaint-desk', edition: complaintDesk.edition, setup: { scenario: scenario.id, seed: 1, mode: 'practice', ...setup }, actions: [] });
  if (!play.ok) throw new Error(sentence(play.problem, 'en'));
  return play.value;
}

/** The complaint desk opened on a scenario, as the rest of the project plays it. */
export function openDesk(scenario: Scenario, setup: Readonly<Record<string, unknown>> = {}, actions: readonly RawAction[] = []): Play<DeskView> {
  const known = openings.get(scenario) ?? new Map<string, Play<DeskView>>();
  openings.set(scenario, known);
  const key = JSON.stringify(setup);
  const opening = known.get(key) ?? opened(scenario, setup);
  known.set(key, opening);
  return actions.reduce<Play<DeskView>>((play, action) => {
    const next = play.send(action);
    if (!next.ok) throw new Error(sentence(next.problem, 'en'));
    return next.value;
  }, opening);
}

/** The expert line of a scenario, if the document of the model has one. */
export const expertOf = (scenario: Scenario): readonly string[] => (scenario.id === 'lost-parcel' ? EXPERT.lost : scenario.id === 'late-delivery' ? EXPERT.late : []);

/** Random play: some steps of the expert line, so that late states are met, then random legal actions; every play on the way. */
export function* wander(scenario: Scenario, seed: number, steps: number): Generator<Play<DeskView>> {
  const random = stream(seed);
  const begun = line(...expertOf(scenario).slice(0, Math.floor(random() * (expertOf(scenario).length + 1))));
  let play = openDesk(scenario, { seed, level: scenario.levels[seed % scenario.levels.length] ?? 2 });
  yield play;
  for (let step = 0; step < begun.length + steps; step += 1) {
    const open = play.legal().filter((template) => template.type !== 'handIn' && template.type !== 'close');
    const template = open[Math.floor(random() * open.length)];
    const action = begun[step] ?? (template === undefined ? undefined : randomFilling(template, random));
    const next = action === undefined ? undefined : play.send(action);
    if (next?.ok !== true) return;
    play = next.value;
    yield play;
  }
}
