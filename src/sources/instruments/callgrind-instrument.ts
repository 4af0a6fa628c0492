/** An instrument that runs a command under Valgrind's callgrind, from what one of them counts. One thing: that run and what it left. */
import type { Metric } from '../../model/metric.ts'
import { findExecutable, searchPath, searchPathName, writeProgram } from '../../system/executable.ts'
import { listDirectory, makeTemporaryDirectory, readText, removeTree, writeText } from '../../system/files.ts'
import type { Command, Exit } from '../../system/launcher/launcher.ts'
import { basename, delimiter, join } from '../../system/paths.ts'
import { platform } from '../../system/platform.ts'
import type { Count, Instrument, Lack, StartUp } from '../instrument.ts'
import { type Place, RunFault, type Workload } from '../source.ts'
import { isStartedAs } from '../started-as.ts'
import { type EmptyProgram, emptyProgram } from './empty-program.ts'
import { type CallgrindTotals, readCallgrind } from './read-callgrind.ts'

export interface CallgrindCounter {
  /** The word for it in the configuration. */
  readonly name: string
  readonly metric: Metric
  /** Variables that a command runs with, unless they are set already. */
  readonly env?: Readonly<Record<string, string>>
  /** What one process came to. */
  count(totals: CallgrindTotals): Count
  /** Why nothing was counted at all, where that is no count; continues "came to none:". */
  readonly none?: string
}

const install =
  'install Valgrind: `sudo apt-get install valgrind` (Debian, Ubuntu), `sudo dnf install valgrind` (Fedora), ' +
  '`apk add valgrind` (Alpine), `sudo pacman -S valgrind` (Arch); in a workflow, a step before Benchline: ' +
  '`- run: sudo apt-get update && sudo apt-get install --yes valgrind`'

/** Only Linux is named: on other systems Valgrind is missing, or starts and cannot run what is installed there. */
async function lacks({ metric }: CallgrindCounter, { env, root }: Place): Promise<Lack | undefined> {
  if (platform !== 'linux') {
    return {
      because: `${metric.name} are counted on Linux only, and this is ${platform}`,
      remedy: 'run the check on Linux, or take `instrument` from the benchmark',
    }
  }
  if ((await findExecutable('valgrind', env, root)) !== undefined) return undefined
  return { because: `${metric.name} were not counted: Valgrind is not installed`, remedy: install }
}

/**
 * Variables that take the chance out of interpreters and change nothing else about a program: hash seeds. One that is
 * set already stays as it is.
 */
const steady: Readonly<Record<string, string>> = {
  PYTHONHASHSEED: '0',
  PERL_HASH_SEED: '0',
  PERL_PERTURB_KEYS: '0',
  // Signals that preempt goroutines end a program under Valgrind; one thread without collections counts the same each time.
  GODEBUG: 'asyncpreemptoff=1',
  GOMAXPROCS: '1',
  GOGC: 'off',
}

/**
 * Compiles and collects garbage on the thread that runs the program, at the same places each time: repeats then agree to
 * a millionth instead of to half a percent.
 */
const steadyNode = '--predictable'

/** Instructions alone, of every process; no file or variable of the user's may add options. */
const options: readonly string[] = [
  '--command-line-only=yes',
  '--tool=callgrind',
  '--trace-children=yes',
  '--cache-sim=no',
  '--branch-sim=no',
  '--vgdb=no',
  // A total per function is enough.
  '--dump-line=no',
  // A forked process begins with the counts of its parent: these are written down, and so set to 0, before it is born.
  ...['fork', '__fork', '__libc_fork', '_Fork'].map((name) => `--dump-before=${name}`),
]

/** One file a process; a `%` of the folder's own is no pattern. */
const named = (folder: string, name: string): string => `${folder.replaceAll('%', '%%')}/${name}.%p`

const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

/** A folder whose `node` starts the real one with `steadyNode`; undefined where there is no node. */
async function nodeFolder(
  place: Place,
  { env, cwd }: Pick<Command, 'env' | 'cwd'>,
): Promise<string | undefined> {
  const node = await findExecutable('node', env, cwd)
  if (node === undefined) return undefined
  const folder = join(place.scratch, 'steady')
  await writeProgram(join(folder, 'node'), `#!/bin/sh\nexec ${quote(node)} ${steadyNode} "$@"\n`)
  return folder
}

/** The command under callgrind, its totals in files of `folder`. */
async function counting(
  counter: CallgrindCounter,
  command: Command,
  folder: string,
  place: Place,
): Promise<Command> {
  const { argv, env, cwd } = command
  const valgrind = await findExecutable('valgrind', env, cwd)
  if (valgrind === undefined) throw new RunFault('unstarted', 'Valgrind is not on its PATH', [], install)
  const before = await nodeFolder(place, command)
  const [program, ...rest] = argv
  const byPath = program.includes('/') && basename(program) === 'node' ? [steadyNode] : []
  const path = [...(before === undefined ? [] : [before]), searchPath(env) ?? ''].join(delimiter)
  return {
    ...command,
    argv: [
      valgrind,
      ...options,
      `--callgrind-out-file=${named(folder, 'out')}`,
      `--log-file=${named(folder, 'log')}`,
      '--',
      program,
      ...byPath,
      ...rest,
    ],
    env: { ...steady, ...counter.env, ...env, [searchPathName(env)]: path },
  }
}

