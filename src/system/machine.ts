/** What this machine is: the processor, the system, and the versions of what runs benchmarks. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { arch, availableParallelism, cpus, release, totalmem } from 'node:os'
import { promisify } from 'node:util'
import type { Environment } from '../model/environment.ts'
import { allowedEnvironment } from './allowed-environment.ts'
import { findExecutable } from './executable.ts'
import { listDirectory } from './files.ts'

export interface MachineRequest {
  /** `environment: NAME` of the configuration. */
  readonly named?: string
  /** What benchmarks are started with: its PATH decides which versions count. The allow-listed one when left out. */
  readonly env?: Readonly<Record<string, string>>
  /** Absolute folder in which versions are asked for; a version manager may choose by it. The current one when left out. */
  readonly cwd?: string
}

/** A program that runs benchmarks, and how it tells its version. */
interface Runtime {
  readonly name: string
  /** The program's names, the first that is there counts. */
  readonly programs: readonly [string, ...string[]]
  readonly argument: string
  /** Only asked where one of these lies in the folder: another project's toolchain does not make runs incomparable. */
  readonly sign?: RegExp
}

const runtimes: readonly Runtime[] = [
  { name: 'node', programs: ['node'], argument: '--version' },
  {
    name: 'python',
    programs: process.platform === 'win32' ? ['python3', 'python'] : ['python3'],
    argument: '--version',
  },
  { name: 'go', programs: ['go'], argument: 'version', sign: /^go\.(?:mod|work)$/u },
  {
    name: 'java',
    programs: ['java'],
    argument: '-version',
    sign: /^(?:pom\.xml|(?:build|settings)\.gradle(?:\.kts)?|build\.sbt)$/u,
  },
  { name: 'rust', programs: ['rustc'], argument: '--version', sign: /^Cargo\.toml$/u },
]

/** Milliseconds; far more than any takes, because a version that is missing now and then would split a history. */
const patience = 20_000

/** `v20.20.2`, `Python 3.11.7`, `go version go1.22.3 linux/amd64`, `openjdk version "17.0.11" 2024-04-16`. */
export function versionIn(text: string): string | undefined {
  return /\d+(?:\.\d+)*/u.exec(text)?.[0]
}

async function versionOf(
  { programs, argument, sign }: Runtime,
  env: Readonly<Record<string, string>>,
  cwd: string,
  names: readonly string[],
): Promise<string | undefined> {
  if (sign !== undefined && !names.some((name) => sign.test(name))) return undefined
  for (const program of programs) {
    const path = await findExecutable(program, env, cwd)
    if (path === undefined) continue
    try {
      const { stdout, stderr } = await promisify(execFile)(path, [argument], {
        cwd,
        // Asking for a version must not install one.
        env: { ...env, RUSTUP_AUTO_INSTALL: '0', GOTOOLCHAIN: env['GOTOOLCHAIN'] ?? 'local' },
        timeout: patience,
        killSignal: 'SIGKILL',
        windowsHide: true,
      })
      return versionIn(stdout.trim() === '' ? stderr : stdout)
    } catch {
      // There by name only, such as a shim whose version is not installed.
    }
  }
  return undefined
}

/** `ID=ubuntu`, `VERSION_ID="24.04"` → `ubuntu 24.04`; a rolling distribution has no version. */
export function osRelease(text: string): string | undefined {
  const field = (name: string): string | undefined =>
    new RegExp(`^${name}=["']?([^"'\\n]*)["']?\\s*$`, 'mu').exec(text)?.[1]
  const [id, version] = [field('ID'), field('VERSION_ID')]
  return id === undefined || id === '' ? undefined : [id, version ?? ''].join(' ').trim()
}

/** The text of a small file; empty where there is none or it cannot be read. */
const textOf = async (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '')

async function operatingSystem(): Promise<string> {
  // GitHub's images name themselves without build number: `ubuntu24`, `win25`, `macos15`.
  const image = process.env['ImageOS']
  if (process.platform === 'linux') {
    const text = (await textOf('/etc/os-release')) || (await textOf('/usr/lib/os-release'))
    return osRelease(text) ?? image ?? 'linux'
  }
  if (process.platform === 'darwin') {
    const asked = promisify(execFile)('/usr/bin/sw_vers', ['-productVersion'], { timeout: patience })
    const version = await asked.then(({ stdout }) => versionIn(stdout)).catch(() => undefined)
    return version === undefined ? (image ?? 'macos') : `macos ${version.split('.')[0]}`
  }
  return image ?? `${process.platform === 'win32' ? 'windows' : process.platform} ${release()}`
}

/** ARM kernels give numbers in place of a name: `implementer 0x41 part 0xd0c` tells models apart as well. */
export function armModel(cpuinfo: string): string | undefined {
  const field = (name: string): string | undefined =>
    new RegExp(`^${name}\\s*:\\s*(.+)$`, 'mu').exec(cpuinfo)?.[1]?.trim()
  const [implementer, part, variant] = [field('CPU implementer'), field('CPU part'), field('CPU variant')]
  if (implementer === undefined || part === undefined) return undefined
  return `implementer ${implementer} part ${part}${variant === undefined ? '' : ` variant ${variant}`}`
}

/** What the first processor can do: `flags` on x86, `Features` on ARM. */
export function cpuFlags(cpuinfo: string): readonly string[] | undefined {
  const named = /^(?:flags|Features)[^\S\n]*:[^\S\n]*(\S.*)$/mu.exec(cpuinfo)?.[1]
  return named === undefined ? undefined : [...new Set(named.trim().split(/\s+/u))].toSorted()
}

/** GitHub's images say which build they are: `ubuntu24 20250804.1.0`. */
export function imageName(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { ImageOS: name = '', ImageVersion: version = '' } = env
  return name === '' || version === '' ? undefined : `${name} ${version}`
}

function cpuModel(cpuinfo: string): string {
  const name = (cpus()[0]?.model ?? '').replaceAll(/\s+/gu, ' ').trim()
  if (name !== '' && name !== 'unknown') return name
  return armModel(cpuinfo) ?? `unknown ${arch()}`
}

/** Where runs happen, as far as it decides whether they are comparable. Never throws: what is not known is not named. */
export async function readEnvironment({
  named,
  env = allowedEnvironment(),
  cwd = process.cwd(),
}: MachineRequest = {}): Promise<Environment> {
  const names = await listDirectory(cwd)
  const [cpuinfo, os, ...versions] = await Promise.all([
    textOf('/proc/cpuinfo'),
    operatingSystem(),
    ...runtimes.map(async (runtime) => versionOf(runtime, env, cwd, names)),
  ])
  const found = runtimes.flatMap(({ name }, index) => {
    const version = versions[index]
    return version === undefined ? [] : [[name, version] as const]
  })
  const [flags, image] = [cpuFlags(cpuinfo), imageName(process.env)]
  return {
    cpu: cpuModel(cpuinfo),
    ...(flags === undefined ? {} : { flags }),
    cores: availableParallelism(),
    memory: totalmem(),
    os,
    kernel: release(),
    arch: arch(),
    runtimes: Object.fromEntries(found),
    ...(image === undefined ? {} : { image }),
    ...(named === undefined ? {} : { named }),
  }
}
