/** The menus of one attempt: every list that can be chosen from, in an order of its own that carries no meaning (shuffled by seed). */
import type { Setup } from '../kit/attempt.ts';
import { seedFor, shuffled } from '../kit/random.ts';
import type { Text } from '../kit/text.ts';
import { CHECKS, CLASSES, DUES, HOLDS, PROMISES, REASONS, REFUSALS, ROUTES, SPOKEN, TRANSFERS, WAITS, type Act } from './action.ts';
import { filled } from './model/amount.ts';
import { deskCase, type DeskCase } from './model/case.ts';
import type { Scenario } from './scenario.ts';
import { CHECKS_TEXT, CLASSES_TEXT, HOLDS_TEXT, MINUTES_TEXT, PROMISES_TEXT, REASONS_TEXT, ROUTES_TEXT, TRANSFERS_TEXT } from './text-menus.ts';

export interface Choice {
  readonly id: string;
  readonly label: Text;
  /** Simulated minutes, where choices differ in them. */
  readonly minutes?: number;
}

/** Lists by name; the name is that of the action, or of the field it fills. */
export interface Menus {
  readonly wordings: Readonly<Record<Act | 'refusal', readonly Choice[]>>;
  readonly topics: readonly Choice[];
  readonly sources: readonly Choice[];
  readonly kinds: readonly Choice[];
  readonly rules: readonly Choice[];
  readonly conditions: readonly Choice[];
  readonly causes: readonly Choice[];
  readonly actions: readonly Choice[];
  readonly measures: readonly Choice[];
  readonly specials: readonly Choice[];
  readonly classes: readonly Choice[];
  readonly holds: readonly Choice[];
  readonly reasons: readonly Choice[];
  readonly promises: readonly Choice[];
  readonly routes: readonly Choice[];
  readonly checks: readonly Choice[];
  readonly transfers: readonly Choice[];
  /** Times in minutes, in their own order. */
  readonly dues: readonly number[];
  readonly waits: readonly number[];
}

/** A case with its menus: all that one attempt's setup decides. */
export interface Desk extends DeskCase {
  readonly menus: Menus;
  /** The papers of the case with their amounts worked out. */
  readonly papers: Scenario['documents'];
}

const labelled = (ids: readonly string[], texts: Readonly<Record<string, Text>>): Choice[] =>
  ids.flatMap((id) => {
    const label = texts[id];
    return label === undefined ? [] : [{ id, label }];
  });

export function prepareDesk(written: Scenario, setup: Setup): Desk {
  const desk = deskCase(written, setup);
  const { scenario } = desk;
  const mix = <T>(name: string, list: readonly T[]): T[] => shuffled(list, seedFor(setup.seed, `${scenario.id}/${name}`));
  const choices = (name: string, list: readonly Choice[]): Choice[] => mix(name, list).map(({ id, label }) => ({ id, label }));
  const wording = (act: Act | 'refusal', ids: readonly string[]): Choice[] => mix(act, labelled(ids, scenario.wordings[act])).map(({ id, label }) => ({ id, label: filled(label, desk.figures, desk.caller.name) }));
  return {
    ...desk,
    papers: scenario.documents.map((paper) => ({ ...paper, rows: paper.rows.map((row) => ({ ...row, text: filled(row.text, desk.figures, desk.caller.name) })) })),
    menus: {
      wordings: {
        ack: wording('ack', SPOKEN.ack), listen: wording('listen', SPOKEN.listen), empathise: wording('empathise', SPOKEN.empathise), apologise: wording('apologise', SPOKEN.apologise),
        restate: wording('restate', SPOKEN.restate), explain: wording('explain', SPOKEN.explain), status: wording('status', SPOKEN.status),
        refusal: wording('refusal', REFUSALS),
      },
      topics: choices('topics', scenario.topics),
      sources: mix('sources', scenario.sources).map(({ id, label, minutes }) => ({ id, label, minutes })),
      kinds: choices('kinds', scenario.kinds),
      rules: choices('rules', scenario.rules),
      conditions: choices('conditions', scenario.conditions),
      causes: choices('causes', scenario.causes),
      actions: choices('actions', scenario.actions),
      measures: choices('measures', scenario.measures),
      specials: choices('specials', scenario.specials),
      classes: mix('classes', labelled(CLASSES, CLASSES_TEXT)),
      holds: mix('holds', labelled(HOLDS, HOLDS_TEXT)),
      reasons: mix('reasons', labelled(REASONS, REASONS_TEXT)),
      promises: mix('promises', labelled(PROMISES, PROMISES_TEXT)),
      routes: mix('routes', labelled(ROUTES, ROUTES_TEXT)),
      checks: mix('checks', labelled(CHECKS, CHECKS_TEXT)),
      transfers: mix('transfers', labelled(TRANSFERS, TRANSFERS_TEXT)),
      dues: DUES, waits: WAITS,
    },
  };
}

/** How a number of minutes is written where it can be chosen. */
export const minutesText = (minutes: number): Text => MINUTES_TEXT[minutes] ?? { zh: `${minutes} 分钟`, en: `${minutes} minutes` };
