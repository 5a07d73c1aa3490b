/** Seeded random numbers as values: mulberry32, whose whole state is one 32-bit integer, so that it can live in a context. */

export interface Draw {
  /** Uniform in [0, 1). */
  readonly value: number;
  /** State for the next draw. */
  readonly next: number;
}

/** One draw of mulberry32 (T. Ettinger's public-domain generator) from an unsigned 32-bit state. */
export function draw(state: number): Draw {
  const next = (state + 0x6d2b79f5) >>> 0;
  let t = next;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return { value: ((t ^ (t >>> 14)) >>> 0) / 4294967296, next };
}

/** A stream for loops outside a machine (players, walks); each call gives the next uniform number. */
export function stream(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    const { value, next } = draw(state);
    state = next;
    return value;
  };
}

/** A seed of its own for each name, so that one list's order tells nothing about another's (FNV-1a over the name, mixed with the seed). */
export function seedFor(seed: number, name: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
  return Math.floor(draw(hash).value * 4294967296);
}

/** A shuffled copy (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const next = stream(seed);
  const out = [...items];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    const [a, b] = [out[i], out[j]];
    if (a !== undefined && b !== undefined) [out[i], out[j]] = [b, a];
  }
  return out;
}
