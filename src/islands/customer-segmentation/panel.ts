/** What the stages of the lab share: the columns that a stage gives the table, and what its panel beside the table is given. */
import type { RawAction } from '../../../simulations/kit/attempt.ts';
import type { Play } from '../../../simulations/kit/simulation.ts';
import type { Tier } from '../../../simulations/customer-segmentation/model/terms.ts';
import type { SegmentationView } from '../../../simulations/customer-segmentation/view.ts';
import type { Locale } from '../../i18n/locale.ts';

/** A column of the customer table; `i` is the number of a row of the list. */
export interface Column {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly align: 'start' | 'end';
  /** What the rows are sorted by; nothing stands last. */
  readonly key: (i: number) => number | string | null;
  readonly text: (i: number) => string;
  /** A loss, or a figure that asks to be looked at. */
  readonly bad?: (i: number) => boolean;
  /** Length of a bar before the figure, 0 … 1. */
  readonly bar?: (i: number) => number;
  readonly tier?: (i: number) => Tier | null;
  /** A choice in the cell itself, nothing where the row offers none; `set` draws it as decided by hand, without it every value but the first is. */
  readonly pick?: (i: number) => { readonly value: string; readonly set?: boolean; readonly options: readonly { readonly value: string; readonly label: string }[]; readonly onpick: (value: string) => void } | undefined;
  /** Shown only once it is chosen under “columns”. */
  readonly folded?: boolean;
}

/** What a stage needs of its surroundings. */
export interface StageProps {
  readonly view: SegmentationView;
  /** The attempt so far, for what a view of one moment does not tell: what was handed in before, and what that would have earned. */
  readonly play: Play<SegmentationView>;
  readonly locale: Locale;
  readonly send: (action: RawAction) => void;
  /** Number of the row that is looked at. */
  readonly chosen: number | undefined;
  readonly onchoose: (i: number | undefined) => void;
}

/** How a stage stands in the table: its columns, the column it begins sorted by, and whether from the top down. */
export interface TableOf {
  readonly columns: readonly Column[];
  readonly sort: { readonly id: string; readonly down: boolean };
  /** Rows that were taken out: struck through; a column says in words how. */
  readonly out?: (i: number) => boolean;
  /** Rows after which a cut line is drawn while the table is sorted by the basis of the cut: row number → which line. */
  readonly lines?: ReadonlyMap<number, 'a' | 'ab'>;
  /** Sorted by this column the lines are drawn. */
  readonly lineSort?: string;
}

/** Makes the table of a stage from the view. */
export type TableMaker = (props: Pick<StageProps, 'view' | 'locale' | 'send'>) => TableOf;
