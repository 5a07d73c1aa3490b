/** A row of the list as it stands under its mend, and the same row beside its source documents, line by line. */
import { quotient } from '../../../../simulations/kit/quantity.ts';
import type { Listed, Sources } from '../../../../simulations/customer-segmentation/model/table.ts';
import type { SegmentationView } from '../../../../simulations/customer-segmentation/view.ts';

type Lined = Pick<SegmentationView, 'rows' | 'own' | 'decided'>;

/** Whether a mend took the row out. */
export const isOut = ({ own }: Pick<Lined, 'own'>, i: number): boolean => own.rows[i] === null;

/** Figures of a row under its mend; as listed where the row was taken out. Days of payment that nobody filled in stay blank. */
export function figuresOf({ rows, own, decided }: Lined, i: number): Listed | undefined {
  const seen = rows[i];
  const row = own.rows[i];
  if (seen === undefined || row === null || row === undefined) return seen?.listed;
  const mend = decided.mends[seen.code];
  const filled = mend === 'contract' || mend === 'zero' || mend === 'mean';
  return { ...row, pay: seen.listed.pay === null && !filled ? null : row.pay };
}

export const LINES = ['pay', 'revenue', 'orders', 'returns', 'claims', 'since'] as const;
export type LineId = (typeof LINES)[number];

/** The document in which a line is found. */
export const DOCUMENT_OF = { pay: 'contract', revenue: 'invoices', orders: 'orders', returns: 'orders', claims: 'orders', since: 'file' } as const satisfies Readonly<Record<LineId, string>>;

/** Figures of a list that can be held against the documents: claims as a number a year, from rate (per ten thousand orders) and orders. */
export const linesOfList = ({ pay, revenue, orders, returns, claims, since }: Listed): Readonly<Record<LineId, number | null>> => ({ pay, revenue, orders, returns, claims: quotient(claims * orders, 10_000), since });

/** The same lines from the documents. */
export const linesOfSources = ({ pay, revenue, orders, returns, claims, filed }: Sources): Readonly<Record<LineId, number>> => ({ pay, revenue, orders, returns, claims, since: filed });
