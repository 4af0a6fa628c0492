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
}
