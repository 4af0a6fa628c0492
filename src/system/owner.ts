/** Which process made something, so that another one can tell later whether it still lives. */
import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname, platform } from 'node:os'
import { z } from 'zod'

/** A process that cannot be mistaken for a later one of the same number. Unknown parts are empty. */
export const ownerSchema = z.object({
  pid: z.number().int().positive(),
  /** When the process started, in whatever form the system tells it: compared only. */
  started: z.string(),
  /** The boot of the machine during which it runs. */
  boot: z.string(),
  host: z.string(),
  /** The process number space (a container has its own), within which `pid` means something. */
  space: z.string(),
})

export type Owner = Readonly<z.infer<typeof ownerSchema>>

/** Runs a small system program; empty where there is none or it fails. */
function ask(program: string, ...argv: readonly string[]): string {
  try {
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }
    return execFileSync(program, argv, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}

function processSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}

/** State letter and start time (fields 3 and 22 of `man 5 proc`); the name before them may hold spaces and brackets. */
function linuxProcess(pid: number): { readonly state: string; readonly started: string } | undefined {
  const text = read(`/proc/${pid}/stat`)
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const [state, started] = [fields[0], fields[19]]
  return state === undefined || started === undefined ? undefined : { state, started }
}

/** Start time of a process; empty when it cannot be told, undefined when the process is over. */
function startOf(pid: number): string | undefined {
  if (!exists(pid)) return undefined
  if (platform() === 'linux') {
    const found = linuxProcess(pid)
    if (found === undefined) return exists(pid) ? '' : undefined
    // A zombie has ended; only its parent has not asked yet.
    return ['Z', 'X', 'x'].includes(found.state) ? undefined : found.started
  }
  return platform() === 'win32' ? '' : ask('ps', '-o', 'lstart=', '-p', String(pid))
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Forbidden to signal it means that it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function bootOf(): string {
  if (platform() === 'linux') return read('/proc/sys/kernel/random/boot_id')
  return platform() === 'darwin' ? ask('sysctl', '-n', 'kern.bootsessionuuid') : ''
}

let own: Owner | undefined

/** The owner that this process is. */
export function currentOwner(): Owner {
  own ??= {
    pid: process.pid,
    started: startOf(process.pid) ?? '',
    boot: bootOf(),
    host: hostname(),
    space: processSpace(),
  }
  return own
}

/**
 * Whether an owner still runs. `unknown` where this machine cannot see it: another host on a shared disk, or
 * another container. A process number that was given out again is recognised by its start time.
 */
export function lifeOf(owner: Owner): 'alive' | 'dead' | 'unknown' {
  const self = currentOwner()
  if (owner.boot !== self.boot) return owner.host === self.host ? 'dead' : 'unknown'
  if (owner.boot === '' && owner.host !== self.host) return 'unknown'
  if (owner.space !== self.space) return 'unknown'
  const started = startOf(owner.pid)
  if (started === undefined) return 'dead'
  return started === '' || owner.started === '' || started === owner.started ? 'alive' : 'dead'
}
