import type { Metric } from './metric.ts'
import type { Sample } from './sample.ts'

/** An estimate with its two-sided interval; a limit is infinite where there are too few values for one. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** How much head differs from base. Positive is worse, whatever the metric's direction. */
export interface Effect {
  /** Fraction: 0.27 is 27 % worse. */
  readonly relative: Estimate
  /** In the metric's base unit. */
  readonly absolute: Estimate
  /** Confidence of both intervals. */
  readonly level: number
}

/** What is known of sides that were not run in pairs: a difference may be that of two moments or two machines. */
export interface Apart {
  /** Earlier runs of base that were looked at, each one a measurement of its own moment. */
  readonly historyRuns: number
  /** Head lies beyond what these runs, ten at least, let expect of base, on the worse side. */
  readonly worse: boolean
  /** The same on the better side. */
  readonly better: boolean
}

interface Identity {
  readonly benchmark: string
  readonly metric: Metric
}

/** Two samples held against each other; says nothing yet about whether that is good or bad enough. */
export interface Compared extends Identity {
  readonly kind: 'compared'
  readonly baseline: Sample
  readonly candidate: Sample
  readonly paired: boolean
  readonly effect: Effect
  /** One-sided p-value of "not worse by more than the margin". */
  readonly pWorse: number
  /** One-sided p-value of "not better by more than the margin". */
  readonly pBetter: number
  /** One-sided 95 % upper bound of the relative effect; infinite where the sample is too small for one. */
  readonly upperBound: number
  /** Set for the exact metrics: every measurement of a side is the same number, so no test is needed. */
  readonly exact: boolean
  /** Smallest relative worsening that this many measurements of this noise could have shown; infinite if none. */
  readonly minimumDetectable: number
  /** Robust standard deviation of the log-ratios of pairs; absent for exact metrics. */
  readonly spread?: number
  /**
   * Set for what an instrument counted, in place of a test: the fraction by which counts of the same code may differ, as
   * far as repeats tell; 0 where they were all alike. The interval of `effect` is from the closest to the farthest
   * counts of both sides, widened by it.
   */
  readonly noise?: number
  /** Set where base and head were measured apart. */
  readonly apart?: Apart
  /** Set where stored runs stand in for base: `baseline` holds the median of each, oldest first. */
  readonly basis?: 'history'
  /**
   * What it rests on in a planned check: pairs that confirm, pairs of the race, head's own runs against stored ones
   * (`baseline` then holds the median of each, oldest first), or what was counted. Absent where nothing was planned.
   */
  readonly stage?: 'confirm' | 'race' | 'screen' | 'count'
  /** It looked worse in the race and was not confirmed. */
  readonly suspected?: boolean
}

export type Comparison =
  | Compared
  | (Identity & { readonly kind: 'added'; readonly candidate: Sample })
  | (Identity & { readonly kind: 'removed'; readonly baseline: Sample })
  | (Identity & {
      readonly kind: 'incomparable'
      readonly because: string
      /**
       * Set where an exact metric grew from nothing or to nothing, so that there is a change but no ratio: the change
       * in base units, positive is worse.
       */
      readonly exactChange?: number
      readonly baseline?: Sample
      readonly candidate?: Sample
    })
