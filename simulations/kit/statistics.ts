/** Concentration and rank statistics: Lorenz curve, Gini coefficient, whale curve, ranks and Spearman's correlation. */

/** Cumulative sums of the values as shares of their total, beginning with 0; a total of 0 gives shares of 0. */
export function cumulativeShares(values: readonly number[]): number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  const shares = [0];
  let sum = 0;
  for (const value of values) {
    sum += value;
    shares.push(total === 0 ? 0 : sum / total);
  }
  return shares;
}

/** Lorenz curve: cumulative shares from the smallest value to the largest, for values of at least 0. */
export const lorenz = (values: readonly number[]): number[] => cumulativeShares(values.toSorted((a, b) => a - b));

/** Whale curve (Kaplan & Narayanan 2001): cumulative shares from the largest profit to the smallest; rises above 1 where there are losses. */
export const whale = (values: readonly number[]): number[] => cumulativeShares(values.toSorted((a, b) => b - a));

/** Gini coefficient of values of at least 0: G = 2Σ i·x₍ᵢ₎ / (nΣx) − (n + 1)/n, x ascending; 0 where all is 0. */
export function gini(values: readonly number[]): number {
  const n = values.length;
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return 0;
  const weighted = values.toSorted((a, b) => a - b).reduce((sum, value, i) => sum + (i + 1) * value, 0);
  return (2 * weighted) / (n * total) - (n + 1) / n;
}

/** Ranks from 1 for the smallest, equal values sharing their mean rank. */
export function averageRanks(values: readonly number[]): number[] {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
  const ranks = values.map(() => 0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (order[to + 1]?.value === order[from]?.value) to += 1;
    for (let at = from; at <= to; at += 1) ranks[order[at]?.i ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/** Pearson's correlation; 0 where one of the two does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const n = a.length;
  const [meanA, meanB] = [a, b].map((list) => list.reduce((sum, value) => sum + value, 0) / n);
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    const [x, y] = [(a[i] ?? 0) - (meanA ?? 0), (b[i] ?? 0) - (meanB ?? 0)];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}
