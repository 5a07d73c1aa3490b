/** The case: a scenario or its twin at one level and money variant, with who calls, every number worked out once (money in 分, time in minutes). */
import type { Setup } from '../../kit/attempt.ts';
import { fail, ok, oneOf, type Result } from '../../kit/result.ts';
import { shown } from '../../kit/parse.ts';
import { clamp } from '../../kit/quantity.ts';
import type { Text } from '../../kit/text.ts';
import { callerAt } from '../parts.ts';
import type { Scenario } from '../scenario.ts';
import type { Voice } from '../scenario-lines.ts';
import { filled, inFen, type FigureValues } from './amount.ts';
import { LEVELS, OPENING_ANGER, type Level } from './parameters.ts';
import { truthOf } from './truth.ts';

export type FactKind = Scenario['facts'][number]['kind'];

export interface Fact {
  readonly id: string;
  readonly kind: FactKind;
  readonly topic: string | undefined;
  readonly source: string | undefined;
  readonly needs: readonly string[];
  readonly needsHold: string | undefined;
  readonly basis: boolean;
  readonly evidence: boolean;
  readonly gate: boolean;
  readonly label: Text;
  readonly text: Text;
}

export interface Remedy {
  readonly kinds: readonly string[];
  /** Fair zone in 分, both ends fair. */
  readonly from: number;
  readonly to: number;
}

export type Caller = Scenario['callers'][number];

export interface DeskCase {
  /** The scenario with the truth of this attempt. */
  readonly scenario: Scenario;
  /** Who is on the line, by seed; it changes the words and nothing else. */
  readonly caller: Caller;
  readonly voice: Voice;
  readonly level: Level;
  /** Critical errors are told at once and can be taken back. */
  readonly practice: boolean;
  /** Amounts in 元 by name, with `claim`, which texts may name. */
  readonly figures: FigureValues;
  readonly anger: number;
  readonly trust: number;
  readonly calming: number;
  readonly threshold: number;
  readonly confide: number;
  /** The claim heard, the employee's and the supervisor's authority, in 分. */
  readonly claim: number;
  readonly authority: number;
  readonly supervisor: number;
  readonly facts: readonly Fact[];
  readonly remedies: readonly Remedy[];
}

/** Level 1 volunteers the remedy sought; at level 3 the last volunteered fact must be asked for, unless a hold depends on it. */
export function kindAt(scenario: Scenario, level: Level, fact: Scenario['facts'][number]): FactKind {
  if (level === 1 && fact.id === 'demand') return 'given';
  const lastGiven = scenario.facts.filter((other) => other.kind === 'given').at(-1);
  if (level === 3 && fact.id === lastGiven?.id && scenario.key.hold?.fact !== fact.id) return 'asked';
  return fact.kind;
}

/** Level, variant and twin as the setup names them; the problem says what the scenario offers. */
export function parseDeskSetup(setup: Setup, scenario: Scenario): Result<Setup> {
  const { scenario: name, seed, mode, level = 2, variant = 0, twin = false, ...rest } = setup;
  const other = Object.keys(rest)[0];
  if (other !== undefined) return fail({ at: `setup.${other}`, expected: { zh: '只有 scenario、seed、mode、level、variant、twin', en: 'only scenario, seed, mode, level, variant and twin' }, got: other });
  if (name !== scenario.id) return fail({ at: 'setup.scenario', expected: scenario.id, got: name });
  if (!scenario.levels.some((offered) => offered === level)) return fail({ at: 'setup.level', expected: oneOf(scenario.levels), got: shown(level) });
  const variants = Object.values(scenario.figures)[0]?.length ?? 1;
  if (typeof variant !== 'number' || !Number.isInteger(variant) || variant < 0 || variant >= variants) return fail({ at: 'setup.variant', expected: { zh: `0 到 ${variants - 1}`, en: `0 to ${variants - 1}` }, got: shown(variant) });
  if (typeof twin !== 'boolean' || (twin && scenario.twin === undefined)) return fail({ at: 'setup.twin', expected: scenario.twin === undefined ? 'false' : { zh: 'true 或 false', en: 'true or false' }, got: shown(twin) });
  return ok({ scenario: name, seed, mode, level, variant, twin });
}

/** Who is on the line. */
export const callerOf = (scenario: Scenario, { seed }: Setup): Caller | undefined => scenario.callers[callerAt(scenario.id, seed, scenario.callers.length)];

/** The case of a parsed setup. */
export function deskCase(written: Scenario, setup: Setup): DeskCase {
  const scenario = truthOf(written, setup['twin'] === true);
  const caller = callerOf(scenario, setup);
  const voice = scenario.voices[caller?.voice ?? ''];
  if (caller === undefined || voice === undefined) throw new Error(`${scenario.id} was not parsed: it has no caller with a voice`);
  const level: Level = setup['level'] === 1 || setup['level'] === 3 ? setup['level'] : 2;
  const at = LEVELS[level];
  const variant = typeof setup['variant'] === 'number' ? setup['variant'] : 0;
  const claim = Math.round(scenario.claim * at.claim * 100);
  const figures = { ...Object.fromEntries(Object.entries(scenario.figures).map(([name, values]) => [name, values[variant] ?? 0])), claim: claim / 100 };
  const fen = (source: string): number => {
    const amount = inFen(source, figures);
    return amount.ok ? amount.value : 0;
  };
  return {
    scenario, caller, voice, level, practice: setup.mode === 'practice', figures,
    anger: clamp(scenario.opening.anger + at.anger, OPENING_ANGER.least, OPENING_ANGER.most),
    trust: clamp(scenario.opening.trust + at.trust, 0, 100),
    calming: at.calming, threshold: at.threshold, confide: at.confide,
    claim,
    authority: scenario.authority.own * 100,
    supervisor: scenario.authority.supervisor * 100,
    facts: scenario.facts.map((fact) => ({
      id: fact.id, kind: kindAt(scenario, level, fact), topic: fact.topic, source: fact.source, needs: fact.needs ?? [], needsHold: fact.needsHold,
      basis: fact.basis === true, evidence: fact.evidence === true, gate: fact.gate === true,
      label: fact.label, text: filled(fact.text, figures, caller.name),
    })),
    remedies: scenario.key.remedies.map((remedy) => ({ kinds: remedy.kinds, from: fen(remedy.from), to: fen(remedy.to) })),
  };
}
