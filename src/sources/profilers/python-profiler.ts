/** A profiler for Python programs, from what sets one apart from another: one run under it and the file that this leaves. */
import { readBytes, readText, sizeOf, writeText } from '../../system/files.ts'
import type { Command } from '../../system/launcher/launcher.ts'
import { join } from '../../system/paths.ts'
import type { ProfileOptions, Profiled, Profiler } from '../profiler.ts'
import { type Place, RunFault, type Workload } from '../source.ts'
import { nameOf, runProfiled, warmUp } from './profiled-run.ts'
import { launcherProgram } from './python-environment.ts'
import { findingsOf, headerOf } from './python-profile-told.ts'
import { lackOf, ready } from './python-readiness.ts'
import { type PythonReport, readPythonReport } from './python-report.ts'
import type { PythonTool } from './python-tool.ts'

/** Bytes of a profile that are read; a reader takes no more. */
const largestProfile = 64 * 2 ** 20

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
