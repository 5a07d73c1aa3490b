/** The best line: found from the machine by climbing the mark; steps that close doors wait until nothing else gains. */
import type { RawAction } from '../attempt.ts';
import { rounded } from '../quantity.ts';
import type { Play } from '../simulation.ts';
import type { Filled, Template } from '../template.ts';
import { allFillings, isSmall, neighbours, startingPoints } from './fill.ts';

interface Candidate<V, A = RawAction> {
  readonly action: A;
  readonly play: Play<V>;
  /** Sum of the criteria if handed in now. */
  readonly sum: number;
  /** Kinds of action that are no longer legal after it, its own aside. */
  readonly closes: number;
}

const GAIN = 1e-6;
/** Ascents from the best starting points of a large template. */
const ASCENTS = 3;

interface Total {
  readonly sum: number;
  readonly possible: number;
  readonly critical: number;
}

async function totalOf<V>(play: Play<V>): Promise<Total> {
  const handed = play.send({ type: 'handIn' });
  const verdict = handed.ok ? await handed.value.verdict() : undefined;
  return verdict?.status === 'graded' ? { sum: verdict.sum, possible: verdict.possible, critical: verdict.critical.length } : { sum: 0, possible: Infinity, critical: 0 };
}

const typesOf = (templates: readonly Template[]): Set<string> => new Set(templates.map((template) => template.type));

/** The action as a candidate; nothing if it is refused or makes a critical error. */
async function tried<V, A extends RawAction>(play: Play<V>, action: A, legal: ReadonlySet<string>, critical: number): Promise<Candidate<V, A> | undefined> {
  const next = play.send(action);
  if (!next.ok || next.value.rejections.at(-1) !== undefined) return undefined;
  const total = await totalOf(next.value);
  if (total.critical > critical) return undefined;
  const after = typesOf(next.value.legal());
  return { action, play: next.value, sum: total.sum, closes: [...legal].filter((type) => type !== action.type && !after.has(type)).length };
}

const better = <V, A>(a: Candidate<V, A> | undefined, b: Candidate<V, A>): Candidate<V, A> => (a === undefined || b.sum > a.sum + GAIN ? b : a);

/** The best of the actions if it gains on `here`. */
async function climbed<V>(play: Play<V>, here: Candidate<V, Filled>, actions: readonly Filled[], legal: ReadonlySet<string>, critical: number): Promise<Candidate<V, Filled> | undefined> {
  let best = here;
  for (const action of actions) {
    const candidate = await tried(play, action, legal, critical);
    if (candidate !== undefined) best = better(best, candidate);
  }
  return best === here ? undefined : best;
}

/** The best filling of a large template by ascent from its best starting points. */
async function ascend<V>(play: Play<V>, template: Template, legal: ReadonlySet<string>, critical: number): Promise<Candidate<V, Filled> | undefined> {
  const starts: Candidate<V, Filled>[] = [];
  for (const action of startingPoints(template)) {
    const candidate = await tried(play, action, legal, critical);
    if (candidate !== undefined) starts.push(candidate);
  }
  let best: Candidate<V, Filled> | undefined;
  for (const start of starts.sort((a, b) => b.sum - a.sum).slice(0, ASCENTS)) {
    let here = start;
    for (;;) {
      const one = neighbours(template, here.action);
      // A field may gain only together with another (a rule with the facts that carry it): pairs are tried once single changes no longer help.
      const next = (await climbed(play, here, one, legal, critical)) ?? (await climbed(play, here, one.flatMap((action) => neighbours(template, action)), legal, critical));
      if (next === undefined) break;
      here = next;
    }
    best = better(best, here);
  }
  return best;
}

/** The next step: the best gain that closes nothing; else what the expert prepares; else a pair of steps that gains; else the best step that closes something. */
async function nextStep<V>(play: Play<V>): Promise<Candidate<V> | undefined> {
  const templates = play.legal().filter((template) => template.type !== 'handIn');
  const legal = typesOf(templates);
  const { sum, possible, critical } = await totalOf(play);
  // Where all is won nothing gains, and there is no need to try everything to find that out.
  if (sum > possible - GAIN) return undefined;
  const small: Candidate<V>[] = [];
  for (const template of templates.filter(isSmall)) {
    for (const action of allFillings(template)) {
      const candidate = await tried(play, action, legal, critical);
      if (candidate !== undefined) small.push(candidate);
    }
  }
  const known = await play.expert();
  const told = known === undefined ? undefined : await tried(play, known, legal, critical);
  if (told !== undefined) small.push(told);
  const best = (list: readonly Candidate<V>[]): Candidate<V> | undefined => list.filter((candidate) => candidate.sum > sum + GAIN).reduce<Candidate<V> | undefined>(better, undefined);
  const free = best(small.filter((candidate) => candidate.closes === 0));
  if (free !== undefined) return free;
  // One who knows the key prepares what gains later; where nothing gains at once, that is followed rather than searched for.
  if (told !== undefined && told.closes === 0 && told.sum > sum - GAIN) return told;
  const large: Candidate<V>[] = [];
  for (const template of templates.filter((candidate) => !isSmall(candidate))) {
    const candidate = await ascend(play, template, legal, critical);
    if (candidate !== undefined) large.push(candidate);
  }
  const freeLarge = best(large.filter((candidate) => candidate.closes === 0));
  if (freeLarge !== undefined) return freeLarge;
  for (const first of small.filter((candidate) => candidate.closes === 0 && candidate.sum > sum - GAIN)) {
    const then = first.play.legal().filter((template) => isSmall(template) && template.type !== 'handIn' && template.type !== first.action.type);
    for (const template of then) {
      for (const action of allFillings(template)) {
        const second = await tried(first.play, action, legal, critical);
        if (second !== undefined && second.closes === 0 && second.sum > sum + GAIN) return first;
      }
    }
  }
  return best([...small, ...large]);
}

/** Replays a line without some of its steps; nothing if a step cannot be read. */
function replayed<V>(opening: Play<V>, line: readonly RawAction[]): Play<V> | undefined {
  let play = opening;
  for (const action of line) {
    const next = play.send(action);
    if (!next.ok || next.value.rejections.at(-1) !== undefined) return undefined;
    play = next.value;
  }
  return play;
}

export interface BestLine {
  readonly total: number;
  readonly line: readonly RawAction[];
}

/** Climbs from the opening to a line whose mark no single step raises, then drops every step it does not need. */
export async function bestLine<V>(opening: Play<V>, mostSteps = 120): Promise<BestLine> {
  let play = opening;
  for (let step = 0; step < mostSteps; step += 1) {
    const next = await nextStep(play);
    if (next === undefined) break;
    play = next.play;
  }
  let line: readonly RawAction[] = play.attempt.actions;
  let { sum } = await totalOf(play);
  for (let i = line.length - 1; i >= 0; i -= 1) {
    const without = line.filter((_, j) => j !== i);
    const shorter = replayed(opening, without);
    if (shorter === undefined) continue;
    const total = await totalOf(shorter);
    if (total.critical === 0 && total.sum >= sum - GAIN) [line, sum] = [without, total.sum];
  }
  const full = [...line, { type: 'handIn' }];
  const verdict = await replayed(opening, full)?.verdict();
  return { total: verdict?.status === 'graded' ? rounded((100 * verdict.earned) / Math.max(1, verdict.possible), 4) : 0, line: full };
}