/** One that was killed while it wrote has no total. */
const isWhole = (text: string): boolean => /^totals: *\d+$/mu.test(text.slice(-1000))

/** What all processes of a run came to. Throws a `RunFault` where one of them left no count. */
async function read(counter: CallgrindCounter, folder: string, what: string): Promise<Count> {
  const names = await listDirectory(folder)
  const outputs = new Map<string, string>()
  for (const name of names.filter((each) => each.startsWith('out.'))) {
    outputs.set(name, (await readText(join(folder, name))) ?? '')
  }
  // A process has its file from the start, and writes into it at its end: its total last.
  const lost = names.filter(
    (name) => name.startsWith('log.') && !isWhole(outputs.get(name.replace('log', 'out')) ?? ''),
  )
  if (lost.length > 0 || outputs.size === 0) {
    const number = lost.length === 1 ? 'one of its processes was' : `${lost.length} of its processes were`
    throw new RunFault(
      'no-value',
      outputs.size === 0
        ? `${what} left no count under callgrind`
        : `${what} cannot be counted: ${number} killed, or still ran when it ended`,
      [],
      'let it end all that it starts, and wait for it',
    )
  }
  let [total, loading, told] = [0, 0, true]
  for (const text of outputs.values()) {
    const totals = readCallgrind(text)
    if (totals === undefined) {
      throw new RunFault('no-value', `${what}: callgrind wrote no count that can be read`)
    }
    const own = counter.count(totals)
    total += own.total
    loading += own.loading ?? 0
    told &&= own.loading !== undefined
  }
  if (total === 0 && counter.none !== undefined) {
    throw new RunFault('no-value', `${counter.metric.name} of ${what} came to none: ${counter.none}`)
  }
  return { total, ...(told ? { loading } : {}) }
}

const whatOf = ({ name }: Workload, { side }: Place): string => `"${name}" at ${side}`

/** Names what a failure under the instrument was, since without it the same run works. */
function underCallgrind(error: unknown, what: string, seconds: number): unknown {
  if (!(error instanceof RunFault)) return error
  if (error.code === 'timeout') {
    const text = `${what} did not end within ${Math.round(seconds)} s under callgrind`
    return new RunFault('timeout', text, error.tail, 'let it do less work, or take `instrument` from it')
  }
  return new RunFault(error.code, `under callgrind ${error.message}`, error.tail, error.remedy)
}

async function inFolder<T>(place: Place, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await makeTemporaryDirectory('callgrind-', place.scratch)
  try {
    return await work(folder)
  } finally {
    await removeTree(folder)
  }
}

async function count(
  counter: CallgrindCounter,
  workload: Workload,
  place: Place,
  seconds: number,
): Promise<Count> {
  const what = whatOf(workload, place)
  const line = workload.command(place)
  return inFolder(place, async (parent) => {
    let last = ''
    // What `prepare` starts is no part of it, and would take as much longer.
    const launch = async (command: Command): Promise<Exit> => {
      if (!isStartedAs(command, line)) return place.launcher.launch(command)
      last = await makeTemporaryDirectory('run-', parent)
      return place.launcher.launch({ ...(await counting(counter, command, last, place)), timeout: seconds })
    }
    const { name, gives } = place.launcher
    try {
      await workload.run({
        ...place,
        launcher: { name, gives, launch, close: async () => place.launcher.close() },
      })
    } catch (error) {
      throw underCallgrind(error, what, seconds)
    }
    return read(counter, last, what)
  })
}

async function startUp(
  counter: CallgrindCounter,
  workload: Workload,
  place: Place,
): Promise<StartUp | undefined> {
  const { argv, cwd, env } = workload.command(place)
  let file = ''
  const empty = emptyProgram(argv, (ending) => (file = join(place.scratch, `empty${ending}`)))
  if (empty === undefined) return undefined
  await writeText(file, '')
  return {
    of: empty.of,
    key: JSON.stringify([counter.name, empty.argv, cwd, env]),
    count: async (seconds) => countEmpty(counter, { ...empty, cwd, env }, place, seconds),
  }
}

async function countEmpty(
  counter: CallgrindCounter,
  { argv, of, cwd, env }: EmptyProgram & Pick<Command, 'cwd' | 'env'>,
  place: Place,
  seconds: number,
): Promise<number> {
  return inFolder(place, async (folder) => {
    const inside = await makeTemporaryDirectory('run-', folder)
    const [stdout, stderr] = [join(folder, 'stdout'), join(folder, 'stderr')]
    const command = { argv, cwd, env, timeout: seconds, stdout, stderr, outputLimit: 2 ** 20 }
    const exit = await place.launcher.launch(await counting(counter, command, inside, place))
    if (exit.code !== 0 || exit.ended !== 'by-itself') {
      throw new RunFault('exit', `${of} did not end well at ${place.side}`)
    }
    return (await read(counter, inside, of)).total
  })
}

export function callgrindInstrument(counter: CallgrindCounter): Instrument {
  const { name, metric } = counter
  return {
    name,
    metric,
    slowdown: 50,
    lacks: async (place) => lacks(counter, place),
    count: async (workload, place, seconds) => count(counter, workload, place, seconds),
    startUp: async (workload, place) => startUp(counter, workload, place),
  }
}
