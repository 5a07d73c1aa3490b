/** Every action that small menus allow, and proposals for every answer of the customer's. */
import type { RawAction } from '../../kit/attempt.ts';
import { CHECKS, CLASSES, DUES, HOLDS, PROMISES, REASONS, REFUSALS, ROUTES, SPOKEN, TRANSFERS, WAITS, parseAction, type CaseAction, type Offer } from '../action.ts';
import type { Desk } from '../menus.ts';
import { isKnown, type DeskContext } from '../model/context.ts';

const each = (type: string, field: string, options: readonly (string | number)[]): RawAction[] => options.map((option) => ({ type, [field]: option }));
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

/** Every choice of every menu once; of causes with all the facts. */
export function menuActions({ scenario }: Desk): CaseAction[] {
  const facts = ids(scenario.facts);
  const raws: readonly RawAction[] = [
    ...Object.entries(SPOKEN).flatMap(([act, wordings]) => each(act, 'wording', wordings)),
    ...each('ask', 'topic', ids(scenario.topics)), ...each('check', 'source', ids(scenario.sources)), ...each('assess', 'class', CLASSES), ...each('hold', 'kind', HOLDS),
    ...each('escalate', 'reason', REASONS), ...PROMISES.flatMap((what) => DUES.map((due) => ({ type: 'promise', what, due }))), ...each('special', 'special', ids(scenario.specials)),
    ...each('transfer', 'how', TRANSFERS), ...each('wait', 'minutes', WAITS), ...each('fulfil', 'route', ROUTES), ...each('verify', 'how', CHECKS), ...each('refusal', 'wording', REFUSALS),
    ...ids(scenario.causes).map((cause) => ({ type: 'rootcause', cause, evidence: facts })),
    ...ids(scenario.actions).map((action) => ({ type: 'prevent', action, measure: scenario.key.measure })), ...ids(scenario.measures).map((measure) => ({ type: 'prevent', action: scenario.key.action, measure })), { type: 'close' },
  ];
  return raws.flatMap((raw) => {
    const action = parseAction(raw, scenario, 'actions');
    return action.ok && action.value.type !== 'handIn' && action.value.type !== 'back' ? [action.value] : [];
  });
}

/** Shares of the fair sum that the customer takes for an insult, too little, almost enough, enough, and more than that. */
const SHARES = [0.2, 0.6, 0.8, 0.9, 1, 1.5];

/** Proposals from too little to more than anyone may spend; all the needed measures, one of them, or a strange one beside them; well grounded, half and not; on the right terms or on forbidden ones. */
export function offers(desk: Desk, context: DeskContext): Offer[] {
  const { key, kinds, rules, conditions } = desk.scenario;
  const [remedy] = desk.remedies;
  const terms = [ids(conditions).find((id) => key.conditions[id]?.value === 1), ids(conditions).find((id) => key.conditions[id]?.error !== undefined)].filter((id) => id !== undefined);
  if (remedy === undefined) return [];
  const strange = ids(kinds).filter((id) => !remedy.kinds.includes(id) && !key.allowed.includes(id)).slice(0, 1);
  const wrong = ids(rules).filter((id) => id !== key.rule).slice(0, 1);
  const known = desk.facts.filter((fact) => fact.basis && isKnown(context, fact.id)).map(({ id }) => id);
  const sets = [[...remedy.kinds], [...remedy.kinds, ...strange], remedy.kinds.slice(0, 1)];
  const grounds = [{ rules: [key.rule], facts: known }, { rules: [key.rule, ...wrong], facts: known }, { rules: wrong, facts: [] }];
  const sums = [...SHARES.map((share) => Math.ceil(share * remedy.from)), desk.supervisor + 1];
  return sums.flatMap((amount) => sets.flatMap((chosen) => grounds.flatMap((ground) => terms.map((condition): Offer => ({ type: 'offer', kinds: chosen, amount, ...ground, condition })))));
}
