/** What the page knows of a round before its script has run. */
export interface RoundInfo {
  readonly scenario: string;
  readonly title: string;
  readonly about: string;
  /** How many statements there are, and how many may be drawn instead. */
  readonly count: number;
  readonly draws: readonly number[];
  readonly knowledge: readonly string[];
  readonly opening: string;
  readonly failed: string;
  readonly leave: string;
  readonly labs: string;
}

/** What a learner chooses: how many statements and, if they want a certain one, the sheet itself. */
export interface Choice {
  readonly n: number;
  readonly seed: number | undefined;
}
