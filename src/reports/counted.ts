/** What of the repository's own code was called, or ran, more or less often: counted, so that every change is one. */
import type { ExactChange } from '../model/attribution.ts'
import type { CountedChanges } from '../model/counted-changes.ts'
import type { Report } from '../model/report.ts'
import type { Place } from './blame.ts'

export interface CountedBlock {
  readonly benchmark: string
  /** `calls of 3 functions changed, counted 2 times a side by cprofile`. */
  readonly summary: string
  readonly changes: readonly CountedLine[]
  /** Changes that are not shown. */
  readonly more: number
}

export interface CountedLine {
  /** Name and path are data. */
  readonly place: Place
  /** `1000 → 2000 calls`. */
  readonly text: string
}

/** More of one benchmark are in the report file. */
const mostShown = 20

/** Nothing for what did not change: that is what is expected. */
export function countedBlocks({ counted = [] }: Report): readonly CountedBlock[] {
  return counted.flatMap((one): CountedBlock[] => {
    if (one.changes.length === 0) return []
    const shown = one.changes.slice(0, mostShown)
    return [
      {
        benchmark: one.benchmark,
        summary: summaryOf(one),
        changes: shown.map((change) => ({ place: placeOf(change), text: textOf(change) })),
        more: one.more + one.changes.length - shown.length,
      },
    ]
  })
}

function summaryOf({ counter, tool, runs, changes, more }: CountedChanges): string {
  const count = changes.length + more
  const noun = counter === 'calls' ? 'function' : 'line'
  const times = Math.min(runs.base, runs.head)
  return `${counter} of ${count} ${noun}${count === 1 ? '' : 's'} changed, counted ${times} times a side by ${tool}`
}

const placeOf = ({ name, file, line }: ExactChange): Place => ({
  name,
  file,
  ...(line === undefined ? {} : { line }),
})

function textOf({ counter, base, head, deterministic, uncertain }: ExactChange): string {
  // A line that one side does not have is not one that did not run.
  const numbers = `${base ?? 'none'} → ${head ?? 'none'} ${counter}`
  if (deterministic === false) {
    return `${numbers} in the first run, not deterministic: runs of the same code differ, so nothing gates it`
  }
  return uncertain ? `${numbers}; one of several of its name or kind, so nothing gates it` : numbers
}
