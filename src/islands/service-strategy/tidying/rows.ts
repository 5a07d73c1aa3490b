/** The figures of one segment as the learner has them: what each source said, what became of it, and its priority by the chosen measure. */
import { priorityOf } from '../../../../simulations/service-strategy/model/forecast.ts';
import { ASPECTS, type Aspect } from '../../../../simulations/service-strategy/model/survey.ts';
import { ELEMENTS, SOURCES, type Element, type Source } from '../../../../simulations/service-strategy/model/terms.ts';
import type { Cell } from '../../../../simulations/service-strategy/model/tidy.ts';
import type { RawFigure, StrategyView } from '../../../../simulations/service-strategy/view.ts';

/** A column of the raw table: what one source says of one aspect. */
export interface RawColumn {
  readonly aspect: Aspect;
  readonly source: Source;
}

export interface FigureRow {
  /** Number of the element, which the grid shows from 1. */
  readonly e: number;
  readonly element: Element;
  readonly raw: readonly (RawFigure | undefined)[];
  readonly tidied: Cell;
  readonly priority: number;
  readonly named: boolean;
}

/** Columns that some figure fills, importance first. */
export const columnsOf = ({ raw }: StrategyView): RawColumn[] =>
  ASPECTS.flatMap((aspect) => SOURCES.filter((source) => raw.some((figure) => figure.aspect === aspect && figure.source === source)).map((source) => ({ aspect, source })));

/** Rows of the elements that are picked, in the order of the list. */
export function rowsOf({ raw, figures, decided }: StrategyView, columns: readonly RawColumn[], segment: number): FigureRow[] {
  return ELEMENTS.flatMap((element, e) => {
    const tidied = figures?.[segment]?.[e];
    if (tidied === undefined || decided.picks[element] === undefined) return [];
    return [{
      e, element, tidied, priority: priorityOf(tidied, decided.rules.measure), named: decided.priorities.some((own) => own.segment === segment && own.element === e),
      raw: columns.map(({ aspect, source }) => raw.find((figure) => figure.segment === segment && figure.element === e && figure.aspect === aspect && figure.source === source)),
    }];
  });
}
