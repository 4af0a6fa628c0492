/** A worsening that somebody answers for: a reviewed line of the configuration, or a label of one pull request. */
export interface Accepted {
  /**
   * Name of a benchmark; in a configuration also of an entry, for all its benchmarks. Evidence has the benchmarks
   * themselves. `*` where a label speaks for all of them.
   */
  readonly benchmark: string
  /** The metric it is about; `*` where a label speaks for all of them. */
  readonly metric: string
  readonly reason: string
  /** Last day on which it holds, `YYYY-MM-DD` in UTC; absent for a label, which holds for its pull request. */
  readonly until?: string
  /** The largest worsening that is accepted, a fraction of what it is held against; absent where any is. */
  readonly atMost?: number
  /** The label that says so; absent for a line of the configuration. */
  readonly label?: string
}

/** The label that accepts, for one pull request, whatever it makes worse. */
export const acceptLabel = 'benchline: accept'

/** `accepted until 2027-01-31, at most 15 % worse: the new codec is worth it`; the reason is data, so renderers escape it. */
export function acceptedText({ reason, until, atMost, label }: Accepted): string {
  if (label !== undefined) return `accepted by the label ${label}`
  const most = atMost === undefined ? '' : `, at most ${atMostText(atMost)} worse`
  return `accepted${until === undefined ? '' : ` until ${until}`}${most}: ${reason}`
}

/** `15 %`. */
export function atMostText(atMost: number): string {
  return `${Number((atMost * 100).toPrecision(6))} %`
}
