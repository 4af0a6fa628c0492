/** The regularised incomplete beta function: tails of the t and the binomial distribution. */
import { logGamma } from './log-gamma.ts'

/**
 * I_x(a, b) for a, b ≥ 0.5, by the continued fraction of DLMF 8.17.22 evaluated with Lentz' method (Numerical Recipes,
 * section 6.4).
 *
 * Example: `incompleteBeta(0.5, 2, 3)` is 11/16.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  // The fraction converges fast below the mean only; above it the mirror image does.
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(x, a, b)) / a
    : 1 - (front * continuedFraction(1 - x, b, a)) / b
}

const tiny = 1e-300
const awayFromZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value)

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let result = d
  for (let m = 1; m < 100_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    let change = 1
    for (const term of [even, odd]) {
      d = 1 / awayFromZero(1 + term * d)
      c = awayFromZero(1 + term / c)
      change = d * c
      result *= change
    }
    if (Math.abs(change - 1) < 1e-15) return result
  }
  throw new RangeError(`the incomplete beta function does not converge for ${x}, ${a}, ${b}`)
}
