/** Players without knowledge of the case: habits that a rubric must not reward. None of them reads what it finds. */
import type { RawAction } from '../kit/attempt.ts';
import { ACTS, type Act } from './action.ts';
import { firstFilling } from '../kit/explore/fill.ts';
import type { Player, PlayerMoment } from '../kit/explore/player.ts';
import type { FieldValue } from '../kit/template.ts';
import type { DeskView } from './view.ts';

type Moment = PlayerMoment<DeskView>;

const can = ({ legal }: Moment, type: string): boolean => legal.some((template) => template.type === type);
const times = ({ view }: Moment, type: string): number => view.done[type] ?? 0;

/** The first filling of a legal type, with some fields set where the case has them on its menus. */
function fill(moment: Moment, type: string, fields: Readonly<Record<string, FieldValue>> = {}): RawAction | undefined {
  const template = moment.legal.find((candidate) => candidate.type === type);
  if (template === undefined) return undefined;
  const fits = (name: string, value: FieldValue): boolean => {
    const domain = template.fields[name];
    return domain?.kind === 'one' ? domain.options.some((option) => option === value) : domain?.kind !== 'some' || (Array.isArray(value) && value.every((entry: unknown) => domain.options.some((option) => option === entry)));
  };
  return { ...firstFilling(template), ...Object.fromEntries(Object.entries(fields).filter(([name, value]) => fits(name, value))) };
}

/** The first action of the list that is legal and has not been done often enough. */
const firstOpen = (moment: Moment, plan: readonly (readonly [string, number, Readonly<Record<string, FieldValue>>?])[]): RawAction | null => {
  for (const [type, most, fields] of plan) {
    if (times(moment, type) < most && can(moment, type)) return fill(moment, type, fields) ?? null;
  }
  return null;
};

const unused = ({ view }: Moment, list: 'topics' | 'sources'): string | undefined => view.menus[list].find((choice) => !view.used.includes(choice.id))?.id;

/** The wording with the most characters, which guessers take for the most careful. */
function longest(moment: Moment, act: Act): RawAction | undefined {
  const [first] = [...moment.view.menus.wordings[act]].sort((a, b) => b.label.zh.length - a.label.zh.length);
  return first === undefined || !can(moment, act) ? undefined : { type: act, wording: first.id };
}

const settle = [['fulfil', 1, { route: 'original' }], ['verify', 1, { how: 'arrival' }], ['close', 1]] as const;

/** A proposal of everything known, every kind, at one amount. */
const offer = (moment: Moment, amount: number): Readonly<Record<string, FieldValue>> => ({ kinds: moment.view.menus.kinds.map((kind) => kind.id), amount, facts: moment.view.facts.map((fact) => fact.id) });

export const players: readonly Player<DeskView>[] = [
  {
    name: 'everything-once',
    act: (moment) => {
      const topic = unused(moment, 'topics');
      const source = unused(moment, 'sources');
      if (can(moment, 'ask') && topic !== undefined) return { type: 'ask', topic };
      if (can(moment, 'check') && source !== undefined) return { type: 'check', source };
      return firstOpen(moment, [...moment.legal.filter((template) => template.type !== 'handIn' && template.type !== 'close').map((template) => [template.type, 1] as const), ['close', 1]]);
    },
  },
  {
    name: 'last-action',
    act: ({ legal }) => {
      const last = legal.filter((template) => template.type !== 'handIn').at(-1);
      return last === undefined ? null : firstFilling(last);
    },
  },
  {
    name: 'longest-wording',
    act: (moment) => ACTS.flatMap((act) => (times(moment, act) < 1 ? (longest(moment, act) ?? []) : []))[0] ?? firstOpen(moment, [['check', 3], ['offer', 1, offer(moment, moment.view.claim)], ...settle]),
  },
  {
    name: 'lowest-offer',
    act: (moment) => firstOpen(moment, [['ack', 1], ['check', 4], ['ask', 4], ['offer', 3, offer(moment, 0)], ['refusal', 1, { wording: 'final' }], ...settle]),
  },
  {
    name: 'escalate-everything',
    act: (moment) => firstOpen(moment, [['ack', 1], ['escalate', 5], ['transfer', 3], ['offer', 1, offer(moment, moment.view.claim)], ...settle]),
  },
  {
    name: 'questions-then-highest-offer',
    act: (moment) => {
      const topic = unused(moment, 'topics');
      if (can(moment, 'ask') && topic !== undefined) return { type: 'ask', topic };
      const source = unused(moment, 'sources');
      if (times(moment, 'check') < 5 && can(moment, 'check') && source !== undefined) return { type: 'check', source };
      return firstOpen(moment, [['ack', 1], ['ask', 1], ['offer', 3, offer(moment, Math.max(moment.view.claim, moment.view.authority))], ...settle]);
    },
  },
  {
    name: 'always-apologise',
    act: (moment) => firstOpen(moment, [['ack', 1], ['apologise', 8], ['check', 1], ['offer', 1, offer(moment, moment.view.claim)], ['apologise', 12], ...settle]),
  },
  {
    name: 'apologise-and-coupon',
    act: (moment) => firstOpen(moment, [['ack', 1], ['apologise', 3], ['empathise', 1], ['check', 1], ['special', 1, { special: 'couponFirst' }], ['offer', 1, { kinds: ['couponOnly'] }], ...settle]),
  },
  {
    name: 'highest-offer-at-once',
    act: (moment) => firstOpen(moment, [['ack', 1], ['check', 1], ['escalate', 1], ['offer', 3, offer(moment, Math.max(moment.view.claim, moment.view.authority))], ...settle]),
  },
  {
    name: 'wait',
    act: (moment) => firstOpen(moment, [['ack', 1], ['wait', 6, { minutes: 1440 }], ['close', 1]]),
  },
  {
    // Speaks well in the recommended order, asks and checks without choosing, and proposes the claim: never reads the case.
    name: 'generic-good-order',
    act: (moment) => {
      const talk = firstOpen(moment, [['ack', 1, { wording: 'own' }], ['listen', 1, { wording: 'open' }], ['empathise', 1, { wording: 'specific' }], ['apologise', 1, { wording: 'neutral' }], ['promise', 1, { what: 'callback', due: 1440 }], ['assess', 1, { class: 'routine' }]]);
      if (talk !== null) return talk;
      const topic = unused(moment, 'topics');
      const source = unused(moment, 'sources');
      if (times(moment, 'ask') < 5 && can(moment, 'ask') && topic !== undefined) return { type: 'ask', topic };
      if (times(moment, 'check') < 6 && can(moment, 'check') && source !== undefined) return { type: 'check', source };
      const middle = firstOpen(moment, [['status', 1, { wording: 'done' }], ['restate', 1, { wording: 'full' }], ['explain', 1, { wording: 'soft' }]]);
      if (middle !== null) return middle;
      const kinds = moment.view.menus.kinds.slice(0, 2).map((kind) => kind.id);
      return firstOpen(moment, [['offer', 2, { kinds, amount: moment.view.claim, facts: moment.view.facts.map((fact) => fact.id) }], ...settle, ['rootcause', 1, { evidence: moment.view.facts.map((fact) => fact.id) }], ['prevent', 1]]);
    },
  },
];
