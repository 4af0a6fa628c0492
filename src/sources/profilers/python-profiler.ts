/** A profiler for Python programs, from what sets one apart from another. One thing: what is asked, run and told of it. */
import type { Finding } from '../../model/finding.ts'
import type { ProfileHeader } from '../../model/profile.ts'
import { readBytes, readText, sizeOf, writeText } from '../../system/files.ts'
import type { Command } from '../../system/launcher/launcher.ts'
import { join } from '../../system/paths.ts'
import type { Lack } from '../instrument.ts'
import type { ProfileOptions, Profiled, Profiler } from '../profiler.ts'
import { type Place, RunFault, type Workload } from '../source.ts'
import { nameOf, runProfiled, warmUp } from './profiled-run.ts'
import { type PythonCommand, pythonCommand } from './python-command.ts'
import {
  type PythonEnvironment,
  describePython,
  installRemedy,
  launcherProgram,
} from './python-environment.ts'
import { type PythonReport, readPythonReport } from './python-report.ts'
import { unseen } from './unseen.ts'
import { versionAtLeast } from './version.ts'

export type ToolOptions = Readonly<Record<string, string | number | boolean | readonly string[]>>

export interface PythonTool extends Pick<
  Profiler,
  'name' | 'format' | 'tells' | 'counts' | 'selects' | 'slowdown' | 'alone' | 'every'
> {
  /** How it writes its own name. */
  readonly title: string
  /** What brings it; absent where every Python has it. */
  readonly package?: { readonly name: string; readonly oldest: string }
  /** What its file is called, where it insists on an ending. */
  readonly file?: string
  /** The arguments as the launcher takes them; else what is wrong with them. */
  options(args: readonly string[]): ToolOptions | string
  /** What it is told, for the header. */
  header?(options: ToolOptions): Pick<ProfileHeader, 'mode' | 'interval'>
  /** Which threads it sees on a Python. */
  threads(python: string): 'main' | 'all'
  /** Why it does not work on this Python, where it does not. */
  unfit?(environment: PythonEnvironment): Lack | undefined
  /** Whether the file says nothing, for a tool that writes it after the launcher's report. */
  isEmpty?(bytes: Uint8Array): boolean
  /** What helps where it saw nothing. */
  readonly whenEmpty: string
}

/** The oldest Python that profiles are taken on. */
const oldestPython = '3.8'
/** Bytes of a profile that are read; a reader takes no more. */
const largestProfile = 64 * 2 ** 20

interface Ready {
  readonly command: PythonCommand
  readonly environment: PythonEnvironment
}

const prepared = new WeakMap<Place, Map<string, Promise<Ready | Lack>>>()

/** The command and its environment, asked once for each command of a place. */
async function ready(workload: Workload, place: Place): Promise<Ready | Lack> {
  const known = prepared.get(place) ?? new Map<string, Promise<Ready | Lack>>()
  prepared.set(place, known)
  const named = workload.command(place)
  const key = JSON.stringify(named)
  const work = known.get(key) ?? prepare(workload, place)
  known.set(key, work)
  return work
}

async function prepare(workload: Workload, place: Place): Promise<Ready | Lack> {
  const named = workload.command(place)
  const command = await pythonCommand(named)
  if (command === undefined) return unseen('Python', named.argv)
  if ('because' in command) return command
  const environment = await describePython(named, command, place)
  return 'because' in environment ? environment : { command, environment }
}

export function pythonProfiler(tool: PythonTool): Profiler {
  const { name, format, tells, counts, selects, slowdown, alone, every } = tool
  return {
    name,
    language: 'Python',
    format,
    tells,
    ...(counts === undefined ? {} : { counts }),
    selects,
    slowdown,
    ...(alone === undefined ? {} : { alone }),
    ...(every === undefined ? {} : { every }),
    refuses(args) {
      const options = tool.options(args)
      return typeof options === 'string' ? options : undefined
    },
    async lacks(workload, place) {
      const found = await ready(workload, place)
      return 'because' in found ? found : lackOf(tool, found, place)
    },
    profile: async (workload, place, options, seconds) =>
      profile(tool, { workload, place, options, seconds }),
  }
}

