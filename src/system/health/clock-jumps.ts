/** Notices when the time of day moves by another amount than time itself: a suspended machine, or a clock that was set. */
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import type { ClockJump } from '../../model/health.ts'

export interface Clocks {
  /** Seconds that only move forward; on Linux they stand still while the machine is suspended. */
  monotonic(): number
  /** Seconds of the time of day. */
  wall(): number
  /** Seconds since the machine was started, suspension included; undefined where nobody says. */
  sinceBoot(): number | undefined
}

export const systemClocks: Clocks = {
  monotonic: () => performance.now() / 1000,
  wall: () => Date.now() / 1000,
  sinceBoot() {
    try {
      return Number.parseFloat(readFileSync('/proc/uptime', 'utf8'))
    } catch {
      return undefined
    }
  },
}

/** Seconds. Clocks are slewed by at most a few thousandths, and runs take less than minutes. */
const smallest = 1

/** Of a clock that does nothing but jump so many are kept. */
const mostKept = 100

export interface ClockWatch {
  /** Compares the clocks with the last look; a microsecond. */
  look(): void
  jumps(): readonly ClockJump[]
}

/** `begun`: when measuring began, on the monotonic clock. */
export function watchClocks(begun: number, clocks: Clocks = systemClocks): ClockWatch {
  const found: ClockJump[] = []
  /** Time spent suspended since the start of the machine, as far as its clocks tell. */
  const asleep = (): number | undefined => {
    const boot = clocks.sinceBoot()
    return boot === undefined ? undefined : boot - clocks.monotonic()
  }
  let [monotonic, wall, slept] = [clocks.monotonic(), clocks.wall(), asleep()]
  return {
    look() {
      const [before, set] = [monotonic, wall]
      ;[monotonic, wall] = [clocks.monotonic(), clocks.wall()]
      const seconds = wall - set - (monotonic - before)
      if (Math.abs(seconds) < smallest || found.length >= mostKept) return
      const sleptBefore = slept
      slept = asleep()
      const kind = slept === undefined || sleptBefore === undefined ? undefined : kindOf(slept - sleptBefore)
      const at = { from: before - begun, to: monotonic - begun }
      found.push({ ...at, seconds, ...(kind === undefined ? {} : { kind }) })
    },
    jumps: () => found,
  }
}

/** The counter since boot goes on while the machine sleeps; whoever sets the time of day does not touch it. */
const kindOf = (asleep: number): ClockJump['kind'] => (asleep > smallest / 2 ? 'suspended' : 'set')
