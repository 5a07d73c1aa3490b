/** What the page knows of a setting before its script has run. */
export interface StrategyInfo {
  readonly scenario: string;
  readonly title: string;
  readonly about: string;
  /** Accepted seeds: one workshop each. */
  readonly workshops: readonly number[];
  readonly opening: string;
  readonly failed: string;
  readonly leave: string;
  readonly labs: string;
}
