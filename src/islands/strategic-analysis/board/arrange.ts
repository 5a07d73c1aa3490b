/** How the cells of an axis are laid out when a round is looked at by cell: in a grid of two questions, round the industry, or side by side. */
import type { RoundView, SeenAxis, SeenCell, SeenStatement } from '../../../../simulations/strategic-analysis/view.ts';

/** A statement with the number under which it stands in the list. */
export interface Numbered { readonly no: number; readonly statement: SeenStatement }

export interface Filled { readonly cell: SeenCell; readonly statements: readonly Numbered[] }

/** The grids, row by row. */
export const GRIDS = { swot: [['S', 'W'], ['O', 'T']], tows: [['SO', 'WO'], ['ST', 'WT']] } as const;
/** The places of the five forces: rivalry in the middle, the others where Porter draws them. */
export const FORCES = { R: 'centre', E: 'top', S: 'start', B: 'end', U: 'bottom' } as const;

export type Arrangement = 'forces' | 'columns' | keyof typeof GRIDS;

export function arrangementOf({ cells }: SeenAxis): Arrangement {
  const has = (ids: readonly string[]): boolean => ids.every((id) => cells.some((cell) => cell.id === id));
  if (has(GRIDS.swot.flat())) return 'swot';
  if (has(GRIDS.tows.flat())) return 'tows';
  return has(Object.keys(FORCES)) ? 'forces' : 'columns';
}

export const filled = ({ statements }: RoundView, axis: SeenAxis): Filled[] =>
  axis.cells.map((cell) => ({ cell, statements: statements.flatMap((statement, i) => (statement.placed[axis.id] === cell.id ? [{ no: i + 1, statement }] : [])) }));
