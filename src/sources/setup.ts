/** The `setup` commands of a side: they make in its copy what git ignores (installs, builds). Never timed. */
import { Fault } from '../model/finding.ts'
import type { Watch } from '../model/progress.ts'
import { makeDirectory } from '../system/files.ts'
import { join, resolve } from '../system/paths.ts'
import { runProcess } from './run-process.ts'
import { type CommandLine, type Place, RunFault } from './source.ts'

export interface SetupStep {
  readonly line: CommandLine
  /** Relative to the root of the copy. */
  readonly workingDirectory: string
  readonly env: Readonly<Record<string, string>>
  readonly passEnv: readonly string[]
}

export interface SetupTerms {
  /** What the user calls this side's commit, for messages. */
  readonly label: string
  readonly watch?: Watch
  /** Seconds for one command. */
  readonly timeout?: number
}

/** Seconds: an install or a build may take long, one that takes longer than this hangs. */
const patience = 30 * 60

/**
 * Runs the steps in order, the same command in the same folder once, whoever asks for it: entries that share a build
 * share it. What they print is kept below the side's `scratch` until the copies are removed. Stops at the first that
 * fails with a `Fault` of code `base-setup-failed` or `head-setup-failed`.
 */
export async function setUp(place: Place, steps: readonly SetupStep[], terms: SetupTerms): Promise<void> {
  const { label, watch, timeout = patience } = terms
  const ordered = withoutRepeats(place, steps)
  for (const [index, { line, ...where }] of ordered.entries()) {
    watch?.({
      kind: 'stage',
      text: `setting up ${place.side} (${index + 1} of ${ordered.length}): ${brief(line)}`,
    })
    const scratch = join(place.scratch, 'setup', String(index + 1))
    await makeDirectory(scratch)
    const surroundings = { ...where, name: 'setup', prepare: [], timeout, metrics: [] }
    try {
      await runProcess({ line, place: { ...place, scratch }, surroundings, what: `setup of ${label}` })
    } catch (error) {
      throw error instanceof RunFault ? setupFault(place, error, timeout) : error
    }
  }
}

function withoutRepeats(place: Place, steps: readonly SetupStep[]): readonly SetupStep[] {
  const known = new Set<string>()
  return steps.filter(({ line, workingDirectory }) => {
    const key = JSON.stringify([line, resolve(place.root, workingDirectory)])
    const isNew = !known.has(key)
    known.add(key)
    return isNew
  })
}

const brief = (line: CommandLine): string => {
  const text = (typeof line === 'string' ? line : line.join(' ')).trim().split('\n', 1)[0] ?? ''
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function setupFault(place: Place, error: RunFault, timeout: number): Fault {
  const tail = error.tail.map((text) => `\n  | ${text}`).join('')
  const remedy =
    error.code === 'timeout'
      ? `a command of \`setup\` may take ${timeout} s: let it do less, or let a cache of its tool carry it`
      : error.remedy
  return new Fault(
    [
      {
        code: `${place.side}-setup-failed`,
        severity: 'error',
        text: error.message + tail,
        ...(remedy === undefined ? {} : { remedy }),
      },
    ],
    { cause: error },
  )
}
