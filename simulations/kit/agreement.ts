/** Agreement of labels with the truth: macro-F1, recall corrected for chance, and the adjusted Rand index of two partitions. */

type Labels = readonly (string | null | undefined)[];

/** Mean of the F1 of each class, 0 where it is undefined; `classes` are those that the mean runs over. */
export function macroF1(truth: Labels, answer: Labels, classes: readonly string[]): number {
  const f1 = classes.map((name) => {
    let [both, said, real] = [0, 0, 0];
    truth.forEach((label, i) => {
      if (label === name) real += 1;
      if (answer[i] === name) said += 1;
      if (label === name && answer[i] === name) both += 1;
    });
    return said + real === 0 ? 0 : (2 * both) / (said + real);
  });
  return f1.reduce((sum, value) => sum + value, 0) / Math.max(1, classes.length);
}

/**
 * Mean recall over the classes that occur in the truth, less what one class for all would get, scaled so that all right is 1:
 * (mean recall − 1/k)/(1 − 1/k). `k` is the number of those classes unless given; a truth of one class tells nothing and gives 0.
 */
export function balancedKappa(truth: Labels, answer: Labels, k?: number): number {
  const recalls = new Map<string, { right: number; all: number }>();
  truth.forEach((label, i) => {
    if (label === null || label === undefined) return;
    const own = recalls.get(label) ?? { right: 0, all: 0 };
    own.all += 1;
    if (answer[i] === label) own.right += 1;
    recalls.set(label, own);
  });
  const classes = k ?? recalls.size;
  if (classes < 2) return 0;
  const recall = [...recalls.values()].reduce((sum, { right, all }) => sum + right / all, 0) / recalls.size;
  return (recall - 1 / classes) / (1 - 1 / classes);
}

const pairs = (count: number): number => (count * (count - 1)) / 2;

/** Adjusted Rand index (Hubert & Arabie 1985): 1 for the same partition under any names, 0 expected by chance, may be negative. */
export function adjustedRand(one: Labels, other: Labels): number {
  const counted = (labels: readonly string[]): number[] => {
    const counts = new Map<string, number>();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    return [...counts.values()];
  };
  const [a, b] = [one.map(String), other.map(String)];
  const together = counted(a.map((label, i) => JSON.stringify([label, b[i]])));
  const [sumBoth = 0, sumA = 0, sumB = 0] = [together, counted(a), counted(b)].map((counts) => counts.reduce((sum, count) => sum + pairs(count), 0));
  const expected = (sumA * sumB) / Math.max(1, pairs(a.length));
  const most = (sumA + sumB) / 2;
  return most === expected ? 1 : (sumBoth - expected) / (most - expected);
}
