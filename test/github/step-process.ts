/** The process of a step: its output as lines, its end, a cancellation as the runner does it, and what it left running. */
import type { ChildProcess } from 'node:child_process'
import { readFileSync, readdirSync, readlinkSync } from 'node:fs'
import { createInterface } from 'node:readline'

/** Seconds from a cancellation to SIGTERM, and from there to the end, as the runner has them. */
const untilTerm = 7.5
const untilKill = 2.5

interface Waiting {
  readonly cancellation: AbortSignal | undefined
  /** Seconds until it is given up. */
  readonly patience: number
  readonly watch: ((line: string) => void) | undefined
}

/** Waits for the end of a process and of its output; ends it when the job is cancelled. */
export async function finish(
  child: ChildProcess,
  { cancellation, patience, watch }: Waiting,
): Promise<{ readonly text: string; readonly code: number | null; readonly signal: NodeJS.Signals | null }> {
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    if (stream !== null)
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line)
        watch?.(line)
      })
  }
  const timers: NodeJS.Timeout[] = []
  const later = (seconds: number, act: () => void): void => {
    timers.push(setTimeout(act, seconds * 1000))
  }
  let gaveUp = false
  later(patience, () => {
    gaveUp = true
    child.kill('SIGKILL')
  })
  const cancel = (): void => {
    child.kill('SIGINT')
    later(untilTerm, () => child.kill('SIGTERM'))
    later(untilTerm + untilKill, () => child.kill('SIGKILL'))
  }
  // A job that is cancelled between two stages runs what comes after it to its end.
  if (cancellation?.aborted === false) cancellation.addEventListener('abort', cancel, { once: true })
  try {
    const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((done, fail) => {
      child.on('error', fail)
      // Descendants that outlive the step may hold its output open, and the runner does not wait for them.
      child.on('exit', (status, by) => {
        const ended = setTimeout(() => done([status, by]), 2000)
        child.on('close', () => {
          clearTimeout(ended)
          done([status, by])
        })
      })
    })
    if (gaveUp) throw new Error(`the action did not end within ${patience} s:\n${lines.join('\n')}`)
    return { text: lines.join('\n'), code, signal }
  } finally {
    for (const timer of timers) clearTimeout(timer)
    cancellation?.removeEventListener('abort', cancel)
    child.stdout?.destroy()
    child.stderr?.destroy()
  }
}

/** Finds and ends what a step left running: by the runner's mark in its environment, and by where it stands. */
export function endOrphans(tracking: string, folders: readonly string[]): readonly string[] {
  if (process.platform !== 'linux') return []
  const found: string[] = []
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
    if (Number(pid) === process.pid) continue
    try {
      const marked = readFileSync(`/proc/${pid}/environ`, 'latin1').includes(tracking)
      const place = readlinkSync(`/proc/${pid}/cwd`)
      if (!marked && !folders.some((folder) => place === folder || place.startsWith(`${folder}/`))) continue
      found.push(readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim())
      process.kill(Number(pid), 'SIGKILL')
    } catch {
      // It ended meanwhile, or it is somebody else's.
    }
  }
  return found
}
