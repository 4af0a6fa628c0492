/** A worsening that somebody answers for: a reviewed line of the configuration, or a label of one pull request. */
export interface Accepted {
  /** Name of a benchmark, or of an entry for all its benchmarks. */
  readonly benchmark: string
  /** The metric it is about. */
  readonly metric: string
  readonly reason: string
  /** Last day on which it holds, `YYYY-MM-DD` in UTC; absent for a label, which holds for its pull request. */
  readonly until?: string
  /** The label that says so; absent for a line of the configuration. */
  readonly label?: string
}
