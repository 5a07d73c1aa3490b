/** The formulas against the worked numbers of the course’s domain tables. */
import { describe, expect, test } from 'vitest';
import { bestLevel, CASE, CLASSIC_SIGMA, COURSE_SIGMA, customerValue, density, gini, lifetime, lorenz, normal, quantile, stockAt, topShare } from './formulas.ts';

const within = (actual: number, expected: number, tolerance: number): void => { expect(Math.abs(actual - expected), `${actual} for ${expected}`).toBeLessThanOrEqual(tolerance); };

describe('the normal distribution', () => {
  // Values to fifteen decimals from published tables of Φ.
  test.each([[0, 0.5], [0.5, 0.691462461274013], [1, 0.841344746068543], [1.96, 0.975002104851780], [2, 0.977249868051821], [3, 0.998650101968370], [4, 0.999968328758167], [-1, 0.158655253931457], [-3, 0.001349898031630], [-5, 0.000000286651572]])('Φ(%d) to 1e-12', (z, expected) => within(normal(z), expected, 1e-12));
  test.each([[0.5, 0], [0.8, 0.841621233572914], [0.9, 1.281551565544600], [0.95, 1.644853626951472], [0.975, 1.959963984540054], [0.99, 2.326347874040841], [0.999, 3.090232306167813], [0.001, -3.090232306167813], [0.000001, -4.753424308822899]])('Φ⁻¹(%d) to 1e-10', (p, expected) => within(quantile(p), expected, 1e-10));
  test('Φ and Φ⁻¹ undo each other over the whole range', () => {
    for (let p = 0.0005; p < 1; p += 0.0005) within(normal(quantile(p)), p, 1e-12);
  });
  test('the series and the fraction meet at 3, and the density is the slope', () => {
    within(normal(3.0000001) - normal(3), density(3) * 1e-7, 1e-13);
    within((normal(1.0001) - normal(0.9999)) / 0.0002, density(1), 1e-8);
  });
  test('the ends of the range', () => {
    expect([quantile(0), quantile(1), normal(-40), normal(40)]).toEqual([-Infinity, Infinity, 0, 1]);
  });
});

describe('concentration of a lognormal base', () => {
  test.each([[1, 0.259511, 0.562921, 0.520500], [1.5, 0.442413, 0.744853, 0.711156], [1.8, 0.561648, 0.831064, 0.796908], [2, 0.638760, 0.876645, 0.842701], [2.2, 0.710603, 0.912828, 0.880205], [2.486475, 0.8, 0.95, 0.921287]])('σ = %d', (sigma, five, twenty, index) => {
    within(topShare(0.05, sigma), five, 1e-6);
    within(topShare(0.2, sigma), twenty, 1e-6);
    within(gini(sigma), index, 1e-6);
  });
  test('the course’s 5/15/80 and the classic 80/20', () => {
    within(COURSE_SIGMA, 2.486475, 1e-6);
    within(lorenz(0.8, COURSE_SIGMA), 0.05, 1e-12);
    within(CLASSIC_SIGMA, 1.683242, 1e-6);
    within(gini(CLASSIC_SIGMA), 0.766045, 1e-6);
    within(topShare(0.05, CLASSIC_SIGMA), 0.5153, 5e-5);
  });
  test('nobody holds nothing and everybody holds all', () => { expect([lorenz(0, 2), lorenz(1, 2)]).toEqual([0, 1]); });
});

test.each([[80, 60, 100, 20, 1.166667, 20], [80, 75, 100, 20, 1.291667, 35], [80, 60, 90, 20, 1.272727, 30], [80, 60, 100, 5, 1.333333, 35], [95, 60, 115, 20, 1.148148, 20]])('customer value of %d, %d for %d, %d', (utility, process, price, access, ratio, difference) => {
  const value = customerValue({ utility, process, price, access });
  within(value.ratio, ratio, 1e-6);
  expect(value.difference).toBe(difference);
});

test.each([
  [1000, 0.8, 0.1, 2666.6667, 3666.6667, 2124.0973, 2920.6338, 5], [1000, 0.9, 0.1, 4500, 5500, 2850.0848, 3483.4369, 10], [1000, 0.85, 0.1, 3400, 4400, 2463.2793, 3187.7732, 6.6667],
  [1000, 0.7, 0.12, 1666.6667, 2666.6667, 1507.7209, 2412.3535, 3.3333], [50000, 0.85, 0.1, 170000, 220000, 123163.9648, 159388.6603, 6.6667],
])('lifetime value of %d a year at r = %d, d = %d', (margin, retention, discount, end, start, endFive, startFive, life) => {
  const value = lifetime(margin, retention, discount);
  for (const [actual, expected] of [[value.end, end], [value.start, start], [value.endFive, endFive], [value.startFive, startFive], [value.life, life]] as const) within(actual, expected, 5.1e-5);
});

describe('stock and service', () => {
  test.each([
    [0.8, 0.8416, 215.72, 1295.72, 28.615, 0.97615, 5177.4, 36555.64, 41733.03], [0.9, 1.2816, 328.49, 1408.49, 12.135, 0.98989, 7883.7, 15502.47, 23386.17], [0.95, 1.6449, 421.61, 1501.61, 5.355, 0.99554, 10118.6, 6841.38, 16959.99],
    [0.99, 2.3263, 596.29, 1676.29, 0.869, 0.99928, 14311, 1109.61, 15420.57], [0.999, 3.0902, 792.09, 1872.09, 0.071, 0.99994, 19010.1, 90.66, 19100.79],
  ])('at %d', (level, z, safety, reorder, short, fill, holding, lost, total) => {
    const at = stockAt(level, CASE);
    for (const [actual, expected, digits] of [[at.z, z, 4], [at.safety, safety, 2], [at.reorder, reorder, 2], [at.short, short, 3], [at.fill, fill, 5], [at.holding, holding, 1], [at.lost, lost, 2], [at.total, total, 2]] as const) within(actual, expected, 0.51 * 10 ** -digits);
  });
  test('at one half nothing is kept in reserve', () => {
    const at = stockAt(0.5, CASE);
    within(at.safety, 0, 1e-9);
    within(at.reorder, 1080, 1e-9);
    within(at.short, 102.257, 0.00051);
    within(at.fill, 0.91479, 0.0000051);
  });
  test('the level of least cost', () => {
    const best = bestLevel(CASE);
    within(best, 0.981213, 1e-6);
    within(stockAt(best, CASE).z, 2.079479, 1e-6);
    within(stockAt(best, CASE).total, 15033.4555, 0.005);
    for (const other of [best - 0.002, best + 0.002]) expect(stockAt(other, CASE).total).toBeGreaterThan(stockAt(best, CASE).total);
  });
  test('without delays in delivery less is needed', () => { within(stockAt(0.95, { ...CASE, leadSd: 0 }).safety, 148.036826, 1e-6); });
});
