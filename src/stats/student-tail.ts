/** Student's t distribution's upper tail. */
import { incompleteBeta } from './incomplete-beta.ts'

/**
 * P(T > t) with `freedom` ≥ 1 degrees of freedom: ½ I_{ν/(ν+t²)}(ν/2, ½) for t ≥ 0 (DLMF 8.17, Abramowitz & Stegun
 * 26.7.1).
 *
 * Example: `studentTail(2.0150483733330233, 5)` is 0.05.
 */
export function studentTail(t: number, freedom: number): number {
  const tail = incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2
  return t < 0 ? 1 - tail : tail
}
