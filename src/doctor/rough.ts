/** Noise in words: two digits, for more of them would be noise themselves. */
import { percent } from '../judge/phrases.ts'

/** `0.0478` → `4.8 %`. */
export const rough = (fraction: number): string => percent(Number(fraction.toPrecision(2)))
