/** What the page knows of a case before its script has run: names and addresses in the page's language. */
/** A law card in the page's language. */
export interface LawCard {
  readonly id: string;
  readonly title: string;
  readonly cite: string;
  readonly says: string;
  readonly scope: string;
  readonly doubt: string | undefined;
}

export interface DeskInfo {
  readonly laws: readonly LawCard[];
  readonly scenario: string;
  /** What is said while the case opens, and if it cannot be opened. */
  readonly opening: string;
  readonly failed: string;
  readonly leave: string;
  readonly title: string;
  readonly archetype: string;
  readonly case: string;
  readonly summary: string;
  readonly customer: string;
  readonly channel: 'chat' | 'phone' | 'counter';
  readonly minutes: number;
  readonly acknowledge: number;
  readonly update: number;
  readonly authority: number;
  readonly claim: number;
  /** Levels of difficulty, number of money variants, and whether there is a twin. */
  readonly levels: readonly number[];
  readonly variants: number;
  readonly twin: boolean;
  /** Addresses of the labs page and of the debrief. */
  readonly labs: string;
  readonly attempts: string;
}

/** What a learner chooses before a case begins. */
export interface Choice {
  readonly mode: 'practice' | 'exam';
  readonly level: number;
}