async function lackOf(
  tool: PythonTool,
  { command, environment }: Ready,
  place: Place,
): Promise<Lack | undefined> {
  const { python, executable, tools } = environment
  if (!versionAtLeast(python, oldestPython)) {
    return {
      because: `${executable} is Python ${python}, and profiles are taken on Python ${oldestPython} and later`,
      remedy: 'let the command run on a Python that is still maintained',
    }
  }
  const unfit = tool.unfit?.(environment)
  if (unfit !== undefined) return unfit
  const version = tools[tool.name]
  if (tool.package === undefined) {
    return version === undefined
      ? {
          because: `this Python ${python} comes without ${tool.title}`,
          remedy: 'install the whole standard library of it, or take another profiler',
        }
      : undefined
  }
  const { name, oldest } = tool.package
  if (version === undefined) {
    return {
      because: `${tool.title} is not installed for ${executable}`,
      remedy: await installRemedy(name, command, environment, place),
    }
  }
  if (version !== 'unknown' && !versionAtLeast(version, oldest)) {
    return {
      because: `${tool.title} ${version} is older than ${oldest}, the oldest that is read`,
      remedy: await installRemedy(`'${name}>=${oldest}'`, command, environment, place),
    }
  }
  return undefined
}

interface Request {
  readonly workload: Workload
  readonly place: Place
  readonly options: ProfileOptions
  readonly seconds: number
}

async function profile(tool: PythonTool, request: Request): Promise<Profiled> {
  const { workload, place, options, seconds } = request
  const what = nameOf(workload, place)
  const found = await ready(workload, place)
  const lack = 'because' in found ? found : await lackOf(tool, found, place)
  if ('because' in found || lack !== undefined) {
    const { because, remedy } = 'because' in found ? found : (lack ?? { because: '', remedy: '' })
    throw new RunFault('unstarted', `${what} was not profiled: ${because}`, [], remedy)
  }
  const told = tool.options(options.args)
  if (typeof told === 'string') throw new RunFault('unstarted', `${tool.title}: ${told}`)
  if (options.warmed !== true) await warmUp(workload, place)
  const version = found.environment.tools[tool.name] ?? ''
  const wrapped = async (command: Command, folder: string): Promise<Command> => {
    const task = join(folder, 'task.json')
    const spec = {
      mode: 'run',
      tool: tool.name,
      version,
      options: told,
      functions: options.functions,
      root: place.root,
      outside: [place.prefix],
      output: join(folder, fileOf(tool)),
      report: join(folder, 'report.json'),
      inner: join(folder, 'inner.json'),
    }
    await writeText(task, JSON.stringify(spec))
    return {
      ...command,
      argv: found.command.launched([launcherProgram, task]),
      env: { ...command.env, ...steady(command.env) },
    }
  }
  return runProfiled(
    { workload, place, tool: tool.title, seconds, wrapped },
    async (folder) => {
      const report = await reportIn(folder)
      const bytes = await bytesOf(folder, report, tool, what)
      return {
        bytes,
        header: headerOf(tool, told, { report, version, workload, command: workload.command(place).argv }),
        findings: findingsOf(tool, report, workload),
      }
    },
    async (folder) => {
      const failed = (await reportIn(folder))?.failed
      return failed === undefined ? undefined : notBegun(what, tool, failed)
    },
  )
}

const fileOf = ({ file = 'profile' }: PythonTool): string => file

const notBegun = (what: string, tool: PythonTool, failed: string): RunFault =>
  new RunFault('no-value', `${what} left no profile: ${tool.title} failed with ${failed}`)

