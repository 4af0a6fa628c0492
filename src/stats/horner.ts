/** Evaluates a polynomial. */

/** Coefficients from the constant upwards (Horner's rule). Example: `horner([1, 2, 3], 2)` is 1 + 4 + 12 = 17. */
export function horner(coefficients: readonly number[], x: number): number {
  let sum = 0
  for (let power = coefficients.length - 1; power >= 0; power -= 1) sum = sum * x + (coefficients[power] ?? 0)
  return sum
}
