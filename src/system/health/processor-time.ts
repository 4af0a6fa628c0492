/** Where the CPU time of a Linux machine went, and how much of it was ours. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Ticks since the machine was started, of all processors together. */
export interface ProcessorTime {
  readonly all: number
  readonly idle: number
  readonly steal: number
  /** Used by this process and by what it started, as far as that has ended or is its child; absent where unknown. */
  readonly ours?: number
}

/** Undefined where the system does not tell. `proc` is where it tells. */
export function processorTime(proc = '/proc'): ProcessorTime | undefined {
  const [, ...columns] = read(join(proc, 'stat')).split('\n', 1)[0]?.split(/\s+/u) ?? []
  // user nice system idle iowait irq softirq steal; the time of guests that follows is in user already (proc_stat(5)).
  const counts = columns.slice(0, 8).map(Number)
  const [, , , idle, waiting, , , steal] = counts
  if (idle === undefined || waiting === undefined || steal === undefined) return undefined
  const all = counts.reduce((sum, count) => sum + count, 0)
  if (!Number.isFinite(all)) return undefined
  const ours = ownTime(proc)
  return { all, idle: idle + waiting, steal, ...(ours === undefined ? {} : { ours }) }
}

/**
 * Our own time, that of our children (the launcher), and of all that either has waited for. What is running when this
 * is asked is not in it: it is asked between runs.
 */
function ownTime(proc: string): number | undefined {
  const children = tryRead(join(proc, 'self/task', String(process.pid), 'children'))
  const own = timeOf(tryRead(join(proc, 'self/stat')))
  if (children === undefined || own === undefined) return undefined
  return children
    .split(/\s+/u)
    .filter((pid) => pid !== '')
    .reduce((sum, pid) => sum + (timeOf(tryRead(join(proc, pid, 'stat'))) ?? 0), own)
}

/** utime + stime + cutime + cstime, the fields 14 to 17 (proc_pid_stat(5)); the name in the second may hold anything. */
function timeOf(stat: string | undefined): number | undefined {
  if (stat === undefined) return undefined
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const sum = fields.slice(11, 15).reduce((total, field) => total + Number(field), 0)
  return fields.length < 15 || !Number.isFinite(sum) ? undefined : sum
}

function tryRead(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const read = (path: string): string => tryRead(path) ?? ''

/** Shares of what went by between two moments; what is unknown, or did not move, is absent. */
export function shares(
  before: ProcessorTime | undefined,
  after: ProcessorTime | undefined,
): { readonly steal?: number; readonly idle?: number; readonly other?: number } {
  if (before === undefined || after === undefined) return {}
  const all = after.all - before.all
  if (all <= 0) return {}
  const [idle, steal] = [after.idle - before.idle, after.steal - before.steal]
  const share = (ticks: number): number => Math.min(1, Math.max(0, ticks / all))
  const ours = after.ours === undefined || before.ours === undefined ? undefined : after.ours - before.ours
  return {
    steal: share(steal),
    idle: share(idle),
    ...(ours === undefined ? {} : { other: share(all - idle - steal - ours) }),
  }
}
