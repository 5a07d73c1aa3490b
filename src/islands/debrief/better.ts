/** What a director would have done, in the words of the desk: the action with what it is about and what is said. */
import type { RawAction } from '../../../simulations/kit/attempt.ts';
import type { Choice } from '../../../simulations/complaint-desk/menus.ts';
import { ACTIONS_TEXT } from '../../../simulations/complaint-desk/text-menus.ts';
import type { DeskView } from '../../../simulations/complaint-desk/view.ts';
import { moneyText } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';

type List = { readonly [K in keyof DeskView['menus']]: DeskView['menus'][K] extends readonly Choice[] ? K : never }[keyof DeskView['menus']];

/** The menu from which each field of an action is filled. */
const MENU: Readonly<Record<string, List>> = { topic: 'topics', source: 'sources', class: 'classes', kind: 'holds', reason: 'reasons', what: 'promises', route: 'routes', how: 'checks', kinds: 'kinds', rules: 'rules', condition: 'conditions', cause: 'causes', action: 'actions', measure: 'measures' };

export function betterOf(action: RawAction, view: DeskView, locale: Locale): string {
  const { menus } = view;
  const verb = ACTIONS_TEXT[action.type]?.[locale] ?? action.type;
  const label = (list: readonly Choice[], id: unknown): string[] => list.filter((choice) => choice.id === id).map((choice) => choice.label[locale]);
  const spoken = action.type in menus.wordings ? Object.entries(menus.wordings).filter(([act]) => act === action.type).flatMap(([, list]) => label(list, action['wording'])) : [];
  if (spoken.length > 0) return locale === 'zh' ? `${verb}：“${spoken.join('')}”` : `${verb}: “${spoken.join('')}”`;
  const about = Object.entries(MENU).flatMap(([field, name]) => {
    const value = action[field];
    return (Array.isArray(value) ? value : [value]).flatMap((id) => label(menus[name], id));
  });
  const money = typeof action['amount'] === 'number' ? [moneyText(action['amount'], locale)] : [];
  return [verb, [...about, ...money].join(locale === 'zh' ? '，' : ', ')].filter((part) => part !== '').join(locale === 'zh' ? '：' : ': ');
}
