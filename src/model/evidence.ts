import type { Accepted } from './accepted.ts'
import type { Health } from './health.ts'
import type { Metric } from './metric.ts'
import type { Past } from './past.ts'
import type { Schedule, Stage } from './schedule.ts'
import type { Gate, Terms } from './terms.ts'

export type Side = 'base' | 'head'

/** What one run of a workload gave for one series: one number per process, base unit. */
export interface Reading {
  readonly benchmark: string
  readonly metric: Metric
  readonly value: number
  /**
   * Of an elapsed time, the seconds in which the process was ready to run and had no processor: its main thread only.
   * Absent where nobody knows, as of what a harness timed inside a process.
   */
  readonly queued?: number
}

/** One timed run of one workload, in the order in which runs happened. */
export interface TimedRun {
  readonly workload: string
  readonly side: Side
  /** What it was for; absent for pairs of files and for runs of head alone where base gave none. */
  readonly stage?: Stage
  /** Number of the pair within workload and stage, from 0. Base and head of a pair ran next to each other. */
  readonly pair: number
  /** Seconds since measuring began. */
  readonly at: number
  readonly readings: readonly Reading[]
}

/** Why a benchmark has no values on a side. */
export interface Absence {
  readonly benchmark: string
  readonly side: Side
  /**
   * `undeclared`: the side's configuration and harness do not have it, so it is new (base) or removed (head).
   * `vanished`: declared, yet its harness no longer yields it. `crashed`: it was run and failed. `unmeasured`: the
   * side was not there to run it on (base only).
   */
  readonly kind: 'undeclared' | 'vanished' | 'crashed' | 'unmeasured'
  readonly because: string
}

/** A reason why a benchmark's verdict can be no better than inconclusive, whatever its numbers say. */
export interface Doubt {
  readonly benchmark: string
  /** The one metric that is in doubt; absent where all of the benchmark are. */
  readonly metric?: string
  /** Stable code, such as `same-artifact` or `time-limit`. */
  readonly code: string
  readonly because: string
  /** What would settle it. */
  readonly remedy?: string
}

/**
 * Everything a verdict rests on and nothing else: terms, raw runs in order, seed, and what could not be measured.
 * A report carries it whole, so that the verdict can be recomputed bit for bit.
 */
export interface Evidence {
  readonly gate: Gate
  /** By benchmark name, everything that was to be measured. */
  readonly terms: Readonly<Record<string, Terms>>
  /** Base and head were run in adjacent pairs; false for two result files that were made apart. */
  readonly paired: boolean
  /** Seed of the order of runs. */
  readonly seed: number
  readonly runs: readonly TimedRun[]
  readonly absences: readonly Absence[]
  readonly doubts: readonly Doubt[]
  /** Benchmarks whose `paths` did not change: shown as not looked at. */
  readonly notLooked: readonly string[]
  /** Stored runs that judge what base failed to give, or that head was screened against; absent where there is neither. */
  readonly history?: Past
  /** How the machine was meanwhile; absent for files of results. */
  readonly health?: Health
  /** The change touches nothing that runs; absent where it does or where nobody can tell. */
  readonly untouched?: true
  /** How measuring was planned; absent for files of results, which nobody here planned. */
  readonly schedule?: Schedule
  /** Worsenings that were accepted on the day of the check: those of the configuration first, then a label's. */
  readonly accepted?: readonly Accepted[]
}
