/** Profiler: V8's own, by `node --cpu-prof`. Of several files of one run it takes that of the main thread. */
import type { Finding } from '../../model/finding.ts'
import { assetPath } from '../../system/asset.ts'
import { listDirectory, makeTemporaryDirectory, readBytes, readText, removeTree } from '../../system/files.ts'
import type { Command } from '../../system/launcher/launcher.ts'
import { join } from '../../system/paths.ts'
import type { Lack } from '../instrument.ts'
import type { ProfileOptions, Profiled, Profiler } from '../profiler.ts'
import { type Place, RunFault, type Workload } from '../source.ts'
import { type NodeCommand, nodeCommand } from './node-command.ts'
import { nameOf, runProfiled, warmUp } from './profiled-run.ts'
import { number, toolArguments } from './tool-arguments.ts'
import { unseen } from './unseen.ts'
import { versionAtLeast } from './version.ts'

const reporter = assetPath(new URL('./node-report.cjs', import.meta.url))
/** Microseconds between samples where nothing else is said. */
const usual = 1000
const oldest = '12.16'
/** Seconds that a node may take to say its version; a version manager before it is slow. */
const patience = 60
/** Bytes of a profile that are read; a reader takes no more. */
const largestProfile = 64 * 2 ** 20

const optionsOf = (args: readonly string[]) =>
  toolArguments(args, [
    { names: ['--cpu-prof-interval'], option: 'interval', value: number(10, 1_000_000, '1000') },
  ])

interface Ready {
  readonly command: NodeCommand
  /** `20.11.0`. */
  readonly version: string
}

const prepared = new WeakMap<Place, Map<string, Promise<Ready | Lack>>>()

async function ready(workload: Workload, place: Place): Promise<Ready | Lack> {
  const known = prepared.get(place) ?? new Map<string, Promise<Ready | Lack>>()
  prepared.set(place, known)
  const key = JSON.stringify(workload.command(place))
  const work = known.get(key) ?? prepare(workload, place)
  known.set(key, work)
  return work
}

async function prepare(workload: Workload, place: Place): Promise<Ready | Lack> {
  const named = workload.command(place)
  const command = await nodeCommand(named)
  if (command === undefined) return unseen('Node', named.argv)
  if ('because' in command) return command
  const folder = await makeTemporaryDirectory('describe-', place.scratch)
  const [stdout, stderr] = [join(folder, 'stdout'), join(folder, 'stderr')]
  try {
    const argv = command.alone(['-p', 'process.versions.node'])
    const { cwd, env } = named
    const limits = { timeout: patience, outputLimit: 2 ** 20 }
    await place.launcher.launch({ argv, cwd, env, stdout, stderr, ...limits })
    const version = /\d+\.\d+\.\d+/u.exec((await readText(stdout)) ?? '')?.[0]
    if (version !== undefined && versionAtLeast(version, oldest)) return { command, version }
    return {
      because:
        version === undefined
          ? 'its node does not say which version it is'
          : `its node ${version} cannot be profiled so`,
      remedy: `install Node.js ${oldest} or later, and let it come first on PATH`,
    }
  } finally {
    await removeTree(folder)
  }
}

async function profile(
  workload: Workload,
  place: Place,
  options: ProfileOptions,
  seconds: number,
): Promise<Profiled> {
  const what = nameOf(workload, place)
  const found = await ready(workload, place)
  if ('because' in found) {
    throw new RunFault('unstarted', `${what} was not profiled: ${found.because}`, [], found.remedy)
  }
  const told = optionsOf(options.args)
  if (typeof told === 'string') throw new RunFault('unstarted', `node --cpu-prof: ${told}`)
  if (options.warmed !== true) await warmUp(workload, place)
  const interval = Number(told['interval'] ?? usual)
  const wrapped = async (command: Command, folder: string): Promise<Command> => ({
    ...command,
    argv: found.command.launched([
      '--cpu-prof',
      `--cpu-prof-dir=${folder}`,
      `--cpu-prof-interval=${interval}`,
      '--require',
      reporter,
    ]),
    env: { ...command.env, BENCHLINE_PROFILE_REPORT: join(folder, 'report.json') },
  })
  return runProfiled({ workload, place, tool: 'node --cpu-prof', seconds, wrapped }, async (folder) => {
    const report = await readReport(folder, what)
    const { bytes, left } = await mainProfile(folder, report.pid, what)
    const [major] = found.version.split('.')
    return {
      bytes,
      header: {
        toolVersion: found.version,
        runtime: `Node ${major}`,
        interval: interval / 1e6,
        threads: 'main',
        exitCode: report.exit,
        workload: workload.name,
        command: workload.command(place).argv,
        duration: report.wall,
        cpuTime: report.cpu,
      },
      findings: leftOut(left, workload),
    }
  })
}

