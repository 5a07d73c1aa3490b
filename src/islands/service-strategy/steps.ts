/** The steps of the workshop: the screen of each, loaded when it is opened. */
import type { Component } from 'svelte';
import type { StrategyStep } from '../../../simulations/service-strategy/model/context.ts';
import type { StepProps } from './panel.ts';

export type Tab = StrategyStep | 'quarters';

export const SCREENS: Readonly<Record<Tab, () => Promise<{ readonly default: Component<StepProps> }>>> = {
  elements: () => import('./elements/Elements.svelte'),
  information: () => import('./information/Information.svelte'),
  tidying: () => import('./tidying/Tidying.svelte'),
  segments: () => import('./segments/Segments.svelte'),
  mix: () => import('./mix/Mix.svelte'),
  quarters: () => import('./quarters/Quarters.svelte'),
};
