/** What the page knows of an exercise before its script has run. */
import type { Size } from '../../../simulations/customer-segmentation/model/terms.ts';

export interface SegmentationInfo {
  readonly scenario: string;
  readonly title: string;
  readonly about: string;
  /** Accepted lists by size; none for the worked list, which is one. */
  readonly lists: Readonly<Record<Size, readonly number[]>> | null;
  readonly opening: string;
  readonly failed: string;
  readonly leave: string;
  readonly labs: string;
}

/** What a learner chooses: the size and, if they want a certain one, the list itself. */
export interface Choice {
  readonly n: Size | undefined;
  readonly list: number | undefined;
}
