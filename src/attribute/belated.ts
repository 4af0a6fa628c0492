/** Which line did it, where a profiler tells of it too late. */
import type { Profile } from '../model/profile.ts'

/** They look at a program only when it calls a function or returns: what it did since then is told at that later line. */
const lookAtCalls: ReadonlySet<string> = new Set(['pyinstrument'])

export const isBelated = (profiles: readonly Profile[]): boolean =>
  profiles.some(({ header }) => lookAtCalls.has(header.tool))

/**
 * Of the changed lines of a function, ascending, the likeliest to have taken the time that is told at an unchanged one:
 * they come before it where any do, and what calls something takes longer than what does not.
 */
export function changedBefore(
  told: number,
  changed: readonly number[],
  textAt: (line: number) => string,
): number | undefined {
  const before = changed.filter((line) => line <= told)
  const likely = before.length > 0 ? before : changed
  return likely.find((line) => textAt(line).includes('(')) ?? likely[0]
}
