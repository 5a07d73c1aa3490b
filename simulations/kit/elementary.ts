/** exp, ln, cos and powers from the four basic operations alone, so that every engine gives the same last digit: generators and marks rest on them. */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const HALF_PI_HIGH = 1.5707963267341256;
const HALF_PI_LOW = 6.077100506506192e-11;
/** Terms of the series; beyond them a term is below the last digit within the reduced range. */
const EXP_TERMS = 18;
const LN_TERMS = 14;
const COS_TERMS = 10;

/** `value` times 2 to a whole power, exactly, short of overflow. */
function scaled(value: number, power: number): number {
  let out = value;
  for (let i = 0; i < Math.abs(power); i += 1) out *= power > 0 ? 2 : 0.5;
  return out;
}

/** e to the power x, for |x| up to 700; relative error below 4e-16. */
export function exp(x: number): number {
  const power = Math.floor(x / LN2_HIGH + 0.5);
  const rest = x - power * LN2_HIGH - power * LN2_LOW;
  let sum = 1;
  for (let i = EXP_TERMS; i > 0; i -= 1) sum = 1 + (rest / i) * sum;
  return scaled(sum, power);
}

/** Natural logarithm of a positive number, by the series of artanh; absolute error below 4e-16 near 1, relative elsewhere. */
export function ln(x: number): number {
  let [mantissa, power] = [x, 0];
  for (; mantissa > Math.SQRT2; power += 1) mantissa *= 0.5;
  for (; mantissa < Math.SQRT1_2; power -= 1) mantissa *= 2;
  const s = (mantissa - 1) / (mantissa + 1);
  let sum = 0;
  for (let i = LN_TERMS; i >= 0; i -= 1) sum = 1 / (2 * i + 1) + s * s * sum;
  return power * LN2_HIGH + (2 * s * sum + power * LN2_LOW);
}

/** Sum of the alternating series x^k/k! with k = first, first + 2, …, by Horner's rule. */
function alternating(x: number, first: 0 | 1): number {
  let sum = 1;
  for (let i = COS_TERMS; i > 0; i -= 1) sum = 1 - ((x * x) / ((2 * i + first) * (2 * i + first - 1))) * sum;
  return first === 0 ? sum : x * sum;
}

/** Cosine of an angle in radians, for angles of a few turns; absolute error below 3e-16. */
export function cosine(x: number): number {
  const quarter = Math.floor(x / HALF_PI_HIGH + 0.5);
  const rest = x - quarter * HALF_PI_HIGH - quarter * HALF_PI_LOW;
  switch (((quarter % 4) + 4) % 4) {
    case 0: return alternating(rest, 0);
    case 1: return -alternating(rest, 1);
    case 2: return -alternating(rest, 0);
    default: return alternating(rest, 1);
  }
}

/** A positive number to any power. */
export const power = (base: number, exponent: number): number => exp(exponent * ln(base));
