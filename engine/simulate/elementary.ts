// The exponential and the logarithm from the four operations alone, which IEEE 754 rounds alike
// everywhere: Math.exp and Math.log may differ by a bit from one engine to another.

const TERMS = 20;

/** For a finite `x` between -700 and 700. */
export function exponential(x: number): number {
  const halvings = Math.round(x / Math.LN2);
  const rest = x - halvings * Math.LN2;
  let sum = 1;
  let term = 1;
  for (let rank = 1; rank <= TERMS; rank++) {
    term = (term * rest) / rank;
    sum += term;
  }
  return timesPowerOfTwo(sum, halvings);
}

/** For a finite `x` above zero. */
export function naturalLogarithm(x: number): number {
  let mantissa = x;
  let doublings = 0;
  for (; mantissa > 1.5; doublings++) mantissa /= 2;
  for (; mantissa < 0.75; doublings--) mantissa *= 2;
  // 2 artanh t, with t below 0.2.
  const t = (mantissa - 1) / (mantissa + 1);
  let power = t;
  let sum = 0;
  for (let rank = 1; rank <= 2 * TERMS; rank += 2) {
    sum += power / rank;
    power *= t * t;
  }
  return 2 * sum + doublings * Math.LN2;
}

function timesPowerOfTwo(value: number, exponent: number): number {
  const factor = exponent < 0 ? 0.5 : 2;
  let result = value;
  for (let turn = Math.abs(exponent); turn > 0; turn--) result *= factor;
  return result;
}
