/** The colour of what is drawn: grey for noise, red and blue by how many times more or less, hatched where nothing was tested. */
import type { Taken } from '../model/profile-picture.ts'

/** Head over base, or base over head: where the next step begins. What only one side has is the last step. */
const steps = [1.1, 1.5, 3] as const

/** What the steps are called, the last one for each direction. */
export const stepNames = ['< 1.1×', '< 1.5×', '< 3×', '≥ 3×'] as const

/** Class names: `noise`, `up-1` … `up-5`, `down-1` … `down-5`; with `untested` behind it where no test was possible. */
export function toneOf({ base, head, standing }: Pick<Taken, 'base' | 'head' | 'standing'>): string {
  if (standing === 'noise' || base === head) return 'noise'
  const direction = head > base ? 'up' : 'down'
  return `${direction}-${stepOf(base, head)}${standing === 'untested' ? ' untested' : ''}`
}

function stepOf(base: number, head: number): number {
  const [less, more] = [Math.min(base, head), Math.max(base, head)]
  if (less <= 0) return steps.length + 2
  return 1 + steps.filter((step) => more / less >= step).length
}
