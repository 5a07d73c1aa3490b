/** Orders compared as Kendall (1938) does: the pairs of entries that stand the wrong way round. */

/** Pairs of `order` that stand the other way round in `wanted`; both hold the same entries. */
export function inversions(order: readonly string[], wanted: readonly string[]): number {
  const place = order.map((entry) => wanted.indexOf(entry));
  return place.reduce((count, here, i) => count + place.slice(i + 1).filter((later) => later < here).length, 0);
}

/** The most inversions that `n` entries can have, n(n − 1)/2. */
export const mostInversions = (n: number): number => (n * (n - 1)) / 2;

/** Kendall's τ of an order against the wanted one: 1 for the same, −1 for the reverse, 0 expected by chance. */
export const tau = (order: readonly string[], wanted: readonly string[]): number => 1 - (2 * inversions(order, wanted)) / Math.max(1, mostInversions(wanted.length));
