/** The steps of an attempt as the debrief shows them: name, values after it, and what was special about it. */
import type { Play } from '../../../simulations/kit/simulation.ts';
import type { Graded } from '../../../simulations/kit/verdict.ts';
import { ACTIONS_TEXT } from '../../../simulations/complaint-desk/text-menus.ts';
import type { Choice } from '../../../simulations/complaint-desk/menus.ts';
import type { DeskView } from '../../../simulations/complaint-desk/view.ts';
import type { Entry } from '../../../simulations/complaint-desk/transcript.ts';
import type { Locale } from '../../i18n/locale.ts';
import { moneyText } from '../../i18n/format.ts';

export interface ShownStep {
  /** 0 is the opening. */
  readonly number: number;
  readonly name: string;
  readonly anger: number;
  readonly trust: number;
  readonly time: number;
  readonly kind: 'plain' | 'lost' | 'cost' | 'refused';
  readonly entries: readonly Entry[];
}

type Raw = Play<DeskView>['attempt']['actions'][number];

/** The action's name with what it was about: 查证 扫描轨迹, 提出方案 1,292 元. */
export function nameOf(action: Raw, view: DeskView, locale: Locale): string {
  const verb = ACTIONS_TEXT[action.type]?.[locale] ?? action.type;
  const find = (list: readonly Choice[], id: unknown): string | undefined => list.find((choice) => choice.id === id)?.label[locale];
  const about = action.type === 'ask' ? find(view.menus.topics, action['topic'])
    : action.type === 'check' ? find(view.menus.sources, action['source'])
    : action.type === 'assess' ? find(view.menus.classes, action['class'])
    : action.type === 'offer' && typeof action['amount'] === 'number' ? moneyText(action['amount'], locale)
    : undefined;
  return about === undefined ? verb : `${verb} ${about}`;
}

/** `whole` is the view of the whole play. */
export function shownSteps(play: Play<DeskView>, whole: DeskView, verdict: Graded, locale: Locale): ShownStep[] {
  const critical = new Set(verdict.critical.flatMap((error) => error.steps));
  const contexts = play.snapshots().map(({ context }) => context);
  const number = (context: unknown, name: string): number => {
    const value: unknown = typeof context === 'object' && context !== null ? Reflect.get(context, name) : undefined;
    return typeof value === 'number' ? value : 0;
  };
  return contexts.flatMap((context, i) => {
    const action = play.attempt.actions[i - 1];
    if (action?.type === 'handIn') return [];
    const anger = number(context, 'anger');
    const before = number(contexts[i - 1], 'anger');
    const kind = critical.has(i) ? 'lost' : i > 0 && play.rejections[i - 1] !== undefined ? 'refused' : i > 0 && anger > before + 0.5 ? 'cost' : 'plain';
    return [{ number: i, name: action === undefined ? '' : nameOf(action, whole, locale), anger, trust: number(context, 'trust'), time: number(context, 'time'), kind, entries: whole.transcript.filter((entry) => entry.step === i) }];
  });
}
