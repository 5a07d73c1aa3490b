/** The contract that every simulation of the catalogue keeps, over every scenario of the course: pure replay, JSON-safe states, refusals with reasons, no dead ends, frozen marks. */
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type * as xstate from 'xstate';
import { catalog } from '../../simulations/catalog.ts';
import { ATTEMPT_FORMAT, type Attempt, type RawAction } from '../../simulations/kit/attempt.ts';
import { randomFilling } from '../../simulations/kit/explore/fill.ts';
import { walk } from '../../simulations/kit/explore/walk.ts';
import { stream } from '../../simulations/kit/random.ts';
import { sentence } from '../../simulations/kit/result.ts';
import type { Play, Simulation } from '../../simulations/kit/simulation.ts';
import type { Domain, Template } from '../../simulations/kit/template.ts';
import type { Graded } from '../../simulations/kit/verdict.ts';
import { brokenFreezes, goldens, lockOf, readLock, writeLock } from '../support/golden.ts';
import { deepFreeze, differences, flat, jsonFaults } from '../support/matchers.ts';
import { contentFaults, contentOf, materials, madeUp } from '../support/course.ts';

// Many runs in one test: on a busy machine they take longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const SEEDS = 20;
const STEPS = 60;
const WALK_BOUND = 300;
/** A share of the steps of a random walk is taken from what was legal at some other moment. */
const ILLEGAL_SHARE = 0.25;

/** XState hands back the effects of a transition beside the snapshot; the kit drops them, so whatever a machine wants is caught here. */
const { wanted, caughtOf } = vi.hoisted((): { wanted: string[]; caughtOf: { transitions: number } } => ({ wanted: [], caughtOf: { transitions: 0 } }));
vi.mock('xstate', async (original) => {
  const real = await original<typeof xstate>();
  const caught = <T extends readonly [unknown, readonly { readonly type: string }[]]>(outcome: T): T => {
    wanted.push(...outcome[1].map((effect) => effect.type));
    caughtOf.transitions += 1;
    return outcome;
  };
  return {
    ...real,
    transition: (...args: Parameters<typeof real.transition>) => caught(real.transition(...args)),
    initialTransition: (...args: Parameters<typeof real.initialTransition>) => caught(real.initialTransition(...args)),
  };
});

/** Whether an action could have been filled from the template. */
function covers(template: Template, action: RawAction): boolean {
  const fits = (domain: Domain, value: unknown): boolean => {
    switch (domain.kind) {
      case 'one': return domain.options.some((option) => option === value);
      case 'number': return typeof value === 'number' && Number.isFinite(value) && value >= domain.least;
      case 'some': return Array.isArray(value) && value.length >= domain.least && new Set(value).size === value.length && value.every((item) => domain.options.some((option) => option === item));
      case 'order': return Array.isArray(value) && isDeepStrictEqual(value.toSorted(), domain.options.toSorted());
      case 'map': {
        if (typeof value !== 'object' || value === null) return false;
        const given = Object.values(value);
        return isDeepStrictEqual(Object.keys(value).sort(), domain.keys.toSorted()) && given.every((item) => domain.options.some((option) => option === item)) && (!domain.once || new Set(given).size === given.length);
      }
    }
  };
  const { type, ...fields } = action;
  return type === template.type && isDeepStrictEqual(Object.keys(fields).sort(), Object.keys(template.fields).sort()) && Object.entries(template.fields).every(([name, domain]) => fits(domain, fields[name]));
}

/** Templates met so far: a source of actions that are out of place where they are sent. */
class Pool {
  private readonly templates = new Map<string, Map<string, Domain>>();

