/** The legal actions of a moment as templates, in the order of the attempt's shuffled menus. */
import type { Domain, Template } from '../kit/template.ts';
import type { DeskAction } from './action.ts';
import { refuseOn } from './back.ts';
import type { Choice, Desk } from './menus.ts';
import type { DeskSnapshot } from './machine.ts';

const one = (choices: readonly Choice[]): Domain => ({ kind: 'one', options: choices.map((choice) => choice.id) });
const some = (choices: readonly Choice[], least: number): Domain => ({ kind: 'some', options: choices.map((choice) => choice.id), least });
const numbers = (options: readonly number[]): Domain => ({ kind: 'one', options });

/** Amounts in 分 that a learner has on the screen: figures in known facts, the claim, the limits of authority. */
export function figuresOnScreen(desk: Desk, snapshot: DeskSnapshot): number[] {
  const seen = desk.facts.filter((fact) => snapshot.context.known[fact.id] !== undefined).flatMap((fact) => fact.text.zh.match(/\d[\d,]*(?:\.\d+)?/g) ?? []);
  const amounts = seen.map((text) => Math.round(Number(text.replaceAll(',', '')) * 100));
  return [...new Set([...amounts, desk.claim, desk.authority, desk.supervisor])].sort((a, b) => a - b);
}

/** One action of each type with its first choices, to ask the guards whether the type is open at all. */
export function samples(desk: Desk, snapshot: DeskSnapshot): DeskAction[] {
  const first = (choices: readonly Choice[]): string => choices[0]?.id ?? '';
  const hold = (['preserveEvidence', 'freezePayment', 'quarantine', 'pullParcel'] as const).find((kind) => !snapshot.context.holds.some((made) => made.kind === kind)) ?? 'preserveEvidence';
  return [
    { type: 'ack', wording: 'own' }, { type: 'listen', wording: 'open' }, { type: 'empathise', wording: 'specific' }, { type: 'apologise', wording: 'neutral' },
    { type: 'ask', topic: first(desk.menus.topics) }, { type: 'restate', wording: 'full' }, { type: 'assess', class: 'routine' }, { type: 'hold', kind: hold },
    { type: 'check', source: first(desk.menus.sources) }, { type: 'status', wording: 'done' }, { type: 'wait', minutes: 60 }, { type: 'special', special: first(desk.menus.specials) },
    { type: 'explain', wording: 'evidence' }, { type: 'escalate', reason: 'legal' }, { type: 'promise', what: 'callback', due: 1440 },
    { type: 'offer', kinds: [], amount: 0, rules: [], facts: [], condition: first(desk.menus.conditions) },
    { type: 'refusal', wording: 'final' }, { type: 'transfer', how: 'warm' }, { type: 'fulfil', route: 'original' }, { type: 'verify', how: 'arrival' },
    { type: 'rootcause', cause: first(desk.menus.causes), evidence: [] }, { type: 'prevent', action: first(desk.menus.actions), measure: first(desk.menus.measures) },
    { type: 'close' }, { type: 'back' }, { type: 'handIn' },
  ];
}

function fields(type: DeskAction['type'], desk: Desk, snapshot: DeskSnapshot): Readonly<Record<string, Domain>> {
  const { menus } = desk;
  const known = desk.facts.filter((fact) => snapshot.context.known[fact.id] !== undefined).map((fact) => ({ id: fact.id, label: fact.label }));
  switch (type) {
    case 'ask': return { topic: one(menus.topics) };
    case 'check': return { source: one(menus.sources) };
    case 'assess': return { class: one(menus.classes) };
    case 'hold': return { kind: one(menus.holds.filter((hold) => !snapshot.context.holds.some((made) => made.kind === hold.id))) };
    case 'escalate': return { reason: one(menus.reasons) };
    case 'promise': return { what: one(menus.promises), due: numbers(menus.dues) };
    case 'special': return { special: one(menus.specials) };
    case 'transfer': return { how: one(menus.transfers) };
    case 'wait': return { minutes: numbers(menus.waits) };
    case 'offer': return { kinds: some(menus.kinds, 1), amount: { kind: 'number', least: 0, figures: figuresOnScreen(desk, snapshot) }, rules: some(menus.rules, 1), facts: some(known, 0), condition: one(menus.conditions) };
    case 'fulfil': return { route: one(menus.routes) };
    case 'verify': return { how: one(menus.checks) };
    case 'rootcause': return { cause: one(menus.causes), evidence: some(known, 0) };
    case 'prevent': return { action: one(menus.actions), measure: one(menus.measures) };
    case 'close': case 'back': case 'handIn': return {};
    default: return { wording: one(menus.wordings[type]) };
  }
}

export const legal = (snapshot: DeskSnapshot, desk: Desk): readonly Template[] =>
  samples(desk, snapshot)
    .filter((action) => refuseOn(desk, snapshot, action) === undefined)
    .map(({ type }) => ({ type, fields: fields(type, desk, snapshot) }))
    .filter((template) => Object.values(template.fields).every((domain) => domain.kind === 'number' || domain.options.length > 0 || (domain.kind === 'some' && domain.least === 0)));