/** The order of what is hashed repeats where the seed does; one that a user has chosen stays. */
const steady = (env: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  /^\d+$/u.test(env['PYTHONHASHSEED'] ?? '') ? {} : { PYTHONHASHSEED: '0' }

async function reportIn(folder: string): Promise<PythonReport | undefined> {
  const text = await readText(join(folder, 'report.json'))
  return text === undefined ? undefined : readPythonReport(text)
}

/** The file of a run that ended well. Throws a `RunFault` where it is not the profile of the whole program. */
async function bytesOf(
  folder: string,
  report: PythonReport | undefined,
  tool: PythonTool,
  what: string,
): Promise<Uint8Array> {
  const path = join(folder, fileOf(tool))
  const { title } = tool
  if (report === undefined || report.exit === undefined) {
    throw new RunFault(
      'no-value',
      `${what} left no profile: its Python program did not run to its end under ${title}`,
      [],
      'let it end by itself: `os._exit`, `os.exec…` and signals leave no time to write what was seen',
    )
  }
  if (report.failed !== undefined) throw notBegun(what, tool, report.failed)
  if (report.displaced) {
    throw new RunFault(
      'no-value',
      `${what} was profiled in part only: the program set a profiler, tracer or debugger of its own in the place of ${title}`,
      [],
      'profile it without that, as with `pytest -p no:cov`, or by another `tool`',
    )
  }
  const size = await sizeOf(path)
  if (size !== undefined && size > largestProfile) {
    const [mebibytes, limit] = [size, largestProfile].map((bytes) => Math.round(bytes / 2 ** 20))
    throw new RunFault(
      'no-value',
      `the profile of ${what} has ${mebibytes} MiB, and up to ${limit} MiB are read`,
      [],
      'let it do less work under the profiler, or let that look less often',
    )
  }
  const bytes = await readBytes(path)
  if (bytes === undefined || bytes.length === 0 || report.rows === 0 || tool.isEmpty?.(bytes) === true) {
    throw new RunFault('no-value', `${title} saw nothing of ${what}`, [], tool.whenEmpty)
  }
  return bytes
}

interface Told {
  readonly report: PythonReport | undefined
  readonly version: string
  readonly workload: Workload
  readonly command: readonly string[]
}

function headerOf(
  tool: PythonTool,
  options: ToolOptions,
  { report, version, workload, command }: Told,
): Profiled['header'] {
  const { python = '', implementation, hashSeed, exit, wall, cpu } = report ?? {}
  const [minor] = /^\d+\.\d+/u.exec(python) ?? []
  const runtime = implementation === 'CPython' ? 'Python' : implementation
  return {
    ...(version === '' || version === 'unknown' ? {} : { toolVersion: version }),
    ...(minor === undefined ? {} : { runtime: `${runtime} ${minor}` }),
    ...tool.header?.(options),
    threads: tool.threads(python),
    ...(hashSeed === undefined ? {} : { hashSeed }),
    ...(exit === undefined ? {} : { exitCode: exit }),
    workload: workload.name,
    command,
    ...(wall === undefined ? {} : { duration: wall }),
    ...(cpu === undefined ? {} : { cpuTime: cpu }),
  }
}

/** Shares of the processor time beyond which it is said that a profile does not show them. */
const [ofThreads, ofProcesses] = [0.2, 0.2]

function findingsOf(
  tool: PythonTool,
  report: PythonReport | undefined,
  { name }: Workload,
): readonly Finding[] {
  if (report === undefined) return []
  const { python, exit = 0, cpu = 0, mainCpu = cpu, childCpu = 0, missing } = report
  const found: Finding[] = []
  const warn = (code: string, text: string, remedy: string): void => {
    found.push({ code, severity: 'warning', text, remedy, benchmark: name })
  }
  const share = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`
  if (tool.threads(python) === 'main' && cpu - mainCpu > ofThreads * cpu && cpu > 0) {
    warn(
      'profile-threads',
      `${share(cpu - mainCpu, cpu)} of the processor time of "${name}" went to threads that ${tool.title} does not see on Python ${python}`,
      'profile it by scalene, which sees all threads',
    )
  }
  if (childCpu > ofProcesses * (cpu + childCpu)) {
    warn(
      'profile-processes',
      `${share(childCpu, cpu + childCpu)} of the processor time of "${name}" went to processes that it started, of which the profile tells nothing`,
      'let a benchmark run the work of such a process itself',
    )
  }
  if (missing.length > 0) {
    const list = missing.map((one) => `\`${one}\``).join(', ')
    warn(
      'profile-functions',
      `"${name}" loaded no ${list}, which its \`profile\` names`,
      'write functions as module and name, such as `etl.load`, `etl.Table.load` or `etl` for all of it; of a script by the name of its file',
    )
  }
  if (exit !== 0) {
    warn(
      'profile-exit',
      `the Python program of "${name}" ended with exit code ${exit}, which the rest of its command line hides`,
      'see whether the profile is of what it is meant to do',
    )
  }
  return found
}
