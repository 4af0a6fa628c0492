/** How fast the processors are clocked, where Linux says so; virtual machines hardly ever know. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Processors that are looked at: each costs some ten microseconds. */
const most = 4

/** Files that tell the present frequency, of some processors spread over all; none where there are none. */
export function frequencyFiles(folder = '/sys/devices/system/cpu'): readonly string[] {
  const files = names(folder)
    .filter((name) => /^cpu\d+$/u.test(name))
    .map((name) => join(folder, name, 'cpufreq/scaling_cur_freq'))
    .filter((file) => readOne(file) !== undefined)
  const step = Math.max(1, Math.ceil(files.length / most))
  return files.filter((_, index) => index % step === 0)
}

/** Hz of the fastest of them: others may idle while it works. */
export function fastest(files: readonly string[]): number | undefined {
  const known = files.map(readOne).filter((value) => value !== undefined)
  return known.length === 0 ? undefined : Math.max(...known)
}

/** The file has kHz. */
function readOne(file: string): number | undefined {
  try {
    const value = Number(readFileSync(file, 'utf8')) * 1000
    return Number.isFinite(value) && value > 0 ? value : undefined
  } catch {
    return undefined
  }
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
