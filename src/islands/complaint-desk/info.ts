/** What the page knows of a case before its script has run: names and addresses in the page's language. */
export interface DeskInfo {
  readonly scenario: string;
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
  /** Addresses of the labs page and of the debrief. */
  readonly labs: string;
  readonly attempts: string;
}
