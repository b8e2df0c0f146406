const LN2 = Math.LN2;

/**
 * e^x for |x| up to 40, by a polynomial on what is left of whole powers of two: languages leave the last bit of their own exponential open.
 */
function exponential(x: number): number {
  const bounded = Math.min(40, Math.max(-40, x));
  const whole = Math.round(bounded / LN2);
  const rest = bounded - whole * LN2;
  let sum = 1;
  for (let i = 12; i > 0; i--) sum = 1 + (sum * rest) / i;
  for (let i = 0; i < Math.abs(whole); i++) sum *= whole > 0 ? 2 : 0.5;
  return sum;
}

/** The probability that a score stands for: 0.5 at 0. */
export function logistic(score: number): number {
  return 1 / (1 + exponential(-score));
}

/** Shares of several scores, which sum to 1. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => exponential(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