  /** One template for each type and each of its sets of fields; lists of options are joined. */
  add(templates: readonly Template[]): void {
    for (const { type, fields } of templates) {
      const key = `${type} ${Object.entries(fields).map(([name, domain]) => `${name}:${domain.kind}${domain.kind === 'map' || domain.kind === 'order' ? domain.options.join() : ''}`).join(' ')}`;
      const known = this.templates.get(key) ?? new Map<string, Domain>();
      this.templates.set(key, known);
      for (const [name, domain] of Object.entries(fields)) {
        const before = known.get(name);
        known.set(name, before?.kind === 'some' && domain.kind === 'some' ? { ...domain, options: [...new Set([...before.options, ...domain.options])] }
          : before?.kind === 'one' && domain.kind === 'one' ? { kind: 'one', options: [...new Set([...before.options, ...domain.options])] } : domain);
      }
    }
  }

  get all(): Template[] {
    return [...this.templates].map(([key, fields]) => ({ type: key.split(' ')[0] ?? '', fields: Object.fromEntries(fields) }));
  }
}

/** What the walks over one simulation have shown: faults by rule, and what was met. */
interface Findings {
  readonly faults: Map<string, Set<string>>;
  readonly codes: Set<string>;
  readonly scenarios: Set<string>;
  readonly count: { steps: number; refused: number; states: number; goldens: number };
}

/** Where it happened: walks are seeded, so setup and number of steps find it again. */
const place = ({ attempt: { setup, actions } }: Play<unknown>): string => `${JSON.stringify(setup)} after ${String(actions.length)} steps, the last ${JSON.stringify(actions.slice(-3))}`;

const open = (simulation: Simulation<unknown>, attempt: Attempt): Play<unknown> => {
  const play = simulation.open(contentOf(simulation.id, attempt.setup.scenario), attempt);
  if (!play.ok) throw new Error(`${simulation.id}: ${sentence(play.problem, 'en')}`);
  return play.value;
};

const attemptOf = (simulation: Simulation<unknown>, scenario: string, seed: number, choice: Readonly<Record<string, unknown>>): Attempt =>
  ({ format: ATTEMPT_FORMAT, simulation: simulation.id, edition: simulation.edition, setup: { ...choice, scenario, seed, mode: seed % 2 === 0 ? 'practice' : 'exam' }, actions: [] });

function gradedFaults(verdict: Graded, steps: number): string[] {
  const sum = verdict.criteria.reduce((total, criterion) => total + criterion.earned, 0);
  return [
    ...jsonFaults(verdict),
    ...(Math.abs(sum - verdict.sum) < 1e-3 ? [] : [`the criteria add up to ${String(sum)}, not ${String(verdict.sum)}`]),
    ...(verdict.earned >= 0 && verdict.earned <= verdict.sum + 1e-9 && verdict.sum <= verdict.possible + 1e-9 ? [] : [`earned ${String(verdict.earned)} of ${String(verdict.sum)} of ${String(verdict.possible)}`]),
    ...verdict.criteria.filter(({ earned, possible, reason }) => earned < 0 || earned > possible || reason === '').map(({ id }) => `criterion ${id} has ${JSON.stringify(verdict.criteria.find((one) => one.id === id))}`),
    ...[...verdict.criteria, ...verdict.critical].flatMap((item) => item.steps).filter((step) => step < 1 || step > steps).map((step) => `rests on step ${String(step)} of ${String(steps)}`),
    ...verdict.critical.filter((error) => error.steps.length === 0).map((error) => `critical error ${error.code} without a step`),
  ];
}

class Explorer {
  readonly findings: Findings = { faults: new Map(), codes: new Set(), scenarios: new Set(), count: { steps: 0, refused: 0, states: 0, goldens: 0 } };
  private readonly pools = new Map<string, Pool>();

  private readonly simulation: Simulation<unknown>;

  constructor(simulation: Simulation<unknown>) {
    this.simulation = simulation;
  }

  private fault(rule: string, play: Play<unknown>, what: string): void {
    const faults = this.findings.faults.get(rule) ?? new Set<string>();
    this.findings.faults.set(rule, faults);
    if (faults.size < 5) faults.add(`${what} — ${place(play)}`);
  }

  private poolOf(scenario: string): Pool {
    const pool = this.pools.get(scenario) ?? new Pool();
    this.pools.set(scenario, pool);
    return pool;
  }

