/** What the trainer's page and its worker say to each other. */
import type { RegradedFile } from '../../../simulations/regrade.ts';
import type { Result } from '../../../simulations/kit/result.ts';

export interface Job {
  readonly index: number;
  readonly text: string;
  /** Where the course's data files lie. */
  readonly base: string;
}

export interface Done {
  readonly index: number;
  readonly result: Result<RegradedFile>;
}
