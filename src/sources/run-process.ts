/** Runs a command line in a side's copy to its end; whatever goes wrong becomes a message that names the run. */
import { readTail } from '../system/files.ts'
import type { Exit } from '../system/launcher/launcher.ts'
import { join } from '../system/paths.ts'
import { platform } from '../system/platform.ts'
import { type Inside, resolveInside } from '../system/resolve-inside.ts'
import { argvOf, ownVariables } from '../system/shell.ts'
import { absenceRemedy } from './absent-files.ts'
import { inPlace } from './in-place.ts'
import { lastLines } from './last-lines.ts'
import { type CommandLine, type Place, RunFault, type Surroundings } from './source.ts'

/** Bytes of output above which a run is ended; a benchmark that prints this much measures its printing. */
const outputLimit = 64 * 2 ** 20
/** Lines and bytes of output that a failure shows. */
const shownLines = 20
const shownBytes = 32 * 1024

export interface ProcessRequest {
  readonly line: CommandLine
  readonly place: Place
  readonly surroundings: Surroundings
  /** What is run, as messages name it: `"parse"`, `prepare of "parse"`. */
  readonly what: string
  /** Variables over all others, such as those a harness is told its task by. Pass the same object every time. */
  readonly env?: Readonly<Record<string, string>>
}

export interface ProcessResult {
  readonly exit: Exit
  /** Files with what it printed, until the next run in this place. */
  readonly stdout: string
  readonly stderr: string
}

interface Resolved {
  readonly argv: readonly [string, ...string[]]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

type Environment = Readonly<Record<string, string>>
const none: Environment = {}
const environments = new WeakMap<Place, WeakMap<Surroundings, Map<Environment, Environment>>>()

/** The place's variables, then those that `pass-env` names, then the entry's own; one object per combination. */
function environmentOf({ place, surroundings, env = none }: ProcessRequest): Environment {
  const ofPlace = environments.get(place) ?? new WeakMap<Surroundings, Map<Environment, Environment>>()
  environments.set(place, ofPlace)
  const ofEntry = ofPlace.get(surroundings) ?? new Map<Environment, Environment>()
  ofPlace.set(surroundings, ofEntry)
  const known = ofEntry.get(env)
  if (known !== undefined) return known
  const merged = { ...place.env, ...ownVariables(surroundings.passEnv), ...surroundings.env, ...env }
  ofEntry.set(env, merged)
  return merged
}

const excuses: Readonly<Record<Exclude<Inside['kind'], 'folder'>, string>> = {
  outside: 'lies outside the repository',
  missing: 'does not exist in the copy that is measured',
  'not-a-folder': 'is not a folder',
}

/** What would be executed, and where. Throws a `RunFault` when the working directory is not a folder of the copy. */
export function resolveProcess(request: ProcessRequest): Resolved {
  const { place, surroundings, what } = request
  const inside = resolveInside(place.root, surroundings.workingDirectory)
  if (inside.kind !== 'folder') {
    const folder = JSON.stringify(surroundings.workingDirectory)
    throw new RunFault(
      'unstarted',
      `${what} at ${place.side} could not be started: its working-directory ${folder} ${excuses[inside.kind]}`,
      [],
      inside.kind === 'missing' ? absenceRemedy(['no such file or directory']) : undefined,
    )
  }
  return { argv: argvOf(request.line), cwd: inside.path, env: environmentOf(request) }
}

/** A command line as one would type it, short enough for a message. */
function spell(line: CommandLine): string {
  const text =
    typeof line === 'string'
      ? line
      : line.map((part) => (/^[\w./:=@%+,-]+$/u.test(part) ? part : JSON.stringify(part))).join(' ')
  return lastLines(text.replaceAll(/\s+/gu, ' ').slice(0, 100), 1)[0] ?? ''
}

/** The last lines of both streams; half of them from each where both have that many. */
async function tailOf(stdout: string, stderr: string): Promise<readonly string[]> {
  const [out, err] = await Promise.all(
    [stdout, stderr].map(async (path) => lastLines(await readTail(path, shownBytes), shownLines)),
  )
  if (out === undefined || err === undefined) return []
  const fromError = Math.min(err.length, Math.max(shownLines / 2, shownLines - out.length))
  const fromOutput = Math.min(out.length, shownLines - fromError)
  return [...out.slice(out.length - fromOutput), ...err.slice(err.length - fromError)]
}

/** How shells report that they could not run a command, and the signals that are worth a word. */
const exitCodes: ReadonlyMap<number, string> = new Map([
  [126, 'not executable'],
  [127, 'command not found'],
  [134, 'ended by SIGABRT'],
  [137, 'ended by SIGKILL, as when memory runs out'],
  [139, 'ended by SIGSEGV'],
])

/** What went wrong, if anything did. */
function failure(
  exit: Exit,
  line: CommandLine,
  timeout: number,
): readonly [RunFault['code'], string, string?] | undefined {
  if (exit.unstarted !== undefined) return ['unstarted', `could not be started: ${exit.unstarted}`]
  if (exit.ended === 'timeout') {
    return [
      'timeout',
      `did not end within ${timeout} s`,
      'If it is meant to take this long, raise its `timeout`.',
    ]
  }
  if (exit.ended === 'output-limit') {
    const limit = `${outputLimit / 2 ** 20} MiB`
    return [
      'output-limit',
      `printed more than ${limit}`,
      'Let it print less, or send its output to /dev/null.',
    ]
  }
  if (exit.signal !== undefined) return ['exit', `was ended by ${exit.signal}`]
  if (exit.code === 0) return undefined
  const meaning = typeof line === 'string' ? exitCodes.get(exit.code ?? 0) : undefined
  return ['exit', `ended with exit code ${exit.code}${meaning === undefined ? '' : ` (${meaning})`}`]
}

/** Runs a command line to its end. Throws a `RunFault`, with the end of what it printed, unless it ends with code 0. */
export async function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  const { line, place, surroundings, what } = request
  const [stdout, stderr] = [join(place.scratch, 'stdout'), join(place.scratch, 'stderr')]
  const { timeout } = surroundings
  const exit = await place.launcher.launch({
    ...resolveProcess(request),
    // How long the program waited for a processor is known of the process that was started, so no shell stays before it.
    ...(typeof line === 'string' && platform !== 'win32' ? { argv: argvOf(inPlace(line)) } : {}),
    timeout,
    stdout,
    stderr,
    outputLimit,
  })
  const failed = failure(exit, line, timeout)
  if (failed === undefined) return { exit, stdout, stderr }
  const [code, how, remedy] = failed
  const tail = exit.unstarted === undefined ? await tailOf(stdout, stderr) : []
  throw new RunFault(
    code,
    `${what} at ${place.side} ${how}: ${spell(line)}`,
    tail,
    remedy ?? absenceRemedy([...tail, how]),
  )
}

/** Runs the entry's `prepare` commands in order, untimed; a failure is told as theirs. */
export async function prepareRun(place: Place, surroundings: Surroundings): Promise<void> {
  for (const line of surroundings.prepare) {
    try {
      await runProcess({ line, place, surroundings, what: `prepare of "${surroundings.name}"` })
    } catch (error) {
      if (!(error instanceof RunFault)) throw error
      throw new RunFault('prepare', error.message, error.tail, error.remedy)
    }
  }
}
