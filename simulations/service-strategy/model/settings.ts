/** The four settings (情境) of the workshop: what the firm's market is like, and which strategy type that makes defensible. */
import type { Group, Segment, StrategyType } from './terms.ts';

export const SETTINGS = ['cold', 'parcel', 'contract', 'dual'] as const;
export type SettingId = (typeof SETTINGS)[number];

export interface Setting {
  /** Stands in the keys of the streams. */
  readonly index: number;
  readonly defensible: readonly StrategyType[];
  /** Gross profit that hangs on service, k CNY a year. */
  readonly stake: Readonly<Record<Segment, number>>;
  /** Mean lead of the best competitor, hundredths of a point. */
  readonly gap: Readonly<Record<Group, number>>;
}

export const SETTING: Readonly<Record<SettingId, Setting>> = {
  cold: { index: 1, defensible: ['value'], stake: { A: 420, B: 430, C: 330 }, gap: { basic: 10, info: 110, flex: 100, care: 20 } },
  parcel: { index: 2, defensible: ['satisf'], stake: { A: 230, B: 420, C: 560 }, gap: { basic: 115, info: 10, flex: 10, care: 110 } },
  contract: { index: 3, defensible: ['relation'], stake: { A: 900, B: 210, C: 100 }, gap: { basic: 60, info: 30, flex: 115, care: 60 } },
  dual: { index: 4, defensible: ['value', 'relation'], stake: { A: 680, B: 260, C: 140 }, gap: { basic: 35, info: 92, flex: 125, care: 45 } },
};
