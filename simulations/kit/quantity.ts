/** Quantities: the one place where a computed number is rounded before it enters a context or a verdict. */

/** Rounds to `digits` decimals, half away from zero; −0 becomes 0 so that JSON round trips are equal. */
export function rounded(value: number, digits = 4): number {
  const scale = 10 ** digits;
  const whole = Math.round(Math.abs(value) * scale + 1e-9);
  return whole === 0 ? 0 : (Math.sign(value) * whole) / scale;
}

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** a divided by b > 0, rounded half up: money stays whole. */
export const quotient = (a: number, b: number): number => Math.floor((2 * a + b) / (2 * b));