interface Report {
  readonly pid: number
  readonly exit: number
  readonly wall: number
  readonly cpu: number
}

async function readReport(folder: string, what: string): Promise<Report> {
  const said: unknown = JSON.parse((await readText(join(folder, 'report.json'))) ?? '{}')
  const facts = new Map<string, unknown>(Object.entries(said ?? {}))
  const [pid, exit, wall, cpu] = ['pid', 'exit', 'wall', 'cpu'].map((name) => facts.get(name))
  if ([pid, exit, wall, cpu].every((each) => typeof each === 'number')) {
    return { pid: Number(pid), exit: Number(exit), wall: Number(wall), cpu: Number(cpu) }
  }
  throw new RunFault(
    'no-value',
    `${what} left no profile: its Node program did not run to its end under node --cpu-prof`,
    [],
    'let it end by itself, and start it with the variables that it is given: a signal leaves no time to write what was seen',
  )
}

/** `CPU.20261122.175501.4711.0.001.cpuprofile`: process and thread stand in the name. */
const profileName = /^CPU\.\d+\.\d+\.(\d+)\.(\d+)\.\d+\.cpuprofile$/u

async function mainProfile(
  folder: string,
  pid: number,
  what: string,
): Promise<{ readonly bytes: Uint8Array; readonly left: number }> {
  const names = (await listDirectory(folder)).filter((name) => profileName.test(name))
  const main = names.find((name) => {
    const [, process, thread] = profileName.exec(name) ?? []
    return Number(process) === pid && thread === '0'
  })
  const bytes = main === undefined ? undefined : await readBytes(join(folder, main))
  if (bytes === undefined || bytes.length === 0) {
    throw new RunFault(
      'no-value',
      `${what} left no profile of its main thread`,
      [],
      'let it end by itself, without `process.reallyExit` or a signal',
    )
  }
  if (bytes.length > largestProfile) {
    throw new RunFault(
      'no-value',
      `the profile of ${what} has more than ${largestProfile / 2 ** 20} MiB, which is not read`,
      [],
      'let it do less work, or look less often: `args: ["--cpu-prof-interval", "10000"]`',
    )
  }
  return { bytes, left: names.length - 1 }
}

function leftOut(left: number, { name }: Workload): readonly Finding[] {
  if (left === 0) return []
  const others = left === 1 ? 'one other' : `${left} others`
  return [
    {
      code: 'profile-threads',
      severity: 'warning',
      text: `the profile of "${name}" is that of the main thread; ${others}, of worker threads or processes that it started, tell nothing here`,
      remedy: 'let a benchmark run the work of a worker itself',
      benchmark: name,
    },
  ]
}

export const nodeCpuProf: Profiler = {
  name: 'cpu-prof',
  language: 'JavaScript',
  format: 'cpuprofile',
  tells: ['time'],
  selects: false,
  slowdown: 1.5,
  every: (seconds) => ['--cpu-prof-interval', String(Math.round(seconds * 1e6))],
  refuses(args) {
    const options = optionsOf(args)
    return typeof options === 'string' ? options : undefined
  },
  async lacks(workload, place) {
    const found = await ready(workload, place)
    return 'because' in found ? found : undefined
  },
  profile,
}
