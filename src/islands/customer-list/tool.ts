/** What every tool of the page is given: the list, what was decided, all that follows from both, and the way to decide something else. */
import type { Level, Choice } from '../../../simulations/kit/knapsack.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { OwnList, OwnSettings } from '../../schemas/customer-list.ts';
import type { Groups } from './cuts.ts';
import type { ListDesk } from './list-desk.svelte.ts';
import type { Curves, Ranked, Tiering } from './own.ts';

export interface Worked {
  readonly list: OwnList;
  readonly settings: OwnSettings;
  readonly ranked: Ranked;
  readonly curves: Curves;
  readonly tiering: Tiering;
  readonly groups: Groups;
  /** Levels of each customer: cost in 千元, value in CNY net. */
  readonly items: readonly (readonly Level[])[];
  readonly plan: Choice;
}

export interface ToolProps {
  readonly own: Worked;
  readonly desk: ListDesk;
  readonly locale: Locale;
  readonly chosen: number | undefined;
  readonly onchoose: (i: number | undefined) => void;
}

/** The tools in the order of the work. */
export const TOOLS = ['list', 'profit', 'tiers', 'segments', 'serve', 'export'] as const;
export type Tool = (typeof TOOLS)[number];
