/** What the page of one's own customers and its worker say to each other. */
import type { Cell, Source } from '../../imports/table.ts';
import type { Sheet } from '../../imports/xlsx-write.ts';
import type { OwnSettings } from '../../schemas/customer-list.ts';
import type { Result } from '../../../simulations/kit/result.ts';
import type { Taken } from './customers.ts';
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

export type Job =
  | { readonly kind: 'open'; readonly id: number; readonly file: File }
  /** The headings stand in another row than was guessed. */
  | { readonly kind: 'guess'; readonly id: number; readonly headings: number }
  | { readonly kind: 'take'; readonly id: number; readonly mapping: Mapping; readonly file: string }
  | { readonly kind: 'solve'; readonly id: number; readonly service: OwnSettings['service']; readonly measure: readonly number[]; readonly sites: Float64Array | undefined }
  | { readonly kind: 'write'; readonly id: number; readonly form: 'csv' | 'xlsx'; readonly sheets: readonly Sheet[] };

export type Answer =
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'opened'; readonly id: number; readonly result: Result<Opened> }
  | { readonly kind: 'taken'; readonly id: number; readonly result: Result<Taken> }
  | { readonly kind: 'solved'; readonly id: number; readonly result: Result<Solved> }
  | { readonly kind: 'written'; readonly id: number; readonly blob: Blob };

export type Row = readonly Cell[];
