/** The difficulty band: a seed is published only if its list is about as hard as the others of its kind, and the easy way does not agree with the right one. */
import { cumulativeShares } from '../../kit/statistics.ts';
import type { CustomerList } from './list.ts';
import { MIX, type MixId } from './mixes.ts';
import { referencesOf } from './references.ts';
import { baselineOf, bestService, levelsOf } from './service.ts';
import { TIERS } from './terms.ts';
import { tierF1, truthOf } from './truth.ts';

/** Whether the list may be handed out; the cheap conditions come first. */
export function inBand(list: CustomerList, mixId: MixId, seed: number): boolean {
  const mix = MIX[mixId];
  const truth = truthOf(list);
  const n = list.customers.length;
  const { tiers, profits, order, discordant } = truth;
  const f1 = tierF1(tiers, truth.revenueTiers);
  if (truth.totalProfit <= 0 || f1 < 0.3 || f1 > 0.82) return false;
  const kinds = new Set(discordant.map((i) => tiers[i])).size;
  if (discordant.length < Math.max(3, (5 * n) / 100) || kinds < (n === 20 ? 2 : 3)) return false;
  const losses = profits.filter((profit) => profit < 0).length;
  const peak = 100 * Math.max(...cumulativeShares(order.map((i) => profits[i] ?? 0)));
  if (losses < 3 || losses * 100 > 40 * n || peak < mix.peak[0] || peak > mix.peak[1]) return false;
  const count = (tier: 'A' | 'B'): number => tiers.filter((own) => own === tier).length;
  const doctrine = { A: 80, B: 15, C: 5 };
  if (count('A') < 1 || count('B') < 2 || (count('A') + count('B')) * 100 > 70 * n || TIERS.every((tier) => Math.abs(100 * truth.shares[tier] - doctrine[tier]) <= 2.5)) return false;
  if (truth.discordantTypes.length < 4 || new Set(truth.discordantTypes.map((i) => truth.types[i])).size < 2) return false;
  const items = list.customers.map((customer, i) => levelsOf(list.service, customer, profits[i] ?? 0));
  const best = bestService(items, list.budget);
  if (best.value < 30_000 || best.spend < 6 || baselineOf(items, truth.revenue, truth.ids, list.budget) * 100 > mix.baseline * best.value) return false;
  const { single, grid, tree } = referencesOf(list, [seed, mix.index, n]);
  return [single, grid, tree].every(({ best: most, mean }) => most - mean >= 0.04);
}
