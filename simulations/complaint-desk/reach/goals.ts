/** All that some attempt at a scenario should reach: actions, menu choices, facts, empty records, refusals, critical errors, states and lines. */
import type { Text } from '../../kit/text.ts';
import { samples } from '../legal.ts';
import type { Desk } from '../menus.ts';
import type { WalkedCase } from './cases.ts';
import type { Scenario } from '../scenario.ts';
import type { Voice } from '../scenario-lines.ts';
import { REJECTIONS, STATES, MOODS_TEXT } from '../text.ts';

/** In the order in which they are told. */
export const KINDS = ['action', 'choice', 'fact', 'nothing', 'refusal', 'critical', 'state', 'line'] as const;
export type Kind = (typeof KINDS)[number];

/** `kind name`, such as `refusal ended` or `line polite: told.calm 2`. */
export type Goal = `${Kind} ${string}`;

export const kindOf = (goal: Goal): string => goal.slice(0, goal.indexOf(' '));
export const factGoal = (fact: string, twin: boolean): Goal => `fact ${fact}${twin ? ' of the twin' : ''}`;
export const choiceGoal = (type: string, field: string, option: string | number | boolean): Goal => `choice ${type}.${field} ${String(option)}`;
/** A line of the case is the same whoever says it. */
export const lineGoal = (voice: string, place: string, index: number): Goal => `line ${/^(topics|specials)\./.test(place) ? '' : `${voice}: `}${place} ${index + 1}`;

/** Where the lines of a goal are written. */
export const placeOf = (goal: Goal): string => goal.replace(/^line (\w+: )?/, '').replace(/ \d+$/, '');
/** How often the place has to speak before this line has its turn. */
export const turnOf = (goal: Goal): number => Number(goal.slice(goal.lastIndexOf(' ')));

const choices = ({ menus }: Desk): Goal[] => {
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const fields: readonly (readonly [string, string, readonly (string | number)[]])[] = [
    ...Object.entries(menus.wordings).map(([act, list]) => [act, 'wording', ids(list)] as const),
    ['ask', 'topic', ids(menus.topics)], ['check', 'source', ids(menus.sources)], ['assess', 'class', ids(menus.classes)], ['hold', 'kind', ids(menus.holds)],
    ['escalate', 'reason', ids(menus.reasons)], ['promise', 'what', ids(menus.promises)], ['promise', 'due', menus.dues], ['special', 'special', ids(menus.specials)],
    ['transfer', 'how', ids(menus.transfers)], ['wait', 'minutes', menus.waits],
    ['offer', 'kinds', ids(menus.kinds)], ['offer', 'rules', ids(menus.rules)], ['offer', 'condition', ids(menus.conditions)],
    ['fulfil', 'route', ids(menus.routes)], ['verify', 'how', ids(menus.checks)],
    ['rootcause', 'cause', ids(menus.causes)], ['prevent', 'action', ids(menus.actions)], ['prevent', 'measure', ids(menus.measures)],
  ];
  return fields.flatMap(([type, field, options]) => options.map((option) => choiceGoal(type, field, option)));
};

/** Errors that can be made in every case, and those that the case names. */
function criticals({ scenario }: Desk): string[] {
  const { key, specials } = scenario;
  return [
    'unkeepable-promise', 'broken-promise', 'close-unconfirmed', 'over-authority', 'off-book-payment', ...(key.blame ? ['blame-customer'] : []),
    ...[...specials, ...Object.values(key.conditions), key.hold].flatMap((entry) => entry?.error ?? []),
  ];
}

type Written = Text | readonly Text[] | { readonly [name: string]: Written | undefined };
const isText = (part: Written): part is Text => 'zh' in part && typeof part.zh === 'string';

/** Lines of a part of a voice or a case with their places; a place that holds several takes turns. */
function written(part: Written | undefined, place: string): (readonly [place: string, index: number, text: Text])[] {
  if (part === undefined) return [];
  if (isText(part)) return [[place, 0, part]];
  if (isList(part)) return part.map((text, i) => [place, i, text] as const);
  return Object.entries(part).flatMap(([name, inner]) => written(inner, place === '' ? name : `${place}.${name}`));
}
const isList = (part: Written): part is readonly Text[] => Array.isArray(part);

const voiceLines = (name: string, voice: Voice): [Goal, Text][] => written(voice, '').map(([place, i, text]) => [lineGoal(name, place, i), text]);

/** Every line that the one who calls can say in this case, by its goal. */
export function linesOf({ scenario, voice, caller }: Desk): ReadonlyMap<Goal, Text> {
  const own = [...scenario.topics.map(({ id, answer }) => written(answer, `topics.${id}.answer`)), ...scenario.specials.map(({ id, reply }) => written(reply, `specials.${id}.reply`))].flat();
  return new Map([...own.map(([place, i, text]): [Goal, Text] => [lineGoal('', place, i), text]), ...voiceLines(caller.voice, voice)]);
}

/** Every line of the voices of these scenarios, once. */
export const voiceGoals = (scenarios: readonly Scenario[]): Goal[] => [...new Set(scenarios.flatMap(({ voices }) => Object.entries(voices).flatMap(([name, voice]) => voiceLines(name, voice).map(([goal]) => goal))))];

/** Every goal of the scenario, once, over all its truths, levels and callers. */
export function goalsOf(cases: readonly WalkedCase[]): Goal[] {
  return [...new Set(cases.flatMap(({ desk, callers, fold, setup }): Goal[] => [
    ...samples(desk, fold.first).map(({ type }): Goal => `action ${type}`),
    ...choices(desk),
    ...desk.facts.flatMap(({ id }): Goal[] => [factGoal(id, setup['twin'] === true), choiceGoal('offer', 'facts', id), choiceGoal('rootcause', 'evidence', id)]),
    ...desk.scenario.sources.map(({ id }): Goal => `nothing ${id}`),
    ...Object.keys(REJECTIONS).map((code): Goal => `refusal ${code}`),
    ...criticals(desk).map((code): Goal => `critical ${code}`),
    ...[...Object.keys(STATES), ...Object.keys(MOODS_TEXT), 'withinAck', 'withinUpdate', 'late', 'overdue', 'settled'].map((state): Goal => `state ${state}`),
    ...callers.flatMap((caller) => [...linesOf(caller).keys()]),
  ]))];
}
