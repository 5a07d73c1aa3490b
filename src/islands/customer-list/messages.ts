/** What the page of one's own customers and its worker say to each other. */
import type { Source } from '../../imports/table.ts';
import type { Sheet } from '../../imports/xlsx-write.ts';
import type { OwnList, OwnSettings } from '../../schemas/customer-list.ts';
import type { Problem, Result } from '../../../simulations/kit/result.ts';
import type { Best } from './best-cut.ts';
import type { Field } from './fields.ts';
import type { Mapping, Preview } from './mapping.ts';
import type { Solved } from './service.ts';

/** A file read as far as its columns: what is in it, and what the columns seem to be. */
export interface Opened {
  readonly source: Source;
  readonly preview: Preview;
  readonly mapping: Mapping;
  readonly unsure: readonly Field[];
}

export type Method = OwnSettings['segments']['method'];
export type Form = 'csv' | 'xlsx';

/** A piece of work, without the number that the answer is known by. */
export type Task =
  | { readonly kind: 'open'; readonly file: File }
  /** The headings stand in another row than was guessed. */
  | { readonly kind: 'guess'; readonly headings: number }
  | { readonly kind: 'take'; readonly mapping: Mapping; readonly file: string }
  | { readonly kind: 'cut'; readonly list: Pick<OwnList, 'codes' | 'figures'>; readonly measure: readonly number[]; readonly method: Method }
  | { readonly kind: 'solve'; readonly service: OwnSettings['service']; readonly measure: readonly number[]; readonly sites: Float64Array | undefined }
  | { readonly kind: 'write'; readonly form: Form; readonly sheets: readonly Sheet[] };

export type Job = Task & { readonly id: number };

export type Said =
  | { readonly kind: 'opened'; readonly result: Result<Opened> }
  | { readonly kind: 'taken'; readonly result: Result<OwnList> }
  | { readonly kind: 'best'; readonly method: Method; readonly best: Best | null }
  | { readonly kind: 'solved'; readonly result: Result<Solved> }
  | { readonly kind: 'written'; readonly form: Form; readonly blob: Blob }
  /** What no reader foresaw, such as a device out of memory. */
  | { readonly kind: 'failed'; readonly problem: Problem };

/** An answer, or on the way to it how much is done, 0 … 1. */
export type Answer = (Said | { readonly kind: 'progress'; readonly share: number }) & { readonly id: number };
