/** The stages of the lab: what each puts into the table, and the panel beside it, loaded when it is opened. */
import type { Component } from 'svelte';
import type { Stage } from '../../../simulations/customer-segmentation/model/context.ts';
import type { StageProps, TableMaker } from './panel.ts';

interface StageScreen {
  readonly table: TableMaker;
  readonly panel: Component<StageProps>;
  /** What stands along the bottom of the page while the stage is open. */
  readonly tray?: Component<StageProps>;
  /** Whether the table only shows, so that it may come a frame behind the panel, which answers at once. */
  readonly shows?: true;
}

export const SCREENS: Readonly<Record<Stage, () => Promise<StageScreen>>> = {
  know: async () => ({ table: (await import('./know/table.ts')).table, panel: (await import('./know/Know.svelte')).default }),
  profit: async () => ({ table: (await import('./profit/table.ts')).table, panel: (await import('./profit/Profit.svelte')).default, shows: true }),
  tiers: async () => ({ table: (await import('./tiers/table.ts')).table, panel: (await import('./tiers/Tiers.svelte')).default }),
  segments: async () => ({ table: (await import('./segments/table.ts')).table, panel: (await import('./segments/Segments.svelte')).default }),
  serve: async () => ({ table: (await import('./serve/table.ts')).table, panel: (await import('./serve/Serve.svelte')).default, tray: (await import('./serve/BudgetTray.svelte')).default }),
  review: async () => ({ table: (await import('./serve/table.ts')).table, panel: (await import('./review/Review.svelte')).default }),
};
