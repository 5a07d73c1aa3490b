/** Reads a typed rate: a number, a percentage where the rate is in basis points, or a pool divided by a volume. */
import { rounded } from '../../../../simulations/kit/quantity.ts';
import { fail, ok, type Result } from '../../../../simulations/kit/result.ts';
import type { Pool } from '../../../../simulations/customer-segmentation/model/pools.ts';

const NUMBER = String.raw`(\d+(?:\.\d+)?|\.\d+)`;
const PLAIN = new RegExp(`^${NUMBER}$`);
const PERCENT = new RegExp(`^${NUMBER}%$`);
const QUOTIENT = new RegExp(String.raw`^${NUMBER}[/÷:]${NUMBER}$`);
/** The most that an action may hold. */
const MOST = 1e9;
/** Basis points in a percent. */
const BP = 100;

/** The figure written, before any bound; nothing where the text is none of the three forms. Full-width characters and separators of thousands are read. */
function figure(text: string, per: Pool['per']): number | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[\s,_]/g, '');
  if (PLAIN.test(plain)) return Number(plain);
  const percent = per === 1 ? undefined : PERCENT.exec(plain)?.[1];
  if (percent !== undefined) return rounded(Number(percent) * BP);
  const [, pool, volume] = QUOTIENT.exec(plain) ?? [];
  // A quotient of two amounts of money is a share; as precise as the rates of the pool table.
  return pool === undefined || volume === undefined ? undefined : rounded((Number(pool) / Number(volume)) * per, per === 1 ? 4 : 1);
}

/** The rate in CNY per unit, or in basis points where the pool's driver is money (`per` is 10,000). */
export function readRate(text: string, { item, per }: Pick<Pool, 'item' | 'per'>): Result<number> {
  const value = figure(text, per);
  if (value !== undefined && Number.isFinite(value) && value <= MOST) return ok(value);
  return fail({
    at: `rate.${item}`, got: text.trim(),
    expected: per === 1 ? { zh: '不小于 0 的数，或“数/数”', en: 'a number from 0 up, or “number/number”' } : { zh: '不小于 0 的数（基点）、百分数，或“数/数”', en: 'a number from 0 up (basis points), a percentage, or “number/number”' },
  });
}
