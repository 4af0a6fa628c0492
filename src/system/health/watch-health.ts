/** Watches over the machine while it measures, without a timer of its own: whoever measures asks it to look. */
import { loadavg } from 'node:os'
import type { Health } from '../../model/health.ts'
import { type Clocks, systemClocks, watchClocks } from './clock-jumps.ts'
import { fastest, frequencyFiles } from './frequency.ts'
import { processorTime, shares } from './processor-time.ts'

export interface HealthWatch {
  /** To be called between runs, as often as one likes: microseconds, and once a second some ten of them. */
  look(): void
  /** What was seen since the watch began; to be called while nothing runs. */
  done(): Health
}

export interface HealthSources {
  readonly proc?: string
  readonly processors?: string
  readonly clocks?: Clocks
  /** The average of a minute; 0 where the system keeps none. */
  readonly load?: () => number
}

/** Seconds between two looks at the frequency. */
const rest = 1

/** Begins to watch. `begun`: when measuring began, on the monotonic clock, which is what jumps are dated by. */
export function watchHealth(begun: number, sources: HealthSources = {}): HealthWatch {
  const { proc, processors, clocks = systemClocks, load = () => loadavg()[0] ?? 0 } = sources
  const before = processorTime(proc)
  const start = load()
  const files = frequencyFiles(processors)
  const jumps = watchClocks(begun, clocks)
  const seen: { lowest: number; highest: number } = { lowest: Infinity, highest: 0 }
  let next = -Infinity
  const look = (): void => {
    jumps.look()
    if (files.length === 0 || clocks.monotonic() < next) return
    next = clocks.monotonic() + rest
    const now = fastest(files)
    if (now === undefined) return
    seen.lowest = Math.min(seen.lowest, now)
    seen.highest = Math.max(seen.highest, now)
  }
  look()
  return {
    look,
    done() {
      look()
      const end = load()
      const found = jumps.jumps()
      return {
        ...shares(before, processorTime(proc)),
        // Windows keeps no such average and says zero.
        ...(start > 0 || end > 0 ? { load: { start, end } } : {}),
        ...(seen.highest > 0 ? { frequency: { ...seen } } : {}),
        ...(found.length > 0 ? { clockJumps: [...found] } : {}),
      }
    },
  }
}
