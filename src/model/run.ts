import type { Environment } from './environment.ts'
import type { Sample } from './sample.ts'

/**
 * What a store keeps: one commit in one environment with its samples, raw and in order. It has no number of its own:
 * two runs that agree in everything, start included, are the same run.
 */
export interface Run {
  readonly suite: string
  /** Full object name of the commit that was measured. */
  readonly commit: string
  readonly branch?: string
  /** When measuring began, ISO 8601 in UTC. */
  readonly at: string
  readonly environment: Environment
  /** Address of the workflow run that measured it; absent for a run by hand. */
  readonly workflow?: string
  /** Which launcher took the times. */
  readonly launcher: string
  readonly samples: readonly Sample[]
  /**
   * How far apart two builds of the same code came out: set where the commit differs from the one before it in nothing
   * that a benchmark runs, and both were measured side by side.
   */
  readonly nulls?: readonly NullRatio[]
}

/** A series of a commit held against that of the commit before it, whose code is the same. */
export interface NullRatio {
  readonly benchmark: string
  readonly metric: string
  /** log(commit / commit before) by the Hodges-Lehmann estimate over pairs; positive is worse. */
  readonly ratio: number
  /** Its standard error, from the noise of the pairs. */
  readonly error: number
}
