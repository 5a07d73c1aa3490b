/** Draws by a generator of data: one stream under a key of whole numbers, with uniform, normal and whole-number draws, shuffles and picks. */
import { cosine, ln } from './elementary.ts';
import { stream } from './random.ts';

/** A key of its own for each list of whole numbers: 32-bit FNV-1a over the four little-endian bytes of each, as a signed integer. */
export function key(...parts: readonly number[]): number {
  let hash = 0x811c9dc5 | 0;
  for (const part of parts) for (let shift = 0; shift < 32; shift += 8) hash = Math.imul(hash ^ ((part >>> shift) & 0xff), 0x01000193);
  return hash;
}

export class Draws {
  /** Uniform in [0, 1). */
  readonly uniform: () => number;

  constructor(seed: number) {
    this.uniform = stream(seed);
  }

  /** Standard normal by Box–Muller, the cosine branch alone; two uniform draws each. */
  normal(): number {
    const a = 1 - this.uniform();
    const b = this.uniform();
    return Math.sqrt(-2 * ln(a)) * cosine(2 * Math.PI * b);
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.uniform() * (high - low + 1));
  }

  /** A shuffled copy (Fisher–Yates from the last element). */
  shuffle<T>(items: readonly T[]): T[] {
    const out = [...items];
    for (let i = out.length - 1; i > 0; i -= 1) {
      const j = Math.floor(this.uniform() * (i + 1));
      const [a, b] = [out[i], out[j]];
      if (a !== undefined && b !== undefined) [out[i], out[j]] = [b, a];
    }
    return out;
  }

  /** One of the items. */
  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.int(0, items.length - 1)] ?? items[0];
  }
}
