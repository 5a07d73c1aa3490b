/** Cuts of the customers: two variables with one cut each give four cells. */
import { CUT_PLACES, VARIABLES, type Variable } from './terms.ts';
import type { Customer } from './workshop.ts';

export interface Cut {
  readonly first: Variable;
  /** Index in `CUT_PLACES`. */
  readonly firstAt: number;
  readonly second: Variable;
  readonly secondAt: number;
}

/** The menu: every pair of variables with every pair of cuts. */
export const cutsOf = (): Cut[] => VARIABLES.flatMap((first, i) => VARIABLES.slice(i + 1).flatMap((second) => CUT_PLACES.flatMap((_a, firstAt) => CUT_PLACES.map((_b, secondAt) => ({ first, firstAt, second, secondAt })))));

/** The value from which a customer is above the cut: that of the sorted customers at the place. */
export const threshold = (customers: readonly Pick<Customer, 'x'>[], variable: Variable, at: number): number =>
  customers.map(({ x }) => x[VARIABLES.indexOf(variable)] ?? 0).sort((a, b) => a - b)[CUT_PLACES[at] ?? 0] ?? 0;

/** Cell of each customer: two characters, whether above the first and the second cut. */
export function cellsOf(customers: readonly Pick<Customer, 'x'>[], { first, firstAt, second, secondAt }: Cut): string[] {
  const [i, j] = [VARIABLES.indexOf(first), VARIABLES.indexOf(second)];
  const [one, two] = [threshold(customers, first, firstAt), threshold(customers, second, secondAt)];
  return customers.map(({ x }) => `${(x[i] ?? 0) >= one ? 1 : 0}${(x[j] ?? 0) >= two ? 1 : 0}`);
}
