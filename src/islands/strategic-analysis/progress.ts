/** How far a round has come: what is placed on every axis, and whether the order has been given. */
import type { RoundView, SeenStatement } from '../../../simulations/strategic-analysis/view.ts';

export interface Progress {
  readonly placed: number;
  readonly of: number;
  /** Nothing where there is nothing to be ordered. */
  readonly ordered: boolean | undefined;
  /** The first question that is open after the statement given, from its start again after the end. */
  readonly next: { readonly statement: string; readonly axis: string } | undefined;
}

/** The axes on which a statement has not been placed. */
const openAxes = ({ axes }: RoundView, { placed }: SeenStatement): string[] => axes.map(({ id }) => id).filter((id) => placed[id] === undefined);

export function progressOf(view: RoundView, from = -1): Progress {
  const { statements, sequence } = view;
  const open = statements.flatMap((statement, i) => openAxes(view, statement).map((axis) => ({ i, statement: statement.id, axis })));
  return {
    placed: statements.filter((statement) => openAxes(view, statement).length === 0).length, of: statements.length,
    ordered: sequence?.touched, next: open.find(({ i }) => i >= from) ?? open[0],
  };
}
