/** How a check spent its time: kept with the raw runs, so that the same verdicts come out of the stored file. */

/**
 * What a timed run was for. `screen`: head alone, to be held against stored runs. `race`: pairs that decide who is
 * suspected. `confirm`: pairs that a verdict rests on, fresh ones after a race. `control`: base against a second copy
 * of base. `count`: under an instrument, for counts and never for times.
 */
export type Stage = 'screen' | 'race' | 'confirm' | 'control' | 'count'

/** One judged series: what a test is about. */
export interface Hypothesis {
  readonly benchmark: string
  /** The metric whose estimate counts. */
  readonly metric: string
  /** Metrics whose pairs bear witness: the metric itself, and the other clock where both measure the same work. */
  readonly witnesses: readonly string[]
}

/** One test of the confirming stage: the hypotheses of one workload, over pairs that were planned before they ran. */
export interface Step {
  readonly workload: string
  readonly hypotheses: readonly Hypothesis[]
  /** Which side a rejection would say head is on. */
  readonly direction: 'worse' | 'better' | 'either'
  /** Pairs planned, which is what the looks are fractions of. */
  readonly pairs: number
  /** Numbers of pairs at which it was planned to look, ascending; the last is `pairs`. */
  readonly looks: readonly number[]
}

/** A round of the race: who ran, how many pairs each. */
export interface Round {
  readonly pairs: number
  readonly workloads: readonly string[]
}

export interface Schedule {
  /**
   * `direct`: there was time for everything, so every workload has a step and the steps share the rate by Holm.
   * `staged`: suspects were chosen by other runs than those that confirm, and confirmed in a fixed sequence, each at the
   * full rate, until one is not.
   */
  readonly design: 'direct' | 'staged'
  /** Every judged series, with the metric that speaks where `judge: auto` left it open. */
  readonly hypotheses: readonly Hypothesis[]
  /** Tests beside the steps that share the rate: budgets. */
  readonly otherTests: number
  /** Head runs of every workload that were held against stored runs; absent where there were none. */
  readonly screen?: { readonly runs: number }
  readonly rounds: readonly Round[]
  /** In the order of the sequence. */
  readonly steps: readonly Step[]
  /** Steps of base against a second copy of base, on the pairs of the stage `control`. */
  readonly control: readonly Step[]
}
