/** Ranks by revenue and by the own measure, and whom the change from the one to the other moves most. */

export interface Mover {
  /** Number of the row. */
  readonly row: number;
  readonly byRevenue: number;
  readonly byMeasure: number;
}

/** Rank of each row from 1, by an order of row numbers; nothing for a row that does not stand. */
export function ranksOf(order: readonly number[], rows: number): (number | null)[] {
  const ranks = Array.from({ length: rows }, (): number | null => null);
  order.forEach((row, place) => { ranks[row] = place + 1; });
  return ranks;
}

/** The rows whose two ranks differ most, at most so many; of two that differ alike the one of more revenue comes first. */
export function movers(byRevenue: readonly number[], byMeasure: readonly number[], most: number): Mover[] {
  const places = new Map(byMeasure.map((row, place) => [row, place + 1]));
  const far = ({ byRevenue: a, byMeasure: b }: Mover): number => Math.abs(a - b);
  return byRevenue.map((row, place): Mover => ({ row, byRevenue: place + 1, byMeasure: places.get(row) ?? place + 1 }))
    .filter((mover) => far(mover) > 0).sort((a, b) => far(b) - far(a) || a.byRevenue - b.byRevenue).slice(0, most);
}
