/** What the page of the shifts knows before its script has run: names and addresses in the page's language. */
import type { LawCard } from '../complaint-desk/info.ts';

export interface ShiftInfo {
  readonly shifts: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly minutes: number;
    /** Simulated minutes. */
    readonly length: number;
    readonly levels: readonly (1 | 2 | 3)[];
    readonly count: Readonly<Record<1 | 2 | 3, number>>;
  }[];
  /** Law cards of all cases that can come in. */
  readonly laws: readonly LawCard[];
  readonly opening: string;
  readonly failed: string;
  readonly leave: string;
  readonly heading: string;
  /** Address of the labs page. */
  readonly labs: string;
}

export interface ShiftChoice {
  readonly scenario: string;
  readonly level: 1 | 2 | 3;
  readonly day: number;
}
