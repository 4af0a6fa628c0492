/** The logarithm of the gamma function, on which the beta, binomial and t distributions stand. */

const coefficients = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
]

/**
 * log Γ(x) for x ≥ 0.5, by Lanczos' approximation (SIAM J. Numer. Anal. B 1, 1964) with g = 7 and nine terms, about
 * 15 digits.
 *
 * Example: `logGamma(5)` is log 24.
 */
export function logGamma(x: number): number {
  if (!(x >= 0.5)) throw new RangeError(`logGamma is made for 0.5 and more, not ${x}`)
  const y = x - 1
  let sum = 0.9999999999998099
  coefficients.forEach((coefficient, index) => {
    sum += coefficient / (y + index + 1)
  })
  const t = y + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum)
}
