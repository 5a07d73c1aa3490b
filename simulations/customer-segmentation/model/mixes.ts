/** The four customer mixes (客户结构) of the generator; every number is a design choice [D]. */

export const MIXES = ['near8020', 'doctrine', 'whale', 'fewlarge'] as const;
export type MixId = (typeof MIXES)[number];

export interface Mix {
  readonly index: number;
  /** Spread of the logarithm of revenue. 2Φ⁻¹(.8) gives 80/20, Φ⁻¹(.95) + Φ⁻¹(.80) gives 5/15/80 exactly (Lorenz curve of a lognormal law). */
  readonly sigma: number;
  /** Median revenue, CNY a year. */
  readonly median: number;
  /** Share of heavy users of service, and the range of their factor. */
  readonly heavy: number;
  readonly factor: readonly [number, number];
  /** At most so many percent of n are loss-makers whose peak of the whale curve lies in this range, in percent of the total profit. */
  readonly peak: readonly [number, number];
  /** The best simple way to spend may reach at most this share of the optimum, in percent. */
  readonly baseline: number;
}

export const MIX: Readonly<Record<MixId, Mix>> = {
  near8020: { index: 1, sigma: 1.683242, median: 260_000, heavy: 0.1, factor: [2.5, 4.5], peak: [0, 160], baseline: 80 },
  doctrine: { index: 2, sigma: 2.486475, median: 160_000, heavy: 0.14, factor: [2.5, 4.5], peak: [0, 160], baseline: 90 },
  whale: { index: 3, sigma: 1.75, median: 260_000, heavy: 0.17, factor: [3, 6], peak: [112, 250], baseline: 80 },
  fewlarge: { index: 4, sigma: 1, median: 190_000, heavy: 0.12, factor: [2.5, 5], peak: [0, 160], baseline: 80 },
};