  /** What must hold of a play just reached. */
  private visited(play: Play<unknown>): void {
    const last = play.snapshots().at(-1);
    for (const fault of jsonFaults(last, 'snapshot')) this.fault('json', play, fault);
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(last)), last)) this.fault('json', play, 'does not come back from JSON');
    deepFreeze(last?.context);
    deepFreeze(last?.value);
    this.poolOf(play.attempt.setup.scenario).add(play.legal());
    if (play.handedIn) return;
    if (!play.legal().some((template) => template.type === 'handIn')) this.fault('handIn', play, 'handing in is not offered');
    const handed = play.send({ type: 'handIn' });
    if (!handed.ok || !handed.value.handedIn || handed.value.rejections.at(-1) !== undefined) this.fault('handIn', play, 'handing in is not possible');
  }

  /** Sends an action and checks what comes of it; the play after it, or the same where it could not be read (the pool of a paper holds items that another draw left out). */
  private sent(play: Play<unknown>, action: RawAction, expectLegal: boolean): Play<unknown> {
    const next = play.send(action);
    this.findings.count.steps += 1;
    if (!next.ok) {
      if (expectLegal) this.fault('readable', play, `${JSON.stringify(action)} cannot be read: ${sentence(next.problem, 'en')}`);
      return play;
    }
    const rejection = next.value.rejections.at(-1);
    const [before, after] = [play.snapshots().at(-1), next.value.snapshots().at(-1)];
    if (rejection === undefined) {
      if (!play.legal().some((template) => covers(template, action))) this.fault('covered', play, `${JSON.stringify(action)} was accepted but is in no legal template`);
    } else {
      this.findings.codes.add(rejection.code);
      this.findings.count.refused += 1;
      if (expectLegal && rejection.code === 'handed-in') this.fault('readable', play, `${JSON.stringify(action)} is legal but refused as handed in`);
      if (!isDeepStrictEqual(before, after)) this.fault('refused', play, `${JSON.stringify(action)} was refused as ${rejection.code} but changed something`);
    }
    return next.value;
  }

  /** A random attempt: mostly legal actions, some that belong to another moment; each is tried once more on the side. */
  private randomly(opening: Play<unknown>, seed: number): Play<unknown> {
    const random = stream(seed);
    const pool = this.poolOf(opening.attempt.setup.scenario);
    let play = opening;
    this.visited(play);
    for (let step = 0; step < STEPS; step += 1) {
      const illegal = random() < ILLEGAL_SHARE;
      const templates = (illegal ? pool.all : play.legal()).filter((template) => template.type !== 'handIn');
      const template = templates[Math.floor(random() * templates.length)];
      if (template === undefined) break;
      const action = randomFilling(template, random);
      play = this.sent(play, action, !illegal);
      this.visited(play);
      this.sent(play, action, false);
    }
    return play;
  }

  /** What must hold at the end of an attempt, before and after handing in. */
  private async ended(play: Play<unknown>): Promise<void> {
    const { simulation } = this;
    const before = await play.verdict();
    if (!play.handedIn && (before.status !== 'incomplete' || before.missing.length === 0)) this.fault('verdict', play, 'is graded before it is handed in');
    const handed = play.handedIn ? play : this.sent(play, { type: 'handIn' }, true);
    const verdict = await handed.verdict();
    if (verdict.status !== 'graded') this.fault('verdict', play, 'is not graded after handing in');
    else for (const fault of gradedFaults(verdict, handed.attempt.actions.length)) this.fault('verdict', handed, fault);
    const random = stream(handed.attempt.setup.seed);
    for (const template of [...play.legal(), ...this.poolOf(handed.attempt.setup.scenario).all]) {
      const later = this.sent(handed, randomFilling(template, random), false);
      if (later === handed) continue;
      if (later.rejections.at(-1)?.code !== 'handed-in') this.fault('after', handed, `${template.type} is not refused as handed in`);
      if (!isDeepStrictEqual(await later.verdict(), verdict)) this.fault('after', handed, `${template.type} changes the verdict`);
    }
    if (handed.legal().length > 0) this.fault('after', handed, 'something is legal');
    const again = [open(simulation, handed.attempt), open(simulation, structuredClone(handed.attempt))];
    for (const replay of again) {
      if (!isDeepStrictEqual(replay.snapshots(), handed.snapshots())) this.fault('replay', handed, 'has other snapshots');
      if (!isDeepStrictEqual(replay.rejections, handed.rejections)) this.fault('replay', handed, 'has other refusals');
      if (!isDeepStrictEqual(await replay.verdict(), verdict)) this.fault('replay', handed, 'has another verdict');
      if (!isDeepStrictEqual(replay.view(), handed.view())) this.fault('replay', handed, 'has another view');
    }
    const half = Math.floor(handed.attempt.actions.length / 2);
    if (!isDeepStrictEqual(handed.rewind(half).snapshots(), handed.snapshots().slice(0, half + 1))) this.fault('replay', handed, `rewound to ${String(half)} has other snapshots`);
  }

  /** Every scenario: random attempts, and a walk through the legal actions. */
  async scenarios(): Promise<void> {
    for (const { id, choices } of [...(materials[this.simulation.id] ?? []), ...(madeUp[this.simulation.id] ?? [])]) {
      for (let seed = 1; seed <= SEEDS; seed += 1) {
        const choice = choices[seed % choices.length] ?? {};
        await this.ended(this.randomly(open(this.simulation, attemptOf(this.simulation, id, seed, choice)), seed));
      }
      const opening = open(this.simulation, attemptOf(this.simulation, id, SEEDS + 1, choices[0] ?? {}));
      const walked = await walk(opening, SEEDS + 1, WALK_BOUND, (play) => this.visited(play));
      for (const end of walked.deadEnds) this.fault('deadEnd', opening, end);
      this.findings.count.states += walked.states;
      this.findings.scenarios.add(id);
    }
  }

  /** Every golden attempt: its own steps, and at each of them one action of every kind that was met anywhere. */
  async goldens(): Promise<void> {
    const all = goldens(this.simulation.id);
    for (const [, { attempt }] of all) open(this.simulation, attempt).snapshots().forEach((_, count) => this.visited(open(this.simulation, attempt).rewind(count)));
    for (const [i, [, { attempt }]] of all.entries()) {
      const whole = open(this.simulation, attempt);
      const random = stream(i);
      for (let count = 0; count < attempt.actions.length; count += 1) {
        const here = whole.rewind(count);
        const action = attempt.actions[count];
        if (action !== undefined) this.sent(here, action, false);
        for (const template of this.poolOf(attempt.setup.scenario).all) this.sent(here, randomFilling(template, random), false);
      }
      await this.ended(whole);
      this.findings.count.goldens += 1;
    }
  }
}

