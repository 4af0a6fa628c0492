/** What the stored runs of one environment say about how a series went over many commits. */

/** A step in the level of a series, between two neighbouring stored runs. */
export interface ChangePoint {
  readonly benchmark: string
  readonly metric: string
  readonly unit: string
  /** The last commit of the old level and the first of the new one: the change is after the one, up to the other. */
  readonly after: string
  readonly upTo: string
  /** When the first run of the new level was measured, ISO 8601 in UTC. */
  readonly at: string
  /** Relative change of the level, positive is worse whatever the metric's direction. */
  readonly change: number
  /** p-value of the test that found it. */
  readonly p: number
  /** Mean levels before and after (geometric, outliers reined in), base unit, and how many runs each segment has. */
  readonly before: { readonly level: number; readonly runs: number }
  readonly since: { readonly level: number; readonly runs: number }
  /** What is to blame: the code, or the environment, where most series moved at once or the image changed there. */
  readonly cause: 'code' | 'environment'
  /** Why the environment is blamed; absent for code. */
  readonly because?: string
}

/** Something that got worse on the default branch and has not been mended. */
export interface Drift {
  readonly benchmark: string
  readonly metric: string
  /** `step`: at one place. `creep`: little by little over many commits, none of which shows it alone. */
  readonly kind: 'step' | 'creep'
  /** Commit range over which it happened: after the one, up to the other. */
  readonly after: string
  readonly upTo: string
  /** Relative worsening from the level before to the present one. */
  readonly change: number
  readonly before: { readonly level: number; readonly runs: number }
  readonly since: { readonly level: number; readonly runs: number }
  readonly unit: string
  readonly p: number
}
