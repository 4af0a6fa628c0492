/** From what a launcher program answers to what a run is said to have cost: units, names, and what not to believe. */
import { constants } from 'node:os'
import { getSystemErrorMap } from 'node:util'
import type { Answer } from './protocol.ts'
import type { Exit } from './launcher.ts'

type Ran = Extract<Answer, { kind: 'ran' }>
type Unstarted = Extract<Answer, { kind: 'unstarted' }>

const signalNames: ReadonlyMap<number, string> = new Map(
  Object.entries(constants.signals)
    .toReversed()
    .map(([name, number]) => [number, name]),
)

/** The kernel counts pages in batches per processor, so that equal peaks differ by some of them. */
const pageBatches = 512 * 1024

/**
 * Linux starts a process's peak at what the process that started it takes: below that a peak says nothing of the
 * program. What is handed on is not quite the launcher's own peak (perl's `fork` copies only a part), so a process
 * that needs next to nothing is run first: its peak is the floor, and it rises as the launcher itself grows.
 */
function aboveFloor(answer: Ran, smallest: Ran | undefined): number | undefined {
  if (answer.own === undefined || answer.peak === undefined) return answer.peak
  const grown = answer.own - (smallest?.own ?? answer.own)
  const floor = (smallest?.peak ?? answer.own) + Math.max(0, grown)
  return answer.peak > floor + pageBatches ? answer.peak : undefined
}

/** How a process ended, in seconds and bytes. `smallest` is the answer for a program that needs next to nothing. */
export function toExit(answer: Ran, smallest: Ran | undefined): Exit {
  const peakRss = aboveFloor(answer, smallest)
  return {
    ...(answer.status >= 0
      ? { code: answer.status }
      : { signal: signalNames.get(-answer.status) ?? `signal ${-answer.status}` }),
    ended: answer.ended === 'self' ? 'by-itself' : answer.ended === 'timeout' ? 'timeout' : 'output-limit',
    wall: answer.wall / 1e9,
    // No process runs without any CPU time: zero is below what the system can resolve, so it is unknown.
    ...(answer.cpu === undefined || answer.cpu === 0 ? {} : { cpu: answer.cpu / 1e6 }),
    ...(answer.queued === undefined ? {} : { queued: answer.queued / 1e9 }),
    ...(peakRss === undefined ? {} : { peakRss }),
    output: answer.output,
  }
}

/** A process that the system refused to start, with the system's reason. */
export function toUnstarted(answer: Unstarted): Exit {
  const [code = `error ${answer.errno}`, text = 'the system refused'] =
    getSystemErrorMap().get(-answer.errno) ?? []
  const reasons: Readonly<Record<string, string>> = { ENOENT: 'command not found', EACCES: 'not executable' }
  const stages = {
    cwd: `working directory: ${text}`,
    output: `file for its output: ${text}`,
    program: reasons[code] ?? text,
  }
  return { ended: 'by-itself', unstarted: `${stages[answer.stage]} (${code})`, wall: 0 }
}