const loaded = await Promise.all(Object.entries(catalog).map(async ([id, load]) => ({ id, simulation: await load() })));

describe.each(loaded)('$id', ({ id, simulation }) => {
  const explorer = new Explorer(simulation);
  const { findings } = explorer;
  const frozen = goldens(id);
  const faults = (rule: string): string[] => [...(findings.faults.get(rule) ?? [])];
  let verdicts: { readonly name: string; readonly verdict: Graded }[] = [];

  beforeAll(async () => {
    wanted.length = 0;
    await explorer.scenarios();
    await explorer.goldens();
    verdicts = await Promise.all(frozen.map(async ([name, { attempt }]) => {
      const verdict = await open(simulation, attempt).verdict();
      if (verdict.status !== 'graded') throw new Error(`${name} was not handed in`);
      return { name, verdict };
    }));
  }, 60_000);

  test('bears the name it has in the catalogue', () => {
    expect(simulation.id).toBe(id);
  });

  test('was tried on every scenario of the course and on every golden attempt', () => {
    const expected = materials[id] ?? [];
    expect([...findings.scenarios]).toEqual([...expected, ...(madeUp[id] ?? [])].map((material) => material.id));
    expect(expected.length, `no scenario of ${id} in content/; a new simulation also needs a line in tests/support/course.ts`).toBeGreaterThan(0);
    expect(findings.count.goldens).toBe(frozen.length);
    expect(frozen.length).toBeGreaterThanOrEqual(4);
    expect(findings.count.steps).toBeGreaterThan(expected.length * SEEDS * STEPS / 2);
    expect(findings.count.refused).toBeGreaterThan(0);
    expect(findings.count.states).toBeGreaterThan(expected.length);
  });

  test('a replay gives the same snapshots, refusals, view and verdict, and rewinding gives the steps before', () => { expect(faults('replay')).toEqual([]); });
  test('state and context come back from JSON as they were, with finite numbers only', () => { expect(faults('json')).toEqual([]); });
  test('machines want no effects beside their context', () => {
    expect([...new Set(wanted)]).toEqual([]);
    expect(caughtOf.transitions).toBeGreaterThan(findings.count.steps / 2);
  });
  test('a refused action changes nothing', () => { expect(faults('refused')).toEqual([]); });
  test('every filling of a legal template can be read', () => { expect(faults('readable')).toEqual([]); });
  test('every accepted action was on offer', () => { expect(faults('covered')).toEqual([]); });
  test('handing in is possible until it has been done', () => { expect(faults('handIn')).toEqual([]); });
  test('no state has nothing but handing in left while the case is open', () => { expect(faults('deadEnd')).toEqual([]); });
  test('is incomplete before it is handed in, and graded consistently afterwards', () => { expect(faults('verdict')).toEqual([]); });
  test('after handing in every action is refused as handed in and changes no mark', () => { expect(faults('after')).toEqual([]); });

  test('every code of a refusal has a text in both languages, and every code is met', () => {
    expect([...findings.codes].sort()).toEqual(Object.keys(simulation.rejections).sort());
    for (const [code, text] of Object.entries(simulation.rejections)) {
      expect(text.zh, code).toMatch(/\p{Script=Han}.*[。？]$/u);
      expect(text.en, code).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('every criterion is earned fully by one golden attempt and not at all by another', () => {
    const criteria = verdicts.flatMap(({ verdict }) => verdict.criteria);
    const ids = [...new Set(criteria.map((criterion) => criterion.id))];
    expect(ids.length).toBeGreaterThan(0);
    const of = (name: string): typeof criteria => criteria.filter((criterion) => criterion.id === name);
    expect(ids.filter((name) => !of(name).some((criterion) => criterion.earned === criterion.possible)), 'never earned fully').toEqual([]);
    expect(ids.filter((name) => !of(name).some((criterion) => criterion.earned === 0)), 'never 0').toEqual([]);
  });

  test.each(frozen)('golden attempt %s has the verdict it was frozen with', (name, { verdict }) => {
    const today = verdicts.find((entry) => entry.name === name)?.verdict;
    if (today === undefined) throw new Error(`${name} was not graded`);
    expect(differences(flat(today), verdict)).toEqual([]);
  });

  test.each(frozen.filter(([, { trace }]) => trace !== undefined))('golden attempt %s runs as the document of the model prints it', (_name, { attempt, trace }) => {
    const play = open(simulation, attempt);
    const snapshots = play.snapshots();
    expect((trace ?? []).length).toBeGreaterThan(0);
    const faultsByStep = (trace ?? []).flatMap((printed, i) => differences(printedForm(snapshots[i + 1], play.rejections[i]?.code, 'offer' in printed), printed, `step ${String(i + 1)}`));
    expect(faultsByStep).toEqual([]);
  });

  // An order left as it was laid out is no answer, and numbers are drawn: there the seed is part of the question, not only of its display.
  const drawn = (attempt: Attempt): boolean => attempt.actions.some((action) => action.type === 'answer' && ('order' in action || 'value' in action));
  test.each(frozen.filter(([, { attempt }]) => !drawn(attempt)))('the display order changes neither the marks nor the critical errors of %s', async (_name, { attempt }) => {
    const { verdict } = verdicts.find((entry) => entry.name === _name) ?? {};
    for (const seed of [0, 2, 99, 4_294_967_295]) {
      expect(await open(simulation, { ...attempt, setup: { ...attempt.setup, seed } }).verdict(), `seed ${String(seed)}`).toEqual(verdict);
    }
  });

  // A paper counts the first answer to an item in practice and the last in an exam: that is the one thing the mode decides, and only where an item is answered twice.
  const repeats = (attempt: Attempt): boolean => {
    const items = attempt.actions.flatMap((action) => (action.type === 'answer' ? [action['item']] : []));
    return new Set(items).size < items.length;
  };
  test.each(frozen.filter(([, { attempt }]) => !repeats(attempt)))('practice or exam makes no difference to the marks of %s', async (_name, { attempt }) => {
    const { verdict } = verdicts.find((entry) => entry.name === _name) ?? {};
    for (const mode of ['practice', 'exam'] as const) expect(await open(simulation, { ...attempt, setup: { ...attempt.setup, mode } }).verdict(), mode).toEqual(verdict);
  });
});

/** A snapshot in the form in which the document of a model prints its steps; a proposal only where one is printed. */
function printedForm(snapshot: { readonly value: unknown; readonly context: unknown } | undefined, refused: string | undefined, proposed: boolean): Record<string, unknown> {
  if (refused !== undefined) return { refused };
  const field = (from: unknown, name: string): unknown => (typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined);
  const { context, value } = snapshot ?? {};
  const offers = field(context, 'offers');
  const offer: unknown = proposed && Array.isArray(offers) ? offers.at(-1) : undefined;
  return {
    anger: field(context, 'anger'), trust: field(context, 'trust'), time: field(context, 'time'), state: field(value, 'process'),
    offer, reply: proposed ? field(offer, 'reply') : String(field(field(context, 'last'), 'code')).replace('offer.', ''),
  };
}

test('the catalogue was tried whole, and no scenario was left out for a fault of its file', () => {
  expect(loaded.map(({ id }) => id)).toEqual(Object.keys(catalog));
  expect(loaded.length).toBeGreaterThanOrEqual(2);
  expect(contentFaults).toEqual([]);
});

describe('the lock of the golden attempts', () => {
  const editions = Object.fromEntries(loaded.map(({ id, simulation }) => [id, simulation.edition]));
  const today = lockOf(editions);

  test('no frozen file has changed or gone without a new edition', () => {
    expect(brokenFreezes(readLock(), today)).toEqual([]);
  });

  test('the lock has the edition of every simulation', () => {
    if (process.env['UPDATE_GOLDEN_LOCK'] === '1' && brokenFreezes(readLock(), today).length === 0) writeLock(today);
    const locked = readLock();
    expect(Object.fromEntries(Object.entries(locked).map(([id, { edition }]) => [id, edition])), 'after a new edition run UPDATE_GOLDEN_LOCK=1 npx vitest run tests/contract').toEqual(editions);
    expect(Object.values(locked).flatMap(({ files }) => Object.keys(files)).length).toBeGreaterThan(0);
  });

  test('a changed or missing file is named, a new one is not, and a new edition allows all', () => {
    const lock = { desk: { edition: 1, files: { good: 'aa', bad: 'bb' } } };
    expect(brokenFreezes(lock, { desk: { edition: 1, files: { good: 'aa', bad: 'bb', more: 'cc' } } })).toEqual([]);
    expect(brokenFreezes(lock, { desk: { edition: 1, files: { good: 'other' } } })).toEqual([
      'simulations/desk/golden/good.json has changed; bump the edition of desk (now 1) or restore it',
      'simulations/desk/golden/bad.json is gone; bump the edition of desk (now 1) or restore it',
    ]);
    expect(brokenFreezes(lock, { desk: { edition: 2, files: { good: 'other' } } })).toEqual([]);
    expect(brokenFreezes(lock, {})).toEqual(['desk: the simulation is gone']);
  });
});

afterAll(() => { wanted.length = 0; });
