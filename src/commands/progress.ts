/** Progress on the way to a result: one line that renews itself on a terminal, plain and rare lines in CI. */
import { durationText } from '../model/duration.ts'
import type { Progress, Watch } from '../model/progress.ts'
import type { Terminal } from './terminal.ts'

export interface ProgressLine {
  readonly watch: Watch
  /** Removes the live line, so that what follows starts on a clean one. */
  readonly clear: () => void
}

/** Seconds between two lines of measuring in a log. */
const logEvery = 30

function phrase(progress: Progress): string {
  if (progress.kind !== 'measuring') return progress.text
  const percent = Math.floor((100 * progress.done) / Math.max(1, progress.total))
  return `measuring ${percent} %, about ${durationText(progress.left)} left: ${progress.workload}`
}

/** Control characters of names would break the line out of its place. */
const oneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ')

export function progressLine(terminal: Terminal, quiet: boolean, now: () => number): ProgressLine {
  if (quiet) return { watch: () => {}, clear: () => {} }
  let live = false
  let logged = Number.NEGATIVE_INFINITY
  const clear = (): void => {
    if (live) terminal.err('\r\u001B[K')
    live = false
  }
  const watch = (progress: Progress): void => {
    const text = oneLine(phrase(progress))
    if (progress.kind === 'note') {
      clear()
      terminal.err(`${text}\n`)
    } else if (terminal.live) {
      const columns = process.stderr.columns || 80
      terminal.err(`\r\u001B[K${text.length < columns ? text : `${text.slice(0, columns - 2)}…`}`)
      live = true
    } else if (progress.kind === 'stage' || now() - logged >= logEvery) {
      if (progress.kind === 'measuring') logged = now()
      terminal.err(`${text}\n`)
    }
  }
  return { watch, clear }
}
